import ByteSources

/// Where the directory of a ZIP stands: what its end records say.
///
/// - Standard: APPNOTE 4.3.14, 4.3.15, 4.3.16
struct ZipDirectoryPlace {
    /// Offset of the directory in the source.
    var start: UInt64
    /// Offset behind the directory in the source.
    var end: UInt64
    /// Number of members that the end record declares; the low 16 bits where the writer knew no ZIP64.
    var declaredCount: UInt64
    /// Bytes before the ZIP itself, such as a program that unpacks it: offsets count from there.
    var base: UInt64

    private static let endLength = 22
    private static let longestComment = 0xFFFF
    private static let locatorLength = 20
    private static let longEndLength = 56

    /// Finds the directory.
    /// - Throws: `brokenArchive` where there is none, as in a file that was cut off.
    static func find(in archive: any SeekableReader) throws(SourceFailure) -> ZipDirectoryPlace {
        let length = Int(min(archive.size, UInt64(endLength + longestComment)))
        let tailStart = archive.size - UInt64(length)
        let tail = try archive.bytes(at: tailStart, count: length)
        // The last record that ends with the file; else, where something was appended, the last one.
        var whole: [Int] = []
        var followed: [Int] = []
        for offset in stride(from: tail.count - endLength, through: 0, by: -1)
        where tail[offset] == 0x50 && tail.number32(offset) == 0x0605_4B50 {
            let end = offset + endLength + Int(tail.number16(offset + 20))
            if end == tail.count { whole.append(offset) } else { followed.append(offset) }
            // More than a few are no accident.
            guard whole.count + followed.count < 16 else { break }
        }
        for offset in whole + followed {
            let record = tail[offset..<offset + endLength]
            if let place = try place(record, at: tailStart + UInt64(offset), in: archive) { return place }
        }
        throw .brokenArchive(.damaged)
    }

    /// The place that one end record tells, where there is a directory.
    private static func place(
        _ record: ArraySlice<UInt8>, at offset: UInt64, in archive: any SeekableReader
    ) throws(SourceFailure) -> ZipDirectoryPlace? {
        var disks: (UInt64, UInt64) = (UInt64(record.number16(4)), UInt64(record.number16(6)))
        var count = UInt64(record.number16(10))
        var length = UInt64(record.number32(12))
        var start = UInt64(record.number32(16))
        var end = offset
        if let (long, place) = try longRecord(before: offset, in: archive) {
            disks = (UInt64(long.number32(16)), UInt64(long.number32(20)))
            count = long.number64(32)
            length = long.number64(40)
            start = long.number64(48)
            end = place
        }
        guard disks == (0, 0), length <= end, start <= end - length else { return nil }
        let base = end - length - start
        // The directory stands right before its end record, whatever stands before the ZIP. Where writers left a gap
        // between the two, offsets count from the beginning of the file.
        for base in base == 0 ? [0] : [base, 0] {
            let place = ZipDirectoryPlace(
                start: base + start, end: base + start + length, declaredCount: count, base: base)
            let beginning = try archive.bytes(at: place.start, count: 4)
            if length == 0 || beginning == [0x50, 0x4B, 0x01, 0x02] {
                return place
            }
        }
        return nil
    }

    /// The end record of ZIP64 and its offset, where one belongs to the end record at an offset.
    private static func longRecord(
        before offset: UInt64, in archive: any SeekableReader
    ) throws(SourceFailure) -> ([UInt8], UInt64)? {
        guard offset >= UInt64(locatorLength + longEndLength) else { return nil }
        let place = offset - UInt64(locatorLength)
        let locator = try archive.bytes(at: place, count: locatorLength)
        guard locator.count == locatorLength, locator.number32(0) == 0x0706_4B50 else { return nil }
        // Right before its locator, unless it was extended; there is no other place where something stands before.
        for candidate in [place - UInt64(longEndLength), locator.number64(8)] {
            let record = try archive.bytes(at: candidate, count: longEndLength)
            if record.count == longEndLength, record.number32(0) == 0x0606_4B50 { return (record, candidate) }
        }
        return nil
    }
}
