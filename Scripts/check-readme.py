#!/usr/bin/env python3
"""Holds README.md to what is true: its samples of output and its sample of the library.

    check-readme.py --binary PATH

- A block that begins with '$ cpcheck …' must be the output of that command, run in the root of the repository. A line
  '…' stands for any lines left out; a last line '終了コード N' or 'exit status N' for the exit status. Several commands
  of a block run one after the other, those of others than cpcheck by the shell; folders that they make go at its end.
- The block of Swift must hold the example of the doc comment in Sources/CarePlanConformance, line by line.
- Files and folders that the README names with a slash or an ending must be there.

Prints what differs; exit status 1 when anything does.
"""
import argparse
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "Sources/CarePlanConformance/Checker+Input.swift"


def blocks(text):
    """(language, lines) of each fenced block."""
    for match in re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.M | re.S):
        yield match[1], match[2].splitlines()


def matches(wanted, found):
    """True when the lines are equal, '…' standing for any number of lines."""
    if not wanted:
        return not found
    if wanted[0].strip() == "…":
        return any(matches(wanted[1:], found[i:]) for i in range(len(found) + 1))
    return bool(found) and wanted[0] == found[0] and matches(wanted[1:], found[1:])


def made_folder(command):
    """The folder that a command makes: a sample has it for itself, and it goes when the sample ends."""
    if "--output" in command:
        return ROOT / command[command.index("--output") + 1]
    return ROOT / command[-1] if command[1:3] == ["vendor-test", "init"] else None


def steps(lines):
    """(command, lines of output) of each command of a block."""
    found = []
    for line in lines:
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


def sample_problem(lines, binary):
    made = []
    try:
        for text, wanted in steps(lines):
            problem = step_problem(text, wanted, binary, made)
            if problem:
                return "%s: %s" % (text, problem)
    finally:
        for folder in made:
            if folder.is_dir():
                shutil.rmtree(folder)
    return None


def step_problem(text, wanted, binary, made):
    command = shlex.split(text)
    if command[0] == "cpcheck":
        folder = made_folder(command)
        if folder and folder.exists():
            return "would write to %s, which is there" % folder
        if folder:
            made.append(folder)
        command = [binary, *command[1:]]
    else:
        command = ["bash", "-c", text]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    status = re.fullmatch(r"(?:終了コード|exit status) (\d+)", wanted[-1]) if wanted else None
    if status:
        wanted = wanted[:-1]
        if done.returncode != int(status[1]):
            return "ends with %d, not %s" % (done.returncode, status[1])
    found = done.stdout.decode("utf-8").splitlines()
    if matches(wanted, found):
        return None
    missing = [line for line in wanted if line not in found and line.strip() != "…"]
    return "prints something else; first line that is not there: %r" % (missing[0] if missing else "(the order differs)")


def doc_example():
    comment = [line.strip()[3:].removeprefix(" ") for line in EXAMPLE.read_text("utf-8").splitlines()
               if line.strip().startswith("///")]
    fences = [i for i, line in enumerate(comment) if line.startswith("```")]
    return comment[fences[0] + 1:fences[1]]


def named_paths(text):
    """Paths in `code` that look like ours."""
    tops = {p.name for p in ROOT.iterdir() if p.name != ".build"}
    for name in re.findall(r"`([A-Za-z.][\w./+-]*)`", text) + re.findall(r"\]\(([\w./+-]+)\)", text):
        if name.split("/")[0] in tops:
            yield name


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    binary = str(pathlib.Path(parser.parse_args().binary).resolve())
    text = (ROOT / "README.md").read_text("utf-8")
    problems, samples, examples = [], 0, 0
    for language, lines in blocks(text):
        if lines and lines[0].startswith("$ cpcheck "):
            samples += 1
            problem = sample_problem(lines, binary)
            if problem:
                problems.append("%s\n    %s" % (lines[0], problem))
        elif language == "swift" and any("Checker(" in line for line in lines):
            examples += 1
            example = doc_example()
            if not any(lines[i:i + len(example)] == example for i in range(len(lines))):
                problems.append("the sample of the library is not the example of %s" % EXAMPLE.relative_to(ROOT))
    if not samples or not examples:
        problems.append("a sample of output or of the library is missing")
    problems += ["not there: " + name for name in named_paths(text) if not (ROOT / name).exists()]
    print("\n".join(problems) or "README: %d samples of output, %d of the library, all true" % (samples, examples))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
