"""What cpcheck is measured against: built or found, and made to say what it counted."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

from benchmarks.data import BENCH, ROOT
from benchmarks.runs import Unavailable, output


def static_release():
    """The release of this working copy, with Swift's libraries inside."""
    if not shutil.which("swift"):
        raise Unavailable("swift is not there")
    print("building the static release …", file=sys.stderr)
    built = subprocess.run([ROOT / "Scripts" / "build-static"], stdout=subprocess.PIPE, text=True)
    if built.returncode:
        raise Unavailable("the static release could not be built")
    return pathlib.Path(built.stdout.rstrip("\n"))


def upref(folder):
    """The reference in C, compiled for this machine."""
    source, binary = BENCH / "upref.c", pathlib.Path(folder) / "upref"
    if not source.exists():
        raise Unavailable("%s is not there" % source)
    if not shutil.which("gcc"):
        raise Unavailable("gcc is not there")
    subprocess.run(["gcc", "-O3", "-march=native", "-fno-tree-slp-vectorize", "-pthread", str(source), "-o",
                    str(binary)], check=True)
    return binary


def upref_counts(binary, file):
    """Rows and errors that the reference counts."""
    said = output([binary, "simd", "1", file, "stream"]).decode()
    found = re.search(r"rows=(\d+) errors=(\d+)", said)
    return int(found[1]), int(found[2])


def interpreter():
    """Python itself: a `python3` on the PATH may be a script that first looks for the real one."""
    return os.path.realpath(sys.executable)


def tool(name):
    """A program of the system."""
    if not shutil.which(name):
        raise Unavailable("%s is not there" % name)
    return name


def frictionless(folder):
    """The interpreter of a virtual environment that holds frictionless, and its version."""
    environment = pathlib.Path(folder) / "frictionless"
    python = environment / "bin" / "python"
    if not (environment / "whole").exists():
        print("installing frictionless …", file=sys.stderr)
        shutil.rmtree(environment, ignore_errors=True)
        try:
            subprocess.run([interpreter(), "-m", "venv", str(environment)], check=True, stdout=sys.stderr)
            subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                            "frictionless"], check=True, stdout=sys.stderr)
        except subprocess.CalledProcessError:
            raise Unavailable("frictionless could not be installed")
        (environment / "whole").touch()
    return python, output([python, "-c", "import frictionless; print(frictionless.__version__)"]).decode().strip()
