package import CarePlanStandard

/// A ZIP of files that are stored as they are.
package enum StoredZip {
    package static func bytes(of files: [SampleFile], _ standard: Standard = .current) throws(SampleError) -> [UInt8] {
        var result: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let content = try file.rendered(standard)
            let name = Array(file.name.utf8)
            // Version 2.0; names in UTF-8; stored; 1 January 1980.
            let common =
                little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
                + little(checksum(content), 4) + little(UInt32(content.count), 4) + little(UInt32(content.count), 4)
                + little(UInt32(name.count), 2) + little(0, 2)
            directory +=
                little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
                + little(0, 4) + little(UInt32(result.count), 4) + name
            result += little(0x0403_4B50, 4) + common + name + content
        }
        let count = UInt32(files.count)
        return result + directory + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
            + little(UInt32(directory.count), 4) + little(UInt32(result.count), 4) + little(0, 2)
    }

    private static func little(_ number: UInt32, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
    }

    /// CRC-32
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
        }
        return ~sum
    }
}
