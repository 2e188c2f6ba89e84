#!/usr/bin/env python3
"""Puts every fault of `cpcheck sample` into many samples and checks each: its rule must be found, and no other.

    try-faults.py --binary PATH [--seeds 20] [--first 1] [--jobs 2] [--unit UNIT] [--rule RULE] [--pairs]

Takes every unit and edition that `--list-faults` names for a fault. --pairs draws the service types of both sides by the
seed instead of the usual ones. Prints what is found besides, and how many samples were made; exit status 1 when
anything is.
"""
import argparse
import concurrent.futures
import json
import pathlib
import random
import subprocess
import sys
import tempfile

PLANS = ["43", "46", "AF"]
OTHERS = ["11", "13", "15", "17", "21", "31", "73", "76", "63", "67", "A2", "A6", "A4"]


def run(binary, *arguments):
    done = subprocess.run([binary, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def attempt(binary, edition, unit, rule, seed, pairs):
    """None where nothing is amiss, '-' where these people have no place for the fault, else what is."""
    months = ["202504", "202506", "202509", "202602", "202604", "202611"]
    options = ["--unit", unit, "--edition", edition, "--seed", str(seed), "--fault", rule, "--people", "5",
               "--month", months[seed % len(months)] if pairs else "202504"]
    if pairs:
        lot = random.Random("%s %s %d" % (edition, unit, seed))
        types = [lot.choice(PLANS), lot.choice(PLANS + OTHERS)]
        if unit.startswith("actuals"):
            types.reverse()
        options += ["--from", types[0], "--to", types[1]]
    with tempfile.TemporaryDirectory() as folder:
        status, _, errors = run(binary, "sample", "--output", folder + "/out", *options)
        if status == 2:
            return "-" if pairs or "--people" in errors else errors.strip()
        if status:
            return "exit status %d: %s" % (status, errors.strip())
        _, output, _ = run(binary, "check", folder + "/out", "--format", "json", "--no-progress")
        found = sorted({each["rule"] for each in json.loads(output)["findings"]})
        return None if found == [rule] else "found %s" % found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--unit")
    parser.add_argument("--rule")
    parser.add_argument("--pairs", action="store_true")
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    narrowed = ["--unit", options.unit] if options.unit else []
    faults = json.loads(run(binary, "sample", "--list-faults", "--format", "json", *narrowed)[1])["faults"]
    wanted = [(edition, unit, fault["rule"], seed)
              for fault in faults if options.rule in (None, fault["rule"])
              for edition, units in fault["units"].items() for unit in units
              for seed in range(options.first, options.first + options.seeds)]
    made = without = 0
    wrong = []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = pool.map(lambda each: attempt(binary, *each, options.pairs), wanted)
        for each, result in zip(wanted, results):
            made += result != "-"
            without += result == "-"
            if result not in (None, "-"):
                wrong.append(each)
                print("%s %s %s seed %d: %s" % (*each, result), flush=True)
    print("%d samples, %d with something amiss; %d had no place for the fault" % (made, len(wrong), without))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
