#!/usr/bin/env python3
"""Runs cpcheck with standard error on a terminal, or interrupts it. The tests of the command call it.

    Scripts/try-terminal.py CPCHECK progress MEGABYTES [OPTION...]
    Scripts/try-terminal.py CPCHECK nameless MEGABYTES [OPTION...]            as progress, but without TERM
    Scripts/try-terminal.py CPCHECK piped MEGABYTES [OPTION...]
    Scripts/try-terminal.py CPCHECK interrupt SIGNAL MEGABYTES [OPTION...]
    Scripts/try-terminal.py CPCHECK ignored SIGNAL MEGABYTES [OPTION...]    as interrupt, the signal ignored from outside

A made file of so many megabytes is checked. As soon as the temporary file of the report is there, the check is stopped
for longer than a second, so that any machine is slow enough. Where a machine is so fast that the file has been read
by then, or that a second progress line cannot come, it is tried again with a file four times as large. Printed as JSON: the exit status, what the shell would
say it is, what stood on standard error, the names left in the folder of the report, the verdict of the report.
"""
import json
import os
import pty
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NAME = "UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"
# Megabytes beyond which no larger file is tried.
LARGEST = 400
# Seconds in which progress is shown more than once, and equal rows are compared, which shows none.
SEVERAL_LINES = 0.8
SAMPLE = os.path.join(ROOT, "Conformance/cases/V4/conforming/actuals/bundle", NAME)


def make_file(folder, megabytes):
    with open(SAMPLE, "rb") as sample:
        records = sample.read()
    piece = records * ((1 << 20) // len(records) + 1)
    path = os.path.join(folder, NAME)
    with open(path, "wb") as file:
        for _ in range(megabytes):
            file.write(piece)
    return path


def wait_for_report(folder, process):
    """Until the temporary file is there: the check is about to begin."""
    while process.poll() is None:
        if any(name.startswith(".cpcheck-") for name in os.listdir(folder)):
            return
        time.sleep(0.0005)


def has_read(process, size):
    """Whether the process read so many bytes, or ended. Only Linux tells; elsewhere one try must do."""
    try:
        with open(f"/proc/{process.pid}/io") as counters:
            return int(counters.readline().split()[1]) >= size
    except (OSError, ValueError):
        return process.poll() is not None


def main():
    command, what, *rest = sys.argv[1:]
    # A caller may have blocked signals, which its children inherit.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    # Some of the signals leave a picture of the memory.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    number = getattr(signal, rest.pop(0)) if what in ("interrupt", "ignored") else None
    if number is not None:
        signal.signal(number, signal.SIG_IGN if what == "ignored" else signal.SIG_DFL)
    megabytes, options = int(rest[0]), rest[1:]
    while True:
        outcome, is_telling = attempt(command, what, number, megabytes, options)
        if is_telling or megabytes > LARGEST:
            break
        megabytes *= 4
    print(json.dumps(outcome))


def attempt(command, what, number, megabytes, options):
    """One run, and whether it tells anything: it was stopped while there was something to read, and went on long enough."""
    with tempfile.TemporaryDirectory() as base:
        reports = os.path.join(base, "reports")
        os.mkdir(reports)
        report = os.path.join(reports, "report.json")
        file = make_file(base, megabytes)
        arguments = [command, file, "--report", f"json={report}", *options]
        if number is not None:
            with open(report, "w") as old:
                old.write('{"verdict": "old"}')
        if what == "piped":
            reader, writer = os.pipe()
        else:
            reader, writer = pty.openpty()
        environment = {**os.environ, "TERM": "xterm"}
        if what == "nameless":
            del environment["TERM"]
        process = subprocess.Popen(
            arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=writer, env=environment)
        os.close(writer)
        pieces = []

        def listen():
            while True:
                try:
                    piece = os.read(reader, 65536)
                except OSError:  # the end, on a terminal
                    break
                if not piece:
                    break
                pieces.append(piece)

        listener = threading.Thread(target=listen)
        listener.start()
        wait_for_report(reports, process)
        process.send_signal(signal.SIGSTOP)
        was_stopped_in_time = not has_read(process, os.path.getsize(file))
        if number is None:
            time.sleep(1.1)
        else:
            process.send_signal(number)
        process.send_signal(signal.SIGCONT)
        continued = time.monotonic()
        status = process.wait()
        ran_on = time.monotonic() - continued
        listener.join()
        try:
            with open(report) as written:
                verdict = json.load(written)["verdict"]
        except (OSError, ValueError):
            verdict = None
        return {
            "status": status,
            "shell": status if status >= 0 else 128 - status,
            "megabytes": megabytes,
            "errors": b"".join(pieces).decode(),
            "left": sorted(os.listdir(reports)),
            "verdict": verdict,
        }, was_stopped_in_time and (number is not None or ran_on > SEVERAL_LINES)


if __name__ == "__main__":
    main()
