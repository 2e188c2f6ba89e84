package import BundleChecker
package import ByteSources
package import CarePlanStandard
import MS932

/// Reads the records of one file of the standard one after the other, each by its layout.
///
/// The layout is that of the name's edition, or of the other edition where the first record of data has that one's column
/// count and CSVバージョン, as the checker reads it (CP806). Records that do not fit the layout are passed over and counted.
package final class RecordReader {
    package let layout: RecordLayout
    package var encoding: TextEncoding { raw.encoding }
    /// Rows passed over so far: of another number of columns, header rows, separators, unclosed quotes, over a limit.
    package private(set) var passedOver = 0
    private let raw: RawRecordReader
    private var first: RawRecord?

    /// - Parameter edition: that of the name.
    /// - Throws: `SourceFailure` when the source cannot be opened or read.
    package init(
        _ source: any ByteSource, kind: FileKind, edition: String, standard: Standard = .current,
        limits: CheckOptions.Limits = .init()
    ) throws(SourceFailure) {
        raw = try RawRecordReader(source, standard: standard, limits: limits)
        while let record = try raw.next() {
            if record.shape == .data {
                first = record
                break
            }
            if record.shape != .blankLine { passedOver += 1 }
        }
        layout = RecordLayout(kind, edition: Self.edition(of: first, kind, standard) ?? edition)
    }

    /// Reads a file of a plan.
    /// - Returns: nil for an image and for a file that could not be opened at all.
    /// - Throws: `SourceFailure` when the source cannot be opened or read.
    package convenience init?(_ file: UnitFile, of plan: BundlePlan) throws(SourceFailure) {
        guard !file.kind.isImage, let source = plan.entries[file.index].source else { return nil }
        try self.init(source, kind: file.kind, edition: file.edition, standard: plan.standard)
    }

    /// The next record that fits the layout; nil at the end.
    /// - Throws: `SourceFailure` when the source cannot be read further.
    package func next() throws(SourceFailure) -> Record? {
        while let record = try nextRaw() {
            if record.shape == .data, record.fieldCount == layout.columns.count {
                return Record(layout: layout, raw: record)
            }
            if record.shape != .blankLine { passedOver += 1 }
        }
        return nil
    }

    private func nextRaw() throws(SourceFailure) -> RawRecord? {
        if let record = first {
            first = nil
            return record
        }
        return try raw.next()
    }

    /// The one edition whose column count and CSVバージョン the record has; nil where none or several agree.
    private static func edition(of record: RawRecord?, _ kind: FileKind, _ standard: Standard) -> String? {
        guard let record else { return nil }
        let agreeing = kind.editions.filter { edition in
            let columns = kind.columns(in: edition)
            guard columns.count == record.fieldCount,
                let column = columns.firstIndex(where: { $0.role == .csvVersion }),
                let version = standard.csvVersion(MS932.decode(record.value(column)))
            else { return false }
            return version.edition == edition && version.status != .withdrawn
        }
        return agreeing.count == 1 ? agreeing[0] : nil
    }
}
