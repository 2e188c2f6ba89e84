"""Cases of one large file: against the references, on two threads, its memory, and every row wrong."""
from benchmarks import machine, references, wrong
from benchmarks.results import AT_LEAST, AT_MOST, UNDER, Result
from benchmarks.runs import Failed, in_turn, peak, ratios, report_of, times

MEGABYTES, BYTES_A_ROW = 48, 40
# Runs a command twice at the same time.
TWICE = ["sh", "-c", '"$@" & "$@"; status=$?; wait; exit $status', "sh"]
TRACKING_OFF = ("--max-rows-tracked", "1")


def _check(bench, file, *options):
    """The command that is measured. The file has no companions, so its exit status is 1."""
    return [bench.binary, "check", "--no-progress", "--format", "json", *options, file], (1,)


def _holds(bench, file, rows):
    """A benchmark of a wrong answer is none: the file conforms but for its missing companions."""
    report = report_of(bench.binary, file)
    rules = sorted({finding["rule"] for finding in report["findings"]})
    if report["counts"]["records"] != rows or rules != ["CP201"]:
        raise Failed("wrong answer: %d records, findings of %s" % (report["counts"]["records"], rules))


def throughput(bench):
    """One thread against the reference in C and against iconv; two threads against one, and two runs at once."""
    file, rows = bench.data.large(), bench.data.size.rows
    _holds(bench, file, rows)
    upref, iconv = references.upref(bench.tools), references.tool("iconv")
    if references.upref_counts(upref, file) != (rows, 0):
        raise Failed("the reference counts other rows or errors")
    one_thread, ended = _check(bench, file, "--jobs", "1")
    runs = in_turn({
        "upref": ([upref, "simd", "1", file, "stream"], (0,)),
        "one": (one_thread, ended),
        "two": _check(bench, file, "--jobs", "2"),
        "twice": (TWICE + one_thread, ended),
        "iconv": ([iconv, "-f", "CP932", "-t", "UTF-8", file], (0,)),
    }, bench.rounds)
    full, size = bench.is_full, file.stat().st_size
    yield Result("one-thread", ratios(runs["one"], runs["upref"]), AT_MOST, 2.0, judged=full, bytes=size,
                 **times(runs, "one", "upref"))
    yield Result("two-threads", ratios(runs["one"], runs["two"]), AT_LEAST, 1.8, judged=full and machine.cores() > 1,
                 bytes=size, **times(runs, "two", "one"))
    yield Result("two-runs", [2 * ratio for ratio in ratios(runs["one"], runs["twice"])])
    yield Result("iconv", ratios(runs["one"], runs["iconv"]), AT_MOST, 0.6, judged=full, bytes=size,
                 **times(runs, "one", "iconv"))


def memory(bench):
    """Peaks with and without tracking of rows, the higher of one and of two threads."""
    file, rows = bench.data.large(), bench.data.size.rows
    skipped = report_of(bench.binary, file, *TRACKING_OFF)["files"][0]["notChecked"]
    if not any("CP505" in entry["rules"] for entry in skipped):
        raise Failed("wrong answer: rows beyond the limit are not said to be unchecked")
    for key, options, limit in (("memory-off", TRACKING_OFF, MEGABYTES),
                                ("memory-on", (), MEGABYTES + BYTES_A_ROW * rows / 1e6)):
        peaks = [peak(*_check(bench, file, "--jobs", jobs, *options)) for jobs in ("1", "2")]
        yield Result(key, peaks, UNDER, limit, "%.0f", judged=bench.is_full, highest=True, rows=rows)


def wrong_column(bench):
    """Every row wrong in one column against the same rows conforming; the worst of several columns."""
    rows, upref = bench.data.size.wrong_rows, references.upref(bench.tools)
    commands = {"clean": _check(bench, bench.data.clean(), "--jobs", "1")}
    for column in wrong.VALUES:
        file = bench.data.wrong(column)
        if references.upref_counts(upref, file) != (rows, rows):
            raise Failed("column %d: the reference counts other rows or errors" % column)
        found = [finding["count"] for finding in report_of(bench.binary, file)["findings"]
                 if finding.get("field", {}).get("no") == column]
        if rows not in found:
            raise Failed("wrong answer: column %d is found wrong in %s rows of %d" % (column, found, rows))
        commands[column] = _check(bench, file, "--jobs", "1")
    runs = in_turn(commands, bench.rounds)
    results = [Result("wrong-column", ratios(runs[column], runs["clean"]), AT_MOST, 4.0, judged=bench.is_full,
                      rows=rows, column=column, **times(runs, column, "clean")) for column in wrong.VALUES]
    worst = max(results, key=lambda result: result.figure)
    worst.details["columns"] = {str(one.details["column"]): round(one.figure, 4) for one in results}
    yield worst
