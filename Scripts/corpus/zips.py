"""ZIPs written byte by byte: the same bytes on every machine (what zlib gives differs from version to version), and every
field can be made wrong."""
import struct
import zlib

DOS_TIME = struct.pack("<HH", 20 << 11 | 2 << 5, 45 << 9 | 4 << 5 | 25)
# 64 KB of blanks as deflate, with an empty block behind so that it can be repeated.
BLANKS = 1 << 16
PACKED_BLANKS = bytes.fromhex("ecc18100000000802095fd2917a90a") + bytes(63) + bytes.fromhex("6a000000ffff")
STORED, DEFLATED = 0, 8


def deflated(data):
    """Deflate with fixed codes and nothing but literals: no writer chooses otherwise."""
    bits, count = 3, 3  # the last block, fixed codes
    found = bytearray()
    for code in [(0x30 + b, 8) if b < 144 else (0x190 + b - 144, 9) for b in data] + [(0, 7)]:
        value, length = code
        bits |= int(format(value, "0%db" % length)[::-1], 2) << count
        count += length
        while count >= 8:
            found.append(bits & 0xFF)
            bits >>= 8
            count -= 8
    return bytes(found) + (bytes([bits]) if count else b"")


def blanks(pieces):
    """So many times 64 KB of blanks: content and packed bytes."""
    return b" " * (BLANKS * pieces), PACKED_BLANKS * pieces + b"\x03\x00"


class Member:
    """One member. name: raw bytes as they stand in the ZIP; everything that is declared can be said otherwise.

    local       where the name of the local header differs
    descriptor  sizes and checksum stand behind the data (bit 3)
    wide        sizes stand in a ZIP64 block
    """

    def __init__(self, name, data, method=STORED, flags=0, packed=None, size=None, packed_size=None, checksum=None,
                 extra=b"", descriptor=False, wide=False, made_by=0, attributes=0, offset=None):
        self.name, self.method, self.extra, self.wide = name, method, extra, wide
        self.flags = flags | (8 if descriptor else 0)
        self.descriptor, self.made_by, self.attributes, self.offset = descriptor, made_by, attributes, offset
        self.packed = packed if packed is not None else deflated(data) if method == DEFLATED else data
        self.size = len(data) if size is None else size
        self.packed_size = len(self.packed) if packed_size is None else packed_size
        self.checksum = zlib.crc32(data) if checksum is None else checksum

    def sizes(self, known=True):
        if not known:
            return struct.pack("<LLL", 0, 0, 0)
        packed, size = (0xFFFFFFFF,) * 2 if self.wide else (self.packed_size, self.size)
        return struct.pack("<LLL", self.checksum, packed, size)

    def blocks(self):
        wide = struct.pack("<HHQQ", 1, 16, self.size, self.packed_size) if self.wide else b""
        return wide + self.extra

    def header(self):
        return (b"PK\3\4" + struct.pack("<HHH", 45 if self.wide else 20, self.flags, self.method) + DOS_TIME
                + self.sizes(not self.descriptor) + struct.pack("<HH", len(self.name), len(self.blocks())) + self.name
                + self.blocks())

    def written(self):
        tail = b""
        if self.descriptor:
            sizes = "<LQQ" if self.wide else "<LLL"
            tail = b"PK\7\x08" + struct.pack(sizes, self.checksum, self.packed_size, self.size)
        return self.header() + self.packed + tail

    def entry(self, offset):
        return (b"PK\1\2" + struct.pack("<BBHHH", 20, self.made_by, 20, self.flags, self.method) + DOS_TIME
                + self.sizes() + struct.pack("<HHHHHLL", len(self.name), len(self.blocks()), 0, 0, 0, self.attributes,
                                             offset) + self.name + self.blocks())


def archive(members, before=b"", comment=b"", zip64=False, count=None):
    """The ZIP of some members, written one behind the other. before: bytes that stand before the ZIP."""
    body, entries = b"", b""
    for m in members:
        entries += m.entry(len(body) if m.offset is None else m.offset)
        body += m.written()
    count = len(members) if count is None else count
    end = b""
    if zip64:
        end = b"PK\6\6" + struct.pack("<QBBHLLQQQQ", 44, 45, 0, 45, 0, 0, count, count, len(entries), len(body))
        end += b"PK\6\7" + struct.pack("<LQL", 0, len(body) + len(entries), 1)
        end += b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, len(comment))
    else:
        end = b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, count, count, len(entries), len(body), len(comment))
    return before + body + entries + end + comment
