#!/usr/bin/env python3
"""Shows `cpcheck score` how cpcheck does: prints its findings as JSON lines, and ends with its exit status.

    cpcheck score --with 'Scripts/score-adapter.py cpcheck {options} -- {bundle}'

An example of an adapter: it runs a checker on a path, and makes of each thing that the checker found one line
{"rule", "file", "record", "field"}: the rule by the checker's own name (see --map), the file by its path, record and
field counted from 1. A key whose value the checker does not know is left out; null says that there is none.
"""
import json
import subprocess
import sys


def main(arguments):
    if "--" not in arguments[1:]:
        print(__doc__, file=sys.stderr)
        return 2
    end = arguments.index("--")
    checker, options, paths = arguments[0], arguments[1:end], arguments[end + 1:]
    command = [checker, "check", *options, "--format", "json", "--show-paths", "--", *paths]
    done = subprocess.run(command, stdout=subprocess.PIPE)
    for finding in json.loads(done.stdout)["findings"]:
        field = finding.get("field")
        line = {"rule": finding["rule"], "file": finding.get("file"), "record": finding.get("record"),
                "field": field["no"] if field else None}
        print(json.dumps(line, ensure_ascii=False))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
