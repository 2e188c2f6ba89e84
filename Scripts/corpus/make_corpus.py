#!/usr/bin/env python3
"""Writes Conformance/cases and Fixtures, the same bytes every time.

    python3 Scripts/corpus/make_corpus.py            write
    python3 Scripts/corpus/make_corpus.py --check    exit 1 when what is committed differs
    python3 Scripts/corpus/make_corpus.py --list     one line a case
    python3 Scripts/corpus/make_corpus.py --only cases_names fixtures    write what these modules make, and no more
"""
import importlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import case as cases  # noqa: E402
from standard import ROOT  # noqa: E402

CASES, FIXTURES = ROOT / "Conformance" / "cases", ROOT / "Fixtures"


def text_of(value):
    """case.json: one line a finding, so that a difference of two versions can be read."""
    lines = ["{"]
    keys = list(value)
    for i, key in enumerate(keys):
        item, comma = value[key], "," if i + 1 < len(keys) else ""
        if isinstance(item, list) and item and isinstance(item[0], dict):
            lines.append("  %s: [" % json.dumps(key))
            for j, entry in enumerate(item):
                lines.append("    " + json.dumps(entry, ensure_ascii=False) + ("," if j + 1 < len(item) else ""))
            lines.append("  ]" + comma)
        else:
            lines.append("  %s: %s%s" % (json.dumps(key), json.dumps(item, ensure_ascii=False), comma))
    return ("\n".join(lines) + "\n}\n").encode("utf-8")


def wanted(modules=None):
    """path -> bytes, of everything this script writes."""
    for module in modules or sorted(p.stem for p in HERE.glob("cases_*.py")) + ["fixtures"]:
        if (HERE / (module + ".py")).exists():
            importlib.import_module(module)
    files = {}

    def put(path, data):
        assert path not in files, "written twice: %s" % path
        files[path] = data

    for c in cases.CASES:
        folder = CASES / c.edition / c.rule / c.name
        put(folder / "case.json", text_of(c.value()))
        for f in c.bundle.files:
            put(folder / "bundle" / f.path, f.render())
    for folder, bundle in cases.FIXTURES:
        for f in bundle.files:
            put(FIXTURES / folder / f.path, f.render())
    return files


def present():
    return {p for top in (CASES, FIXTURES) if top.exists() for p in top.rglob("*") if p.is_file() and p.name != "README.md"}


def main(arguments):
    only = arguments[1:] if arguments[:1] == ["--only"] else None
    files, on_disk = wanted(only), present()
    if "--list" in arguments:
        for c in cases.CASES:
            print(c.folder)
        return 0
    if "--check" in arguments:
        wrong = [p for p, data in files.items() if p not in on_disk or p.read_bytes() != data]
        wrong += [p for p in on_disk if p not in files]
        for p in sorted(wrong)[:20]:
            print("differs:", p.relative_to(ROOT))
        return 1 if wrong else 0
    for p, data in files.items():
        if p not in on_disk or p.read_bytes() != data:
            p.parent.mkdir(parents=True, exist_ok=True)
            p.write_bytes(data)
    extra = on_disk - set(files)
    if only is not None:
        ours = {CASES / c.folder for c in cases.CASES} | {FIXTURES / f for f, _ in cases.FIXTURES}
        extra = {p for p in extra if ours.intersection(p.parents)}
    for p in extra:
        p.unlink()
        while not any(p.parent.iterdir()):
            p = p.parent
            p.rmdir()
            if p.parent in (CASES, FIXTURES):
                break
    print("%d cases, %d fixtures, %d files" % (len(cases.CASES), len(cases.FIXTURES), len(files)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
