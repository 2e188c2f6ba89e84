"""Folders that hold what is no file, names that are commands, files that change."""
import functools
import os
import signal
import socket
import time

from .data import NAME
from .run import Case

ESCAPES = [
    "\x1b[2J\x1b[31mred.CSV", "a\rb.CSV", "a\nb.CSV", "\x07\x08\x7f.CSV", "\u009b31m.CSV", "\u202eVSC.exe",
    "\u2066iso\u2069.CSV", "\u200b\ufeff.CSV", "\u2028line.CSV", "\x1b]8;;http:⁄⁄x\x07link\x1b]8;;\x07",
    "'\"><script>1<", "=1+1.CSV", "::error::x", "a|b`c`.CSV", "]]>.CSV", "-rf", "--help", "%0A::error::.CSV",
]
FORMATS = ("text", "json", "sarif", "junit", "html", "csv", "github", "markdown")
# What acts on a display: C0 but line ends, C1, marks of direction, invisible ones.
ACTING = set(range(0x20)) - {0x0A, 0x0D, 0x09} | set(range(0x7F, 0xA0)) | set(range(0x202A, 0x202F)) \
    | set(range(0x2066, 0x206A)) | {0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x061C, 0xFEFF}


def cases(data):
    yield Case("folder: FIFO, socket, devices", functools.partial(specials, data), {1, 3}, check=holds("CP901"))
    yield Case("folder: links in circles, out of the bundle, dangling", functools.partial(links, data), {3},
               check=holds("CP904"))
    yield Case("folder: 20,000 links to one file in chains of 39", functools.partial(chains, data), {1, 3},
               megabytes=256)
    yield Case("folder: folders 4,000 deep", deep, {3})
    for format in FORMATS:
        for option in ([], ["--show-paths", "--show-values"]):
            yield Case(
                "names with escape sequences: %s%s" % (format, " --show-paths" if option else ""),
                functools.partial(named, ["check", "in", "--format", format, "--color", "never"] + option), {1, 3},
                check=quiet)
    for words in (["read", "in", "--content", "--show-paths"], ["read", "in", "--forms"],
                  ["compare", "in", "--show-paths"],
                  ["fix", "in", "--output", "out", "--show-paths"], ["anonymize", "in", "--output", "out"]):
        yield Case("names with escape sequences: %s" % " ".join(words[:3:2]), functools.partial(named, words),
                   {0, 1, 3}, check=quiet)
    for what, change, lost in (
            ("shrinks", lambda path: os.truncate(path, os.path.getsize(path) // 2), True),
            ("grows", grow, True),
            ("is emptied", lambda path: os.truncate(path, 0), True),
            ("vanishes", os.unlink, False),
            ("becomes a FIFO", lambda path: (os.unlink(path), os.mkfifo(path)), False)):
        for jobs in (1, 2):
            yield Case(
                "a file that %s while it is read, %d thread%s" % (what, jobs, "s" * (jobs > 1)),
                functools.partial(changing, data, jobs), {1, 3} if lost else {0, 1, 3}, seconds=30,
                during=functools.partial(change_once, change), check=incomplete if lost else lambda result: [])


def holds(rule):
    return lambda result: [] if rule in result.rules else ["no %s: %s" % (rule, sorted(result.rules))]


def incomplete(result):
    report = result.report
    said = [finding for finding in report["findings"] if finding["rule"] == "CP901"]
    return [] if said and not report["complete"] else ["judged as if it were whole"]


def quiet(result):
    # The mark that a spreadsheet knows UTF-8 by may stand at the beginning.
    text = result.output.read_text("utf-8").removeprefix("\ufeff")
    text += result.errors.decode("utf-8")
    acting = sorted({"U+%04X" % ord(letter) for letter in text if ord(letter) in ACTING})
    return ["writes " + " ".join(acting)] if acting else []


def bundle(data, folder):
    for path in data.conforming.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def specials(data, place):
    folder = bundle(data, place.folder("in"))
    os.mkfifo(folder / "pipe.CSV")
    os.mkfifo(folder / NAME.replace("UPPLAN", "UPSIKYU").replace("2002", "2102"))
    here = os.getcwd()
    os.chdir(folder)
    socket.socket(socket.AF_UNIX).bind("socket.CSV")
    os.chdir(here)
    for name, numbers in (("zero.CSV", (1, 5)), ("memory.zip", (1, 1)), ("disk.CSV", (7, 0))):
        try:
            os.mknod(folder / name, 0o600 | (0o060000 if numbers[0] == 7 else 0o020000), os.makedev(*numbers))
        except PermissionError:
            break
    return ["check", folder, folder / "pipe.CSV", "/dev/zero", "/dev/tty", "--format", "json"]


def links(data, place):
    folder = bundle(data, place.folder("in"))
    for name, target in (("a", "b"), ("b", "a"), ("self", "self/self"), ("up", ".."), ("root", "/"), ("here", "."),
                         ("passwd.CSV", "/etc/passwd"), ("proc.zip", "/proc/self/mem"), ("none.CSV", "none"),
                         ("out.CSV", "../../" + NAME), ("zero.CSV", "/dev/zero")):
        os.symlink(target, folder / name)
    return ["check", folder, "--format", "json"]


def chains(data, place):
    folder = bundle(data, place.folder("in"))
    first = sorted(path.name for path in folder.iterdir())[0]
    for number in range(20_000):
        os.symlink(first if number % 39 == 0 else "%06d.CSV" % (number - 1), folder / ("%06d.CSV" % number))
    return ["check", folder, "--format", "json"]


def deep(place):
    here = os.getcwd()
    os.chdir(place.folder("in"))
    for _ in range(4000):
        os.mkdir("d" * 200)
        os.chdir("d" * 200)
    os.chdir(here)
    return ["check", "in", "--format", "json"]


def named(words, place):
    folder = place.folder("in")
    for name in ESCAPES:
        (folder / name).write_bytes("1,\x1b[2J,\u202e\r\n".encode())
        (place.folder("in/d" + name) / name).write_bytes(b"x")
    (folder / NAME).write_bytes(b"\x1b[2J,\x9b1m\r\n")
    return words


def changing(data, jobs, place):
    """A file far longer than what a read takes, so that it can be changed between two."""
    folder = place.folder("in")
    rows = data.large_file.read_bytes()[:16 << 20]
    rows = rows[:rows.rindex(b"\n") + 1]
    with open(folder / data.large_file.name, "wb") as file:
        for _ in range(12):
            file.write(rows)
    return ["check", folder, "--format", "json", "--jobs", jobs]


def grow(path):
    with open(path, "ab") as file:
        file.write(b"x" * 100_000)


def change_once(change, process, place):
    """Stops the command when it has read a part of the file, changes the file, lets it go on."""
    path = next((place / "in").iterdir())
    size = path.stat().st_size
    until = time.time() + 20
    while time.time() < until and process.returncode is None:
        if 0 < position(process.pid, path) < size:
            os.kill(process.pid, signal.SIGSTOP)
            if position(process.pid, path) < size * 0.9:
                change(path)
                os.kill(process.pid, signal.SIGCONT)
                return
            os.kill(process.pid, signal.SIGCONT)


def position(process, path):
    """How far a process has read a file; 0 where it has not opened it."""
    try:
        for number in os.listdir("/proc/%d/fd" % process):
            if os.readlink("/proc/%d/fd/%s" % (process, number)) == str(path):
                with open("/proc/%d/fdinfo/%s" % (process, number), encoding="ascii") as file:
                    return int(file.readline().split()[1])
    except (FileNotFoundError, ProcessLookupError):
        pass
    return 0
