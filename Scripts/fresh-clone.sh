#!/usr/bin/env bash
# Do the two commands of the README work where nothing is built? Clones HEAD into a temporary folder and runs both.
#
#     Scripts/fresh-clone.sh
#
# For developers, before handing in; what is not committed is not tried. Exit status 0 when both commands end with 0.
set -eu
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

git clone --quiet --no-hardlinks "$root" "$folder/cpcheck"
cd "$folder/cpcheck"
git log -1 --format='clone of %h: %s'
# The commands as the README has them: the first line of each of its first two blocks of shell commands.
mapfile -t commands < <(awk '/^```sh$/ { getline; print; if (++n == 2) exit }' README.md)
[ "${#commands[@]}" -eq 2 ] || { echo "the README has no two commands" >&2; exit 1; }
for command in "${commands[@]}"; do
    printf '\n==== %s\n' "$command"
    start=$SECONDS
    bash -c "$command" || { echo "FAILED: $command" >&2; exit 1; }
    echo "==== works ($((SECONDS - start)) s): $command"
done
left=$(git status --porcelain)
[ -z "$left" ] || { printf 'FAILED: the commands left changes in the clone:\n%s\n' "$left" >&2; exit 1; }
echo "both commands work in a fresh clone"
