#!/usr/bin/env python3
"""Makes the bundles of Conformance/damage: conforming ones, damaged by real programs.

    python3 Scripts/damage/make_damage.py                 run every case's commands anew and write the results
    python3 Scripts/damage/make_damage.py --only NAME...  these only
    python3 Scripts/damage/make_damage.py --list          names, with the diagnosis that is due
    python3 Scripts/damage/make_damage.py --check         run anew, compare, write nothing; exit 1 when something differs

The committed bytes are what the tests check: another version of a program may write others, so that `.ci/run` does not
run this and needs none of the programs. Debian: apt install --no-install-recommends libreoffice-calc gnumeric nkf
p7zip-full zip unzip dos2unix convmv icu-devtools sqlite3 wget vim-tiny rename rsync python3-pandas
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DAMAGE = ROOT / "Conformance" / "damage"
sys.path.insert(0, str(HERE))

from damage import CASES, LANGUAGES  # noqa: E402
import cases_archives  # noqa: E402,F401
import cases_copies  # noqa: E402,F401
import cases_encodings  # noqa: E402,F401
import cases_programs  # noqa: E402,F401
import cases_spreadsheets  # noqa: E402,F401
from tools import TOOLS  # noqa: E402

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>%s</value></prop></item>
</oor:items>
"""


def profiles(folder):
    """A user profile of LibreOffice for each locale."""
    for locale in LANGUAGES:
        user = folder / locale / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(PROFILE % locale)


def copy(source, target):
    """The files of a folder, with one date, so that archives come out alike."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted((ROOT / source).rglob("*")):
        if path.is_file():
            copied = target / path.relative_to(ROOT / source)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copied)
            os.utime(copied, (1745578922, 1745578922))


def run(case, profile_folder, work):
    for folder, source in case.source.items():
        copy(source, work / "bundle" / folder)
    environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="Asia/Tokyo", HOME=str(work), PROFILES=str(profile_folder))
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", "\n".join(case.commands)], cwd=work, env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        raise SystemExit("%s: %s" % (case.name, done.stdout.decode("utf-8", "replace")))
    return {p.relative_to(work).as_posix(): p.read_bytes() for p in (work / "bundle").rglob("*") if p.is_file()}


def document(case):
    value = {
        "happened": {"ja": case.ja, "en": case.en},
        "diagnosis": case.diagnosis,
        "source": case.source[""] if list(case.source) == [""] else case.source,
        "tools": {name: TOOLS[name].version() for name in case.tools},
        "commands": case.commands,
        "paths": case.paths,
        "rules": case.rules,
        "exit": case.exit,
    }
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def committed(name):
    folder = DAMAGE / name
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def write(name, files):
    shutil.rmtree(DAMAGE / name, ignore_errors=True)
    for path, data in files.items():
        target = DAMAGE / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def main(arguments):
    if "--list" in arguments:
        for case in CASES:
            print("%-36s %s" % (case.name, case.diagnosis or "-"))
        return 0
    check = "--check" in arguments
    only = set(arguments[arguments.index("--only") + 1:]) if "--only" in arguments else None
    unknown = (only or set()) - {c.name for c in CASES}
    if unknown:
        raise SystemExit("no such case: " + " ".join(sorted(unknown)))
    status = 0
    with tempfile.TemporaryDirectory() as top:
        top = pathlib.Path(top)
        profiles(top / "profiles")
        for case in CASES:
            if only is not None and case.name not in only:
                continue
            absent = [tool for tool in case.tools if not TOOLS[tool].is_present()]
            if absent:
                print("%s: not remade, absent: %s" % (case.name, " ".join(absent)))
                continue
            work = top / case.name
            work.mkdir()
            files = run(case, top / "profiles", work)
            files["case.json"] = document(case)
            if not check:
                write(case.name, files)
            elif files != committed(case.name):
                status = 1
                print("differs:", case.name)
    if only is None:
        for folder in sorted(DAMAGE.iterdir() if DAMAGE.exists() else []):
            if folder.is_dir() and folder.name not in {c.name for c in CASES}:
                status = 1
                print("no case makes it:", folder.name)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
