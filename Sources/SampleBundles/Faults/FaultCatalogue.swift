/// All faults there are, and why other rules have none.
package enum FaultCatalogue {
    /// Sorted by rule.
    package static let faults: [SampleFault] = [
        SampleFault.names, SampleFault.parties, SampleFault.copies, SampleFault.units, SampleFault.editions,
        SampleFault.details, SampleFault.inputs, SampleFault.encodings, SampleFault.lines, SampleFault.quotes,
        SampleFault.formats, SampleFault.dates, SampleFault.codes, SampleFault.versions, SampleFault.months,
        SampleFault.visits, SampleFault.offices, SampleFault.people, SampleFault.equipment, SampleFault.totals,
        SampleFault.keys, SampleFault.tables, SampleFault.money, SampleFault.conversions,
    ].flatMap { $0 }.sorted { $0.rule < $1.rule }

    package static let untriggered: [UntriggeredRule] = [
        UntriggeredRule(
            "CP604", "第2版の値のファイルが混ざって初めて起きるので、必ず CP426 とともに出る",
            "it takes a file of the second edition among others, which is CP426 as well"),
        UntriggeredRule(
            "CP901", "読み取り権限や途切れたリンクによるもので、ファイルの中身では表せない",
            "it is a matter of permissions and links, which no file's content holds"),
        UntriggeredRule(
            "CP903", "壊れたZIPには、展開を求める CP211 も必ず出る", "a broken ZIP is a ZIP, so that CP211 fires beside it"),
        UntriggeredRule(
            "CP904", "ZIP の中では必ず CP211 とともに出る。フォルダーの外へのリンクは書き出さない",
            "in a ZIP CP211 fires beside it, and links that leave the folder are not written"),
    ]

    package static func fault(of rule: String) -> SampleFault? { faults.first { $0.rule == rule } }

    package static func untriggered(_ rule: String) -> UntriggeredRule? { untriggered.first { $0.rule == rule } }
}
