#!/usr/bin/env python3
"""Make many small files of invented offices in one folder, quickly.

    make_files.py --cpcheck PATH --count N DIR

`cpcheck sample` makes a few hundred units; the rest are hard links to them under names of other timestamps, as exports
that were made again. Among them lie deletions later than their data (CP216), files with one fault, a file that is there
under two names, an attachment and a file of an unknown name.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

UNITS = [("service-slip", "V4"), ("actuals", "V4"), ("service-slip", "V3"), ("care-plan", "V4")]
TIME = re.compile(r"_(20\d{12})(?=[_.])")


def sample(binary, folder, unit, edition, seed, *options):
    result = subprocess.run(
        [binary, "sample", "--unit", unit, "--edition", edition, "--seed", str(seed), "--people", "1",
         *options, "--output", folder], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if result.returncode:
        raise SystemExit(result.stderr.decode())
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]


def again(name, number):
    """The name with a timestamp of its own."""
    return TIME.sub(lambda found: f"_{found[1][:8]}{8 + number // 3600:02}{number // 60 % 60:02}{number % 60:02}", name)


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cpcheck", default="cpcheck")
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seeds", type=int, default=50)
    parser.add_argument("folder")
    wanted = parser.parse_args(arguments)
    os.makedirs(wanted.folder)
    out = lambda name: os.path.join(wanted.folder, name)
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(wanted.folder))) as work:
        units = []
        for seed in range(1, wanted.seeds + 1):
            for number, (unit, edition) in enumerate(UNITS):
                fault = ["--fault", "CP402"] if seed % 10 == 3 and number == 0 else []
                units.append(sample(wanted.cpcheck, f"{work}/{seed}-{number}", unit, edition, seed, *fault))
            for path in sample(wanted.cpcheck, f"{work}/{seed}-d", "service-slip-deletion", "V4", seed):
                name = TIME.sub(lambda found: "_" + found[1][:8] + "235959", os.path.basename(path))
                os.link(path, out(name))
        count = len(os.listdir(wanted.folder))
        number = 0
        while count < wanted.count:
            for paths in units:
                for path in paths:
                    os.link(path, out(again(os.path.basename(path), number)))
                count += len(paths)
                if count >= wanted.count:
                    break
            number += 1
        first = units[0][0]
        os.link(first, out(again(os.path.basename(first), 0)[:-4] + "(1).CSV"))
        with open(out("memo.pdf"), "wb") as file:
            file.write(b"%PDF-1.4\n")
        with open(out("list.csv"), "wb") as file:
            file.write(b"a,b\r\n")
    print(f"{len(os.listdir(wanted.folder))} files, {len(units)} sample units", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
