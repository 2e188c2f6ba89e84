import CarePlanStandard

/// Watches the records of a file go by, for what they tell together of its fate.
///
/// Every record costs it a comparison or two; records of the wrong column count are looked into, the first of them only.
final class RecordWitness {
    private let layout: Layout
    private let fit: LooseFit
    /// Quotes stand where nothing but the layout asks for them.
    private var hasQuotes = false
    private var hasBareText = false
    private var lineFeeds = 0
    private var carriageReturns = 0
    private var otherEnds = 0
    private var blankLines = 0
    /// Columns of the record before, and the most of all before it.
    private var lastCount = 0
    private var mostBefore = 0
    private var endsInOpenQuote = false
    /// Records of the wrong column count.
    private var wrong = 0
    private var sample = Sample()
    /// The fields of the first record of the wrong column count.
    private(set) var firstWrong: [[UInt8]]?

    private static let sampleSize = 64

    /// How many of the records looked into are of each form.
    private struct Sample {
        var count = 0
        var cut = 0, added = 0, closedUp = 0, oneCell = 0, otherDelimiter = 0, otherEdition = 0
        var damage: FileTraces = []
        var hasLeadingZero = false
    }

    init(layout: Layout, test: FormatTest, standard: Standard) {
        self.layout = layout
        fit = LooseFit(layout: layout, test: test, standard: standard)
    }

    @inline(__always)
    func see(_ scanner: RecordScanner) {
        if !hasQuotes, scanner.marks.contains(.quoted) { hasQuotes = hasNeedlessQuotes(scanner) }
        switch scanner.ending {
        case .lf: lineFeeds += 1
        case .cr: carriageReturns += 1
        case .crlf: otherEnds += 1
        case .endOfFile: break
        }
        mostBefore = max(mostBefore, lastCount)
        lastCount = scanner.fieldCount
    }

    /// A field stands in quotes that nothing inside asks for: programs that write CSV leave those out.
    private func hasNeedlessQuotes(_ scanner: RecordScanner) -> Bool {
        (0..<scanner.keptFieldCount).contains { index in
            let marks = scanner.spans[index].marks
            return marks.contains(.quoted) && marks.isDisjoint(with: [.doubled, .lineBreak, .afterQuote, .unclosed])
                && !scanner.content(index).isEmpty && !scanner.content(index).buffer.contains(0x2C)
        }
    }

    func seeBlankLine() { blankLines += 1 }

    /// The quote was never closed: the end of the file was cut off where it opened in its last line.
    func seeOpenQuote(_ scanner: RecordScanner) {
        endsInOpenQuote = scanner.line(at: scanner.contentEnd) == scanner.line
    }

    func seeWrongCount(_ scanner: RecordScanner) {
        wrong += 1
        let count = scanner.keptFieldCount
        if firstWrong == nil, count <= 256 { firstWrong = (0..<count).map { scanner.content($0).array } }
        guard sample.count < Self.sampleSize else { return }
        sample.count += 1
        if layout.otherCounts.contains(where: { $0.count == count }) { sample.otherEdition += 1 }
        if count == 1, scanner.spans[0].marks.contains(.quoted), commas(scanner.content(0)) >= 3 {
            sample.oneCell += 1
        }
        if hasOtherDelimiter(scanner) { sample.otherDelimiter += 1 }
        let result = fit.compare(count: count) { scanner.content($0) }
        for column in 0..<min(count, layout.columns.count) where layout.checks[column].isText {
            if !scanner.content(column).isEmpty { hasBareText = true }
        }
        if result.fits, isCut(count) || isAdded(scanner, count) {
            if count < layout.columns.count { sample.cut += 1 } else { sample.added += 1 }
        } else if fit.fitsWithColumnsLeftOut(count: count, { scanner.content($0) }) {
            sample.closedUp += 1
        }
        sample.hasLeadingZero = sample.hasLeadingZero || result.hasLeadingZero
        if result.fits { sample.damage.formUnion(result.damage) }
    }

    /// Only columns that may be empty are missing.
    private func isCut(_ count: Int) -> Bool {
        count < layout.columns.count && (count..<layout.columns.count).allSatisfy { !layout.checks[$0].required }
    }

    private func isAdded(_ scanner: RecordScanner, _ count: Int) -> Bool {
        count > layout.columns.count && (layout.columns.count..<count).allSatisfy { scanner.content($0).isEmpty }
    }

    private func commas(_ value: Bytes) -> Int { value.buffer.count { $0 == 0x2C } }

    /// Tabs or semicolons outside quotes, many of them and far more than commas.
    private func hasOtherDelimiter(_ scanner: RecordScanner) -> Bool {
        var tabs = 0
        var semicolons = 0
        var inQuotes = false
        for index in scanner.start..<scanner.contentEnd {
            switch scanner.window.bytes[index] {
            case 0x22: inQuotes.toggle()
            case 0x09 where !inQuotes: tabs += 1
            case 0x3B where !inQuotes: semicolons += 1
            default: break
            }
        }
        let most = max(tabs, semicolons)
        return most >= 5 && most > scanner.fieldCount * 2
    }

    // MARK: The end of the file

    /// - Parameters:
    ///   - fitting: how many records had the right column count.
    ///   - findsBareText: CP312 spoke.
    func traces(fitting: Int, lastEnding: RecordEnd, findsBareText: Bool) -> FileTraces {
        var traces: FileTraces = []
        if !hasQuotes, hasBareText || findsBareText { traces.insert(.noQuotes) }
        traces.formUnion(lineEnds)
        if lastEnding == .endOfFile, endsInOpenQuote || fitting > 0 && wrong > 0 && lastCount < mostBefore {
            traces.insert(.cutShort)
        }
        guard wrong > 0 else { return traces }
        traces.formUnion(columns(fitting: fitting, isCutShort: traces.contains(.cutShort)))
        return traces
    }

    private var lineEnds: FileTraces {
        if carriageReturns > 0, lineFeeds == 0, otherEnds == 0, blankLines >= carriageReturns - 1, blankLines > 0 {
            return .doubledLineEnds
        }
        switch (lineFeeds > 0, carriageReturns > 0, otherEnds > 0) {
        case (true, false, false): return .lineFeeds
        case (false, true, false): return .carriageReturns
        case (false, false, _): return []
        default: return .mixedLineEnds
        }
    }

    private func columns(fitting: Int, isCutShort: Bool) -> FileTraces {
        var traces: FileTraces = []
        let looked = sample.count - (isCutShort && wrong <= Self.sampleSize ? 1 : 0)
        guard looked > 0 else { return [] }
        if sample.oneCell * 2 > looked {
            traces.insert(.oneCellPerLine)
        } else if sample.otherDelimiter * 2 >= looked {
            traces.insert(.otherDelimiter)
        } else if sample.cut >= looked {
            traces.insert(.columnsCut)
        } else if sample.added >= looked {
            traces.insert(.columnsAdded)
        } else if sample.closedUp * 2 >= looked, fitting == 0 {
            traces.insert(.columnsClosedUp)
        } else if fitting == 0, sample.otherEdition < looked {
            traces.insert(.unknownColumns)
        }
        if !traces.isDisjoint(with: [.columnsCut, .columnsAdded]) {
            traces.formUnion(sample.damage)
            if sample.hasLeadingZero { traces.remove(.shortNumbers) }
        }
        if fitting == 0 { traces.insert(.noRecordFits) }
        return traces
    }
}
