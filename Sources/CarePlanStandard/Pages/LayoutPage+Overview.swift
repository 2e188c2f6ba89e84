extension LayoutPage {
    /// Editions, CSV versions, kinds and units at a glance.
    package var overview: String {
        page(
            editions + [""] + versions + [""] + kinds + [""] + units + [
                "", "  " + say("ダイジェスト ", "digest ") + StandardDocument.digest(of: standard),
            ])
    }

    private var editions: [String] {
        var table = TextTable(
            [.left, .left, .left, .left],
            head: [say("版", "Edition"), say("名称", "Title"), say("通知", "Notice"), say("廃止", "Ends")])
        for edition in standard.editions {
            table.add([edition.id, edition.title, edition.notice, edition.endsFrom.map(month) ?? ""])
        }
        return [say("版", "Editions")] + table.lines
    }

    private var versions: [String] {
        var table = TextTable(
            [.left, .left, .left, .left, .left],
            head: [
                say("値", "Value"), say("履歴の版", "History"), say("ファイル名", "Names"), say("適用開始", "From"),
                say("状態", "Status"),
            ])
        for version in standard.csvVersions {
            table.add([
                version.value, version.historyName, version.edition, month(version.appliesFrom), status(version.status),
            ])
        }
        return [say("CSVバージョン", "CSV versions")] + table.lines
    }

    private func status(_ status: CSVVersion.Status) -> String {
        switch status {
        case .current: say("現行", "current")
        case .older: say("旧版", "older")
        case .withdrawn: say("廃止", "withdrawn")
        }
    }

    private var kinds: [String] {
        var table = TextTable(
            [.left, .left, .left] + standard.editions.map { _ in .right },
            head: [say("ファイル", "File"), say("名称", "Title"), say("送信", "Sent by")] + standard.editions.map(\.id))
        for kind in standard.kinds {
            let counts = standard.editions.map { edition -> String in
                guard kind.editions.contains(edition.id) else { return "-" }
                return kind.isImage ? say("画像", "image") : String(kind.columns(in: edition.id).count)
            }
            table.add([kind.id, kind.title, side(kind.side)] + counts)
        }
        return [say("ファイルの種類と項目数", "Kinds of file and their columns")] + table.lines
    }

    private var units: [String] {
        var table = TextTable(
            [.left, .left, .left, .left],
            head: [say("送信単位", "Unit"), say("版", "Edition"), say("必要なファイル", "Files"), say("任意", "Optional")])
        for unit in standard.units {
            for edition in unit.editions {
                let files = unit.required(in: edition).map { $0.zeroMonth ? $0.kind + "_000000" : $0.kind }
                table.add([
                    unit.id, edition, files.joined(separator: " "), unit.optional.joined(separator: " "),
                ])
            }
        }
        return [say("送信単位", "Send units")] + table.lines
    }

    private func month(_ value: String) -> String { value.prefix(4) + "-" + value.dropFirst(4) }
}
