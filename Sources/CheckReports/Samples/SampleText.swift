package import CarePlanStandard
package import SampleBundles

/// What `sample` wrote, for people.
package struct SampleText {
    private let language: Language

    package init(language: Language) { self.language = language }

    package func write(
        _ summary: SampleSummary, folder: String, _ standard: Standard = .current, to sink: any ReportSink
    ) throws {
        let out = TextWriter(sink)
        let context = summary.context
        let title = standard.units.first { $0.id == context.unit }?.title ?? ""
        try out.line(0, .init(language.pick("見本を作りました: \(folder)", "wrote a sample: \(folder)")))
        for (ja, en, value) in [
            ("送信単位", "unit", "\(context.edition) \(context.unit) \(title)"),
            ("対象年月", "month", context.month),
            ("ファイル連番", "timestamp", context.timestamp),
            ("送信元", "sender", party(context.sender, standard)),
            ("送信先", "receiver", party(context.receiver, standard)),
            ("種", "seed", String(summary.seed)),
        ] {
            try out.line(2, .init(language.pick(ja, en).padded(to: 14) + value))
        }
        try out.line()
        let widest = summary.files.map(\.name.displayWidth).max() ?? 0
        for file in summary.files.prefix(Self.listed) {
            let size = language.pick(
                "\(file.records) レコード  \(file.bytes) バイト", "records: \(file.records)  bytes: \(file.bytes)")
            try out.line(2, .init(file.name.padded(to: widest + 2) + size))
        }
        if summary.files.count > Self.listed {
            let rest = summary.files.count - Self.listed
            try out.line(2, .init(language.pick("ほか \(rest) ファイル", "and \(rest) more")))
        }
        try out.line(
            0,
            .init(
                language.pick(
                    """
                    利用者 \(summary.people) 人、\(summary.files.count) ファイル、\(summary.records) レコード、\
                    \(summary.bytes) バイト
                    """,
                    """
                    people: \(summary.people), files: \(summary.files.count), records: \(summary.records), \
                    bytes: \(summary.bytes)
                    """)))
        try out.line(
            0, .init(language.pick("利用者も事業所も実在しません。", "Neither the people nor the offices exist.")))
        try out.finish()
    }

    /// Files that are listed one by one.
    private static let listed = 20

    private func party(_ office: InventedOffice, _ standard: Standard) -> String {
        let type = standard.serviceType(office.serviceType)?.name ?? ""
        return "\(office.number) \(office.serviceType) \(type)"
    }
}
