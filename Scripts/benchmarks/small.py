"""Cases of peers on a file of 17 MB, of many small units, of the start, and of many findings."""
import json
import shutil

from benchmarks import machine, references
from benchmarks.data import BENCH, PEER_ROWS, TEN_ROWS
from benchmarks.results import AT_LEAST, AT_MOST, UNDER, Result
from benchmarks.runs import Failed, in_turn, output, peak, ratios, report_of, times

FIVE = ("json", "sarif", "junit", "csv", "markdown")
FINDINGS_A_UNIT = 19


def _check(bench, *options):
    return [bench.binary, "check", "--no-progress", "--format", "json", *options]


def python_csv(bench):
    """A validator by Python's csv module: the same checks of fields."""
    yield _peer(bench, "python-csv", references.interpreter(), "peer_python_csv.py", "rows=%d errors=0", 25,
                bench.rounds)


def frictionless(bench):
    """Frictionless: Table Schema with the same constraints."""
    python, version = references.frictionless(bench.tools)
    # It takes seconds: three rounds are enough for what lies far from the goal.
    yield _peer(bench, "frictionless", python, "peer_frictionless.py", "errors=0 rows=%d", 100, min(bench.rounds, 3),
                version=version)


def _peer(bench, key, python, script, answer, goal, rounds, **details):
    file = bench.data.peers()
    peer = [python, BENCH / script, file]
    said = output(peer).decode()
    if answer % PEER_ROWS not in said:
        raise Failed("%s says: %s" % (script, said))
    runs = in_turn({"peer": (peer, (0,)), "cpcheck": (_check(bench, "--jobs", "1", file), (1,))}, rounds)
    return Result(key, ratios(runs["peer"], runs["cpcheck"]), AT_LEAST, goal, "%.0f", bytes=file.stat().st_size,
                  **times(runs, "cpcheck", "peer"), **details)


def many_units(bench):
    """Units of four files in one folder, two threads, against reading the files."""
    folder, units = bench.data.many_units(), bench.data.size.units
    report = report_of(bench.binary, folder)
    counts = report["counts"]
    if (counts["units"], counts["files"], report["verdict"]) != (units, 4 * units, "conforming"):
        raise Failed("wrong answer: %d units, %d files, %s" % (counts["units"], counts["files"], report["verdict"]))
    for name in ("find", "xargs", "cat"):
        references.tool(name)
    runs = in_turn({
        "cat": (["sh", "-c", 'find "$1" -type f -print0 | xargs -0 cat', "sh", folder], (0,)),
        "cpcheck": (_check(bench, "--jobs", "2", folder), (0,)),
    }, bench.rounds)
    yield Result("many-units", ratios(runs["cpcheck"], runs["cat"]), AT_MOST, 4.0,
                 judged=bench.is_full and machine.cores() > 1, units=units, **times(runs, "cpcheck", "cat"))


def start(bench):
    """A conforming bundle of ten rows against an interpreter that does nothing, and its time of CPU."""
    report = report_of(bench.binary, TEN_ROWS)
    if (report["counts"]["records"], report["verdict"]) != (10, "conforming"):
        raise Failed("wrong answer: %d records, %s" % (report["counts"]["records"], report["verdict"]))
    # As it is after it was written: of a file that lies about, systems that spare memory take pages away one by one, and
    # getting them back costs half as much again as the check.
    fresh = bench.data.scratch("cpcheck")
    shutil.copy(bench.binary, fresh)
    runs = in_turn({
        "python": ([references.interpreter(), "-c", "pass"], (0,)),
        "cpcheck": ([fresh, *_check(bench, TEN_ROWS)[1:]], (0,)),
    }, bench.starts)
    fresh.unlink()
    yield Result("start", ratios(runs["cpcheck"], runs["python"]), AT_MOST, 0.3, **times(runs, "cpcheck", "python"))
    yield Result("start-cpu", [one.cpu * 1e3 for one in runs["cpcheck"]], UNDER, 3.0)


def reports(bench):
    """A bundle of 100,000 findings: five reports of one run against one, and the peaks of memory."""
    folder = bench.data.faulty()
    files = {name: bench.data.scratch("report." + name) for name in FIVE}

    def command(names, *options):
        wanted = [word for name in names for word in ("--report", "%s=%s" % (name, files[name]))]
        return [bench.binary, "check", "--no-progress", "--quiet", folder, *wanted, *options], (1,)
    runs = in_turn({"one": command(FIVE[:1]), "five": command(FIVE)}, bench.rounds)
    peak_cut = peak(*command(FIVE))
    cut = json_counts(files["json"])
    peak_kept = peak(*command(FIVE, "--max-findings", "1000000"))
    whole = json_counts(files["json"])
    if cut != whole or sum(whole.values()) < FINDINGS_A_UNIT * bench.data.size.faulty_units:
        raise Failed("wrong answer: totals are not exact where the list was cut: %s, %s" % (cut, whole))
    for file in files.values():
        file.unlink()
    findings = sum(whole.values())
    full = bench.is_full
    yield Result("five-reports", ratios(runs["five"], runs["one"]), AT_MOST, 1.2, judged=full, findings=findings,
                 **times(runs, "five", "one"))
    yield Result("findings-cut-memory", [peak_cut], UNDER, 128, "%.0f", judged=full)
    yield Result("findings-kept-memory", [peak_kept], UNDER, 512, "%.0f", judged=full)


def json_counts(path):
    """How many findings of each level a JSON report counts, read without holding the report."""
    head, needle = b"", b'"counts": {'
    with open(path, "rb") as file:
        while needle not in head or b"}" not in head.split(needle, 1)[1]:
            piece = file.read(1 << 16)
            if not piece:
                raise Failed("no counts in %s" % path)
            head += piece
    counts = json.loads(b"{" + head.split(needle, 1)[1].split(b"}", 1)[0] + b"}")
    return {level: counts[level] for level in ("error", "warning", "info", "incomplete")}
