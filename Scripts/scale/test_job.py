#!/usr/bin/env python3
"""The Spark job over 20,000 files, one of its tasks killed, against one run over the same folder.

    test_job.py --binary PATH [--count N]

The two JSON reports must be the same to the last byte. Without PySpark or Java it says so and passes; with
CPCHECK_REQUIRE_TOOLS=1 it fails.
"""
import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def lacking():
    if importlib.util.find_spec("pyspark") is None:
        return "PySpark (python3 -m pip install pyspark)"
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        return "a Java runtime (apt-get install default-jre-headless)"
    return None


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--count", type=int, default=20_000)
    wanted = parser.parse_args(arguments)
    binary = os.path.abspath(wanted.binary)
    missing = lacking()
    if missing:
        print(f"skipped: {missing} is not there")
        return 1 if os.environ.get("CPCHECK_REQUIRE_TOOLS") == "1" else 0
    with tempfile.TemporaryDirectory() as work:
        files = os.path.join(work, "files")
        subprocess.run([sys.executable, f"{HERE}/make_files.py", "--cpcheck", binary, "--count", str(wanted.count), files],
                       check=True)
        started = time.monotonic()
        once = subprocess.run([binary, "check", ".", "--show-paths", "--format", "json", "--no-progress"], cwd=files, stdout=subprocess.PIPE)
        print(f"one run: {time.monotonic() - started:.1f} s, exit status {once.returncode}")
        environment = dict(os.environ, PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1",
                           PYSPARK_SUBMIT_ARGS="--master local[2,3] --conf spark.ui.enabled=false pyspark-shell")
        job = subprocess.run(
            [sys.executable, f"{HERE}/cpcheck_job.py", "--base", files, "--lines", f"{work}/lines", "--cpcheck", binary,
             "--tasks", "8", "--kill-task", "2", "--show-paths", "--", "--format", "json", "--quiet"], env=environment, cwd=work, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        errors = job.stderr.decode(errors="replace")
        print(errors.strip().splitlines()[-1] if errors.strip() else "")
        expected = json.loads(once.stdout)
        found = {finding["rule"] for finding in expected["findings"]} | {
            entry["fingerprint"].split("/")[0] for entry in expected.get("truncated", {}).get("unlisted", [])}
        faults = []
        if job.stdout != once.stdout or job.returncode != once.returncode:
            with open(os.path.join(tempfile.gettempdir(), "cpcheck-job-errors.txt"), "w") as file:
                file.write(errors)
            faults.append(f"the reports differ (exit status {job.returncode}, {len(job.stdout)} bytes; "
                          f"one run {once.returncode}, {len(once.stdout)})")
        if expected["counts"]["files"] < wanted.count:
            faults.append(f"only {expected['counts']['files']} files")
        for rule in ("CP114", "CP216", "CP402", "CP108"):
            if rule not in found:
                faults.append(f"{rule} was not found: the files do not try the rules that span units")
        if "Lost task 2.0" not in errors:
            faults.append("no task was lost: nothing was run again")
        for fault in faults:
            print(f"FAILED: {fault}")
        if not faults:
            print(f"the same report, byte for byte: {expected['counts']['files']} files, {expected['counts']['units']} units")
        return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
