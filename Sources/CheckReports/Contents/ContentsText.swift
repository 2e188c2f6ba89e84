import BundleChecker
package import BundleTools
import CarePlanStandard

/// The bulk-upload list as a table for people.
package struct ContentsText {
    private let words: ContentsWords
    private var language: Language { words.language }

    package init(language: Language) { words = ContentsWords(language: language) }

    package func write(_ list: UploadList, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        try out.line(0, .init(title(list)))
        try out.line()
        if list.rows.isEmpty {
            try out.line(2, .init(language.pick("標準仕様のファイルはありません", "no file of the standard")))
        } else {
            for line in table(list) { try out.line(0, .init(line)) }
        }
        try obstacles(list, out)
        try olderExports(list, out)
        try passedOver(list, out)
        try others(list, out)
        try out.line()
        try out.line(0, .init(sums(list)))
        try out.finish()
    }

    private func title(_ list: UploadList) -> String {
        list.readsContent
            ? language.pick(
                "一括送信の一覧（ファイル名と、中の件数。検査はしていません）",
                "Bulk-upload list (names, and numbers from the content; nothing is judged)")
            : language.pick(
                "一括送信の一覧（ファイル名だけから。中身は見ていません）", "Bulk-upload list (from the names alone; no content was read)")
    }

    // MARK: The table

    private func table(_ list: UploadList) -> [String] {
        var table = TextTable(
            [.right, .left, .left, .left, .left, .left, .left, .left, .right, .right, .left, .left, .left],
            head: language.pick(
                [
                    "取込順", "送信先", "ファイル出力日時", "区分", "送信元", "版", "送信単位", "対象年月", "利用者", "サービス", "送信",
                    "新旧", "ファイル",
                ],
                [
                    "order", "destination", "exported", "mark", "sender", "ed.", "unit", "month", "people", "services",
                    "sending", "age", "files",
                ]))
        let senders = Set(list.rows.map(\.sender))
        for row in list.rows {
            for (number, unit) in row.units.enumerated() {
                let isFirst = number == 0
                table.add([
                    isFirst ? row.importOrder.map(String.init) ?? "-" : "",
                    isFirst ? words.party(row.destination) : "", isFirst ? words.time(row.timestamp) : "",
                    isFirst ? words.marks(row.marks) : "",
                    // One sender for all stands in the sums.
                    isFirst && senders.count > 1 ? words.party(row.sender) : "", isFirst ? row.edition : "",
                    words.unit(unit), words.month(unit.month), unit.contents.map { String($0.people) } ?? "",
                    unit.contents.map { $0.services.map(String.init) ?? "-" } ?? "", isFirst ? words.isReady(row) : "",
                    words.age(unit), files(unit),
                ])
            }
        }
        return table.lines
    }

    /// Prefixes, several of one kind as a number.
    private func files(_ unit: UploadUnit) -> String {
        var counts: [(kind: String, count: Int)] = []
        for file in unit.files {
            if let last = counts.lastIndex(where: { $0.kind == file.kind }) {
                counts[last].count += 1
            } else {
                counts.append((file.kind, 1))
            }
        }
        return counts.map { $0.count == 1 ? $0.kind : "\($0.kind)×\($0.count)" }.joined(separator: " ")
    }

    // MARK: Below the table

    private func head(_ row: UploadRow) -> String {
        [words.party(row.sender) + " → " + words.party(row.destination), words.time(row.timestamp)]
            .joined(separator: "  ")
    }

    private func obstacles(_ list: UploadList, _ out: TextWriter) throws {
        let blocked = list.rows.filter { !$0.isReady }
        guard !blocked.isEmpty else { return }
        try out.line()
        try out.line(0, .init(language.pick("送信できないわけ", "Why rows are not ready")))
        for row in blocked {
            try out.line(2, .init(head(row)))
            for obstacle in row.obstacles {
                try out.line(4, .init("\(obstacle.rule) \(obstacle.message.in(language))"))
                for path in obstacle.files { try out.line(6, .init(path)) }
            }
        }
    }

    private func olderExports(_ list: UploadList, _ out: TextWriter) throws {
        var lines: [String] = []
        for row in list.rows {
            for unit in row.units {
                guard case .older(newest: let newest) = unit.age else { continue }
                lines.append(
                    head(row) + "  " + words.unit(unit)
                        + language.pick("（新しい出力: \(words.time(newest))）", " (newest: \(words.time(newest)))"))
            }
        }
        guard !lines.isEmpty else { return }
        try out.line()
        try out.line(
            0, .init(language.pick("古い出力（一緒に送ると、古いものから順に取り込まれます）", "Older exports (sent too, they are imported first)"))
        )
        for line in lines { try out.line(2, .init(line)) }
    }

    private func passedOver(_ list: UploadList, _ out: TextWriter) throws {
        var lines: [String] = []
        for unit in list.rows.flatMap(\.units) {
            for file in unit.files {
                if unit.contents?.failures[file.index] != nil {
                    lines.append(file.path + language.pick("  終わりまで読めません", "  cannot be read to its end"))
                } else if let content = unit.contents?.files[file.index], content.passedOver > 0 {
                    lines.append(
                        file.path
                            + language.pick(
                                "  レイアウトに合わない行 \(content.passedOver)",
                                "  rows that fit no layout: \(content.passedOver)"))
                }
            }
        }
        guard !lines.isEmpty else { return }
        try out.line()
        try out.line(0, .init(language.pick("数えられなかったもの（cpcheck で検査すると、わけが分かります）", "Not counted (cpcheck says why)")))
        for line in lines { try out.line(2, .init(line)) }
    }

    private func others(_ list: UploadList, _ out: TextWriter) throws {
        guard !list.others.isEmpty else { return }
        try out.line()
        try out.line(0, .init(language.pick("一覧に載らないファイル", "Files that are on no row")))
        for file in list.others { try out.line(2, .init("\(file.path)  \(words.reason(file.reason))")) }
    }

    private func sums(_ list: UploadList) -> String {
        let ready = list.rows.count(where: \.isReady)
        let senders = Set(list.rows.map(\.sender))
        var parts: [String] = []
        if senders.count == 1, let sender = senders.first {
            parts.append(language.pick("送信元 ", "sender ") + words.party(sender))
        }
        parts.append(
            language.pick(
                "送信 \(list.rows.count) 件（できる \(ready)、できない \(list.rows.count - ready)）",
                "\(list.rows.count) rows (\(ready) ready, \(list.rows.count - ready) not)"))
        parts.append(language.pick("ファイル \(list.fileCount)", "\(list.fileCount) files"))
        if !list.others.isEmpty {
            parts.append(language.pick("一覧に載らない \(list.others.count)", "\(list.others.count) on no row"))
        }
        if list.skippedLitter > 0 {
            parts.append(
                language.pick(
                    "OS の作ったファイル \(list.skippedLitter)（除外）", "\(list.skippedLitter) of the system (passed over)"))
        }
        return language.list(parts)
    }
}

extension Language {
    fileprivate func pick(_ ja: [String], _ en: [String]) -> [String] { self == .ja ? ja : en }
}
