"""Data that several cases are run on; made when first asked for."""
import functools
import json
import os
import pathlib
import struct
import subprocess
import sys
import zipfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CONFORMING = ROOT / "Fixtures/v4/resent-month"
NAME = "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV"


class Data:
    def __init__(self, folder, binary, size):
        self.folder, self.binary, self.is_full = folder, str(binary), size == "full"
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o755)

    def sized(self, small, full):
        return full if self.is_full else small

    def command(self, *words):
        subprocess.run([self.binary, *map(str, words)], check=True, stdout=subprocess.DEVNULL)

    def made(self, name, make):
        """A file or folder of this name; made under another name first, so that half of one is never taken."""
        path = self.folder / name
        if not path.exists():
            making = self.folder / ("making-" + name)
            subprocess.run(["rm", "-rf", str(making)], check=True)
            make(making)
            making.rename(path)
        return path

    @property
    def conforming(self):
        return CONFORMING

    @property
    def broken(self):
        return ROOT / "Fixtures/broken"

    @functools.cached_property
    def units(self):
        """A folder of many send units of four files."""
        return self.units_of(self.sized(1000, 10_000))

    @functools.cached_property
    def copied_units(self):
        """Of them, what the commands that make copies are given with little memory: they hold some 30 KB a unit."""
        return self.units_of(self.sized(1000, 4000))

    def units_of(self, count):
        script = [sys.executable, str(ROOT / "Scripts/make-many-units.py"), "--binary", self.binary]
        return self.made("units-%d" % count, lambda path: subprocess.run(
            script + ["--units", str(count), str(path)], check=True, stdout=subprocess.DEVNULL))

    @functools.cached_property
    def units_zip(self):
        def make(path):
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                for file in sorted(self.units.iterdir()):
                    archive.write(file, file.name)
        return self.made("units.zip", make)

    @functools.cached_property
    def rows(self):
        """A folder with a unit of one large file: memory grows with its people, of whom there is one for 18 rows."""
        count = self.sized(200_000, 500_000)
        return self.made("rows-%d" % count, lambda path: self.command(
            "sample", "--unit", "service-slip", "--people", 30, "--rows", count, "--output", path))

    @functools.cached_property
    def large_file(self):
        return max(self.rows.iterdir(), key=lambda path: path.stat().st_size)

    @functools.cached_property
    def lines(self):
        """What `check --stream` says of the many units."""
        def make(path):
            names = "\n".join(map(str, [self.copied_units, self.broken])) + "\n"
            with open(path, "wb") as file:
                subprocess.run([self.binary, "check", "--stream"], input=names.encode(), stdout=file, check=False)
        return self.made("lines.jsonl", make)

    @functools.cached_property
    def kit(self):
        return self.made("kit", lambda path: self.command(
            "vendor-test", "init", "--product", "x", "--role", "care-manager", "--answers", path))

    @functools.cached_property
    def findings(self):
        return self.findings_of(self.sized(20_000, 1_000_000))

    @functools.cached_property
    def fewer_findings(self):
        """For little memory."""
        return self.findings_of(self.sized(20_000, 200_000))

    def findings_of(self, least):
        """A ZIP of files in which every field is wrong, and how many findings are in it at least."""
        kind, width = "UPSIKYU", 37
        name = next(path.name for path in sorted(self.conforming.iterdir()) if path.name.startswith(kind))
        sender = name.split("_")[2]
        row = (",".join(["x?"] * width) + "\r\n").encode()

        def make(count, path):
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                for number in range(count):
                    archive.writestr(name.replace(sender, "13%08d" % number), row)
        one = self.made("findings-1.zip", lambda path: make(1, path))
        report = subprocess.run([self.binary, str(one), "--format", "json"], capture_output=True, check=False).stdout
        each = len(json.loads(report)["findings"]) - 2
        count = least // each + 1
        return self.made("findings-%d.zip" % count, lambda path: make(count, path)), count * each


def packed(data):
    """Bytes deflated as a ZIP has them; `data` may be an iterable of pieces."""
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    return b"".join(pack.compress(piece) for piece in ([data] if isinstance(data, bytes) else data)) + pack.flush()


def write_zip(path, members):
    """A ZIP of members that lie: (name, packed bytes, size told, checksum told) and, where it is given, (size in the
    local header, offset told)."""
    body, entries = bytearray(), bytearray()
    for name, data, size, checksum, *more in members:
        local = more[0] if more else size
        offset = more[1] if len(more) > 1 else len(body)
        head = struct.pack("<HHL", 0, 8, 0)
        entries += b"PK\1\2" + struct.pack("<HH", 20, 20) + head
        entries += struct.pack("<LLL", checksum, len(data), size & 0xFFFFFFFF)
        entries += struct.pack("<HHHHHLL", len(name), 0, 0, 0, 0, 0, offset) + name
        body += b"PK\3\4" + struct.pack("<H", 20) + head + struct.pack("<LLL", checksum, len(data), local & 0xFFFFFFFF)
        body += struct.pack("<HH", len(name), 0) + name + data
    count = min(len(members), 0xFFFF)
    end = b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, count, count, len(entries), len(body), 0)
    pathlib.Path(path).write_bytes(bytes(body) + bytes(entries) + end)


def sparse(path, size):
    with open(path, "wb") as file:
        os.truncate(file.fileno(), size)
    return path
