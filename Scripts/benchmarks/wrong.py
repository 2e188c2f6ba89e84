"""Breaks one column of every row of an UPPLAN as gen_upplan.py writes it.

Only columns that come before the first free text that may hold a comma (18) are broken. Each stands for a format: a
number of fixed width that is part of keys, a date, a text, a number of any width, a time, a code.
"""
VALUES = {
    3: b"10000000A7",
    4: b"20250230",
    7: b'"\x85\x40"',  # no character of MS932
    8: b"12345A",
    12: b"2460",
    15: b"11-111",
}


def write(clean, target, column):
    """The rows of `clean` with the wrong value in `column`."""
    value = VALUES[column]
    with open(clean, "rb") as rows, open(target, "wb") as out:
        for row in rows:
            fields = row.split(b",", column)
            fields[column - 1] = value
            out.write(b",".join(fields))
