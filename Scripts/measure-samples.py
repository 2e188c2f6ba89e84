#!/usr/bin/env python3
"""Memory and time of large sample bundles: memory must not grow with the number of rows.

    Scripts/measure-samples.py --binary .build/release/cpcheck [--rows 1000000]

Writes a small and a large service slip by `cpcheck sample --rows`, compares the peaks of memory, and has the large one
checked. Exit status 1 when memory grew by more than 8 MB, a command failed, or the bundle is not conforming.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

ALLOWED_GROWTH = 8 << 20


def run(command):
    """Exit status, seconds and peak of resident memory in bytes."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - start, usage.ru_maxrss * 1024


def size(folder):
    return sum(entry.stat().st_size for entry in os.scandir(folder))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    options = parser.parse_args()
    peaks, failed = [], False
    with tempfile.TemporaryDirectory() as root:
        for rows in (min(10_000, options.rows), options.rows):
            folder = os.path.join(root, str(rows))
            status, seconds, peak = run([
                options.binary, "sample", "--unit", "service-slip", "--edition", "V4", "--month", "202504",
                "--rows", str(rows), "--seed", "1", "--output", folder])
            failed |= status != 0
            written = size(folder) if os.path.isdir(folder) else 0
            peaks.append(peak)
            print(f"sample --rows {rows}: exit {status}, {written / 1e6:.0f} MB in {seconds:.1f} s, "
                  f"peak {peak / 1e6:.1f} MB")
        status, seconds, peak = run([options.binary, "check", folder, "--fail-on", "info", "--quiet"])
        failed |= status != 0
        print(f"check: exit {status}, {seconds:.1f} s, peak {peak / 1e6:.1f} MB")
    if peaks[-1] - peaks[0] > ALLOWED_GROWTH:
        print("memory grew with the rows")
        failed = True
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
