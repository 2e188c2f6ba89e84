#!/usr/bin/env python3
"""Writes the tables of Sources/MS932 (files *+Generated.swift).

Source of the facts: Python's codec cp932, which is Microsoft's code page 932. Ours, not the codec's:

- the user-defined area F040-F9FC is U+E000-E757, marked as such and never encoded;
- the single bytes 80, A0 and FD-FF are no characters (the codec passes them through);
- where a character has both an NEC-selected code (ED40-EEFC) and an IBM extension code (FA40-FC4B), it is
  encoded as the IBM one, as Windows does; the codec would write the NEC one. Both decode to the same.

Every table is a string of ASCII bytes, so that it lies in read-only data and nothing is set up at start.

    make-ms932-tables.py           writes the files
    make-ms932-tables.py --check   exit status 1 when one of them is not what would be written
"""

import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "MS932"
LEADS = [*range(0x81, 0xA0), *range(0xE0, 0xFD)]
TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFD)]
USER_DEFINED = range(0xF0, 0xFA)
NEC_SELECTED = (0xED, 0xEE)
# First bytes of U+3000-9FFF in UTF-8; the second is 80-BF.
UTF8_LEADS = range(0xE3, 0xEA)
IBM_EXTENSION = (0xFA, 0xFB, 0xFC)


def decoded(lead, trail):
    """The character of a pair, or None."""
    try:
        text = bytes((lead, trail)).decode("cp932")
    except UnicodeDecodeError:
        return None
    return text if len(text) == 1 else None


def digits(value):
    """A 16-bit value as three characters of six bits each, the highest first, 0 being '0'."""
    return "".join(chr(0x30 + (value >> shift & 0x3F)) for shift in (12, 6, 0))


def first_byte_entry(byte, row_of_lead):
    if byte in row_of_lead:
        return chr(0x40 + row_of_lead[byte])
    if byte == 0x09:
        return chr(0x28)
    if byte in (0x0A, 0x0D):
        return chr(0x30)
    if byte < 0x20 or byte == 0x7F:
        return chr(0x24)
    if byte < 0x7F:
        return chr(0x20)
    if 0xA1 <= byte <= 0xDF:
        return chr(0x60)
    return chr(0x21)


def pair_row(lead):
    def entry(trail):
        if trail not in TRAILS:
            return "a"
        if lead in USER_DEFINED:
            return "B"
        if lead in UTF8_LEADS and 0x80 <= trail <= 0xBF and decoded(lead, trail) is not None:
            return "D"
        return "A" if decoded(lead, trail) is None else "@"

    return "".join(entry(trail) for trail in range(256))


def validity_table():
    rows, row_of_lead = [], {}
    for lead in LEADS:
        row = pair_row(lead)
        if row not in rows:
            rows.append(row)
        row_of_lead[lead] = rows.index(row)
    assert len(rows) <= 32
    first = "".join(first_byte_entry(byte, row_of_lead) for byte in range(256))

    def literal(text):
        return "\\\n".join("            " + text[at : at + 64] for at in range(0, len(text), 64))

    return f'''    /// What a byte says about itself and the bytes behind it: the table of the fast validation.
    enum ValidityTable {{
        /// One character a byte value. Bit 5 set: a character of its own, the other bits being its `Contents`.
        /// Bit 5 clear: a lead byte, the low five bits being its row in `pairs`.
        static var firstByte: StaticString {{
            """
{literal(first)}
            """
        }}

        /// {len(rows)} different rows of 256, one character a second byte: `@` assigned, `A` unassigned, `B` user-defined,
        /// `D` assigned and the beginning of U+3000-9FFF in UTF-8, `a` no trail byte at all.
        static var pairs: StaticString {{
            """
{literal("".join(rows))}
            """
        }}
    }}
'''


def decode_table():
    lines = []
    for lead in LEADS:
        line = ""
        for trail in TRAILS:
            if lead in USER_DEFINED:
                value = 0xE000 + (lead - 0xF0) * len(TRAILS) + TRAILS.index(trail)
            else:
                value = ord(decoded(lead, trail) or "\0")
            line += digits(value)
        lines.append(line)
    body = "\n".join("            " + line for line in lines)
    return f'''    /// The scalar of every pair of bytes.
    enum DecodeTable {{
        /// One line a lead byte (81-9F, E0-FC), three characters of six bits a trail byte (40-7E, 80-FC); 0 is none.
        static var scalars: StaticString {{
            #"""
{body}
            """#
        }}
    }}
'''


def codes_of_scalars():
    """Scalar to the two-byte code that Windows would write."""
    ibm = {}
    for lead in IBM_EXTENSION:
        for trail in TRAILS:
            if (character := decoded(lead, trail)) is not None:
                ibm[character] = lead << 8 | trail
    codes = {}
    for scalar in range(0x80, 0x10000):
        if 0xD800 <= scalar <= 0xF8FF:
            continue
        character = chr(scalar)
        try:
            coded = character.encode("cp932")
        except UnicodeEncodeError:
            continue
        if len(coded) != 2:
            continue
        codes[scalar] = ibm[character] if coded[0] in NEC_SELECTED and character in ibm else coded[0] << 8 | coded[1]
    return codes


def encode_table():
    codes = codes_of_scalars()
    pages, index = [], ""
    for block in range(0x10000 // 64):
        page = [codes.get(block * 64 + at, 0) for at in range(64)]
        if any(page):
            pages.append("".join(map(digits, page)))
            index += digits(len(pages))[1:]
        else:
            index += "00"
    index_lines = "\n".join("            " + index[at : at + 128] for at in range(0, len(index), 128))
    body = "\n".join("            " + page for page in pages)
    return f'''    /// The two-byte code of every scalar that has one: {len(codes)} scalars on {len(pages)} pages.
    enum EncodeTable {{
        /// Two characters of six bits a block of 64 scalars, 64 blocks a line: the number of its page from 1, or 0.
        static var pageOfBlock: StaticString {{
            #"""
{index_lines}
            """#
        }}

        /// One page of 64 scalars a line, three characters of six bits a scalar: its code, or 0.
        static var pages: StaticString {{
            #"""
{body}
            """#
        }}
    }}
'''


def source(table):
    return (
        "// swift-format-ignore-file\n"
        "// Written by Scripts/make-ms932-tables.py from Python's codec cp932 (Microsoft's code page 932). Do not edit.\n\n"
        f"extension MS932 {{\n{table}}}\n"
    )


def main():
    files = {
        "ValidityTable+Generated.swift": source(validity_table()),
        "DecodeTable+Generated.swift": source(decode_table()),
        "EncodeTable+Generated.swift": source(encode_table()),
    }
    stale = []
    for name, text in files.items():
        path = FOLDER / name
        if "--check" in sys.argv[1:]:
            if not path.exists() or path.read_text(encoding="ascii") != text:
                stale.append(name)
        else:
            path.write_text(text, encoding="ascii", newline="\n")
    for name in stale:
        print(f"{name} is stale: run Scripts/make-ms932-tables.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
