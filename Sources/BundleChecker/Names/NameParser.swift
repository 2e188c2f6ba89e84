package import CarePlanStandard

/// Parses file names by shape, then by the grammar of their edition (CP101-CP111).
///
/// - Standard: 別紙 ファイル名規約
package struct NameParser: Sendable {
    let standard: Standard
    /// Kinds by the length of their prefixes, longest first: UPKIHON_SUB1 before UPKIHON.
    private let kinds: [SharedKind]
    /// Their prefixes in capitals, and what begins longer ones.
    private let prefixes: [String]
    private let beginnings: Set<String>
    /// Places of the service types in their table, by their codes.
    private let types: [String: Int]

    package init(_ standard: Standard) {
        self.standard = standard
        kinds = standard.kinds.map(SharedKind.init).sorted {
            ($0.kind.id.utf8.count, $1.kind.id) > ($1.kind.id.utf8.count, $0.kind.id)
        }
        prefixes = kinds.map { $0.kind.id.uppercased() }
        beginnings = kinds.reduce(into: []) { beginnings, kind in
            let id = kind.kind.id
            for end in id.indices where id[end] == "_" { beginnings.insert(String(id[..<end])) }
        }
        types = standard.serviceTypes.indices.reduce(into: [:]) { places, place in
            let code = standard.serviceTypes[place].code
            if places[code] == nil { places[code] = place }
        }
    }

    func serviceType(_ code: String) -> ServiceType? { types[code].map { standard.serviceTypes[$0] } }

    /// Parses a name; `isForeign` tells whether its bytes are plainly of another kind of file (PDF, JPEG …).
    package func parse(_ name: String) -> ParsedName {
        let asIs = read(name)
        guard let restored = AlteredName.restored(name) else { return asIs }
        var mended = read(restored)
        // CP108 replaces these; a name that is malformed after the mending too is not one that was only altered.
        let spoils: Set<UInt16> = [101, 102, 107]
        guard mended.kind != nil, !mended.isMalformed, mended.isOfClearShape else {
            return asIs.kind == nil && mended.kind != nil ? mended : asIs
        }
        mended.isAltered = true
        mended.traces = AlteredName.traces(name)
        mended.findings.removeAll { spoils.contains($0.rule.number) && $0.severity != .warning }
        mended.findings.append(
            NameFinding(108, "", [Finding.NamedArgument("expectedName", .text(mended.canonical))]))
        return mended
    }

    private func read(_ name: String) -> ParsedName {
        var parsed = ParsedName()
        var (base, fileExtension) = NameText.split(name)
        guard let (shared, rest) = kindOf(base) else {
            let isCSV = fileExtension.uppercased() == "CSV"
            if isCSV { parsed.findings.append(unknownName(base)) }
            parsed.canonical = name
            return parsed
        }
        let kind = shared.kind
        parsed.sharedKind = shared
        let prefix = base.prefix(kind.id.count)
        if prefix != kind.id {
            parsed.findings.append(NameFinding(109, "", [Finding.NamedArgument("prefix", .text(kind.id))]))
        }
        var tail = rest
        if fileExtension.uppercased() != kind.fileExtension.uppercased() {
            // UPPLAN_….CSV.txt
            let inner = NameText.split(tail)
            if inner.fileExtension.uppercased() == kind.fileExtension.uppercased() { tail = inner.base }
            parsed.findings.append(NameFinding(107, "", [Finding.NamedArgument("expected", .text(kind.fileExtension))]))
            let isNumber = fileExtension.utf8.count <= 2 && fileExtension.utf8.allSatisfy(isDigit)
            if isNumber, !fileExtension.isEmpty { parsed.traces.insert(.copyNumber) }
            fileExtension = kind.fileExtension
        }
        parsed.canonical = kind.id + tail + "." + kind.fileExtension
        base = tail
        let parts =
            tail.allSatisfy { $0 == "_" }
            ? [] : tail.dropFirst().split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        lay(parts, kind, into: &parsed)
        judgeParts(kind, &parsed)
        judgeSides(kind, &parsed)
        return parsed
    }

    /// The kind whose prefix begins the name, compared without letter case, and what follows the prefix.
    private func kindOf(_ base: String) -> (SharedKind, String)? {
        let upper = base.uppercased()
        guard upper.count == base.count else { return nil }
        for place in prefixes.indices where upper.hasPrefix(prefixes[place]) {
            let rest = base.dropFirst(prefixes[place].count)
            guard rest.isEmpty || rest.first == "_" || rest.first == "." else { continue }
            return isMisspeltLonger(kinds[place].kind, upper) ? nil : (kinds[place], String(rest))
        }
        return nil
    }

    /// UPKIHON_SUB3_…, UPYOBO_SUB1_…: meant to be a kind whose prefix goes on, not the shorter one.
    private func isMisspeltLonger(_ kind: FileKind, _ upper: String) -> Bool {
        guard beginnings.contains(kind.id) else { return false }
        let start = longPrefix(upper, parts: kind.id.split(separator: "_").count + 1)
        guard let last = start.split(separator: "_").last, last.contains(where: { $0.isASCII && $0.isLetter }),
            last.count > 3 || !last.contains(where: \.isNumber)
        else { return false }
        return kinds.contains {
            $0.kind.id.hasPrefix(kind.id + "_") && EditDistance.between($0.kind.id, start) <= 2
        }
    }

    private func longPrefix(_ name: String, parts: Int) -> String {
        name.split(separator: "_", omittingEmptySubsequences: false).prefix(parts).joined(separator: "_")
    }

    private func unknownName(_ base: String) -> NameFinding {
        let upper = base.uppercased()
        let long = longPrefix(upper, parts: 2)
        if let near = kinds.lazy.map(\.kind.id).first(where: { $0.contains("_") && EditDistance.between($0, long) <= 2 }
        ) {
            return NameFinding(101, "near", [Finding.NamedArgument("suggestion", .text(near))])
        }
        let prefix = longPrefix(upper, parts: 1)
        // A name that begins like a deletion is never taken for one.
        guard !prefix.hasPrefix("DLT"), prefix.utf8.count >= 4 else { return NameFinding(101) }
        let near = standard.kinds.map(\.id)
            .map { ($0, EditDistance.between(prefix, $0)) }
            .filter { $0.1 <= 2 && !$0.0.hasPrefix("DLT") }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }
        guard let near else { return NameFinding(101) }
        return NameFinding(101, "near", [Finding.NamedArgument("suggestion", .text(near.0))])
    }

    // MARK: Grammar

    private func lay(_ parts: [String], _ kind: FileKind, into parsed: inout ParsedName) {
        if parts.isEmpty {
            parsed.isMalformed = true
            parsed.edition = kind.editions.count == 1 ? kind.editions[0] : nil
            parsed.findings.append(NameFinding(102, "no-parts"))
            return
        }
        let shapes = shapes(of: parts, kind)
        let carriesTypes = shapes.contains(.serviceType)
        let byShape = standard.editions.filter { $0.namesCarryServiceTypes == carriesTypes }
        let others = carriesTypes ? [] : standard.editions.filter(\.namesCarryServiceTypes)
        for edition in byShape + others where NameGrammar(edition, kind).fits(shapes) {
            assign(parts, NameGrammar(edition, kind).slots.indices.map { $0 }, edition, kind, &parsed)
            parsed.isOfClearShape = !shapes.contains(.unknown)
            if !kind.editions.contains(edition.id) { refuseEdition(edition, kind, &parsed) }
            return
        }
        if kind.exampleHasZeroMonth, parts[0] == "000000", zeroMonthForm(Array(parts.dropFirst()), kind, &parsed) {
            return
        }
        let edition =
            byShape.first { kind.editions.contains($0.id) }
            ?? standard.editions.first { kind.editions.contains($0.id) } ?? standard.editions[0]
        let grammar = NameGrammar(edition, kind)
        let alignment = settleLoneOffice(parts, grammar, grammar.align(shapes), kind, &parsed)
        let finding = misfit(grammar, alignment, parts.count)
        assign(
            parts, finding.variant == "order" ? grammar.sure(alignment, of: parts.count) : alignment, edition, kind,
            &parsed)
        parsed.isMalformed = true
        parsed.findings.append(finding)
    }

    private func shapes(of parts: [String], _ kind: FileKind) -> [NamePartShape] {
        parts.enumerated().map {
            NamePartShape.of(
                $1, place: $0, count: parts.count, takesMonth: kind.nameMonth != .none, takesSerial: kind.hasSerial)
        }
    }

    private func assign(
        _ parts: [String], _ alignment: [Int?], _ edition: Edition, _ kind: FileKind, _ parsed: inout ParsedName
    ) {
        parsed.edition = edition.id
        for (slot, part) in zip(NameGrammar(edition, kind).slots, alignment) {
            if let part { parsed.parts[slot] = NamePart(text: parts[part]) }
        }
    }

    /// A kind that the edition of the name lacks is read by an edition that has it.
    private func refuseEdition(_ edition: Edition, _ kind: FileKind, _ parsed: inout ParsedName) {
        parsed.isMalformed = true
        parsed.isOfOtherEdition = true
        parsed.edition = kind.editions.last
        parsed.findings.append(
            NameFinding(
                102, "not-in-edition",
                [Finding.NamedArgument("kind", .text(kind.id)), Finding.NamedArgument("edition", .text(edition.id))]))
    }

    /// UPKIHON_000000_…, as one example of the notice prints it.
    private func zeroMonthForm(_ rest: [String], _ kind: FileKind, _ parsed: inout ParsedName) -> Bool {
        let shapes = shapes(of: rest, kind)
        for edition in standard.editions where kind.editions.contains(edition.id) {
            let grammar = NameGrammar(edition, kind)
            guard grammar.fits(shapes) else { continue }
            assign(rest, grammar.slots.indices.map { $0 }, edition, kind, &parsed)
            parsed.isOfClearShape = !shapes.contains(.unknown)
            parsed.findings.append(NameFinding(102, "zero-month", severity: .warning))
            return true
        }
        return false
    }

    private func misfit(_ grammar: NameGrammar, _ alignment: [Int?], _ count: Int) -> NameFinding {
        let missing = zip(grammar.slots, alignment).filter { $1 == nil }.map { NameGrammar.words($0.0) }
        let used = alignment.compactMap { $0 }
        let extra = (0..<count).filter { !used.contains($0) }
        if extra.isEmpty, !missing.isEmpty {
            return NameFinding(102, "missing", [Finding.NamedArgument("parts", .wordList(missing))])
        }
        if missing.isEmpty, !extra.isEmpty {
            let words = extra.map { BilingualText("\($0 + 1)番目の部分", "part \($0 + 1)") }
            return NameFinding(102, "extra", [Finding.NamedArgument("parts", .wordList(words))])
        }
        return NameFinding(102, "order")
    }
}
