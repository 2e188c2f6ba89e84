import BundleChecker
import ByteSources
import CarePlanStandard

/// A file of the standard with invented values in place of those of its records.
///
/// Every byte that is not part of a replaced value is that of the original, so that what is wrong with separators,
/// quotes, line ends and lengths stays wrong, in the same place.
struct DisguisedFile: ByteSource {
    let path: SourcePath
    let original: any ByteSource
    let encoding: OnceToldEncoding
    let plan: DisguisePlan
    /// Kind by the file's name; nil where it tells none.
    let kind: FileKind?
    let edition: String?

    var byteCount: UInt64? { original.byteCount }

    func open() throws(SourceFailure) -> any ByteReader {
        PieceReader(try DisguiseMaker(self))
    }
}

/// Makes the bytes of a disguised file, one record after the other.
final class DisguiseMaker: PieceMaker {
    private let plan: DisguisePlan
    private let path: SourcePath
    /// How columns are treated, by layout: the file's own edition first.
    private let layouts: [[ColumnTreatment]]
    private let records: RawRecordReader
    private let raw: RawBytes
    private var coder: TextCoder
    private var counts = DisguiseCounts()
    private var isAtEnd = false
    private var mask = RecordMask()
    /// Where the record ends that is being masked.
    private var maskedEnd: UInt64 = 0
    /// Bytes that are handed out at a time where a record or what is between two has more of them.
    private static let mostAtOnce: UInt64 = 1 << 16

    init(_ file: DisguisedFile) throws(SourceFailure) {
        plan = file.plan
        path = file.path
        let editions = [file.edition].compactMap { $0 } + (file.kind?.editions ?? [])
        layouts = editions.compactMap { edition in
            file.kind.map { $0.columns(in: edition).map(ColumnTreatment.init) }
        }
        records = try RawRecordReader(
            file.original, standard: file.plan.standard, limits: file.plan.limits,
            encoding: try file.encoding.verdict(of: file.original))
        raw = try RawBytes(file.original)
        coder = TextCoder(records.encoding)
    }

    func next() throws(SourceFailure) -> [UInt8]? {
        if raw.offset < maskedEnd { return try masked() }
        while !isAtEnd {
            guard let record = try records.next() else {
                isAtEnd = true
                plan.tally.set(counts, of: path)
                break
            }
            if record.shape != .blankLine { return try piece(record) }
            // Blank lines go with what is behind them, as far as it is not too much.
            if record.next >= raw.offset + Self.mostAtOnce { return try gap(upTo: record.next) }
        }
        // Line ends, the EOF character: nothing of a record.
        return try raw.takeSome()
    }

    // MARK: Records

    private func piece(_ record: RawRecord) throws(SourceFailure) -> [UInt8] {
        if isOverLimit(record) {
            maskedEnd = record.place.upperBound
            let before = try gap(upTo: record.place.lowerBound)
            return before.isEmpty ? try masked() : before
        }
        let names = record.number == 1 || record.shape == .header ? plan.columnNames : []
        let layout = layouts.first { $0.count == record.fieldCount }
        var piece: [UInt8] = []
        piece.reserveCapacity(record.bytes.count + 64)
        for (number, field) in record.fields.enumerated() where !field.content.isEmpty {
            try gap(upTo: field.place.lowerBound, behind: &piece)
            let bytes = try raw.take(upTo: field.place.upperBound)
            let isOpen = record.shape == .unclosed && number == record.fields.count - 1
            piece += value(bytes, isOpen || record.shape == .header ? .text : treatment(number, layout), names)
        }
        if record.fields.count < record.fieldCount {
            piece += value(try raw.take(upTo: record.place.upperBound), .stray, [])
        }
        try gap(upTo: record.place.upperBound, behind: &piece)
        return piece
    }

    /// A record of which the check says no more than that it, or a field of it, is over a limit (CP902).
    private func isOverLimit(_ record: RawRecord) -> Bool {
        let most = plan.limits.field
        return record.shape == .tooLong
            || record.bytes.count > most && record.fields.contains { $0.content.count > most }
    }

    private func treatment(_ field: Int, _ layout: [ColumnTreatment]?) -> ColumnTreatment {
        if let layout { return layout[field] }
        // The first three columns are the same in every kind.
        if let layout = layouts.first, field < min(3, layout.count) { return layout[field] }
        return .stray
    }

    /// The bytes between values. They pass the decoder, too: it has to know what state they leave.
    private func gap(upTo end: UInt64) throws(SourceFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        try gap(upTo: end, behind: &bytes)
        return bytes
    }

    private func gap(upTo end: UInt64, behind piece: inout [UInt8]) throws(SourceFailure) {
        if records.encoding == .ms932 { return try raw.take(upTo: end, behind: &piece) }
        let bytes = try raw.take(upTo: end)
        _ = coder.characters(of: bytes)
        piece += bytes
    }

    // MARK: Values

    private func value(_ bytes: [UInt8], _ treatment: ColumnTreatment, _ columnNames: Set<String>) -> [UInt8] {
        let characters = coder.characters(of: bytes)
        let codes = characters.map(\.code)
        if !columnNames.isEmpty, let name = HeaderRow.folded(ValueDisguise.bytes(of: codes)),
            columnNames.contains(name)
        {
            return bytes
        }
        let changed = replaced(codes, treatment)
        guard changed != codes else { return bytes }
        counts.note(treatment)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (character, code) in zip(characters, changed) {
            let old = bytes[character.bytes]
            if code == character.code {
                result += old
            } else {
                result += coder.bytes(of: code, inPlaceOf: old) ?? Array(old)
            }
        }
        return result
    }

    private func replaced(_ codes: [UInt16], _ treatment: ColumnTreatment) -> [UInt16] {
        let disguise = plan.values
        switch treatment {
        case .text: return disguise.text(codes)
        case .number(let digits): return disguise.number(codes, due: digits)
        case .birthDate: return disguise.birthDate(codes)
        case .imageName: return plan.names.imageName(codes)
        case .kept, .keptAsWritten:
            let stays = KeptValues.stays(codes, asWritten: treatment == .keptAsWritten)
            return stays ? codes : disguise.number(codes)
        case .stray:
            if let parts = otherwiseParted(codes) { return parts }
            return KeptValues.straysStay(codes) ? codes : disguise.number(codes)
        }
    }

    /// A record whose fields are parted by tabs or semicolons (CP313) stands in one field.
    private func otherwiseParted(_ codes: [UInt16]) -> [UInt16]? {
        for separator: UInt16 in [0x09, 0x3B] {
            let count = codes.count { $0 == separator } + 1
            guard count > 1, let layout = layouts.first(where: { $0.count == count }) else { continue }
            let parts = codes.split(separator: separator, omittingEmptySubsequences: false)
            return Array(zip(parts, layout).map { replaced(Array($0), $1) }.joined(separator: [separator]))
        }
        return nil
    }

    // MARK: What is over a limit

    /// Some more of a record that is too long.
    private func masked() throws(SourceFailure) -> [UInt8] {
        let had = raw.offset
        let bytes = try raw.take(upTo: min(maskedEnd, had + Self.mostAtOnce))
        // A source that has become shorter ends the record.
        if raw.offset == had { maskedEnd = had }
        return mask.masked(bytes, isEnd: raw.offset == maskedEnd, &coder)
    }
}
