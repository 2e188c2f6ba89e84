import ByteSources

/// Splits a file into records and fields by offsets, in one pass.
///
/// Commas, quotes, CR and LF count wherever they stand: a legal trail byte of MS932 is never one of them, so that
/// scanning before decoding is sound, and a lead byte before one of them is broken anyway.
/// - Standard: 別紙 ファイル形式, フリーテキスト注記; RFC-4180-like quotes
final class RecordScanner {
    let window: ScanWindow
    private(set) var spans: UnsafeMutablePointer<FieldSpan>
    private var spanCapacity = 128
    /// Fields of the record; those beyond `mostFields` are counted, not kept.
    var fieldCount = 0
    /// Index in the window of the record's first byte, and of the byte behind its line end.
    private(set) var start = 0
    var next = 0
    /// Behind the record's last byte, its line end not counted.
    var contentEnd = 0
    private(set) var ending = RecordEnd.crlf
    /// Physical line of the record's first byte, from 1.
    private(set) var line = 1
    private var breaksInside = 0
    /// How many of the first columns are, byte for byte, those of the record before, with their separators.
    private(set) var repeatedHead = 0
    /// The first of the last columns that are those of the record before, with its line end; the number of columns where
    /// none are.
    private(set) var repeatedTail = 0
    /// The record before, while its bytes are still in the window: its first byte and its length; 0 for none.
    var lastStart = 0
    var lastLength = 0
    /// The marks of all the record's fields together.
    private(set) var marks: FieldSpan.Marks = []
    /// 0x1A was the last byte of the file.
    private(set) var hasEndOfFileCharacter = false
    private var endCharacterLookedFor = false
    private let limits: CheckOptions.Limits

    static let mostFields = 4096

    enum Outcome {
        case record
        case end
        /// The record is longer than the limit: it can only be passed over.
        case tooLong
        /// The window is a part of a file, and the record goes on behind it, or is longer than the limit.
        case cut
    }

    /// - Parameter line: physical line of the window's first byte.
    init(window: ScanWindow, limits: CheckOptions.Limits, line: Int = 1) {
        self.window = window
        self.limits = limits
        self.line = line
        spans = .allocate(capacity: spanCapacity)
    }

    deinit { spans.deallocate() }

    /// Physical line behind the record.
    @inline(__always)
    var nextLine: Int { fieldCount > 0 ? line + breaksInside + (ending == .endOfFile ? 0 : 1) : line }

    /// Goes to the next record, an empty line included.
    func advance() throws(SourceFailure) -> Outcome {
        if fieldCount > 0 {
            line = nextLine
            // Records of odd quotes or line breaks inside are no example for the next one.
            lastStart = start
            lastLength = breaksInside == 0 && marks.isSubset(of: [.quoted, .doubled]) ? contentEnd - start : 0
        }
        start = next
        while true {
            if split() {
                if contentEnd - start <= limits.record { return .record }
                return window.isPart ? cut() : .tooLong
            }
            if window.atEnd {
                if dropEndOfFileCharacter() { continue }
                fieldCount = 0
                return .end
            }
            if window.isPart { return cut() }
            // Two bytes behind the limit, the line end of a record within it would have been seen.
            if window.count - start - 2 >= limits.record { return .tooLong }
            try window.advance(from: start)
            start = 0
            lastLength = 0
            if window.atEnd { _ = dropEndOfFileCharacter() }
        }
    }

    /// The bytes from the record on that are in the window: no more than a record may have.
    var reach: Range<Int> { start..<min(window.count, start + limits.record) }

    /// The file goes on behind `reach`, and a record might.
    var canReadOn: Bool { !window.atEnd && !window.isPart && window.count - start < limits.record }

    /// Reads on behind the record, which stays where it is.
    ///
    /// - Returns: false when nothing more can come.
    func readOn() throws(SourceFailure) -> Bool {
        guard canReadOn else { return false }
        try window.advance(from: 0)
        if window.atEnd { _ = dropEndOfFileCharacter() }
        return true
    }

    private func cut() -> Outcome {
        fieldCount = 0
        next = start
        return .cut
    }

    /// Goes behind a record that is too long.
    /// - Returns: the field that is never closed, where the file ends in quotes.
    func passOver() throws(SourceFailure) -> RecordSkipper.OpenField? {
        var skipper = RecordSkipper(window, start: start, line: line) { [self] in
            start = 0
            _ = dropEndOfFileCharacter()
        }
        try skipper.skip()
        ending = skipper.ending
        contentEnd = skipper.at
        next = contentEnd + ending.length
        line += skipper.breaks + (ending == .endOfFile ? 0 : 1)
        fieldCount = 0
        lastLength = 0
        return skipper.openField
    }

    private func dropEndOfFileCharacter() -> Bool {
        guard !endCharacterLookedFor else { return false }
        endCharacterLookedFor = true
        guard window.count > start, window.bytes[window.count - 1] == 0x1A else { return false }
        hasEndOfFileCharacter = true
        window.dropLast()
        return true
    }

    /// Physical line of a byte of the record.
    func line(at index: Int) -> Int {
        guard breaksInside > 0 else { return line }
        var result = line
        var at = start
        while at < index {
            let byte = window.bytes[at]
            if byte == 0x0A { result += 1 }
            if byte == 0x0D, window.bytes[at + 1] != 0x0A { result += 1 }
            at += 1
        }
        return result
    }

