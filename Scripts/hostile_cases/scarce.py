"""Little memory and few descriptors."""
import functools

from .data import NAME
from .run import Case

# `ulimit -v 262144` and `ulimit -n 64`.
MEMORY = {"RLIMIT_AS": 256 << 20}
FILES = {"RLIMIT_NOFILE": 64}


def cases(data):
    for jobs in (1, 2, 8, 64):
        for what, limits in (("256 MB", MEMORY), ("64 open files", FILES), ("both", MEMORY | FILES)):
            yield Case("%s: %d units, --jobs %d" % (what, data.sized(1000, 10_000), jobs),
                       ["check", data.units, "--format", "json", "--jobs", jobs], {0}, seconds=120, megabytes=270,
                       limits=limits)
    for name, words, statuses in commands(data):
        for what, limits in (("256 MB", MEMORY), ("64 open files", FILES)):
            stdin = None
            if not callable(words) and "--stream" in words:
                stdin = ["find", str(data.units), "-name", "*.CSV"]
            elif not callable(words) and "-" in words:
                stdin = ["cat", str(data.large_file)]
            yield Case("%s: %s" % (what, name), words, statuses, seconds=300, megabytes=270, limits=limits, stdin=stdin)
    # Below this the runtime has no room of its own.
    for room in (96, 64, 48):
        yield Case("%d MB: 1000 units" % room, ["check", data.units_of(1000), "--format", "json"], {0},
                   seconds=120, megabytes=270, limits={"RLIMIT_AS": room << 20})
    yield Case("256 MB: a pipe that is larger", ["check", "-", "--name", NAME, "--format", "json"], {1}, seconds=60,
               megabytes=270, limits=MEMORY, stdin=["cat", "/dev/zero"])
    yield Case("256 MB: a line to merge that is larger", ["merge", "-"], {2}, seconds=60, megabytes=270, limits=MEMORY,
               stdin=["cat", "/dev/zero"])


def commands(data):
    yield "a large file", ["check", data.rows, "--format", "json"], {0, 1}
    yield "a large file, no rows tracked", ["check", data.rows, "--format", "json", "--max-rows-tracked", "0"], {3}
    yield "a large file, a pipe", ["check", "-", "--name", data.large_file.name, "--format", "json"], {0, 1, 3}
    yield "a ZIP of many members", ["check", data.units_zip, "--format", "json"], {0, 1}
    yield "every file a bundle: --stream", ["check", "--stream"], {1}
    yield "merge", ["merge", data.lines], {1}
    yield "many findings", ["check", data.fewer_findings[0], "--format", "json"], {1}
    yield "many findings: html", ["check", data.fewer_findings[0], "--format", "html"], {1}
    for what, path in (("many units", data.units), ("a large file", data.rows)):
        yield "read: " + what, ["read", path, "--content"], {0}
        yield "read --forms: " + what, ["read", path, "--forms"], {0, 3}
        yield "compare: " + what, ["compare", path], {0, 1, 3}
        for command in ("fix", "anonymize"):
            copied = data.copied_units if path == data.units else path
            yield "%s: %s" % (command, what), functools.partial(copying, command, copied), {0, 1}
    yield "sample", functools.partial(sampled, data.sized(100_000, 2_000_000)), {0}
    yield "vendor-test init", ["vendor-test", "init", "--product", "x", "--role", "care-manager", "kit"], {0}
    yield "vendor-test run", ["vendor-test", "run", data.kit], {0, 1}


def copying(command, path, place):
    return [command, path, "--output", place / "out"]


def sampled(rows, place):
    return ["sample", "--people", 30, "--rows", rows, "--output", place / "out"]
