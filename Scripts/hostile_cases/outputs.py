"""Outputs that cannot be written: a full disk, a limit, a pipe that nobody reads, a place that may not be written."""
import functools
import os
import signal
import time

from .data import CONFORMING
from .folders import FORMATS
from .run import Case

# A file may hold so many bytes: less than any of the outputs.
SMALL = {"RLIMIT_FSIZE": 400}


def cases(data):
    for format in FORMATS:
        yield Case("file size limit: --report %s" % format, functools.partial(reported, data.broken, format), {70},
                   limits=SMALL, check=untouched)
    yield Case("file size limit: --write-baseline", ["check", data.broken, "--write-baseline", "base.json"], {70},
               limits=SMALL, check=untouched)
    yield Case("file size limit: a report in place of an older one", functools.partial(older, data), {70}, limits=SMALL,
               check=functools.partial(still, "report.json", b"old"))
    yield Case("file size limit: read --forms", ["read", data.conforming, "--forms", "--output", "x.html"], {70},
               limits=SMALL, check=untouched)
    yield Case("file size limit: vendor-test run", ["vendor-test", "run", data.kit, "--report", "html=x.html"], {70},
               limits=SMALL, check=untouched, seconds=60)
    for name, words in filling(data):
        yield Case("file size limit: " + name, functools.partial(in_folder, words), {70}, limits=SMALL, check=untouched)
        # Some files go on it, not all.
        yield Case("full disk: " + name, functools.partial(on_disk, words, "size=12k"), {70}, check=nothing_on_disk)
        yield Case("full disk, 4 files: " + name, functools.partial(on_disk, words, "nr_inodes=4"), {70},
                   check=nothing_on_disk)
        yield Case("read-only disk: " + name, functools.partial(on_disk, words, "ro"), {2}, check=nothing_on_disk)
    for format in FORMATS:
        yield Case("full disk: --report %s" % format, functools.partial(
            on_full_disk, ["check", data.broken, "--report", format + "=disk/x"]), {70}, check=nothing_on_disk)
    yield Case("read-only disk: --report", functools.partial(
        on_disk, ["check", data.broken, "--report", "json=disk/x"], "ro"), {2}, check=nothing_on_disk)
    yield Case("a folder that may not be written: --report", functools.partial(closed_folder, data), {2},
               unprivileged=True)
    for name, words in printing(data):
        yield Case("/dev/full: " + name, words, {70}, stdout="/dev/full", seconds=60)
        yield Case("standard output closed: " + name, words, {70}, stdout="closed", seconds=60, check=untouched)
        # Whoever read the pipe has seen enough: no error, and the status that the run would have had.
        yield Case("a pipe that nobody reads: " + name, words, {0, 1, 3}, stdout="unread", seconds=60)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        yield Case("%s while a folder is filled" % number.name, ["sample", "--rows", "5000000", "--output", "out"],
                   {-number}, during=functools.partial(interrupt, number), check=untouched)
    yield Case("--report json=/dev/full", ["check", data.broken, "--report", "json=/dev/full"], {70})
    yield Case("standard output closed, a report to a file", [
        "check", data.broken, "--report", "text", "--report", "json=x.json"], {70}, stdout="closed", check=clean_report)
    yield from names(data)


def filling(data):
    """Commands that fill a folder."""
    for command in ("fix", "anonymize"):
        yield command, [command, data.conforming, "--output", "disk/out"]
    yield "sample", ["sample", "--people", "40", "--output", "disk/out"]
    yield "sample --fault", ["sample", "--fault", "CP402", "--people", "40", "--output", "disk/out"]
    yield "vendor-test init", ["vendor-test", "init", "--product", "x", "--role", "care-manager", "disk/out"]


def printing(data):
    for format in FORMATS:
        yield "check --format " + format, ["check", data.broken, "--format", format]
    yield "read", ["read", data.conforming]
    yield "read --forms", ["read", data.conforming, "--forms"]
    yield "compare", ["compare", data.conforming, "--all"]
    yield "merge", ["merge", data.lines]
    yield "rules", ["rules"]
    yield "standard", ["standard", "--format", "json"]
    yield "vendor-test status", ["vendor-test", "status", data.kit]
    yield "vendor-test run", ["vendor-test", "run", data.kit]


