import BundleIntake
import ByteSources
import TestSupport
import Testing

/// A ZIP written byte by byte, without zlib: every field can be made wrong.
struct MadeZip {
    struct Member {
        var name: [UInt8]
        var content: [UInt8] = []
        var isDeflated = false
        var flags: UInt16 = 0
        /// Nil for what belongs to the content.
        var method: UInt16?
        var packed: [UInt8]?
        var size: UInt64?
        var packedSize: UInt64?
        var checksum: UInt32?
        /// Blocks behind the name.
        var extra: [UInt8] = []
        /// Sizes stand behind the data.
        var hasDescriptor = false
        /// Sizes stand in a ZIP64 block.
        var isWide = false
        var host: UInt8 = 0
        var attributes: UInt32 = 0
        /// Nil for where it is written.
        var offset: UInt64?
        /// False for a member that only the directory tells of.
        var isWritten = true

        init(_ name: String, _ content: String = "", isDeflated: Bool = false) {
            self.init(Array(name.utf8), Array(content.utf8), isDeflated: isDeflated)
        }

        init(_ name: [UInt8], _ content: [UInt8] = [], isDeflated: Bool = false) {
            self.name = name
            self.content = content
            self.isDeflated = isDeflated
        }

        static func link(_ name: String, to target: String) -> Member {
            var member = Member(name, target)
            member.host = 3
            member.attributes = 0o120777 << 16
            return member
        }

        /// The member with a change.
        func with(_ change: (inout Member) -> Void) -> Member {
            var member = self
            change(&member)
            return member
        }

        var packedBytes: [UInt8] { packed ?? (isDeflated ? MadeZip.deflated(content) : content) }

        private var sizes: [UInt8] {
            let packedSize = packedSize ?? UInt64(packedBytes.count)
            let size = size ?? UInt64(content.count)
            return number(checksum ?? MadeZip.checksum(content))
                + number(isWide ? UInt32.max : UInt32(clamping: packedSize))
                + number(isWide ? UInt32.max : UInt32(clamping: size))
        }

        private var blocks: [UInt8] {
            let packedSize = packedSize ?? UInt64(packedBytes.count)
            let wide =
                isWide
                ? number(UInt16(1)) + number(UInt16(16)) + number(size ?? UInt64(content.count)) + number(packedSize)
                : []
            return wide + extra
        }

        private var header: [UInt8] {
            number(UInt16(20)) + number(flags | (hasDescriptor ? 8 : 0)) + number(method ?? (isDeflated ? 8 : 0))
                + number(UInt32(0x5A99_A042))
        }

        var local: [UInt8] {
            let sizes = hasDescriptor ? [UInt8](repeating: 0, count: 12) : sizes
            let head = [0x50, 0x4B, 3, 4] + header + sizes
            let lengths = number(UInt16(name.count)) + number(UInt16(blocks.count))
            return head + lengths + name + blocks + packedBytes
                + (hasDescriptor ? [0x50, 0x4B, 7, 8] + self.sizes : [])
        }

        func entry(at offset: Int) -> [UInt8] {
            var bytes: [UInt8] = [0x50, 0x4B, 1, 2, 20, host]
            bytes += header + sizes
            bytes += number(UInt16(name.count)) + number(UInt16(blocks.count)) + [UInt8](repeating: 0, count: 6)
            bytes += number(attributes) + number(UInt32(clamping: self.offset ?? UInt64(offset)))
            return bytes + name + blocks
        }
    }

    var members: [Member]
    /// Bytes that stand before the ZIP.
    var before: [UInt8] = []
    var comment: [UInt8] = []
    var hasZIP64 = false
    /// Members that the end record declares; nil for those there are.
    var count: Int?

    init(_ members: [Member]) { self.members = members }

    var bytes: [UInt8] {
        var body: [UInt8] = []
        var entries: [UInt8] = []
        for member in members {
            entries += member.entry(at: body.count)
            if member.isWritten { body += member.local }
        }
        let count = count ?? members.count
        var end: [UInt8] = []
        if hasZIP64 {
            end +=
                [0x50, 0x4B, 6, 6] + number(UInt64(44)) + number(UInt16(45)) + number(UInt16(45)) + number(UInt64(0))
            end += number(UInt64(count)) + number(UInt64(count)) + number(UInt64(entries.count))
            end += number(UInt64(body.count)) + [0x50, 0x4B, 6, 7] + number(UInt32(0))
            end += number(UInt64(body.count + entries.count)) + number(UInt32(1))
        }
        let few = hasZIP64 ? UInt16.max : UInt16(truncatingIfNeeded: count)
        end += [0x50, 0x4B, 5, 6] + number(UInt32(0)) + number(few) + number(few)
        end +=
            number(hasZIP64 ? UInt32.max : UInt32(entries.count)) + number(hasZIP64 ? UInt32.max : UInt32(body.count))
        return before + body + entries + end + number(UInt16(comment.count)) + comment
    }

    /// Deflate with fixed codes and nothing but literals.
    static func deflated(_ content: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        var bits: UInt32 = 3
        var count = 3
        func put(_ code: UInt32, _ length: Int) {
            for place in (0..<length).reversed() {
                bits |= (code >> UInt32(place) & 1) << UInt32(count)
                count += 1
                if count == 8 {
                    packed.append(UInt8(bits))
                    bits = 0
                    count = 0
                }
            }
        }
        for byte in content {
            if byte < 144 { put(0x30 + UInt32(byte), 8) } else { put(0x190 + UInt32(byte) - 144, 9) }
        }
        put(0, 7)
        if count > 0 { packed.append(UInt8(bits)) }
        return packed
    }

    /// CRC-32, bit by bit.
    static func checksum(_ content: [UInt8]) -> UInt32 {
        var state = UInt32.max
        for byte in content {
            state ^= UInt32(byte)
            for _ in 0..<8 { state = state >> 1 ^ (state & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~state
    }
}

/// A number, the lowest byte first.
func number(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
}

extension RawFolder {
    /// Gathers a ZIP that is the PATH.
    func gather(_ zip: [UInt8], _ name: String = "a.zip", _ limits: ArchiveLimits = ArchiveLimits()) -> BundleInput {
        file(Array(name.utf8), bytes: zip)
        return Intake(archiveLimits: limits).gather([self(name)])
    }

    func gather(_ members: [MadeZip.Member], _ limits: ArchiveLimits = ArchiveLimits()) -> BundleInput {
        gather(MadeZip(members).bytes, "a.zip", limits)
    }
}

extension BundleInput {
    /// The members of archives by their names, the archives themselves left out.
    var members: [String] {
        sources.filter { !archives.contains($0.path) }.map { String(decoding: $0.path.relative, as: UTF8.self) }
    }

    /// A source by its path below the PATH.
    func source(_ name: String) throws -> any ByteSource {
        try #require(sources.first { $0.path.relative == Array(name.utf8) })
    }
}
