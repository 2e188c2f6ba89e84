#!/usr/bin/env python3
"""Many small conforming units in one folder: what a hub or a large vendor has checked.

    Scripts/make-many-units.py --binary .build/release/cpcheck FOLDER [--units 10000] [--people 3] [--unit care-plan]

`cpcheck sample` makes a few units; each is copied many times under the numbers of invented offices, in the names and in
the records alike, so that no two units have a sender or a receiver in common. Names and records stay as long as they
were. The same arguments make the same folder. Exit status 1 when a sample cannot be made.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

SEEDS = 8


def samples(binary, unit, edition, people):
    """The files of a few units: for each the two office numbers and {name: bytes}."""
    made = []
    with tempfile.TemporaryDirectory() as root:
        for seed in range(1, SEEDS + 1):
            folder = pathlib.Path(root, str(seed))
            subprocess.run(
                [binary, "sample", "--unit", unit, "--edition", edition, "--people", str(people), "--seed", str(seed),
                 "--output", str(folder)], check=True, stdout=subprocess.DEVNULL)
            files = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
            numbers = [part for part in next(iter(files)).split("_") if len(part) == 10]
            made.append((numbers, files))
    return made


def with_check_digit(number):
    """The nine digits of an office number with the tenth: modulus 10, weights 2, 1 … from the right."""
    products = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(number))]
    return number + str(-sum(product // 10 + product % 10 for product in products) % 10)


def offices(numbers, at):
    """The numbers that stand for the sender's and the receiver's in copy `at`."""
    return [with_check_digit(f"{old[:3]}{side}{at:05d}") for side, old in zip("89", numbers)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--units", type=int, default=10_000)
    parser.add_argument("--people", type=int, default=3)
    parser.add_argument("--unit", default="care-plan")
    parser.add_argument("--edition", default="V4")
    options = parser.parse_args()
    if not 0 < options.units <= 100_000:
        parser.error("--units: 1 to 100000")
    try:
        made = samples(options.binary, options.unit, options.edition, options.people)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"make-many-units.py: {error}")
    options.folder.mkdir(parents=True, exist_ok=True)
    files = size = 0
    for at in range(options.units):
        numbers, unit = made[at % len(made)]
        exchanges = list(zip(numbers, offices(numbers, at)))
        for name, content in unit.items():
            for old, new in exchanges:
                name = name.replace(old, new)
                content = content.replace(old.encode(), new.encode())
            (options.folder / name).write_bytes(content)
            files, size = files + 1, size + len(content)
    print(f"{options.units} units, {files} files, {size} bytes")


if __name__ == "__main__":
    main()
