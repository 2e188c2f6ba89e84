"""Runs one case: the command with limits, and what must hold of the run."""
import dataclasses
import json
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import threading
import time
import typing

MB = 1 << 20
CLOCK = 10
TICKS = os.sysconf("SC_CLK_TCK")
# What a program says when it breaks down instead of telling a person what is wrong.
BREAKDOWNS = (b"Fatal error", b"runtime failure", b"BUG IN", b"Crash", b"unexpectedly", b"out of memory",
              b"terminate called")


class Skipped(Exception):
    """The case cannot be set up on this machine."""


@dataclasses.dataclass
class Case:
    name: str
    # Words of the command; a callable gets the empty folder of the case and makes what it needs there.
    words: typing.Any
    statuses: set
    # Time of the processor, all threads together; by the clock CLOCK times as much, for a machine may be busy.
    seconds: float = 20
    # Peak memory, 10^6 bytes.
    megabytes: float = 128
    # Limits of the process: RLIMIT_… by name.
    limits: dict = dataclasses.field(default_factory=dict)
    # Standard input: a path, or words of a program whose output it is.
    stdin: typing.Any = None
    # Standard output: a path, "closed" or "unread" (a pipe whose reader has gone); None for a file that is looked at.
    stdout: str = None
    # Gets the result; returns what is wrong with it.
    check: typing.Callable = lambda result: []
    # Gets the process and the folder while the command runs.
    during: typing.Callable = None
    unprivileged: bool = False


@dataclasses.dataclass
class Result:
    status: int
    seconds: float
    megabytes: float
    output: pathlib.Path
    errors: bytes
    folder: pathlib.Path
    problems: list

    @property
    def report(self):
        with open(self.output, encoding="utf-8") as file:
            return json.load(file)

    @property
    def rules(self):
        return {finding["rule"] for finding in self.report["findings"]}


class Runner:
    def __init__(self, binary, folder):
        self.binary, self.root = str(binary), folder / "cases"
        self.root.mkdir(parents=True, exist_ok=True)
        self.root.chmod(0o755)
        self.number = 0

    def run(self, case):
        self.number += 1
        folder = self.root / ("%03d" % self.number)
        remove(folder)
        (folder / "place").mkdir(parents=True)
        mounted = []
        try:
            words = case.words(Place(folder / "place", mounted)) if callable(case.words) else case.words
            return self.carry_out(case, [str(word) for word in words], folder)
        finally:
            for place in mounted:
                subprocess.run(["umount", "-l", place], check=False)
            remove(folder)

    def carry_out(self, case, words, folder):
        output, errors = folder / "stdout", folder / "stderr"
        place = folder / "place"
        feeder = self.feeder(case)
        source = feeder.stdout if feeder else open(case.stdin or os.devnull, "rb")
        with open(case.stdout if case.stdout and case.stdout[0] == "/" else output, "wb") as written, \
                open(errors, "wb") as told:
            process = subprocess.Popen(
                [self.program(case, folder), *words], stdin=source, stdout=self.sink(case, written), stderr=told, cwd=place,
                preexec_fn=lambda: self.prepare(case), close_fds=True)
            timer = threading.Timer(case.seconds * CLOCK, process.kill)
            timer.start()
            source.close()
            if case.during:
                case.during(process, place)
            status, seconds, megabytes = wait(process.pid, case.seconds)
            in_time = timer.is_alive() and seconds <= case.seconds
            timer.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
        if feeder:
            feeder.kill()
            feeder.wait()
        result = Result(process.returncode, seconds, megabytes, output, errors.read_bytes(), place, [])
        result.problems = self.problems(case, words, result, in_time)
        return result

    def program(self, case, folder):
        """The command; for somebody without rights a copy within reach, for others may not enter the folder of a build."""
        if not (case.unprivileged and os.geteuid() == 0):
            return self.binary
        shutil.copy(self.binary, folder / "cpcheck")
        return "../cpcheck"

    @staticmethod
    def feeder(case):
        return subprocess.Popen(case.stdin, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) \
            if isinstance(case.stdin, list) else None

    @staticmethod
    def sink(case, written):
        if case.stdout != "unread":
            return written
        reading, writing = os.pipe()
        os.close(reading)
        return writing

    @staticmethod
    def prepare(case):
        for name, value in case.limits.items():
            resource.setrlimit(getattr(resource, name), (value, value))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # What is ignored stays so in the command: Python ignores the first two, and who runs this in the background or
        # under nohup the others.
        for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        if case.stdout == "closed":
            os.close(1)
        if case.unprivileged and os.geteuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)

    @staticmethod
    def problems(case, words, result, in_time):
        found = []
        if not in_time:
            found.append("not done within %g s" % case.seconds)
        if result.status not in case.statuses:
            told = result.errors.decode("utf-8", "replace").strip().splitlines()
            found.append("exit status %d, not %s%s" % (
                result.status, " or ".join(map(str, sorted(case.statuses))), ": " + told[-1][:160] if told else ""))
        if result.megabytes > case.megabytes:
            found.append("%.0f MB, over %g" % (result.megabytes, case.megabytes))
        found += ["says %s" % word.decode() for word in BREAKDOWNS if word in result.errors]
        # Folders may be deeper than Python goes.
        left = subprocess.run(["find", result.folder, "-name", ".cpcheck-*", "-printf", "%f "],
                              capture_output=True, text=True, check=False).stdout
        if left:
            found.append("left %s" % left)
        if result.status in (2, 70) and not result.errors:
            found.append("says nothing")
        is_report = "json" in words and case.stdout is None and result.status in (0, 1, 3)
        if not found and is_report:
            try:
                result.report
            except ValueError as error:
                return ["half a report: %s" % error]
        return found or list(case.check(result))


def wait(number, most):
    """Waits for a process, and ends it when it has had its time: its wait status, its time of the processor in seconds,
    its peak memory in 10^6 bytes. What the system says of memory at its end counts that of this program too, of which it
    was a copy for a moment: it is looked at while it runs."""
    peak, looks = 0, 0
    while True:
        try:
            with open("/proc/%d/status" % number, encoding="ascii", errors="replace") as file:
                lines = dict(line.split(":", 1) for line in file)
            if not lines["Name"].strip().startswith("python"):
                peak = max(peak, int(lines.get("VmHWM", "0").split()[0]))
            with open("/proc/%d/stat" % number, encoding="ascii", errors="replace") as file:
                user, system = file.read().rpartition(")")[2].split()[11:13]
            if int(user) + int(system) > most * TICKS:
                os.kill(number, signal.SIGKILL)
        except (OSError, ProcessLookupError, KeyError, ValueError):
            pass
        ended, status, usage = os.wait4(number, os.WNOHANG)
        if ended:
            return status, usage.ru_utime + usage.ru_stime, (peak or usage.ru_maxrss) * 1024 / 1e6
        looks += 1
        # Short runs are looked at closely, long ones take nothing of the processor for it.
        time.sleep(0.002 if looks < 100 else 0.02)


def remove(folder):
    subprocess.run(["rm", "-rf", str(folder)], check=False)


class Place:
    """The folder of one case."""

    def __init__(self, path, mounted):
        self.path, self.mounted = path, mounted

    def __truediv__(self, name):
        return self.path / name

    def folder(self, name):
        (self.path / name).mkdir(parents=True)
        return self.path / name

    def disk(self, name, options):
        """A file system of its own in memory."""
        folder = self.folder(name)
        made = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False)
        if made.returncode != 0:
            raise Skipped("no file system can be mounted here")
        self.mounted.append(str(folder))
        return folder
