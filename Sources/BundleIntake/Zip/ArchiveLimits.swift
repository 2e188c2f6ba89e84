/// Sizes beyond which an archive, or a member of it, is not unpacked (CP902).
package struct ArchiveLimits: Hashable, Sendable {
    /// Members of an archive.
    package var members: Int
    /// Bytes of a member when unpacked.
    package var member: UInt64
    /// Bytes of all members of an archive when unpacked.
    package var unpacked: UInt64
    /// How many times larger than its packed bytes a member or a whole archive may be. It is not asked below
    /// `ratioFloor` bytes: small texts of many repeats are packed very well.
    package var ratio: UInt64

    /// Unpacked bytes from which the ratio counts.
    package static let ratioFloor: UInt64 = 10 << 20

    package init(
        members: Int = 200_000, member: UInt64 = 2 << 30, unpacked: UInt64 = 16 << 30, ratio: UInt64 = 200
    ) {
        self.members = members
        self.member = member
        self.unpacked = unpacked
        self.ratio = ratio
    }

    /// True where so many bytes come out of so few.
    func isOverRatio(unpacked: UInt64, packed: UInt64) -> Bool {
        let (most, isMore) = packed.multipliedReportingOverflow(by: ratio)
        return unpacked > Self.ratioFloor && !isMore && unpacked > most
    }
}
