#!/usr/bin/env python3
"""Compares the engine with oracle.py over random slips: conforming ones and such with a few random edits.

    fuzz_services.py [--binary PATH] [--count 2000] [--seed 1] [--keep FOLDER]

Prints the bundles on which the two disagree (and writes them to FOLDER), and last how many agreed and how often each
rule fired. Exit 1 when one disagrees.
"""
import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import oracle
import standard
from bundles import CENTRE, DAY_CARE, HELPER, NURSE, PEOPLE, RENTAL, SHORT_STAY, SOGO_DAY, SOGO_VISIT, Service, unit

RULES = {"CP607", "CP608", "CP609", "CP701", "CP702", "CP703", "CP704", "CP705", "CP706"}
ROOT = pathlib.Path(__file__).resolve().parents[2]
MONEY = ("単位数 割引後単位数 回数／日数 サービス単位金額 給付管理単位数 種類支給限度基準超単位数 種類支給限度基準内単位数 区分支給限度基準超単位数 "
         "区分支給限度基準内単位数 単位数単価 費用総額保険／事業対象分 給付率 保険／事業費請求額 定額利用者負担単価金額 利用者負担保険／事業対象分 "
         "利用者負担（全額負担分） ３０日超区分").split()
PLAN = "単位数 サービス利用日 日割対象日 サービス回数 サービスコード サービス事業者コード サテライト枝番 ３０日超区分 対象年月 被保険者番号".split()
KEYS = "サービスコード サービス事業所コード サテライト枝番 対象年月 被保険者番号".split()
EQUIPMENT = "TAISコード 福祉用具届出コード".split()
CODES = "111211 111111 116275 151241 155301 211111 171003 171007 178121 311111 341111 A21111 A41111 661111 731111 411111".split()


def services(rng, edition):
    """Some services of a person."""
    found = [Service(HELPER.office, "111211", 396, sorted(rng.sample(range(1, 29), rng.randint(1, 4))), "0900", "1000",
                     times=rng.choice((1, 1, 2)))]

    def maybe(*more):
        if rng.random() < 0.4:
            found.extend(more)

    maybe(Service(HELPER.office, "111111", 244, [3, 4], "1330", "1400"))
    maybe(Service(HELPER.office, "116275", rng.choice((50, 137)), inside=False, in_table6=False))
    maybe(Service(HELPER.office, "114001", -30, [1, 2, 3], "1500", "1530"))
    maybe(Service(DAY_CARE.office, "151241", 658, [2, 9], "0930", "1640", price="10.90"),
          Service(DAY_CARE.office, "151242", 666, [16], "0930", "1640", price="10.90", satellite="01"))
    maybe(Service(DAY_CARE.office, "155301", 50, [2, 9], "0930", "1640", price="10.90"))
    maybe(Service(SHORT_STAY.office, "211111", 600, [10, 11, 12], price="10.90"),
          Service(SHORT_STAY.office, "211111", 600, [13, 14], price="10.90", over="1"))
    maybe(Service(NURSE.office, "311111", 515, [4, 18], price="10.00", inside=False))
    item = dict(tais="00001-000010", item="見本ベッドＡ型") if edition == "V4" else {}
    other = dict(notice="00001-000020", item="見本手すり") if edition == "V4" else {}
    maybe(Service(RENTAL.office, "171003", 900, [1], price="10.00", **item),
          Service(RENTAL.office, "171007", 300, [1], price="10.00", mask="0" * 15 + "1" * 15 + "0", count7=1,
                  amount=150, **other))
    maybe(Service(SOGO_VISIT.office, "A21111", 1176, [5, 12, 19, 26], "1000", "1100", count7=1))
    maybe(Service(SOGO_DAY.office, "A41111", 300, [6, 13], "1000", "1100", fixed=300, price="10.00"))
    if rng.random() < 0.3:
        found[0].discount, found[0].discounted = "90", 356
    return found


def other_value(rng, file, record, name, pool):
    """Another value for a field: near, empty, from another row, or bad."""
    value = file.get(record, name)
    chance = rng.random()
    if chance < 0.15:
        return ""
    if chance < 0.22:
        return rng.choice(("x", "１", "12345678901", " 1", "0", "-"))
    if chance < 0.5 or not value.lstrip("-").replace(".", "").isdigit():
        return rng.choice(pool)
    if name in KEYS or name in PLAN and name not in ("単位数", "サービス回数"):
        return rng.choice(pool)
    if "." in value:
        return rng.choice(("10.00", "11.40", "10.90", "9.99"))
    return str(int(value) + rng.choice((-1, 1, 1, 10, -int(value), int(value))))


