import CarePlanStandard

/// Takes out of names what may not be shown: texts of parts that are not legal become numbers.
struct HiddenNames {
    private var numbers: [String: Int] = [:]

    /// - Parameter shown: the file's path as the bundle's own report shows it.
    mutating func hidden(_ entry: FileEntry, shown: String) -> HiddenName {
        var name = HiddenName(ending: PathDisplay.ending(entry.text))
        name.findings = entry.nameFindings(at: 0)
        for index in name.findings.indices { name.findings[index].file = nil }
        guard entry.role == .standard else { return name }
        let parsed = entry.name
        name.kind = parsed.kind?.id
        name.edition = parsed.edition
        for (part, value) in parsed.parts {
            name.parts[part.rawValue] = HiddenName.Part(
                text: value.isLegal ? value.text : stand(for: value.text), isLegal: value.isLegal)
        }
        let isLegal = !parsed.isMalformed && parsed.parts.values.allSatisfy(\.isLegal)
        name.canonical = isLegal ? parsed.canonical : stand(for: parsed.canonical)
        let marks: [(Bool, HiddenName.Marks)] = [
            (parsed.isAltered, .altered), (parsed.isMalformed, .malformed), (parsed.isOfOtherEdition, .otherEdition),
            (parsed.isOfClearShape, .clearShape), (parsed.sideIsUnclear, .unclearSide), (parsed.isWrongWay, .wrongWay),
        ]
        for (holds, mark) in marks where holds { name.marks.insert(mark) }
        return name
    }

    private mutating func stand(for text: String) -> String {
        let number = numbers[text] ?? numbers.count + 1
        numbers[text] = number
        return "?\(number)"
    }
}

extension HiddenName {
    /// The name as the planning of units takes it.
    /// - Parameter bundle: tells what stands for texts of one bundle from that of another.
    func parsed(_ standard: Standard, bundle: Int) -> ParsedName {
        var name = ParsedName()
        name.kind = kind.flatMap { id in standard.kinds.first { $0.id == id } }
        name.edition = edition
        for (key, part) in parts {
            guard let place = Edition.NamePart(rawValue: key) else { continue }
            name.parts[place] = NamePart(
                text: part.isLegal ? part.text : "\(part.text)@\(bundle)", isLegal: part.isLegal)
        }
        name.canonical = canonical.hasPrefix("?") ? "\(canonical)@\(bundle)" : canonical
        name.isAltered = marks.contains(.altered)
        name.isMalformed = marks.contains(.malformed)
        name.isOfOtherEdition = marks.contains(.otherEdition)
        name.isOfClearShape = marks.contains(.clearShape)
        name.sideIsUnclear = marks.contains(.unclearSide)
        name.isWrongWay = marks.contains(.wrongWay)
        name.findings = findings.map {
            var finding = NameFinding(
                RuleNumber(UInt16($0.rule.dropFirst(2)) ?? 0), $0.variant, severity: nil, $0.arguments)
            finding.severity = $0.severity
            return finding
        }
        return name
    }
}
