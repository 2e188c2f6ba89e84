"""The facts of the standard, read from Conformance/standard/*.tsv, and the check digits."""
import csv
import functools
import pathlib
from collections import namedtuple

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLES = ROOT / "Conformance" / "standard"

Column = namedtuple("Column", "no name length required needed format")
Unit = namedtuple("Unit", "unit title editions required optional clause")
Rule = namedtuple("Rule", "id slug severity editions files title fires")

VERSION = {"V3": "202208", "V4": "202407"}
PLAN_TYPES = ("43", "46", "AF")
MONTH_KINDS = ("UPHOSOKU", "UPPLAN", "UPJSK", "DLTPLAN", "DLTJSK", "UPSIKYU")


def table(name):
    """The rows of a table as dictionaries."""
    with open(TABLES / (name + ".tsv"), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


@functools.lru_cache(None)
def _columns():
    found = {}
    for row in table("fields"):
        found.setdefault((row["edition"], row["file"]), []).append(Column(
            int(row["no"]), row["name"], row["length"], row["required"] == "○", row["needed"] == "○", row["format"]))
    for columns in found.values():
        assert [c.no for c in columns] == list(range(1, len(columns) + 1))
    return found


def columns(edition, kind):
    """The columns of a file kind, in order; column n is columns(...)[n - 1]."""
    return _columns()[edition, kind]


def has_kind(edition, kind):
    return (edition, kind) in _columns() or (edition == "V4" and kind == "UPKIHON_IMAGE")


def number_of(edition, kind, name):
    """The number of the (first) column with that name."""
    return next(c.no for c in columns(edition, kind) if c.name == name)


@functools.lru_cache(None)
def kinds(edition):
    """The file kinds of an edition, the image kind included, in the order of files.tsv."""
    return [row["file"] for row in table("files") if edition in row["editions"].split()]


@functools.lru_cache(None)
def units(edition):
    found = []
    for row in table("units"):
        if edition in row["editions"].split():
            found.append(Unit(row["unit"], row["title"], row["editions"].split(), row["required"].split(),
                              row["optional"].split(), row["clause"]))
    return found


def unit_of(edition, name):
    return next(u for u in units(edition) if u.unit == name)


@functools.lru_cache(None)
def codes():
    found = {}
    for row in table("codes"):
        found.setdefault(row["table"], []).append(row["code"])
    return found


@functools.lru_cache(None)
def service_types():
    """code -> 'in', 'out' or 'name' (file name only)."""
    words = {"○": "in", "対象外": "out", "file name only": "name"}
    return {row["code"]: words[row["in_scope"]] for row in table("service-types")}


@functools.lru_cache(None)
def benefits():
    return {row["code"]: row["benefit"] for row in table("service-types")}


@functools.lru_cache(None)
def rules():
    return {row["id"]: Rule(row["id"], row["slug"], row["severity"], row["editions"].split(), row["files"],
                            row["title_ja"], row["fires_when"]) for row in table("rules")}


def csv_versions():
    return [row["value"] for row in table("csv-versions")]


_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"      # I, O and Q are skipped


def _value(character):
    return int(character) if character.isdigit() else 10 + _LETTERS.index(character)


def check_digit(text):
    """Modulus 10, weights 2, 1, 2 … from the right, the digits of a product added."""
    total, weight = 0, 2
    for character in reversed(text):
        product = _value(character) * weight
        total += sum(int(d) for d in str(product))
        weight = 3 - weight
    return str((10 - total % 10) % 10)


def insurer_number(first_five):
    assert len(first_five) == 5
    return first_five + check_digit(first_five)


def office_number(first_nine):
    """An office number with the ordinary check digit, over all nine characters."""
    assert len(first_nine) == 9
    return first_nine + check_digit(first_nine)


def medical_office_number(first_nine):
    """An office number with the other accepted check digit, over characters 4-9."""
    assert len(first_nine) == 9
    return first_nine + check_digit(first_nine[3:])


def insurer_fits(text):
    return check_digit(text[:5]) == text[5]


def office_fits(text):
    """True where CP425 stays silent: prefecture 01-47 and one of the two check digits."""
    return "01" <= text[:2] <= "47" and text[9] in (check_digit(text[:9]), check_digit(text[3:9]))


def wrong_insurer():
    """A well formed insurer number whose check digit is wrong (CP424)."""
    good = insurer_number("99001")
    return good[:5] + str((int(good[5]) + 1) % 10)


def wrong_office(first_nine="139990005"):
    """A well formed office number that fits neither check digit (CP425)."""
    for digit in "0123456789":
        if not office_fits(first_nine + digit):
            return first_nine + digit
    raise AssertionError(first_nine)
