import CarePlanStandard

/// Watches the records of a file go by, for what they tell together of its fate.
///
/// Every record costs it a comparison or two; records of the wrong column count are looked into, the first of them only.
final class RecordWitness {
    private let layout: Layout
    private let fit: LooseFit
    /// Quotes stand where nothing but the layout asks for them.
    private var hasQuotes = false
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
    /// What the first of them are like.
    private var sample: [Look] = []
    /// The fields of the first record of the wrong column count.
    private(set) var firstWrong: [[UInt8]]?

    private static let sampleSize = 64

    /// What a record of the wrong column count is like.
    private struct Look {
        var isCut = false, isAdded = false, isClosedUp = false, isOneCell = false
        var hasOtherDelimiter = false, isOtherEdition = false
        var hasBareText = false
        var damage: FileTraces = []
        var hasLeadingZero = false
    }

    init(layout: Layout, test: FormatTest, standard: Standard) {
        self.layout = layout
        fit = LooseFit(layout: layout, test: test, standard: standard)
    }

    /// A witness of a part of the records that another one sees.
    init(like other: RecordWitness) {
        layout = other.layout
        fit = other.fit
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
        var look = Look()
        look.isOtherEdition = layout.otherCounts.contains { $0.count == count }
        look.isOneCell = count == 1 && scanner.spans[0].marks.contains(.quoted) && commas(scanner.content(0)) >= 3
        look.hasOtherDelimiter = hasOtherDelimiter(scanner)
        let result = fit.compare(count: count) { scanner.content($0) }
        for column in 0..<min(count, layout.columns.count) where layout.checks[column].isText {
            if !scanner.content(column).isEmpty { look.hasBareText = true }
        }
        if result.fits, isCut(count) || isAdded(scanner, count) {
            if count < layout.columns.count { look.isCut = true } else { look.isAdded = true }
        } else if fit.fitsWithColumnsLeftOut(count: count, { scanner.content($0) }) {
            look.isClosedUp = true
        }
        look.hasLeadingZero = result.hasLeadingZero
        if result.fits { look.damage = result.damage }
        sample.append(look)
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

    /// Takes over what a witness of the records that follow has seen.
    func absorb(_ part: RecordWitness) {
        hasQuotes = hasQuotes || part.hasQuotes
        lineFeeds += part.lineFeeds
        carriageReturns += part.carriageReturns
        otherEnds += part.otherEnds
        blankLines += part.blankLines
        if part.lastCount > 0 {
            mostBefore = max(mostBefore, lastCount, part.mostBefore)
            lastCount = part.lastCount
        }
        endsInOpenQuote = endsInOpenQuote || part.endsInOpenQuote
        wrong += part.wrong
        sample += part.sample.prefix(Self.sampleSize - sample.count)
        firstWrong = firstWrong ?? part.firstWrong
    }

    // MARK: The end of the file

    /// - Parameters:
    ///   - fitting: how many records had the right column count.
    ///   - findsBareText: CP312 spoke.
    func traces(fitting: Int, lastEnding: RecordEnd, findsBareText: Bool) -> FileTraces {
        var traces: FileTraces = []
        if !hasQuotes, findsBareText || sample.contains(where: \.hasBareText) { traces.insert(.noQuotes) }
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
        func count(_ form: (Look) -> Bool) -> Int { sample.count(where: form) }
        if count(\.isOneCell) * 2 > looked {
            traces.insert(.oneCellPerLine)
        } else if count(\.hasOtherDelimiter) * 2 >= looked {
            traces.insert(.otherDelimiter)
        } else if count(\.isCut) >= looked {
            traces.insert(.columnsCut)
        } else if count(\.isAdded) >= looked {
            traces.insert(.columnsAdded)
        } else if count(\.isClosedUp) * 2 >= looked, fitting == 0 {
            traces.insert(.columnsClosedUp)
        } else if fitting == 0, count(\.isOtherEdition) < looked {
            traces.insert(.unknownColumns)
        }
        if !traces.isDisjoint(with: [.columnsCut, .columnsAdded]) {
            for look in sample { traces.formUnion(look.damage) }
            if sample.contains(where: \.hasLeadingZero) { traces.remove(.shortNumbers) }
        }
        if fitting == 0 { traces.insert(.noRecordFits) }
        return traces
    }
}
