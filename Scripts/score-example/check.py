#!/usr/bin/env python3
"""A checker that knows next to nothing, to show how one is scored with the corpus.

    cpcheck score --with 'python3 Scripts/score-example/check.py {bundle}' --map Scripts/score-example/rules.tsv

Prints a line {"rule", "file"} for each thing it finds, by rules of its own, and ends with 1 when it found any, else 0.
"""
import json
import pathlib
import sys


def problems(data):
    if data.startswith(b"\xef\xbb\xbf"):
        yield "bom"
    try:
        data.decode("cp932")
    except UnicodeDecodeError:
        yield "encoding"
    if data.count(b"\n") != data.count(b"\r\n"):
        yield "line-end"


def main(place):
    path = pathlib.Path(place)
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    found = [(rule, file) for file in files if file.suffix.upper() == ".CSV" for rule in problems(file.read_bytes())]
    for rule, file in found:
        print(json.dumps({"rule": rule, "file": str(file)}, ensure_ascii=False))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
