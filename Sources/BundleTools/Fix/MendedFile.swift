import BundleChecker
import ByteSources
import CarePlanStandard
import MS932

/// A file of the standard with what cannot change its meaning mended.
struct MendedFile: ByteSource {
    let path: SourcePath
    let original: any ByteSource
    let plan: MendPlan

    /// Known only when it was made.
    var byteCount: UInt64? { nil }

    func open() throws(SourceFailure) -> any ByteReader { PieceReader(try MendMaker(self)) }

    /// Makes the file once, to see what is mended. Nil where something keeps it from being mended.
    func trial() throws(SourceFailure) -> (changes: [FixChange: Int], obstacle: FileChanges.Obstacle?, from: String?) {
        let maker = try MendMaker(self)
        while try maker.next() != nil {}
        if maker.hasLongRecord { return ([:], .limit, nil) }
        if maker.unencodable > 0 { return ([:], .unencodable(maker.unencodable), nil) }
        return (maker.changes, nil, maker.changes[.encoding] == nil ? nil : maker.encoding)
    }
}

/// How a file is mended.
struct MendPlan: Sendable {
    let standard: Standard
    let limits: CheckOptions.Limits
    /// The layout that the check reads the file by.
    let layout: [Column]
    /// The columns, from 0, whose values lost their zeros; empty where they are not to be put back.
    let zeroColumns: Set<Int>
}

/// Makes the bytes of a mended file, one record after the other.
final class MendMaker: PieceMaker {
    private let records: RawRecordReader
    private let layout: [Column]
    private let zeros: [Int: LostZeros]
    private let validator = MS932.Validator()
    private var isAtEnd = false
    private(set) var changes: [FixChange: Int] = [:]

    init(_ file: MendedFile) throws(SourceFailure) {
        records = try RawRecordReader(file.original, standard: file.plan.standard, limits: file.plan.limits)
        layout = file.plan.layout
        zeros = file.plan.zeroColumns.reduce(into: [:]) { zeros, column in
            zeros[column] = LostZeros(file.plan.layout[column], file.plan.standard)
        }
        if records.encoding != .ms932 { changes[.encoding] = 1 }
        if records.byteOrderMarkLength > 0 { changes[.byteOrderMark] = 1 }
    }

    var hasLongRecord: Bool { records.hasLongRecord }
    var unencodable: Int { records.unencodable }
    var encoding: String { records.encoding.rawValue }

    func next() throws(SourceFailure) -> [UInt8]? {
        while !isAtEnd {
            guard let record = try records.next() else {
                isAtEnd = true
                if records.hasEndOfFileCharacter { note(.endOfFileCharacter) }
                break
            }
            if record.shape == .blankLine {
                note(.blankLines)
                continue
            }
            return mended(record)
        }
        return nil
    }

    private func mended(_ record: RawRecord) -> [UInt8] {
        let content = record.shape == .data && record.fieldCount == layout.count ? fields(record) : record.bytes
        // Behind a quote that is never closed a line end would be one more character of the text.
        if record.shape == .unclosed { return content }
        switch record.ending {
        case .crlf: break
        case .lf, .cr: note(.lineEnds)
        case .endOfFile: note(.finalLineEnd)
        }
        return content + [0x0D, 0x0A]
    }

    private func fields(_ record: RawRecord) -> [UInt8] {
        var result: [UInt8] = []
        var done = 0
        for (index, field) in record.fields.enumerated() where !field.content.isEmpty && !field.hasStrayQuotes {
            let content = record.bytes[field.content]
            if let whole = zeros[index]?.restored(content) {
                result += record.bytes[done..<field.content.lowerBound] + whole
                done = field.content.upperBound
                note(.leadingZeros)
            } else if !field.isQuoted, wantsQuotes(content, layout[index]) {
                result += record.bytes[done..<field.content.lowerBound] + [0x22] + content + [0x22]
                done = field.content.upperBound
                note(.quotes)
            }
        }
        return done == 0 ? record.bytes : result + record.bytes[done...]
    }

    /// A free text stands there, and a quote behind it would be nothing but a quote.
    private func wantsQuotes(_ content: ArraySlice<UInt8>, _ column: Column) -> Bool {
        guard column.format == .text else { return false }
        if column.required || column.needed, BlankTexts.isBlank(content) { return false }
        return validator.contents(Array(content)).isDisjoint(with: .invalid)
    }

    private func note(_ change: FixChange) { changes[change, default: 0] += 1 }
}

/// Texts of nothing but blanks, which count as empty where something is asked for.
enum BlankTexts {
    static func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        while let first = rest.popFirst() {
            if first == 0x20 { continue }
            guard first == 0x81, rest.popFirst() == 0x40 else { return false }
        }
        return true
    }
}
