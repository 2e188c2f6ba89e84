"""ZIPs that lie."""
import functools
import io
import struct
import zipfile
import zlib

from .data import NAME, packed, write_zip
from .folders import ESCAPES, FORMATS, quiet
from .run import Case

MB = 1 << 20


def cases(data):
    for name, make, rules in (
            ("zip: a bomb of zeros", zeros, {"CP902"}),
            ("zip: a bomb of members below the ratio's floor", below, {"CP902"}),
            ("zip: a bomb of members that share their bytes", shared, {"CP902"}),
            ("zip: members that overlap", overlapping, {"CP903"}),
            ("zip: nested 8 deep, 16 wide", nested, {"CP211"}),
            ("zip: a ZIP that holds itself", quine, {"CP211"}),
            ("zip: tells 10 bytes, holds 100 MB", understated, {"CP903"}),
            ("zip: tells 1 GB, holds 10 bytes", overstated, {"CP902", "CP903"}),
            ("zip: directory and header tell different sizes", differing, {"CP903"}),
            ("zip: names with .., /, C:, NUL", climbing, {"CP904"}),
            ("zip: names of bidirectional and control characters", deceiving, {"CP211"}),
            ("zip: members of one name", namesakes, {"CP211"}),
            ("zip: names of 65,535 bytes", long_names, {"CP901"}),
            ("zip: cut off in the directory", cut, {"CP903"})):
        path = data.made(name[5:].replace("/", "-").replace(" ", "-") + ".zip", make)
        for command in ("check", "read", "fix", "anonymize", "compare"):
            if command != "check" and not data.is_full and name[5:] not in FOR_ALL:
                continue
            yield Case(
                name if command == "check" else "%s: %s" % (name, command), functools.partial(words, command, path),
                # Where rows or names were wrong enough for the gate, 1 comes before 3.
                {0, 1, 3} if command != "check" else {1, 3},
                seconds=20, check=functools.partial(finds, rules) if command == "check" else whole_folder)
    path = data.made("deceiving.zip", deceiving)
    for format in FORMATS:
        yield Case("zip: names of bidirectional and control characters: %s --show-paths" % format, [
            "check", path, "--format", format, "--show-paths", "--color", "never"], {1, 3}, check=quiet)
    count = data.sized(300_000, 3_000_000)
    yield Case("zip: a directory of %d members" % count, [
        "check", data.made("members-%d.zip" % count, functools.partial(crowd, count)), "--format", "json"], {3},
        check=functools.partial(finds, {"CP902"}))


FOR_ALL = {"members that overlap", "names with .., /, C:, NUL", "members of one name"}


def words(command, path, place):
    made = {"check": [path, "--format", "json"], "read": [path, "--content"], "compare": [path, "--all"]}
    return [command] + made.get(command, [path, "--output", place / "out"])


def finds(rules, result):
    return [] if rules & result.rules else ["no %s: %s" % (" or ".join(sorted(rules)), sorted(result.rules))]


def whole_folder(result):
    """Nothing lies outside the copy."""
    return ["wrote %s" % path for path in result.folder.iterdir() if path.name != "out"]


def zeros(path):
    size = 400 * MB
    write_zip(path, [(b"zeros.CSV", packed(bytes(MB) for _ in range(400)), size, 0)])


def below(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for number in range(20):
            archive.writestr("%d.CSV" % number, bytes(9 * MB))


def shared(path):
    data = packed(bytes(9 * MB))
    checksum = zlib.crc32(bytes(9 * MB))
    write_zip(path, [(b"%d.CSV" % n, data if n == 0 else b"", 9 * MB, checksum, 9 * MB, 0) for n in range(5000)])
    # The members beyond the first tell that their bytes are the first one's.
    whole = bytearray(path.read_bytes())
    size = struct.pack("<L", len(data))
    at = whole.index(b"PK\1\2")
    while at >= 0:
        whole[at + 20:at + 24] = size
        at = whole.find(b"PK\1\2", at + 4)
    path.write_bytes(whole)


def overlapping(path):
    """The second member lies in the bytes of the first."""
    inner = packed(b"x" * 1000)
    checksum = zlib.crc32(b"x" * 1000)
    head = b"PK\3\4" + struct.pack("<HHHLLLLHH", 20, 0, 8, 0, checksum, len(inner), 1000, 5, 0) + b"B.CSV"
    outer = b"\1" + struct.pack("<HH", len(head + inner), 0xFFFF - len(head + inner)) + head + inner
    write_zip(path, [(b"A.CSV", outer, len(head + inner), zlib.crc32(head + inner)),
                     (b"B.CSV", inner, 1000, checksum, 1000, 30 + 5 + 5)])


def nested(path):
    content = b"a,b\r\n" * 1000
    name = NAME
    for depth in range(8):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(16):
                archive.writestr(name if depth == 0 else "%d.zip" % number, content)
                if depth == 0:
                    break
        content = made.getvalue()
    path.write_bytes(content)


def quine(path):
    """A member that is the archive, as far as a file can hold a copy of its own beginning."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("self.zip", b"")
    for _ in range(6):
        content = path.read_bytes()
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("self.zip", content)


def understated(path):
    write_zip(path, [(NAME.encode(), packed(bytes(MB) for _ in range(100)), 10, zlib.crc32(bytes(10)))])


def overstated(path):
    write_zip(path, [(NAME.encode(), packed(b"0123456789"), 1 << 30, zlib.crc32(b"0123456789"))])


def differing(path):
    data = b"x" * 100
    write_zip(path, [(NAME.encode(), packed(data), 100, zlib.crc32(data), 99)])


def climbing(path):
    data = b"x"
    names = [b"../%s", b"../../../../tmp/%s", b"/etc/%s", b"C:\\%s", b"..\\..\\%s", b"a\0/%s", b"a/../../%s"]
    write_zip(path, [(name % NAME.encode(), packed(data), 1, zlib.crc32(data)) for name in names])


def deceiving(path):
    data = b"x"
    write_zip(path, [(name.encode(), packed(data), 1, zlib.crc32(data)) for name in [NAME] + ESCAPES])


def namesakes(path):
    data = b"x"
    names = [NAME.encode()] * 3 + [b"a", b"a/b", b"A", b"./a", b"c/../a", b"a//b"]
    write_zip(path, [(name, packed(data), 1, zlib.crc32(data)) for name in names])


def long_names(path):
    data = b"x"
    names = [b"n" * 65535, b"m/" * 32767, b"o" * 300, b"/".join([b"p" * 250] * 100)]
    write_zip(path, [(name, packed(data), 1, zlib.crc32(data)) for name in names])


def cut(path):
    namesakes(path)
    path.write_bytes(path.read_bytes()[:-100])


def crowd(count, path):
    """A directory of very many members of one byte, larger than the limit of members."""
    body = b"PK\3\4" + struct.pack("<HHHLLLLHH", 20, 0, 0, 0, zlib.crc32(b"x"), 1, 1, 1, 0) + b"ax"
    start = len(body)
    with open(path, "wb") as file:
        file.write(body)
        for number in range(count):
            name = b"%d.CSV" % number
            file.write(b"PK\1\2" + struct.pack("<HHHHLLLLHHHHHLL", 20, 20, 0, 0, 0, zlib.crc32(b"x"), 1, 1, len(name),
                                               0, 0, 0, 0, 0, 0) + name)
        size = file.tell() - start
        file.write(b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, 0xFFFF, count & 0xFFFF, size, start, 0))
