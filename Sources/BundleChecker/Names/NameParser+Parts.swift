import CarePlanStandard

/// What is said of the parts of a name, once they are known (CP103-CP106, CP110, CP111).
///
/// - Standard: 別紙 ファイル名規約
extension NameParser {
    func judgeParts(_ kind: FileKind, _ parsed: inout ParsedName) {
        for slot in [Edition.NamePart.sender, .receiver] { judgeOffice(slot, &parsed) }
        for slot in [Edition.NamePart.senderType, .receiverType] { judgeType(slot, &parsed) }
        if let month = parsed.parts[.month] {
            let isZero = month.text == "000000"
            let digits = month.text.utf8.count == 6 && month.text.utf8.allSatisfy(isDigit)
            let number = digits ? Int(month.text) ?? 0 : 0
            if !(isZero && kind.nameMonth == .monthOrZero) && !(number > 100 && CalendarMath.isMonth(number)) {
                parsed.parts[.month]?.isLegal = false
                parsed.findings.append(isZero ? NameFinding(105, "zero") : NameFinding(105, "", [shape(month.text)]))
            }
        }
        if let timestamp = parsed.parts[.timestamp], !CalendarMath.isTimestamp(timestamp.text) {
            parsed.parts[.timestamp]?.isLegal = false
            parsed.findings.append(NameFinding(106, "", [shape(timestamp.text)]))
        }
    }

    private func judgeOffice(_ slot: Edition.NamePart, _ parsed: inout ParsedName) {
        guard let office = parsed.parts[slot] else { return }
        let bytes = Array(office.text.utf8)
        let isLegal = bytes.withUnsafeBufferPointer {
            $0.baseAddress.map { OfficeNumber.isLegal(Bytes($0, bytes.count)) } ?? false
        }
        if isLegal { return }
        parsed.parts[slot]?.isLegal = false
        let part = Finding.NamedArgument("part", .words(NameGrammar.words(slot)))
        let finding =
            bytes.isEmpty ? NameFinding(103, "empty", [part]) : NameFinding(103, "", [part, shape(office.text)])
        add(finding, &parsed)
    }

    private func judgeType(_ slot: Edition.NamePart, _ parsed: inout ParsedName) {
        guard let type = parsed.parts[slot] else { return }
        let known = serviceType(type.text)
        if let known, known.scope != .outOfScope { return }
        parsed.parts[slot]?.isLegal = false
        let part = Finding.NamedArgument("part", .words(NameGrammar.words(slot)))
        let code = Finding.NamedArgument("code", .text(type.text))
        if known != nil {
            add(NameFinding(104, "out-of-scope", [part, code]), &parsed)
        } else if type.text.utf8.count == 3 {
            add(NameFinding(104, "three-characters", [part]), &parsed)
        } else if type.text.utf8.count == 2 {
            // No code of the table, so what stands there is not shown.
            add(NameFinding(104, "unknown", [part, shape(type.text)]), &parsed)
        } else {
            add(NameFinding(104, "", [part, shape(type.text)]), &parsed)
        }
    }

    /// One finding a rule and file: a second part of the same kind is not named again.
    private func add(_ finding: NameFinding, _ parsed: inout ParsedName) {
        if !parsed.findings.contains(where: { $0.rule == finding.rule }) { parsed.findings.append(finding) }
    }

    private func shape(_ text: String) -> Finding.NamedArgument {
        Finding.NamedArgument("shape", .words(CharacterShape.describe(text)))
    }

    // MARK: Sender and receiver

    func judgeSides(_ kind: FileKind, _ parsed: inout ParsedName) {
        guard let sender = parsed.legal(.sender), let receiver = parsed.legal(.receiver) else { return }
        let types = (parsed.legal(.senderType), parsed.legal(.receiverType))
        let carriesTypes = standard.edition(parsed.edition ?? "")?.namesCarryServiceTypes == true
        if sender == receiver, !carriesTypes || types.0 != nil && types.0 == types.1 {
            parsed.findings.append(NameFinding(110))
        }
        guard let from = types.0.flatMap(serviceType), let to = types.1.flatMap(serviceType) else {
            return
        }
        let isWrong =
            kind.side == .plan ? from.side == .provider && to.side == .plan : from.side == .plan && to.side == .provider
        parsed.isWrongWay = isWrong
        if isWrong {
            parsed.findings.append(
                NameFinding(
                    111, "",
                    [
                        Finding.NamedArgument("sender", .text(from.code)),
                        Finding.NamedArgument("receiver", .text(to.code)),
                    ]))
        }
    }
}
