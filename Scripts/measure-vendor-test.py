#!/usr/bin/env python3
"""Time from a new kit of the vendor test to its first result sheet, with the built-in answers.

    Scripts/measure-vendor-test.py --binary .build/static/release/cpcheck [--limit 5]

For each role, and for a product with all of them, in both editions: `vendor-test init --answers`, then `vendor-test run`
with a sheet for the terminal and one for printing. Exit status 1 when a kit takes longer than the limit (seconds), or
when anything is not 適合. Measure on a machine that does nothing else.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROLES = ("care-manager", "service-provider", "community-support-centre")


def run(command):
    """Exit status, seconds and seconds of processor time."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - start, usage.ru_utime + usage.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--limit", type=float, default=5.0, help="seconds a kit may take (default 5)")
    options = parser.parse_args()
    binary, failed = str(pathlib.Path(options.binary).resolve()), False
    for edition in ("V4", "V3"):
        for roles in [(role,) for role in ROLES] + [ROLES]:
            with tempfile.TemporaryDirectory() as root:
                kit, sheet = os.path.join(root, "kit"), os.path.join(root, "result.html")
                words = [word for role in roles for word in ("--role", role)]
                made = run([binary, "vendor-test", "init", "--product", "measured", "--edition", edition, "--answers",
                            *words, kit])
                judged = run([binary, "vendor-test", "run", kit, "--report", "text", "--report", "html=" + sheet])
                size = sum(path.stat().st_size for path in pathlib.Path(kit).rglob("*") if path.is_file())
            seconds = made[1] + judged[1]
            is_wrong = (made[0], judged[0]) != (0, 0) or seconds > options.limit
            failed |= is_wrong
            print("%s %s: init %.2f s, run %.2f s, together %.2f s (processor %.2f s), kit of %.0f MB, exit %d and %d%s" % (
                edition, " + ".join(roles), made[1], judged[1], seconds, made[2] + judged[2], size / 1e6, made[0],
                judged[0], ": TOO SLOW OR WRONG" if is_wrong else ""), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
