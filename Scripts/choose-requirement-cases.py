#!/usr/bin/env python3
"""Chooses cases of the corpus for the requirements that are made from the layouts.

    Scripts/choose-requirement-cases.py           writes Sources/…/RequirementWitnesses+Generated.swift
    Scripts/choose-requirement-cases.py --check   exit status 1 when it names a case that no longer shows what it should

A requirement such as REQ-UPPLAN-DATE speaks of some columns of one kind of file. A case shows it when the corpus expects
one of its own rules in one of those columns. One case an edition is chosen: the one that stands there already while it
still shows it, so that new cases change nothing, else the first by name.
"""
import argparse
import collections
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "Sources/CarePlanStandard/Requirements/Layouts/RequirementWitnesses+Generated.swift"
CASES = ROOT / "Conformance/cases"

# What each format alone is judged by; a case of these tells more than one of the rules that all formats share.
OWN = {
    "csvversion": ["CP422"], "insurer": ["CP404", "CP405", "CP801", "CP424"], "insured": ["CP412", "CP801"],
    "office": ["CP413", "CP801", "CP425"], "office_or_all9": ["CP413", "CP519"], "date": ["CP406", "CP802"],
    "date_or_zero": ["CP406", "CP605"], "month": ["CP407", "CP802"], "month_or_zero": ["CP407", "CP606"],
    "time": ["CP408", "CP802"], "time_or_9999": ["CP408", "CP507"], "int": ["CP410", "CP404"],
    "sint": ["CP410", "CP404"], "seq": ["CP410", "CP404"], "daymask": ["CP416"], "servicecode": ["CP421", "CP511"],
    "servicecode_or_total": ["CP421", "CP511"], "servicetype": ["CP404", "CP409", "CP511"], "tais": ["CP418"],
    "todokede": ["CP418"], "detailno": ["CP410"], "satellite": ["CP404"], "postal": ["CP414"],
    "phone": ["CP415", "CP404"], "unitprice": ["CP417"], "fixed": ["CP420"], "code": ["CP409", "CP404", "CP801"],
    "imagefile": ["CP524"], "unused": ["CP419"], "any": ["CP404"], "text": ["CP312", "CP311"],
}
SHARED = ["CP405", "CP411", "CP803"]
NAMES = ["CP102", "CP103", "CP106", "CP107"]


def layouts():
    """{(edition, kind, number): (format word, required, needed)}"""
    found = {}
    for line in (ROOT / "Conformance/standard/fields.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        edition, kind, number, _, _, required, needed, form = (line.split("\t") + [""] * 8)[:8]
        found[edition, kind, int(number)] = (form, required, needed)
    return found


def topic(form):
    # As Format.requirementName in Sources/CarePlanStandard/Requirements.
    return "NOTICE-CODE" if form == "todokede" else form.split(":")[0].upper().replace("_", "-")


def witnesses():
    """{requirement: {edition: {rule: [case, …]}}}"""
    fields = layouts()
    kinds = sorted({kind for _, kind, _ in fields} | {"UPKIHON_IMAGE"}, key=len, reverse=True)
    found = collections.defaultdict(lambda: collections.defaultdict(lambda: collections.defaultdict(set)))
    for path in sorted(CASES.glob("*/*/*/case.json")):
        name = path.parent.relative_to(CASES).as_posix()
        edition = name[:2]
        if "/fail-" not in name:
            continue
        for finding in json.loads(path.read_text(encoding="utf-8"))["findings"]:
            base = (finding["file"] or "").rsplit("/", 1)[-1].upper()
            kind = next((kind for kind in kinds if base.startswith(kind)), None)
            rule, number = finding["rule"], finding["field"]
            has = (edition, kind, 1) in fields or (edition, kind) == ("V4", "UPKIHON_IMAGE")
            if not has or rule != name.split("/")[1]:
                continue
            if rule in NAMES:
                found[f"REQ-{kind}-NAME"][edition][rule].add(name)
            if rule in ("CP401", "CP806"):
                found[f"REQ-{kind}-COLUMNS"][edition][rule].add(name)
            if rule == "CP111":
                found[f"REQ-{kind}-SENDER"][edition][rule].add(name)
            form = fields.get((edition, kind, number), ("", "", ""))[0] if number else ""
            if not form:
                continue
            if rule == "CP402":
                found[f"REQ-{kind}-REQUIRED"][edition][rule].add(name)
            if rule == "CP403":
                found[f"REQ-{kind}-NEEDED"][edition][rule].add(name)
            word = form.split(":")[0]
            if rule in OWN[word] + SHARED:
                found[f"REQ-{kind}-{topic(form)}"][edition][rule].add(name)
                if word == "code" and rule in OWN[word]:
                    found["REQ-CODE-" + form.split(":")[1].upper().replace("_", "-")][edition][rule].add(name)
    return found


def order(requirement, by_rule, form_order):
    """The cases of one requirement and edition, the most telling first."""
    rules = sorted(by_rule, key=lambda rule: (form_order.get(rule, 99), rule))
    return [case for rule in rules for case in sorted(by_rule[rule])]


def choose(found, present):
    chosen = {}
    rank = {rule: place for rules in OWN.values() for place, rule in enumerate(rules)}
    rank.update({rule: 50 + place for place, rule in enumerate(SHARED)})
    rank.update({rule: place for place, rule in enumerate(["CP401", "CP402", "CP403", "CP111", *NAMES])})
    for requirement in sorted(found):
        for edition in sorted(found[requirement]):
            cases = order(requirement, found[requirement][edition], rank)
            kept = [case for case in present.get(requirement, []) if case in cases]
            chosen.setdefault(requirement, []).append((kept or cases)[0])
    return chosen


def read():
    if not OUT.exists():
        return {}
    present = collections.defaultdict(list)
    for requirement, cases in re.findall(r'^ *"(REQ-[^"]+)": \[(.*?)\],$', OUT.read_text(encoding="utf-8"), re.M | re.S):
        present[requirement] = re.findall(r'"([^"]+)"', cases)
    return present


def write(chosen):
    lines = [
        "// Written by Scripts/choose-requirement-cases.py.",
        "extension RequirementWitnesses {",
        "    // swift-format-ignore",
        "    /// A case an edition that breaks the requirement, where the corpus has one.",
        "    static let cases: [String: [String]] = [",
    ]
    for requirement, cases in chosen.items():
        quoted = [f'"{case}"' for case in cases]
        line = f'        "{requirement}": [{", ".join(quoted)}],'
        if len(line) > 120:
            line = f'        "{requirement}": [\n            ' + ",\n            ".join(quoted) + "],"
        lines.append(line)
    OUT.write_text("\n".join([*lines, "    ]", "}", ""]), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    found, present = witnesses(), read()
    if parser.parse_args().check:
        stale = [
            f"{requirement}: {case}" for requirement, cases in present.items() for case in cases
            if not any(case in names for by_rule in found[requirement].values() for names in by_rule.values())
        ]
        print("\n".join(stale) or f"{len(present)} requirements have their cases")
        return 1 if stale or not present else 0
    write(choose(found, present))
    return 0


if __name__ == "__main__":
    sys.exit(main())
