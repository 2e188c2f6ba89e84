"""Contents of an absurd shape and size."""
import functools

from .data import NAME, sparse
from .run import Case

GB = 1 << 30


def cases(data):
    size = data.sized(64 << 20, 2 * GB)
    told = "%d %s" % (size >> 30 or size >> 20, "GB" if size >= GB else "MB")
    for what, make in (
            ("a line of %s of NUL" % told, lambda path: sparse(path, size)),
            ("a line of %s of letters" % told, functools.partial(repeated, b"a" * 65536, size)),
            ("a field of %s that is never closed" % told, functools.partial(repeated, b'"' + b"a\r\n" * 21845, size)),
            ("%s of quotes" % told, functools.partial(repeated, b'"' * 65536, size)),
            ("%s of line ends" % told, functools.partial(repeated, b"\r\n" * 32768, size)),
            ("a record of 10 million empty fields", functools.partial(repeated, b"," * 10_000, 10_000_000)),
            ("10 million empty fields in records of the right width",
             functools.partial(repeated, b"," * 27 + b"\r\n", 10_000_000 // 28 * 29)),
            ("10 million empty fields in quotes", functools.partial(repeated, b'"",' * 10_000, 30_000_000)),
            ("10 million records of one empty field", functools.partial(repeated, b"\r\n" * 10_000, 20_000_000))):
        place = data.folder / what.replace(" ", "-")
        place.mkdir(exist_ok=True)
        (place / NAME).exists() or make(place / NAME)
        for command, more in (
                ("check", ["--format", "json"]), ("fix", None), ("anonymize", None), ("read", ["--content"]),
                ("read", ["--forms"]), ("compare", [])):
            if command != "check" and not data.is_full and "letters" not in what and "right width" not in what:
                continue
            name = what if command == "check" else "%s: %s" % (what, " ".join([command] + (more or [])))
            yield Case(name, functools.partial(words, command, place, more), {0, 1, 3},
                       seconds=120 if command in ("check", "read", "compare") else 300, megabytes=300)
        if "letters" in what or "NUL" in what:
            letter = "a" if "letters" in what else "\\0"
            feed = ["sh", "-c", "head -c %d /dev/zero | tr '\\0' '%s'" % (size, letter)]
            # A pipe of 2 GB is beyond what is held in memory: said so, not filled up.
            yield Case(what + ", through a pipe", ["check", "-", "--name", NAME, "--format", "json"], {1, 3},
                       seconds=120, megabytes=700, stdin=feed)
    # What came is too much (CP902), and the unit lacks the other files of it.
    yield Case("an endless pipe", ["check", "-", "--name", NAME, "--format", "json"], {1}, seconds=60, megabytes=700,
               stdin=["cat", "/dev/zero"], check=lambda result: [] if "CP902" in result.rules else ["no CP902"])
    yield Case("an endless pipe to merge", ["merge", "-"], {2}, seconds=60, megabytes=700, stdin=["cat", "/dev/zero"])
    yield Case("an endless bundle to --stream", ["check", "--stream", "--grouped"], {2}, seconds=60, megabytes=700,
               stdin=["yes", "no such folder/" + "x" * 200])
    yield Case("an endless list to --stream", ["check", "--stream"], {3}, seconds=60,
               stdin=["head", "-c", str(data.sized(100, 2000) << 20), "/dev/zero"])
    for format in ("text", "json", "sarif", "junit", "html", "csv", "github", "markdown"):
        yield findings(data, format, [])
    yield findings(data, "json", ["--max-findings", "2000000"])
    yield Case("%s deep of JSON to --config" % data.sized("1 MB", "4 MB"), functools.partial(
        documents, data, "--config"), {2})
    for option in ("--baseline", "--standard"):
        yield Case("deep JSON to %s" % option, functools.partial(documents, data, option), {2}, megabytes=300)
    yield Case("deep JSON to merge", functools.partial(merged, data), {2}, megabytes=300)


def repeated(piece, size, path):
    with open(path, "wb") as file:
        left = size
        while left > 0:
            left -= file.write(piece[:left])


def words(command, folder, more, place):
    return [command, folder] + (["--output", place / "out"] if more is None else more)


def findings(data, format, more):
    path, count = data.findings
    # The page of HTML holds its tables.
    kept = 1600 if more else 400
    return Case("%d findings%s: %s" % (count, ", all kept" if more else "", format),
                ["check", path, "--format", format] + more, {1}, seconds=180, megabytes=kept,
                check=functools.partial(counted, count) if format == "json" else lambda result: [])


def counted(count, result):
    counts = result.report["counts"]
    total = sum(counts[key] for key in ("error", "warning", "info"))
    return [] if total >= count else ["counted %d of %d" % (total, count)]


def documents(data, option, place):
    (place / "deep.json").write_bytes(b"[" * data.sized(1 << 20, 3 << 20))
    return ["check", data.conforming, option, place / "deep.json"]


def merged(data, place):
    (place / "deep.jsonl").write_bytes(b'{"format":' + b"[" * data.sized(1 << 20, 64 << 20) + b"\n")
    return ["merge", place / "deep.jsonl"]
