import BundleChecker
import MS932

/// Masks a record that is over a limit, however long it is: every letter and digit becomes the first of its kind.
struct RecordMask {
    private let groups = CharacterGroups.all
    /// The beginning of a character that was cut off.
    private var rest: [UInt8] = []
    /// What stands for a group's characters of one length in the file; empty where they stay.
    private var firsts: [Kind: [UInt8]] = [:]

    private struct Kind: Hashable {
        var group: Int
        var length: Int
    }

    /// By a single byte of MS932: what stands for it.
    private static let singles: [UInt8] = (0...UInt8.max).map { byte in
        let groups = CharacterGroups.all
        return groups.place(of: UInt16(byte)).map { UInt8(groups.members[$0.group][0]) } ?? byte
    }

    /// The next bytes of the record, masked.
    ///
    /// - Parameters:
    ///   - isEnd: they are its last; else a character that they cut apart waits for the next ones.
    ///   - coder: that of the file, which was given all that stands before.
    mutating func masked(_ bytes: [UInt8], isEnd: Bool, _ coder: inout TextCoder) -> [UInt8] {
        let singles = Self.singles
        let isMS932 = coder.encoding == .ms932
        var bytes = rest.isEmpty ? bytes : rest + bytes
        var at = 0
        while at < bytes.count {
            if isMS932, !MS932.isLead(bytes[at]) {
                bytes[at] = singles[Int(bytes[at])]
                at += 1
                continue
            }
            guard let character = coder.character(in: bytes, at: at, isWhole: isEnd) else { break }
            if let group = groups.place(of: character.code)?.group {
                let first = first(of: group, inPlaceOf: bytes[character.bytes], coder)
                for (index, byte) in first.enumerated() { bytes[at + index] = byte }
            }
            at = character.bytes.upperBound
        }
        rest = Array(bytes[at...])
        bytes.removeLast(rest.count)
        return bytes
    }

    private mutating func first(of group: Int, inPlaceOf old: ArraySlice<UInt8>, _ coder: TextCoder) -> [UInt8] {
        let kind = Kind(group: group, length: old.count)
        if let known = firsts[kind] { return known }
        let made = coder.bytes(of: groups.members[group][0], inPlaceOf: old) ?? []
        firsts[kind] = made
        return made
    }
}
