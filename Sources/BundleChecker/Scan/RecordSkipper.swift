import ByteSources

/// Finds the end of a record that is too long to be kept, by the same grammar as `RecordScanner`.
///
/// Bytes leave the window as they are passed, so that memory does not grow with the record.
struct RecordSkipper {
    /// A field whose quote is never closed: the file ends inside it.
    struct OpenField {
        /// Number of the field, from 0.
        var index: Int
        /// Physical line of its quote, and the quote's offset in the file.
        var line: Int
        var byteOffset: UInt64
    }

    private enum State {
        case fieldStart, plain, quoted
    }

    private let window: ScanWindow
    private let reachedEnd: () -> Void
    /// Index in the window of the next byte to look at; in the end that of the line end's first byte.
    private(set) var at: Int
    /// Line breaks inside fields.
    private(set) var breaks = 0
    private(set) var ending = RecordEnd.endOfFile
    private(set) var openField: OpenField?
    private var field = 0
    private let firstLine: Int

    /// - Parameter reachedEnd: is called once the window holds the file's last byte.
    init(_ window: ScanWindow, start: Int, line: Int, reachedEnd: @escaping () -> Void) {
        self.window = window
        self.reachedEnd = reachedEnd
        at = start
        firstLine = line
    }

    mutating func skip() throws(SourceFailure) {
        var state = State.fieldStart
        while true {
            if passOrdinary(), state == .fieldStart { state = .plain }
            guard let byte = try look() else { return }
            switch (state, byte) {
            case (.quoted, 0x22):
                let after = byteBehind
                if after == nil || after == 0x2C || after == 0x0D || after == 0x0A {
                    state = .plain
                    openField = nil
                } else if after == 0x22 {
                    at += 1
                }
            case (.quoted, 0x0A): breaks += 1
            case (.quoted, 0x0D): if byteBehind != 0x0A { breaks += 1 }
            case (.quoted, _): break
            case (.fieldStart, 0x22):
                state = .quoted
                openField = OpenField(index: field, line: firstLine + breaks, byteOffset: window.offset(of: at))
            case (_, 0x2C):
                state = .fieldStart
                field += 1
            case (_, 0x0A):
                ending = .lf
                return
            case (_, 0x0D):
                ending = byteBehind == 0x0A ? .crlf : .cr
                return
            default: state = .plain
            }
            at += 1
        }
    }

    /// Goes on to the next separator, quote or line end, as far as the window reaches; true when it moved.
    private mutating func passOrdinary() -> Bool {
        let (from, bytes, end) = (at, window.bytes, window.count - 2)
        var next = from
        while next < end {
            let byte = bytes[next]
            if byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D { break }
            next += 1
        }
        at = next
        return next > from
    }

    /// The byte to look at, nil at the end. The one behind it is in the window too, if there is one, and is known not to
    /// be an EOF character at the file's end.
    private mutating func look() throws(SourceFailure) -> UInt8? {
        while at + 2 >= window.count, !window.atEnd {
            try window.advance(from: at)
            at = 0
            if window.atEnd { reachedEnd() }
        }
        return at < window.count ? window.bytes[at] : nil
    }

    private var byteBehind: UInt8? { at + 1 < window.count ? window.bytes[at + 1] : nil }
}
