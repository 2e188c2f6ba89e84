/// What a kind's files are called, and who sends them.
extension LayoutRequirements {
    func name(_ kind: FileKind) -> Requirement {
        let id = id(kind, "NAME")
        let forms = kind.editions.reversed().map { "\($0): \(form(of: kind, in: $0))" }.joined(separator: "、")
        let rules =
            ["CP101", "CP102", "CP103"] + (kind.editions.contains("V4") ? ["CP104"] : [])
            + (kind.nameMonth == .none ? [] : ["CP105"]) + ["CP106", "CP107", "CP108", "CP109"]
        return Requirement(
            id, editions(kind), "別紙 ファイル名規約 \(kind.title)", .must, .sender,
            "\(title(kind))のファイル名は次の形: \(forms)",
            "The name of a \(kind.id) file: \(forms.replacing("、", with: ", "))",
            files: kind.id, rules: rules.joined(separator: " "), cases: evidence(id, kind),
            readings: kind.exampleHasZeroMonth ? "A03" : kind.isImage ? "A05" : "")
    }

    /// `UPPLAN_YYYYMM_送信元_種類_送信先_種類_YYYYMMDDHHMMSS.CSV` in the words of the standard's own signs.
    private func form(of kind: FileKind, in edition: String) -> String {
        let parts = standard.edition(edition)?.nameParts ?? []
        let words = parts.compactMap { part -> String? in
            switch part {
            case .month:
                switch kind.nameMonth {
                case .none: nil
                case .month: "YYYYMM"
                case .monthOrZero: "YYYYMM|000000"
                }
            case .sender: "<SENDER>"
            case .senderType: "<TYPE>"
            case .receiver: "<RECEIVER>"
            case .receiverType: "<TYPE>"
            case .timestamp: "YYYYMMDDHHMMSS"
            case .serial: kind.hasSerial ? "NNNN" : nil
            }
        }
        return ([kind.id] + words).joined(separator: "_") + "." + kind.fileExtension
    }

    func sender(_ kind: FileKind) -> Requirement {
        let id = id(kind, "SENDER")
        let isPlan = kind.side == .plan
        return Requirement(
            id, editions(kind), isPlan ? "4.1版 2.4(1) 3.4" : "4.1版 2.4(2) 3.4", .should, .sender,
            isPlan
                ? "\(title(kind))は、居宅介護支援・介護予防支援の側が送る"
                : "\(title(kind))は、サービス事業所の側が送る",
            isPlan ? "\(kind.id) is sent by the planning side" : "\(kind.id) is sent by the provider's side",
            files: kind.id, rules: "CP111", cases: evidence(id, kind), readings: kind.id == "UPJSK" ? "A04" : "")
    }
}
