#!/usr/bin/env python3
"""Counts the instructions that cpcheck takes for a few small bundles, and compares them with committed figures.

    Scripts/count-instructions.py --binary .build/static/release/cpcheck [--write] [--only CASE]

Times on a busy machine drift by tens of per cent; instructions counted by callgrind do not: runs differ by less than
0.01 %, with seeds of hashing fixed, one job and an empty environment. Cases, all made from Fixtures, so that neither
cpcheck nor chance makes the data:

- ten-rows: a bundle of ten rows, which is start-up and little else;
- rows: one unit of about 2,000 rows, all its people conforming;
- wrong-rows: the same, one column of every row of the service slip wrong;
- units: 100 small units of four files.

Scripts/instructions.json holds the figures of the static release for each kind of processor. More than 5 % above fails
(exit status 1); more than 5 % below says to write the new figure, by --write. Another compiler may change them: the one
they were taken with stands beside. Exit status 2: valgrind is not there, or cpcheck did not run as it must.
"""
import argparse
import json
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIGURES = ROOT / "Scripts" / "instructions.json"
FIXTURES = ROOT / "Fixtures" / "v4"
ALLOWED = 0.05
COPIES, UNITS = 90, 100
START_TIME_COLUMN, NO_TIME = 12, b"2460"


class Unusable(Exception):
    """Nothing can be counted."""


def bundle(name):
    """The files of a fixture."""
    return {path.name: path.read_bytes() for path in sorted((FIXTURES / name).glob("*.CSV"))}


def write(folder, files):
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def crowd(files, copies):
    """The same records under further insured numbers: a unit of many people."""
    number = re.compile(rb"(?<=,)(0000\d{6}|H\d{9})(?=,)")

    def copy_of(content, copy):
        return number.sub(lambda found: found[1][:1] + b"%09d" % (int(found[1][1:]) + copy * 1_000_000), content)
    return {name: b"".join(copy_of(content, copy) for copy in range(copies)) for name, content in files.items()}


QUOTED = rb'"(?:[^"]|"")*"'
RECORD = re.compile(rb'(?:[^"\r\n]|' + QUOTED + rb")+\r\n")
FIELDS_BEFORE = re.compile(rb"(?:(?:" + QUOTED + rb"|[^\",]*),){%d}" % (START_TIME_COLUMN - 1))


def every_row_wrong(files):
    """Each row of the service slip with a start time that is none."""
    changed = dict(files)
    for name, content in files.items():
        if name.startswith("UPPLAN_"):
            rows = []
            for row in RECORD.findall(content):
                at = FIELDS_BEFORE.match(row).end()
                rows.append(row[:at] + NO_TIME + row[row.index(b",", at):])
            changed[name] = b"".join(rows)
    return changed


def many(files, units):
    """Copies of a unit under further office numbers, in the names and in the records."""
    made = {}
    for at in range(units):
        for name, content in files.items():
            for old, new in (("1399901014", "13980%05d" % at), ("1399902012", "13970%05d" % at)):
                name, content = name.replace(old, new), content.replace(old.encode(), new.encode())
            made[name] = content
    return made


CASES = {
    "ten-rows": (lambda: bundle("actuals-rental"), 0),
    "rows": (lambda: crowd(bundle("service-slip"), COPIES), 0),
    "wrong-rows": (lambda: every_row_wrong(crowd(bundle("service-slip"), COPIES)), 1),
    "units": (lambda: many(bundle("care-plan"), UNITS), 0),
}


def count(binary, folder, status):
    """Instructions of one check of the folder."""
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1"}
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", binary, "check", "--jobs", "1",
         "--no-progress", "--format", "json", folder.name],
        cwd=folder.parent, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    found = re.search(rb"Collected : (\d+)", done.stderr)
    if done.returncode != status or not found:
        raise Unusable("%s: exit status %d, not %d\n%s" % (
            folder.name, done.returncode, status, done.stderr.decode("utf-8", "replace")[-2000:]))
    return int(found[1])


def compared(name, counted, figure):
    """A line on one case, and whether it is within bounds."""
    if figure is None:
        return "%-10s %14s   no figure to compare with" % (name, "{:,}".format(counted)), True
    change = counted / figure - 1
    note = ""
    if change > ALLOWED:
        note = "   MORE THAN %+.0f %%" % (ALLOWED * 100)
    elif change < -ALLOWED:
        note = "   much better: keep the new figure, by --write"
    return "%-10s %14s %14s %+7.2f %%%s" % (name, "{:,}".format(counted), "{:,}".format(figure), change * 100, note), \
        change <= ALLOWED


def compiler():
    try:
        said = subprocess.run(["swift", "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
    except OSError:
        return "unknown"
    found = re.search(r"Swift version \S+", said)
    return found[0] if found else "unknown"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True, help="the static release of cpcheck")
    parser.add_argument("--only", choices=CASES, metavar="CASE", help=", ".join(CASES))
    parser.add_argument("--write", action="store_true", help="keep what was counted")
    options = parser.parse_args()
    known = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    mine = known.setdefault(platform.machine(), {})
    figures = mine.setdefault("instructions", {})
    try:
        if not shutil.which("valgrind"):
            raise Unusable("valgrind is not there")
        binary = str(pathlib.Path(options.binary).resolve(strict=True))
        all_hold = True
        with tempfile.TemporaryDirectory(prefix="cpcheck-") as scratch:
            for name in [options.only] if options.only else CASES:
                make, status = CASES[name]
                folder = pathlib.Path(scratch, name)
                write(folder, make())
                counted = count(binary, folder, status)
                line, holds = compared(name, counted, figures.get(name))
                print(line, flush=True)
                all_hold &= holds
                if options.write:
                    figures[name] = counted
    except (Unusable, OSError) as problem:
        print("cannot count: %s" % problem, file=sys.stderr)
        return 2
    if options.write:
        mine["compiler"] = compiler()
        FIGURES.write_text(json.dumps(known, indent=2, sort_keys=True) + "\n", "utf-8")
        return 0
    if not all_hold:
        print("figures were taken with %s; here: %s" % (mine.get("compiler", "unknown"), compiler()))
    return 0 if all_hold else 1


if __name__ == "__main__":
    sys.exit(main())
