extension Edition {
    /// The editions that files travel under today.
    ///
    /// - Standard: 別紙 ファイル名規約; 介護保険最新情報 Vol.1529 (the end of V3)
    package static let all: [Edition] = [
        Edition(
            id: "V3", title: "3.2版 (3.0, 3.1, 3.2)", notice: "介護保険最新情報 Vol.1095 … Vol.1156 (令和5年6月15日)",
            nameParts: [.month, .sender, .receiver, .timestamp, .serial],
            endsFrom: "202701"
        ),
        Edition(
            id: "V4", title: "4.1版", notice: "介護保険最新情報 Vol.1320 (令和6年10月)",
            nameParts: [.month, .sender, .senderType, .receiver, .receiverType, .timestamp, .serial]
        ),
    ]
}

extension CSVVersion {
    /// The history of CSVバージョン.
    ///
    /// - Standard: 別紙 CSVバージョン履歴
    package static let all: [CSVVersion] = [
        CSVVersion(
            "201910", historyName: "1", edition: "V3", status: .older, appliesFrom: "202003", note: "first edition"),
        CSVVersion(
            "202003", historyName: "2", edition: "V3", status: .older, appliesFrom: "202010", note: "second edition"),
        CSVVersion(
            "202208", historyName: "3 (3.0, 3.1, 3.2)", edition: "V3", status: .current, appliesFrom: "202301",
            note: "the three cannot be told apart from the data"),
        CSVVersion(
            "202504", historyName: "4.0", edition: "V4", status: .withdrawn, appliesFrom: "202504",
            note: "withdrawn by 4.1; a file carrying it is a common mistake"),
        CSVVersion(
            "202407", historyName: "4.1", edition: "V4", status: .current, appliesFrom: "202504",
            note: "current. Numerically below 202504: never compare versions as numbers"),
    ]
}
