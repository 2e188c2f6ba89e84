import ByteSources
import CarePlanStandard

/// Tells by its values to which kinds of file a record belongs, whatever the name says.
struct ContentKind {
    let standard: Standard
    let layouts: LayoutLibrary

    /// Kinds whose layout has the record's column count and allows its values.
    func kinds(of fields: [[UInt8]], but known: String? = nil) -> [String] {
        standard.kinds.filter { kind in
            guard kind.id != known, !kind.isImage else { return false }
            return kind.editions.contains { edition in
                kind.columns(in: edition).count == fields.count && fits(fields, layouts.layout(kind, edition))
            }
        }.map(\.id)
    }

    /// The kinds that the first record of a source belongs to; the second where a header row comes first.
    func kinds(of source: any ByteSource, _ limits: CheckOptions.Limits) -> [String] {
        (try? look(source, limits)) ?? []
    }

    private func look(_ source: any ByteSource, _ limits: CheckOptions.Limits) throws(SourceFailure) -> [String] {
        let scanner = try FileText(source).scanner(limits)
        for _ in 0..<2 {
            guard case .record = try scanner.advance() else { return [] }
            let found = kinds(of: (0..<scanner.keptFieldCount).map { scanner.content($0).array })
            if !found.isEmpty { return found }
        }
        return []
    }

    private func fits(_ fields: [[UInt8]], _ layout: Layout) -> Bool {
        // One block of memory holds all values, so that they can be looked at as those of a record.
        let all: [UInt8] = fields.reduce(into: []) { $0 += $1 } + [0]
        var starts: [Int] = []
        var at = 0
        for field in fields {
            starts.append(at)
            at += field.count
        }
        return all.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return false }
            let test = FormatTest(currentVersion: PackedValue(""), imagePrefix: Bytes(base, 0))
            let fit = LooseFit(layout: layout, test: test, standard: standard)
            let result = fit.compare(count: fields.count) { Bytes(base + starts[$0], fields[$0].count) }
            return result.hits >= 3 && result.misses == 0
        }
    }
}