    /// Index in the window of the first byte of a field, its quote included.
    func fieldStart(_ index: Int) -> Int {
        let span = spans[index]
        return start + Int(span.start) - (span.marks.contains(.quoted) ? 1 : 0)
    }

    /// Splits the record at `start`; false when the window ends before the record does.
    private func split() -> Bool {
        let bytes = window.bytes + start
        let count = window.count - start
        var spans = spans
        let atEnd = window.atEnd
        var at = 0
        if at >= count { return false }
        let oldLength = lastLength
        let oldCount = lastLength > 0 ? min(fieldCount, Self.mostFields) : 0
        var fields = repeatedColumns(spans, min(oldLength, count), guess: repeatedHead)
        repeatedHead = fields
        // Behind the first columns that differ, the rest may repeat again.
        var tries = oldLength > 0 && (ending == .crlf || ending == .lf) ? 4 : 0
        var breaks = 0
        var allMarks: FieldSpan.Marks = []
        if fields > 0 {
            let last = spans[fields - 1]
            at = Int(last.end) + (last.marks.contains(.quoted) ? 2 : 1)
            allMarks = last.marksBefore.union(last.marks)
        }
        while true {
            var span = FieldSpan(marksBefore: allMarks)
            if bytes[at] == 0x22 && at < count {
                at += 1
                span.start = Int32(truncatingIfNeeded: at)
                span.marks = .quoted
                quoted: while true {
                    at = Self.skip(bytes, at, Self.aboveQuote)
                    let byte = bytes[at]
                    if byte != 0x22 && byte != 0x0A && byte != 0x0D {
                        at += 1
                        continue
                    }
                    if at >= count {
                        guard atEnd else { return false }
                        span.marks.insert(.unclosed)
                        break quoted
                    }
                    if byte != 0x22 {
                        if byte == 0x0A || bytes[at + 1] != 0x0A || at + 1 >= count { breaks += 1 }
                        span.marks.insert(.lineBreak)
                        at += 1
                        continue
                    }
                    // A quote: the end of the field, one of a doubled pair, or a stray one.
                    if at + 1 >= count && !atEnd { return false }
                    let after = bytes[at + 1]
                    if at + 1 >= count || after == 0x2C || after == 0x0D || after == 0x0A { break quoted }
                    if after == 0x22 {
                        span.marks.insert(.doubled)
                        at += 2
                    } else {
                        span.marks.insert(.afterQuote)
                        at += 1
                    }
                }
                span.end = Int32(truncatingIfNeeded: at)
                if !span.marks.contains(.unclosed) { at += 1 }
            } else {
                span.start = Int32(truncatingIfNeeded: at)
                while true {
                    at = Self.skip(bytes, at, Self.aboveComma)
                    let byte = bytes[at]
                    if _fastPath(byte == 0x2C) { break }
                    if byte == 0x0A || byte == 0x0D { break }
                    if byte == 0x22 { span.marks.insert(.bareQuote) }
                    at += 1
                }
                span.end = Int32(truncatingIfNeeded: at)
            }
            allMarks.formUnion(span.marks)
            if fields < Self.mostFields {
                if fields == spanCapacity {
                    growSpans()
                    spans = self.spans
                }
                spans[fields] = span
            }
            fields += 1
            guard at < count && bytes[at] == 0x2C else { break }
            at += 1
            if tries > 0, fields < oldCount {
                tries -= 1
                if repeatTail(spans, from: fields, to: oldCount, at: at, oldEnd: oldLength) {
                    repeatedTail = fields
                    breaksInside = breaks
                    marks = joinMarks(spans, from: fields, to: oldCount, before: allMarks)
                    return true
                }
            }
        }
        contentEnd = start + at
        if at >= count {
            guard atEnd else { return false }
            ending = .endOfFile
            next = contentEnd
        } else if bytes[at] == 0x0A {
            ending = .lf
            next = contentEnd + 1
        } else {
            if at + 1 >= count && !atEnd { return false }
            let isPair = at + 1 < count && bytes[at + 1] == 0x0A
            ending = isPair ? .crlf : .cr
            next = contentEnd + (isPair ? 2 : 1)
        }
        fieldCount = fields
        repeatedTail = fields
        breaksInside = breaks
        marks = allMarks
        return true
    }

    private static let aboveQuote: UInt64 = 0x2323_2323_2323_2323
    private static let aboveComma: UInt64 = 0x2D2D_2D2D_2D2D_2D2D

    /// Goes to the next byte below a bound, eight bytes at a time. The window's end is such a byte (its sentinel), and
    /// memory goes on behind it.
    @inline(__always)
    private static func skip(_ bytes: UnsafeMutablePointer<UInt8>, _ from: Int, _ bound: UInt64) -> Int {
        var at = from
        while true {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
            // Marks each byte below the bound; those above the first mark may be wrong.
            let below = (word &- bound) & ~word & 0x8080_8080_8080_8080
            if below != 0 { return at &+ below.trailingZeroBitCount &>> 3 }
            at &+= 8
        }
    }

    private func growSpans() {
        let larger = UnsafeMutablePointer<FieldSpan>.allocate(capacity: spanCapacity * 2)
        larger.update(from: spans, count: spanCapacity)
        spans.deallocate()
        spans = larger
        spanCapacity *= 2
    }
}