def names(data):
    """Destinations that are something else under another name."""
    for name, set_up, statuses in (
            ("a file of the bundle", lambda place, file: file, {2}),
            ("a hard link to a file of the bundle", linked(os.link), {2}),
            ("a symbolic link to a file of the bundle", linked(os.symlink), {2}),
            ("a file of the bundle by another way", lambda place, file: place / "in/../in/." / file.name, {2}),
            ("a link in the bundle that leads out", out_of_bundle, {2}),
            ("a dangling link", dangling, {2}),
            ("a new file in the bundle", lambda place, file: place / "in/report.json", {0, 1})):
        for what, option in (("--report", "--report"), ("--write-baseline", "--write-baseline"),
                             ("read --output", "read")):
            yield Case("%s over %s" % (what, name), functools.partial(over, data, set_up, option), statuses,
                       check=inputs_whole)


def reported(path, format, place):
    return ["check", path, "--report", "%s=%s" % (format, place / "report")]


def older(data, place):
    (place / "report.json").write_bytes(b"old")
    return ["check", data.broken, "--report", "json=report.json"]


def on_disk(words, options, place):
    place.disk("disk", options)
    return words


def on_full_disk(words, place):
    (place.disk("disk", "size=4k") / "filler").write_bytes(bytes(4096))
    return words


def in_folder(words, place):
    place.folder("disk")
    return words


def closed_folder(data, place):
    place.path.chmod(0o555)
    for folder in [place.path, *place.path.parents][1:3]:
        folder.chmod(folder.stat().st_mode | 0o055)
    return ["check", data.conforming, "--report", "json=report.json"]


def interrupt(number, process, place):
    """Sends a signal when something was written."""
    until = time.time() + 15
    while time.time() < until:
        if any(path.stat().st_size > 1000 for path in place.glob("out/.cpcheck-*")):
            os.kill(process.pid, number)
            return
        time.sleep(0.01)


def untouched(result):
    left = sorted(path.name for path in result.folder.iterdir() if path.name != "disk")
    disk = result.folder / "disk"
    left += sorted(path.name for path in disk.iterdir()) if disk.exists() else []
    return ["left %s" % " ".join(left)] if left else []


def nothing_on_disk(result):
    left = sorted(path.name for path in (result.folder / "disk").rglob("*") if path.name != "filler")
    return ["left %s" % " ".join(left[:5])] if left else []


def still(name, content, result):
    return [] if (result.folder / name).read_bytes() == content else [name + " is not what it was"]


def clean_report(result):
    text = (result.folder / "x.json").read_bytes() if (result.folder / "x.json").exists() else b"{}"
    return [] if text.startswith(b"{") and text.rstrip().endswith(b"}") else ["something else is in the report"]


def linked(make):
    def set_up(place, file):
        make(file, place / "link")
        return place / "link"
    return set_up


def out_of_bundle(place, file):
    (place / "precious").write_bytes(b"precious")
    os.symlink("../precious", place / "in/report.json")
    return place / "in/report.json"


def dangling(place, file):
    os.symlink("nowhere", place / "link")
    return place / "link"


def over(data, set_up, option, place):
    folder = place.folder("in")
    for path in data.conforming.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    target = set_up(place, sorted(folder.iterdir())[0])
    if option == "read":
        return ["read", "in", "--output", target]
    return ["check", "in", option, target if option == "--write-baseline" else "json=%s" % target]


def inputs_whole(result):
    originals = {path.name: path.read_bytes() for path in CONFORMING.iterdir()}
    problems = ["%s is not what it was" % name for name, content in originals.items()
                if (result.folder / "in" / name).read_bytes() != content]
    if (result.folder / "nowhere").exists():
        problems.append("wrote through a link")
    precious = result.folder / "precious"
    if precious.exists() and precious.read_bytes() != b"precious":
        problems.append("wrote through a link")
    return problems
