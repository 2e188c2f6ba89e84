#!/usr/bin/env python3
"""Writes Tests/MS932Tests/CodecDigest+Generated.swift: what Python's codec cp932 says of every code and every scalar.

The tests make the same dump from the tables of Sources/MS932 and compare row by row. Nothing is shared with the script
that makes the tables. A row is the FNV-1a digest (64 bits) of its entries:

- `pair LL`: first byte LL, followed by each second byte 00-FF. An entry is the class (number of its case in
  `MS932.CharacterClass`), the bytes taken, the scalar in three bytes (FFFFFF: none).
- `alone`: each byte 00-FF with nothing behind it. Entries as above.
- `encode PP`: the scalars PP00-PPFF. An entry is the number of bytes, then the code in two bytes. Only pages with a
  code are listed; `encode none` is the digest of a page without one.

Where the codec is not followed: the single bytes 80, A0, FD-FF are broken; no user-defined scalar has a code; a character
with an NEC-selected (ED, EE) and an IBM (FA-FC) code is encoded as the latter, as Windows does.

    make-ms932-digest.py           writes the file
    make-ms932-digest.py --check   exit status 1 when it is not what would be written
"""

import pathlib
import sys

TARGET = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "MS932Tests" / "CodecDigest+Generated.swift"
SINGLE, KATAKANA, DOUBLE, NEC, NEC_SELECTED, IBM, USER_DEFINED, UNASSIGNED, BROKEN = range(9)
NO_SCALAR = 0xFFFFFF


def fnv1a(data):
    digest = 0xCBF29CE484222325
    for byte in data:
        digest = (digest ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{digest:016x}"


def strict(data):
    try:
        return data.decode("cp932")
    except UnicodeDecodeError:
        return None


def opens_pair(byte):
    return 0x81 <= byte <= 0x9F or 0xE0 <= byte <= 0xFC


def character(first, second):
    """Class, length and scalar of what begins with `first`; `second` is None at the end."""
    if not opens_pair(first):
        if first in (0x80, 0xA0, 0xFD, 0xFE, 0xFF):
            return BROKEN, 1, NO_SCALAR
        return (SINGLE if first < 0x80 else KATAKANA), 1, ord(strict(bytes([first])))
    if second is None or not (0x40 <= second <= 0xFC) or second == 0x7F:
        return BROKEN, 1, NO_SCALAR
    text = strict(bytes([first, second]))
    if text is None:
        return UNASSIGNED, 2, NO_SCALAR
    if 0xE000 <= ord(text) <= 0xE757:
        return USER_DEFINED, 2, ord(text)
    kind = {0x87: NEC, 0xED: NEC_SELECTED, 0xEE: NEC_SELECTED, 0xFA: IBM, 0xFB: IBM, 0xFC: IBM}.get(first, DOUBLE)
    return kind, 2, ord(text)


def entry(first, second):
    kind, length, scalar = character(first, second)
    return bytes([kind, length]) + scalar.to_bytes(3, "big")


def ibm_twin(text):
    """The IBM extension code of a character."""
    for lead in (0xFA, 0xFB, 0xFC):
        for trail in range(0x40, 0xFD):
            if strict(bytes([lead, trail])) == text:
                return bytes([lead, trail])
    raise ValueError(text)


def code(scalar):
    if 0xD800 <= scalar <= 0xF8FF or scalar == 0x80:
        return b""
    try:
        coded = chr(scalar).encode("cp932")
    except UnicodeEncodeError:
        return b""
    return ibm_twin(chr(scalar)) if coded[0] in (0xED, 0xEE) else coded


def encode_entry(scalar):
    coded = code(scalar)
    return bytes([len(coded)]) + coded.rjust(2, b"\0")


def rows():
    for first in range(256):
        yield f"pair {first:02X}", fnv1a(b"".join(entry(first, second) for second in range(256)))
    yield "alone", fnv1a(b"".join(entry(first, None) for first in range(256)))
    nothing = fnv1a(bytes(3 * 256))
    yield "encode none", nothing
    for page in range(0x1100):
        digest = fnv1a(b"".join(encode_entry(page << 8 | low) for low in range(256)))
        if digest != nothing:
            yield f"encode {page:02X}", digest


def main():
    body = "\n".join(f"        {name} {digest}" for name, digest in rows())
    text = (
        "// swift-format-ignore-file\n"
        "// Written by Scripts/make-ms932-digest.py from Python's codec cp932; what the rows are is said there. Do not edit.\n\n"
        f'enum CodecDigest {{\n    static let rows = """\n{body}\n        """\n}}\n'
    )
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text, encoding="ascii", newline="\n")
        return 0
    if TARGET.exists() and TARGET.read_text(encoding="ascii") == text:
        return 0
    print(f"{TARGET.name} is stale: run Scripts/make-ms932-digest.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
