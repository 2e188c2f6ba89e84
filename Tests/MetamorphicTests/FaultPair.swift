import SampleBundles

/// Two faults of one sample in one bundle, where they do not touch the same thing.
struct FaultPair {
    let files: [SampleFile]

    /// - Returns: nil where both changed the same cell or file name, or one of them files that the other took away.
    init?(_ base: [SampleFile], _ one: [SampleFile], _ other: [SampleFile]) {
        guard one.count >= base.count, other.count >= base.count else { return nil }
        // A file more goes by the names of the others.
        guard one.count == base.count || other.prefix(base.count).map(\.name) == base.map(\.name),
            other.count == base.count || one.prefix(base.count).map(\.name) == base.map(\.name)
        else { return nil }
        var files: [SampleFile] = []
        for (place, file) in base.enumerated() {
            guard let merged = Self.merged(file, one[place], other[place]) else { return nil }
            files.append(merged)
        }
        let more = Array(one[base.count...]) + other[base.count...]
        guard Set((files + more).map(\.name)).count == files.count + more.count else { return nil }
        self.files = files + more
    }

    private static func merged(_ base: SampleFile, _ one: SampleFile, _ other: SampleFile) -> SampleFile? {
        if one == base { return other }
        if other == base { return one }
        var result = base
        if one.name != base.name {
            guard other.name == base.name else { return nil }
            result.name = one.name
        } else {
            result.name = other.name
        }
        // What is written by hand and what is written again cannot be told apart any more.
        guard one.bytes == base.bytes, other.bytes == base.bytes, one.kind == base.kind, other.kind == base.kind,
            one.edition == base.edition, other.edition == base.edition, one.records.count == base.records.count,
            other.records.count == base.records.count
        else { return nil }
        for row in base.records.indices {
            let (was, first, second) = (base.records[row], one.records[row], other.records[row])
            if first != was, second != was { return nil }
            result.records[row] = first != was ? first : second
        }
        return result
    }
}
