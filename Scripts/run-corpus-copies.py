#!/usr/bin/env python3
"""Runs `anonymize` and `fix` of a cpcheck binary over the corpus.

    run-corpus-copies.py [--binary PATH] [--only TEXT] [--tool anonymize|fix]

anonymize: the copy's report must equal the original's in rule, level, place, count and verdict (what speaks of files
that cannot be read apart, for they are not in the copy). That no value stands in the copy is for CopyTests to see.
fix: a second run changes nothing (what it unpacks of a ZIP apart: a ZIP inside is opened by the next run), and what
conforms is copied byte for byte (litter apart).

Prints the cases that differ, and last 'N passed, N failed, N skipped'. Exit 1 when one differs.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent.parent
spec = importlib.util.spec_from_file_location("run_corpus", ROOT / "Scripts/run-corpus.py")
run_corpus = importlib.util.module_from_spec(spec)
sys.dont_write_bytecode = True
spec.loader.exec_module(run_corpus)


def report(binary, options, paths, base):
    done = subprocess.run([binary, "check", *options, "--format", "json", "--show-paths", "--", *paths], cwd=base,
                          capture_output=True)
    return json.loads(done.stdout)


def statements(document):
    """What a report says, names of files apart."""
    return sorted(
        (f["rule"], f["severity"], f.get("record"), f.get("line"), f.get("byteOffset"), (f.get("field") or {}).get("no"),
         f["count"], [(p.get("record"), p.get("line"), p.get("byteOffset")) for p in f.get("places", [])])
        .__repr__()
        for f in document["findings"] if not f["rule"].startswith("CP9") and f["rule"] not in ("CP211", "CP212"))


def tree(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def anonymize(case, options, paths, base, binary):
    done = subprocess.run([binary, "anonymize", *options, "--format", "json", "--output", "copy", "--", *paths],
                          cwd=base, capture_output=True)
    try:
        summary = json.loads(done.stdout)
    except ValueError:
        return ["no JSON, exit %d: %s" % (done.returncode, done.stderr.decode(errors="replace")[:300])]
    problems = []
    if not summary["alike"]:
        problems.append("differs: %s" % summary["differences"])
    if summary["counts"]["leftOut"]:
        return problems if done.returncode in (1, 3) else problems + ["exit %d" % done.returncode]
    before, after = report(binary, options, paths, base), report(binary, options, ["copy"], base)
    if statements(before) != statements(after):
        left = set(statements(before)) ^ set(statements(after))
        problems.append("the reports differ: %s" % sorted(left)[:4])
    if before["verdict"] != after["verdict"] and not any(f["rule"] == "CP211" for f in before["findings"]):
        problems.append("verdict %s, not %s" % (after["verdict"], before["verdict"]))
    return problems


def fix(case, options, paths, base, binary):
    command = [binary, "fix", *options, "--format", "json"]
    done = subprocess.run([*command, "--output", "fixed", "--", *paths], cwd=base, capture_output=True)
    try:
        summary = json.loads(done.stdout)
    except ValueError:
        return ["no JSON, exit %d: %s" % (done.returncode, done.stderr.decode(errors="replace")[:300])]
    problems = []
    second = subprocess.run([*command, "--output", "again", "fixed"], cwd=base, capture_output=True)
    holds_zip = any(f["rule"] == "CP211" for f in case["findings"])
    if (base / "fixed").exists() and not holds_zip and tree(base / "fixed") != tree(base / "again"):
        problems.append("a second run changes something")
    try:
        if any(file["changes"] for file in json.loads(second.stdout)["changes"]):
            problems.append("a second run tells of changes")
    except ValueError:
        problems.append("second run: no JSON: " + second.stderr.decode(errors="replace")[:300])
    litter = report(binary, options, paths, base)["counts"]["skippedLitter"]
    if not case["findings"] and paths == ["bundle"] and not litter:
        if tree(base / "fixed") != tree(base / "bundle"):
            problems.append("a conforming bundle was changed")
        if done.returncode != 0:
            problems.append("exit %d" % done.returncode)
    return problems


def run(folder, binary, tool):
    case = json.loads((folder / "case.json").read_text())
    if "root" in case.get("unless", []) and os.geteuid() == 0:
        return None
    options = [o for o in case.get("options", [])]
    if any(o in ("--max-places", "--max-findings", "--max-rows-tracked", "--name", "--kind") for o in options):
        return None
    with tempfile.TemporaryDirectory() as temporary:
        base = pathlib.Path(temporary)
        (base / "bundle").mkdir()
        if (folder / "bundle").exists():
            shutil.copytree(folder / "bundle", base / "bundle", dirs_exist_ok=True)
        run_corpus.set_up(base, case.get("setup", []))
        return {"anonymize": anonymize, "fix": fix}[tool](case, options, case.get("paths", ["bundle"]), base, binary)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / ".build/debug/cpcheck"))
    parser.add_argument("--only", default="")
    parser.add_argument("--tool", default="anonymize", choices=["anonymize", "fix"])
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    folders = sorted(p.parent for top in ("cases", "real") for p in (ROOT / "Conformance" / top).rglob("case.json")
                     if "bundle" not in p.relative_to(ROOT / "Conformance").parts[:-2])
    folders = [f for f in folders if options.only in str(f.relative_to(ROOT))]
    passed = failed = skipped = 0
    with ThreadPoolExecutor(4) as pool:
        for folder, problems in zip(folders, pool.map(lambda f: run(f, binary, options.tool), folders)):
            if problems is None:
                skipped += 1
            elif problems:
                failed += 1
                print(folder.relative_to(ROOT))
                for problem in problems:
                    print("    " + problem)
            else:
                passed += 1
    print("%d passed, %d failed, %d skipped" % (passed, failed, skipped))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