def edit(rng, bundle):
    """One edit of the slip."""
    file = bundle.file(rng.choice(("UPPLAN", "UPSIKYU", "UPSIKYU")))
    record = rng.randint(1, len(file.records))
    chance = rng.random()
    if chance < 0.06 and len(file.records) > 3:
        file.delete_record(record)
    elif chance < 0.1:
        file.copy_record(record)
    elif chance < 0.12:
        file.records[record - 1].append("")
    elif chance < 0.15:
        rng.shuffle(file.records)
    else:
        names = PLAN if file.kind == "UPPLAN" else MONEY * 2 + KEYS
        name = rng.choice(names + (EQUIPMENT if file.edition == "V4" else []))
        if len(file.records[record - 1]) != len(standard.columns(file.edition, file.kind)):
            return
        pool = [r[file.column(name) - 1] for r in file.records if len(r) >= file.column(name)]
        if name == "サービスコード":
            pool += CODES + (["11AAAA", "11EEEE", "21ZZZZ", "31EEEE", "31AAAA", "999999"] if file.kind == "UPSIKYU" else [])
        if name == "日割対象日":
            pool += ["1" * 10 + "0" * 21, "0" * 20 + "1" * 5 + "0" * 6]
        if name == "対象年月":
            pool += ["202505"]
        if name == "サービス利用日":
            pool += ["20250501", "20250415"]
        file.set(record, name, other_value(rng, file, record, name, pool))


def bundle_of(seed):
    rng = random.Random(seed)
    edition = rng.choice(("V3", "V4"))
    people = [PEOPLE[0], PEOPLE[2]][:rng.choice((1, 2))]
    if rng.random() < 0.15:
        people[0] = type(people[0])(**{**people[0].__dict__, "insured": "H000100001"})
    lists = {p.insured: services(rng, edition) for p in people}
    bundle = unit(edition, "service-slip", persons=people, services=lambda p: lists[p.insured])
    if rng.random() < 0.3:
        seven = bundle.file("UPSIKYU").set(None, "給付管理単位数", "")
        if rng.random() < 0.3:
            seven.set(None, "費用総額保険／事業対象分", "100")
    for _ in range(rng.choice((0, 1, 1, 1, 1, 2, 3, 5))):
        edit(rng, bundle)
    return bundle


def engine(binary, bundle, folder):
    for file in bundle.files:
        (folder / file.path).write_bytes(file.render())
    done = subprocess.run([binary, "check", "--format", "json", "--show-paths", str(folder)], capture_output=True)
    report = json.loads(done.stdout)
    findings = sorted(((f["rule"], f["severity"], pathlib.Path(f["file"]).name.split("_")[0], f["record"],
                        f["field"]["no"] if f.get("field") else None, f["count"])
                       for f in report["findings"] if f["rule"] in RULES), key=str)
    said = {rule for holder in report["files"] + report["units"] for entry in holder.get("notChecked", [])
            for rule in entry["rules"]}
    return findings, said & RULES


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / ".build/debug/cpcheck"))
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    agreed, fired = 0, collections.Counter()

    def one(seed):
        bundle = bundle_of(seed)
        with tempfile.TemporaryDirectory() as folder:
            return seed, bundle, oracle.judge(bundle), engine(options.binary, bundle, pathlib.Path(folder))

    wrong = 0
    with ThreadPoolExecutor(2) as pool:
        for seed, bundle, due, found in pool.map(one, range(options.seed, options.seed + options.count)):
            fired.update({f[0] for f in due[0]} | {"not " + r for r in due[1]})
            if due == found:
                agreed += 1
                continue
            wrong += 1
            if wrong <= 20:
                print("seed", seed, bundle.edition)
                print("   oracle only", [f for f in due[0] if f not in found[0]], sorted(due[1] - found[1]))
                print("   engine only", [f for f in found[0] if f not in due[0]], sorted(found[1] - due[1]))
            if options.keep:
                (options.keep / str(seed)).mkdir(parents=True, exist_ok=True)
                for file in bundle.files:
                    (options.keep / str(seed) / file.path).write_bytes(file.render())
    print("%d agreed, %d not;" % (agreed, wrong), ", ".join("%s %d" % each for each in sorted(fired.items())))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
