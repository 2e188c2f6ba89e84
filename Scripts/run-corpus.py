#!/usr/bin/env python3
"""Scores a cpcheck binary with the corpus: every case must give just its findings, and its exit status.

    run-corpus.py [--binary PATH] [--only TEXT] [--verbose]

Prints the cases that differ, and last 'N passed, N failed, N skipped'. Exit 1 when one differs.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent.parent


def set_up(base, steps):
    """What bytes cannot hold, carried out on a copy."""
    for step in steps:
        path = base / step["path"]
        if step["op"] != "mkdir":
            path.parent.mkdir(parents=True, exist_ok=True)
        if step["op"] == "symlink":
            os.symlink(step["target"], path)
        elif step["op"] == "chmod":
            os.chmod(path, int(step["mode"], 8))
        elif step["op"] == "mkdir":
            path.mkdir(parents=True, exist_ok=True)
        elif step["op"] == "truncate":
            with open(path, "ab") as file:
                file.truncate(step["size"])
        elif step["op"] == "rename":
            os.rename(path, base / step["to"])
        else:
            raise ValueError("unknown setup: " + step["op"])


def finding_key(finding, strip):
    path = finding.get("file")
    field = finding.get("field")
    return (finding["rule"], finding["severity"], strip(path), finding.get("record"),
            field["no"] if field else None, finding["count"])


def run(folder, binary):
    case = json.loads((folder / "case.json").read_text())
    if "root" in case.get("unless", []) and os.geteuid() == 0:
        return None
    with tempfile.TemporaryDirectory() as temporary:
        base = pathlib.Path(temporary)
        (base / "bundle").mkdir()
        if (folder / "bundle").exists():
            shutil.copytree(folder / "bundle", base / "bundle", dirs_exist_ok=True)
        set_up(base, case.get("setup", []))
        paths = case.get("paths", ["bundle"])
        command = [binary, "check", *case.get("options", []), "--format", "json", "--show-paths", "--", *paths]
        done = subprocess.run(command, cwd=base, capture_output=True)
    problems = []
    if done.returncode != case["exit"]:
        problems.append("exit %d, expected %d" % (done.returncode, case["exit"]))
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return problems + ["no JSON: " + done.stderr.decode(errors="replace")[:300]]

    def strip(path):
        return path[len("bundle/"):] if path and path.startswith("bundle/") else path

    found = sorted((finding_key(f, strip) for f in report["findings"]), key=str)
    due = sorted(((f["rule"], f["severity"], f["file"], f["record"], f["field"], f["count"])
                  for f in case["findings"]), key=str)
    for item in due:
        if item in found:
            found.remove(item)
        else:
            problems.append("missing  %s" % (item,))
    problems += ["too much %s" % (item,) for item in found]
    for wanted in case.get("notChecked", []):
        if not is_not_checked(report, wanted, strip):
            problems.append("not said to be unchecked: %s" % (wanted,))
    return problems


def is_not_checked(report, wanted, strip):
    if "file" in wanted:
        holders = [f for f in report["files"] if strip(f["path"]) == wanted["file"]]
    else:
        holders = [u for u in report["units"] if wanted["unit"] in [strip(p) for p in u["files"]]]
        holders += [f for f in report["files"] if holders and f.get("unit") == holders[0]["id"]]
    entries = [entry for holder in holders for entry in holder.get("notChecked", [])]
    if not wanted["rules"]:
        return bool(entries)
    said = {rule for entry in entries for rule in entry["rules"]}
    return set(wanted["rules"]) <= said or any(not entry["rules"] for entry in entries)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / ".build/debug/cpcheck"))
    parser.add_argument("--only", default="")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    folders = sorted(p.parent for top in ("cases", "real") for p in (ROOT / "Conformance" / top).rglob("case.json")
                     if "bundle" not in p.relative_to(ROOT / "Conformance").parts[:-2])
    folders = [f for f in folders if options.only in str(f.relative_to(ROOT))]
    passed = failed = skipped = 0
    with ThreadPoolExecutor(4) as pool:
        for folder, problems in zip(folders, pool.map(lambda f: run(f, binary), folders)):
            if problems is None:
                skipped += 1
            elif problems:
                failed += 1
                print(folder.relative_to(ROOT))
                for problem in problems if options.verbose else problems[:6]:
                    print("    " + problem)
            else:
                passed += 1
    print("%d passed, %d failed, %d skipped" % (passed, failed, skipped))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
