"""Runs commands in turn and measures them."""
import json
import os
import statistics
import subprocess
import sys
import time


class Unavailable(Exception):
    """What is needed to measure is not there."""


class Failed(Exception):
    """A command ended otherwise than it must, or gave a wrong answer."""


class Run:
    """One run: seconds on the clock, seconds of CPU."""

    def __init__(self, seconds, cpu):
        self.seconds, self.cpu = seconds, cpu


def run(command, statuses=(0,)):
    """Runs a command to its end; what it prints is not kept."""
    words = [str(word) for word in command]
    silent = [(os.POSIX_SPAWN_OPEN, at, os.devnull, os.O_RDWR, 0) for at in (0, 1)]
    start = time.perf_counter()
    child = os.posix_spawnp(words[0], words, os.environ, file_actions=silent)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    ended = os.waitstatus_to_exitcode(status)
    if ended not in statuses:
        raise Failed("ended with %d: %s" % (ended, " ".join(words)))
    return Run(seconds, usage.ru_utime + usage.ru_stime)


# The system counts as a command's peak at least what the process holds that starts it, so a small one does.
PEAK = """
import os, sys
silent = [(os.POSIX_SPAWN_OPEN, at, os.devnull, os.O_RDWR, 0) for at in (0, 1)]
_, status, usage = os.wait4(os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=silent), 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""


def peak(command, statuses=(0,)):
    """The peak of a command's resident memory in megabytes (10^6 bytes); those under some 10 are not told apart."""
    words = [str(word) for word in command]
    ended, size = map(int, output([sys.executable, "-I", "-S", "-c", PEAK, *words]).split())
    if ended not in statuses:
        raise Failed("ended with %d: %s" % (ended, " ".join(words)))
    return size / 1e6


def output(command, statuses=(0,)):
    """What a command prints."""
    words = [str(word) for word in command]
    done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    if done.returncode not in statuses:
        raise Failed("ended with %d: %s" % (done.returncode, " ".join(words)))
    return done.stdout


def report_of(binary, *words):
    """The JSON report of cpcheck."""
    return json.loads(output([binary, "check", "--no-progress", "--format", "json", *words], (0, 1)))


def in_turn(commands, rounds):
    """Runs every command of {name: (command, statuses)} once a round, A B C A B C …, for {name: [Run]}.

    One round before them is not counted: it fills the caches.
    """
    made = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, (command, statuses) in commands.items():
            one = run(command, statuses)
            if number:
                made[name].append(one)
    return made


def ratios(above, below):
    """Ratios of the seconds of each round."""
    return [a.seconds / b.seconds for a, b in zip(above, below)]


def median_seconds(runs):
    return statistics.median(one.seconds for one in runs)


def median_cpu(runs):
    return statistics.median(one.cpu for one in runs)


def times(runs, name, against):
    """Medians of one command and of what it is measured against, and the ratio of their times of CPU, for programs."""
    return {"seconds": round(median_seconds(runs[name]), 5), "against": round(median_seconds(runs[against]), 5),
            "cpuRatio": round(median_cpu(runs[name]) / median_cpu(runs[against]), 4)}
