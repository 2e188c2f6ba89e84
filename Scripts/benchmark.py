#!/usr/bin/env python3
"""Measures cpcheck against a hand-written reference and writes Scripts/BENCHMARKS.md.

    benchmark.py [--binary PATH] [--rounds 7] [--starts 60] [--data FOLDER] [--no-write]

Needs the folder shared/bench beside the repository (generator of the data, reference in C) and gcc; without them it
says so and ends with 2. Without --binary it builds the static release into .build/static first.

- Large file: a V4 UPPLAN of 1,500,000 rows and 30,000 people. Reference (`simd`, one thread) and cpcheck run in turn,
  A B A B …; each round gives one ratio of times. Peak memory is what the system says of the cpcheck process.
- Reports: a bundle of 100,000 findings (make-faulty-bundle.py), one report (json) against five (json, sarif, junit, csv,
  markdown) of one run, in turn, at the default of findings kept; peak memory there, and with every finding kept.
- Start-up: a conforming bundle of ten rows against `python3 -c pass`, in turn. The interpreter is called by its own
  path: a `python3` on the PATH may be a script that first looks for the real one.

Ratios and memory do not depend on the speed of the machine, times do: only the former are written. Exit status 1 when
a limit is not met.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench"
TARGET = ROOT / "Scripts" / "BENCHMARKS.md"
ROWS, PEOPLE, SEED = 1_500_000, 30_000, 1
TEN_ROWS = ROOT / "Fixtures" / "v4" / "actuals-rental"
FAULTY_UNITS, LEAST_FINDINGS, FIVE = 5300, 100_000, ("json", "sarif", "junit", "csv", "markdown")
MAX_TIMES, MAX_MEGABYTES, MAX_START, MAX_REPORTS, MAX_MEGABYTES_KEPT = 4.0, 128.0, 0.5, 1.2, 512.0


class Unavailable(Exception):
    """What is needed is not there."""


def static_release():
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--scratch-path", ".build/static",
               "--product", "cpcheck"]
    if not shutil.which("swift"):
        raise Unavailable("swift is not there")
    print("building the static release …", file=sys.stderr)
    subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)
    return ROOT / ".build" / "static" / "release" / "cpcheck"


def reference(folder):
    if not shutil.which("gcc"):
        raise Unavailable("gcc is not there: the reference cannot be compiled")
    binary = folder / "upref"
    subprocess.run(["gcc", "-O3", "-march=native", "-fno-tree-slp-vectorize", "-pthread", str(BENCH / "upref.c"), "-o",
                    str(binary)], check=True)
    return binary


def data(folder):
    """The large file, in a folder of its own; made unless it is there already."""
    folder.mkdir(parents=True, exist_ok=True)
    if not list(folder.glob("UPPLAN_*.CSV")):
        print("making %d rows …" % ROWS, file=sys.stderr)
        subprocess.run([sys.executable, str(BENCH / "gen_upplan.py"), "--rows", str(ROWS), "--people", str(PEOPLE),
                        "--seed", str(SEED), "--out", str(folder)], check=True)
    return next(folder.glob("UPPLAN_*.CSV"))


def timed(command, statuses=(0,)):
    """Seconds, and peak memory in megabytes (10^6 bytes).

    The peak includes what this process holds at the start of the child, which is less than any that matters here.
    """
    start = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in statuses:
        raise SystemExit("%s ended with %d" % (command[0], child.returncode))
    unit = 1 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_maxrss * unit / 1e6


def in_turn(first, second, rounds, statuses=(0,), first_statuses=(0,)):
    """Ratios second / first of each round, times of both, peaks of the second. One round before is not counted."""
    ratios, times, peaks = [], [], []
    for round_number in range(rounds + 1):
        a, _ = timed(first, first_statuses)
        b, peak = timed(second, statuses)
        if round_number:
            ratios.append(b / a)
            times.append((a, b))
            peaks.append(peak)
    return ratios, times, peaks


def check_answer(binary, file):
    """The large file conforms but for its missing companions: a benchmark of a wrong answer is none."""
    done = subprocess.run([binary, "--format", "json", str(file)], stdout=subprocess.PIPE)
    report = json.loads(done.stdout)
    rules = sorted({f["rule"] for f in report["findings"]})
    if report["counts"]["records"] != ROWS or rules != ["CP201"]:
        raise SystemExit("wrong answer: %d records, findings of %s" % (report["counts"]["records"], rules))


def reports(binary, folder, rounds):
    """Ratios of five reports to one, peaks at the default, and the peak with every finding kept."""
    bundle = folder / "faulty"
    subprocess.run([sys.executable, str(ROOT / "Scripts" / "make-faulty-bundle.py"), str(bundle), "--units",
                    str(FAULTY_UNITS)], check=True, stdout=subprocess.DEVNULL)

    def command(formats, *options):
        requests = [word for name in formats for word in ("--report", "%s=%s" % (name, folder / ("report." + name)))]
        return [binary, "--quiet", str(bundle), *requests, *options]

    ratios, times, peaks = in_turn(command(FIVE[:1]), command(FIVE), rounds, (1,), (1,))
    cut = json.loads((folder / "report.json").read_bytes())
    _, peak_kept = timed(command(FIVE, "--max-findings", "1000000"), (1,))
    whole = json.loads((folder / "report.json").read_bytes())
    counts = cut["counts"]
    if counts != whole["counts"] or len(whole["findings"]) < LEAST_FINDINGS \
            or sum(counts[level] for level in ("error", "warning", "info", "incomplete")) != len(whole["findings"]):
        raise SystemExit("wrong answer: totals are not exact where the list was cut")
    print("reports: one %.2f s, five %.2f s" % (median_of(times, 0), median_of(times, 1)), file=sys.stderr)
    return ratios, peaks, peak_kept


def median_of(times, index):
    return statistics.median(pair[index] for pair in times)


def table(rows):
    lines = ["| | median | least – most | limit | |", "|---|---:|---:|---:|---|"]
    for name, form, values, limit, is_strict in rows:
        value = statistics.median(values)
        met = value < limit if is_strict else value <= limit
        lines.append("| %s | %s | %s – %s | %s %s | %s |" % (
            name, form % value, form % min(values), form % max(values), "<" if is_strict else "≤",
            (form % limit).replace(".00", "").replace("0.50", "0.5"), "met" if met else "**not met**"))
    return lines


def measure(options, folder):
    upref = reference(folder)
    binary = str(pathlib.Path(options.binary).resolve() if options.binary else static_release())
    file = data(pathlib.Path(options.data) if options.data else folder / "data")
    size = file.stat().st_size
    check_answer(binary, file)
    print("large file, %d rounds …" % options.rounds, file=sys.stderr)
    large, large_times, peaks = in_turn(
        [str(upref), "simd", "1", str(file), "stream"],
        [binary, "--format", "json", str(file)], options.rounds, statuses=(1,))
    print("start-up, %d rounds …" % options.starts, file=sys.stderr)
    start, start_times, _ = in_turn(
        [sys.executable, "-c", "pass"], [binary, "--format", "json", str(TEN_ROWS)], options.starts)
    print("this machine: reference %.3f s, cpcheck %.3f s (%.0f MB/s); python3 %.1f ms, ten rows %.1f ms" % (
        median_of(large_times, 0), median_of(large_times, 1), size / 1e6 / median_of(large_times, 1),
        median_of(start_times, 0) * 1e3, median_of(start_times, 1) * 1e3), file=sys.stderr)
    print("reports, %d rounds …" % options.rounds, file=sys.stderr)
    ratios, report_peaks, peak_kept = reports(binary, folder, options.rounds)
    name = "{:,} rows ({:.0f} MB), ".format(ROWS, size / 1e6)
    rows = [
        (name + "time : time of the reference", "%.2f", large, MAX_TIMES, False),
        (name + "peak memory in MB", "%.0f", peaks, MAX_MEGABYTES, True),
        ("ten rows, time : time of `python3 -c pass`", "%.2f", start, MAX_START, True),
        ("100,000 findings, five reports : one", "%.2f", ratios, MAX_REPORTS, False),
        ("100,000 findings, 10,000 kept, peak memory in MB", "%.0f", report_peaks, MAX_MEGABYTES, True),
        ("100,000 findings, all kept, peak memory in MB", "%.0f", [peak_kept], MAX_MEGABYTES_KEPT, True),
    ]
    met = (statistics.median(large) <= MAX_TIMES and max(peaks) < MAX_MEGABYTES
           and statistics.median(start) < MAX_START and statistics.median(ratios) <= MAX_REPORTS
           and max(report_peaks) < MAX_MEGABYTES and peak_kept < MAX_MEGABYTES_KEPT)
    return table(rows), met


def page(lines, options):
    return "\n".join([
        "# Benchmarks", "",
        "Written by `Scripts/benchmark.py`; what is compared with what stands there. Static release; the large file",
        "takes one core; %d rounds of it and of the reports, %d of the ten rows, in turn with the reference." % (
            options.rounds, options.starts),
        "The reference is written by hand in C for this one layout, with vector instructions; it only counts errors.",
        "", *lines, ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", help="a release of cpcheck; built when absent")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--starts", type=int, default=60)
    parser.add_argument("--data", help="folder that keeps the large file; a temporary one when absent")
    parser.add_argument("--no-write", action="store_true", help="print only")
    options = parser.parse_args()
    try:
        for needed in (BENCH / "gen_upplan.py", BENCH / "upref.c"):
            if not needed.exists():
                raise Unavailable("shared/bench/%s is not there beside the repository" % needed.name)
        with tempfile.TemporaryDirectory(prefix="cpcheck-bench-") as folder:
            lines, met = measure(options, pathlib.Path(folder))
    except Unavailable as problem:
        print("cannot measure: %s" % problem, file=sys.stderr)
        return 2
    print("\n".join(lines))
    if not options.no_write:
        TARGET.write_text(page(lines, options), "utf-8")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
