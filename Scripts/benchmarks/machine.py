"""What this machine is, for the head of a table of measurements."""
import os
import pathlib
import platform
import subprocess


def _line_of(path, key):
    try:
        for line in pathlib.Path(path).read_text("utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == key:
                return value.strip()
    except OSError:
        pass
    return None


def _first_line(*command):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    return lines[0].strip() if lines else None


def cores():
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def load():
    """Processes that ran or waited in the last minute."""
    return round(os.getloadavg()[0], 2)


def facts():
    memory = (_line_of("/proc/meminfo", "MemTotal") or "0").split()[0]
    return {
        "cpu": _line_of("/proc/cpuinfo", "model name") or platform.processor() or platform.machine(),
        "architecture": platform.machine(),
        "cores": cores(),
        "memoryGB": round(int(memory) * 1024 / 1e9, 1),
        "system": "%s %s" % (platform.system(), platform.release()),
        "python": platform.python_version(),
        "gcc": _first_line("gcc", "-dumpfullversion"),
        "iconv": _first_line("iconv", "--version"),
        "swift": _first_line("swift", "--version"),
    }
