#!/usr/bin/env python3
"""Check all files below a folder on many machines with Apache Spark, and make one report of them.

    spark-submit cpcheck_job.py --base DIR --lines DIR [--cpcheck PATH] [--tasks N] -- [options of cpcheck merge]

Files are put into groups by the two offices in their names, over the whole folder: what has to be compared (the files of
a unit, files of one name, a deletion and its data, an older export) lies in one group. Each task feeds its groups to
`cpcheck check --stream`; a task that dies is run again by Spark. The lines are kept in --lines (a folder that must not
exist), and `cpcheck merge` makes one report of them: that of one run over the folder. The exit status is that of merge.

--base has to be the same folder on all machines (a shared file system), cpcheck too (or --ship sends it).
"""
import argparse
import glob
import os
import re
import signal
import stat
import subprocess
import sys
import threading
import time

OFFICE = re.compile(rb"(?<![0-9A-Za-z])[0-9][0-9A-Za-z]{9}(?![0-9A-Za-z])")
LITTER = b"__macosx"
# Names that cpcheck shows: capitals, digits and underscores, as the standard has them.
STANDARD = re.compile(rb"[A-Z0-9_]+\.(CSV|csv|jpg|JPG)")


def group_of(name):
    """The offices that a file name tells, whichever sends; names that tell no two form one group."""
    offices = sorted({office.upper() for office in OFFICE.findall(name)[:2]})
    return b" ".join(offices) if len(offices) == 2 else b""


def files_below(base):
    """Paths below the folder, as bytes. A link out of the folder, or to a folder, is told and left out."""
    base = os.path.realpath(os.fsencode(base))
    paths, left_out, waiting = [], 0, [b""]
    while waiting:
        folder = waiting.pop()
        with os.scandir(os.path.join(base, folder) if folder else base) as entries:
            for entry in entries:
                path = os.path.join(folder, entry.name) if folder else entry.name
                if entry.is_dir(follow_symlinks=False) and entry.name.lower() != LITTER:
                    waiting.append(path)
                    continue
                if entry.is_symlink():
                    target = os.path.realpath(entry.path)
                    if not target.startswith(base + b"/") or os.path.isdir(target):
                        left_out += 0 if target.startswith(base + b"/") else 1
                        continue
                paths.append(path)
    return paths, left_out


def groups_of(paths, base, shows_paths, hides_folders):
    """Lists of paths; every ZIP is a group of its own, for its members are bundled already.

    cpcheck shows relative paths, as a user's own words, and hides absolute ones: names that are none of the standard's
    (those of people, maybe) are given as absolute paths.
    """
    top = os.path.realpath(os.fsencode(base)) + b"/"
    groups = {}
    for path in paths:
        name = path.rsplit(b"/", 1)[-1]
        key = (b"", path) if name.lower().endswith(b".zip") else (group_of(name), b"")
        is_shown = shows_paths or (STANDARD.fullmatch(name) and group_of(name) and (path == name or not hides_folders))
        groups.setdefault(key, []).append(path if is_shown else top + path)
    return [sorted(groups[key]) for key in sorted(groups)]


def check(index, groups, base, binary, options, killed_task):
    """The lines of a task's groups. Fails when cpcheck does, so that Spark runs the task again."""
    from pyspark import SparkFiles, TaskContext

    groups = list(groups)
    if not groups:
        return
    if binary.startswith("shipped:"):
        binary = SparkFiles.get(binary[len("shipped:"):])
        os.chmod(binary, os.stat(binary).st_mode | stat.S_IXUSR)
    process = subprocess.Popen(
        [binary, "check", "--stream", "--grouped", "--null", "--jobs", "1", *options],
        cwd=base, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        try:
            for group in groups:
                process.stdin.write(b"".join(path + b"\0" for path in group) + b"\0")
            process.stdin.close()
        except BrokenPipeError:
            pass

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    count = 0
    for line in process.stdout:
        count += 1
        if index == killed_task and count == 3 and TaskContext.get().attemptNumber() == 0:
            process.kill()
            os.kill(os.getpid(), signal.SIGKILL)
        yield line.rstrip(b"\n").decode("utf-8")
    feeder.join()
    status = process.wait()
    if status not in (0, 1, 3):
        raise RuntimeError(f"cpcheck check --stream ended with {status}")


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True, help="folder whose files are checked")
    parser.add_argument("--lines", required=True, help="new folder for the lines")
    parser.add_argument("--cpcheck", default="cpcheck", help="the command, the same path on all machines")
    parser.add_argument("--ship", action="store_true", help="send the command to the machines")
    parser.add_argument("--tasks", type=int, default=0, help="how many tasks (default: four a core)")
    parser.add_argument("--hide-folders", action="store_true",
                        help="do not show the names of folders below --base (they may be those of people)")
    parser.add_argument("--show-paths", action="store_true", help="show all names, as cpcheck --show-paths does")
    parser.add_argument("--check-option", action="append", default=[], metavar="OPTION",
                        help="an option for check --stream; repeatable")
    parser.add_argument("--kill-task", type=int, default=-1, metavar="N", help="for tests: task N dies at its first try")
    parser.add_argument("merge", nargs="*", help="options of cpcheck merge, behind --")
    wanted = parser.parse_args(arguments)

    from pyspark.sql import SparkSession

    started = time.monotonic()
    base = os.path.realpath(wanted.base)
    paths, left_out = files_below(base)
    groups = groups_of(paths, base, wanted.show_paths, wanted.hide_folders)
    listed = time.monotonic()

    session = SparkSession.builder.appName("cpcheck").getOrCreate()
    context = session.sparkContext
    binary = wanted.cpcheck
    if wanted.ship:
        context.addFile(os.path.abspath(binary))
        binary = "shipped:" + os.path.basename(binary)
    tasks = min(max(1, len(groups)), wanted.tasks or 4 * context.defaultParallelism)
    options, killed = wanted.check_option + ["--show-paths"] * wanted.show_paths, wanted.kill_task
    # The largest first, dealt out in turn: tasks of about the same size, the same ones in every run.
    dealt = [[] for _ in range(tasks)]
    for number, group in enumerate(sorted(groups, key=lambda group: (-len(group), group))):
        dealt[number % tasks].append(group)
    lines = context.parallelize(dealt, tasks).mapPartitionsWithIndex(
        lambda index, parts: check(index, [g for part in parts for g in part], base, binary, options, killed))
    lines.saveAsTextFile("file://" + os.path.abspath(wanted.lines) if "://" not in wanted.lines else wanted.lines)
    session.stop()
    checked = time.monotonic()

    parts = sorted(glob.glob(os.path.join(wanted.lines, "part-*")))
    status = subprocess.run([wanted.cpcheck, "merge", *parts, *wanted.merge]).returncode
    merged = time.monotonic()
    print(f"cpcheck_job: {len(paths)} files, {len(groups)} groups, {tasks} tasks; seconds: list {listed - started:.1f}, "
          f"check {checked - listed:.1f}, merge {merged - checked:.1f}", file=sys.stderr)
    if left_out:
        print(f"cpcheck_job: {left_out} links lead out of the folder and were not checked", file=sys.stderr)
        return status or 3
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
