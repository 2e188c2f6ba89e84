#!/usr/bin/env python3
"""Writes a folder of many small send units with faults, to measure reports with many findings.

    make-faulty-bundle.py FOLDER [--units 5000]

Each unit is one file of actuals (UPJSK) of its own sender, with invented people: three rows, and 19 findings, most of
them of single columns.
"""
import argparse
import pathlib

ROW = ["202407", "990010", "0000100011", "20250503", "202504", "1399901014", '"計画　担当子"', "396", "", "20250401", "",
       "0900", "1000", "1", "111211", "", "", "", "", "1399902012", '"ソ表能"', "", "0", "1399902012", ""]
# Column number and a value that it cannot hold.
FAULTS = {2: "99001", 3: "1000", 4: "2025/5/3", 5: "2025-04", 6: "13999", 7: "計画", 8: "３９６", 10: "20250431",
          12: "9:00", 13: "2500", 14: "x", 15: "1112", 20: "1399", 21: "ソ表", 23: "y", 24: "13999020"}


def office(number):
    """An office number with its check digit."""
    digits = "13%07d" % number
    total = sum(sum(divmod(int(digit) * (2 if place % 2 == 0 else 1), 10)) for place, digit in enumerate(digits))
    return digits + str(-total % 10)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--units", type=int, default=5000)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for number in range(options.units):
        name = "UPJSK_202504_%s_11_1399901014_43_20250503101530.CSV" % office(9902000 + number * 7 % 9_000_000)
        rows = [list(ROW) for _ in range(3)]
        for column, value in FAULTS.items():
            rows[1][column - 1] = value
        text = "".join(",".join(row) + "\r\n" for row in rows)
        (options.folder / name).write_bytes(text.encode("cp932"))


if __name__ == "__main__":
    main()
