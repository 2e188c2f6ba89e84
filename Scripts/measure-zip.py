#!/usr/bin/env python3
"""Measures what checking a ZIP takes: memory and time.

    measure-zip.py --binary PATH [--gigabytes 1] [--members 10000]

- A member of 1 GB: rows of table 6 of invented people, no two alike, 50 a person; packed, and stored.
- A ZIP of 10,000 members: send units of one file each.
- Bombs: a member of 4 GB of zeros, members that share their bytes, many members below the ratio's floor. They must end
  in CP902.

Peak memory is what the system says of the process. Exit status 1 when one is over 128 MB (10^6 bytes), a bomb takes a
second, or an answer is wrong. Nothing is written but into a temporary folder.
"""
import argparse
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib

MAX_MEGABYTES, MAX_SECONDS = 128.0, 1.0
NAME = "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV"
ROW = ('202407,990010,%s,20250425,202504,1399901014,"計画　担当子",396,,%08d,,%04d,%04d,1,111211,,,,,1399902012,'
       '"架空ヘルパーステーションあおぞら",,0,1399901014,\r\n')


def insured(number):
    digits = "%09d" % number
    total = sum(sum(divmod(int(digit) * (2 if place % 2 == 0 else 1), 10)) for place, digit in enumerate(digits))
    return digits + str(-total % 10)


def month():
    """The rows of a person whose number is still to be put in."""
    hours = [600 + n * 100 for n in range(10)]
    rows = [ROW % ("%s", 20250401 + day * 5, hour, hour + 100) for day in range(5) for hour in hours]
    return "".join(rows).encode("cp932")


def rows(size):
    """Pieces of rows, so many bytes together or a little more."""
    template, person = month(), 0
    while size > 0:
        piece = b"".join(template.replace(b"%s", insured(n).encode()) for n in range(person + 1, person + 401))
        person += 400
        size -= len(piece)
        yield piece


def large(path, size, method):
    with zipfile.ZipFile(path, "w", method, compresslevel=1) as archive:
        with archive.open(NAME, "w", force_zip64=True) as member:
            for piece in rows(size):
                member.write(piece)


def many(path, count):
    data = next(rows(1))[:182 * 3]
    data = data[:data.rindex(b"\n") + 1]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(count):
            stamp = "2025%02d%02d%02d%02d%02d" % (5 + n // 5000, n % 28 + 1, n // 28 % 24, n // 672 % 60, n % 60)
            archive.writestr("%04d/%s" % (n // 50, NAME.replace("20250425200201", stamp)), data)


def zeros(path):
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    size, piece = 4000 << 20, bytes(1 << 20)
    packed = b"".join(pack.compress(piece) for _ in range(4000)) + pack.flush()
    write(path, [(b"zeros.CSV", packed, size, 0)])


def shared(path):
    """The directory tells 30,000 times of the same bytes."""
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = bytes(9 << 20)
    packed = pack.compress(data) + pack.flush()
    write(path, [(b"%d.CSV" % n, packed, len(data), zlib.crc32(data)) for n in range(30000)], once=True)


def small(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for n in range(60):
            archive.writestr("%d.CSV" % n, bytes(9 << 20))


def write(path, members, once=False):
    """A ZIP whose checksums nobody needs to work out."""
    body, entries = bytearray(), bytearray()
    for n, (name, packed, size, checksum) in enumerate(members):
        sizes = struct.pack("<LLL", checksum, len(packed), size & 0xFFFFFFFF)
        head = struct.pack("<HHL", 0, 8, 0)
        offset = 0 if once else len(body)
        entries += b"PK\1\2" + struct.pack("<HH", 20, 20) + head + sizes + struct.pack("<HHHHHLL", len(name), 0, 0, 0, 0, 0, offset) + name
        if n == 0 or not once:
            body += b"PK\3\4" + struct.pack("<H", 20) + head + sizes + struct.pack("<HH", len(name), 0) + name + packed
    count = len(members)
    end = b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, count, count, len(entries), len(body), 0)
    path.write_bytes(bytes(body) + bytes(entries) + end)


def apart(make, path):
    """Makes a ZIP in a process of its own: what this one has held counts for its children's peaks."""
    child = os.fork()
    if child == 0:
        make(path)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        raise SystemExit("could not make a ZIP to measure")


def checked(binary, path):
    """Seconds, peak megabytes, and the report."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        # Two threads, as the limit is meant: each more takes a megabyte or two.
        words = [binary, str(path), "--format", "json", "--no-progress", "--jobs", "2"]
        child = subprocess.Popen(words, stdout=output, stdin=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = 0
        output.seek(0)
        return seconds, usage.ru_maxrss * 1024 / 1e6, json.load(output)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--gigabytes", type=float, default=1)
    parser.add_argument("--members", type=int, default=10000)
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    size = int(options.gigabytes * 1e9)
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for name, make, rules, files in (
                ("a bomb of zeros", zeros, {"CP902", "CP211"}, 2), ("a bomb of shared bytes", shared, {"CP902", "CP211"}, 1),
                ("a bomb of many", small, {"CP902", "CP211"}, 1),
                ("a member of %g GB, packed" % options.gigabytes, lambda p: large(p, size, zipfile.ZIP_DEFLATED), {"CP201", "CP211"}, 2),
                ("a member of %g GB, stored" % options.gigabytes, lambda p: large(p, size, zipfile.ZIP_STORED), {"CP201", "CP211"}, 2),
                # Last: its report is large, and what this process holds counts for the children after it.
                ("%d members" % options.members, lambda p: many(p, options.members), {"CP114", "CP201", "CP211"}, options.members + 1)):
            path = pathlib.Path(folder) / "measured.zip"
            apart(make, path)
            seconds, megabytes, report = checked(binary, path)
            found = {f["rule"] for f in report["findings"]}
            print("%-28s %6.2f s  %6.1f MB  %s" % (name, seconds, megabytes, " ".join(sorted(found))), flush=True)
            if megabytes > MAX_MEGABYTES:
                problems.append("%s: %.1f MB" % (name, megabytes))
            if "bomb" in name and seconds > MAX_SECONDS:
                problems.append("%s: %.2f s" % (name, seconds))
            if not found <= rules or "CP211" not in found or ("CP902" in rules) != ("CP902" in found):
                problems.append("%s: %s" % (name, sorted(found)))
            if len(report["files"]) != files:
                problems.append("%s: %d files" % (name, len(report["files"])))
            path.unlink()
    print("\n".join(problems) or "within %d MB, bombs within a second" % MAX_MEGABYTES)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
