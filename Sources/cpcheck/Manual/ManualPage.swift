import CarePlanStandard
import CheckReports

/// `--man`: the manual page cpcheck(1), made of the commands and the option table as `--help` is.
struct ManualPage {
    var language: Language

    func write(to sink: any ReportSink) throws { try sink.write(Array(text.utf8)) }

    var text: String {
        var page = Roff()
        // No date: the same program writes the same page.
        page.macro("TH", "CPCHECK", "1", "", "\(Tool.name) \(Tool.version)", language.pick("利用者コマンド", "User Commands"))
        // Examples and names of options are neither filled nor hyphenated.
        page.request("nh")
        page.request("ad l")
        section(.init("名前", "NAME"), &page)
        page.line(
            "cpcheck - "
                + language.pick(
                    "ケアプランデータ連携標準仕様の CSV を検査する",
                    "check CSV files of Japan's care-plan data exchange standard"))
        section(.init("書式", "SYNOPSIS"), &page)
        page.verbatim(Command.allCases.map { "cpcheck " + $0.usage })
        section(.init("説明", "DESCRIPTION"), &page)
        for words in Self.description { page.paragraph(words.in(language)) }
        section(.init("コマンド", "COMMANDS"), &page)
        for command in Command.allCases { page.item(command.rawValue, command.summary.in(language)) }
        options(&page)
        section(.init("終了コード", "EXIT STATUS"), &page)
        for (status, meaning) in ExitStatus.meanings { page.item(String(status), meaning.in(language)) }
        page.item(
            "129, 130, 143",
            language.pick(
                "SIGHUP、SIGINT（Ctrl-C）、SIGTERM で中断した。書きかけの報告は残らない",
                "interrupted by SIGHUP, SIGINT (Ctrl-C) or SIGTERM; no half-written report is left"))
        section(.init("環境変数", "ENVIRONMENT"), &page)
        page.item("NO_COLOR", language.pick("空でなければ色を付けない", "no colours where it is not empty"))
        page.item("TERM", language.pick("dumb なら色も進みぐあいも出さない", "dumb: neither colours nor progress"))
        section(.init("個人情報", "PRIVACY"), &page)
        for words in Self.privacy { page.paragraph(words.in(language)) }
        section(.init("例", "EXAMPLES"), &page)
        for command in Command.allCases {
            for example in command.examples {
                page.paragraph(example.meaning.in(language))
                page.verbatim([example.line])
            }
        }
        return page.text
    }

    private func section(_ title: BilingualText, _ page: inout Roff) { page.macro("SH", title.in(language)) }

    private func options(_ page: inout Roff) {
        section(.init("オプション", "OPTIONS"), &page)
        for group in CommandOption.Group.allCases {
            let options = OptionTable.all.filter { $0.group == group }
            guard !options.isEmpty else { continue }
            page.macro("SS", group.title.in(language))
            for option in options { page.item(option.name, option.argument, words(option)) }
        }
    }

    /// What help says of an option, and where it may stand if not everywhere that its reader expects.
    private func words(_ option: CommandOption) -> String {
        let help = option.help.in(language)
        if option.commands == [.check] || option.commands.count == Command.allCases.count { return help }
        let commands = language.list(option.commands.map(\.rawValue))
        return help + language.pick("。コマンド: \(commands)", ". Commands: \(commands)")
    }

    private static let description = [
        BilingualText(
            "フォルダーやファイルを渡すと、標準仕様（V3、V4）と違うところを全部見つけ、どこが、どの条項と違い、誰がどう直すかを示します。",
            "Give it folders or files: it finds every deviation from the standard (V3, V4) and says where, from which "
                + "clause, and who mends it how."),
        BilingualText(
            "判定は標準仕様の言葉で、どのオプションでも変わりません。終了コードは --fail-on、--profile と設定ファイルに従います。",
            "The verdict is the standard's word and no option changes it. The exit status follows --fail-on, "
                + "--profile and the configuration file."
        ),
        BilingualText(
            "コマンドと同じ名前の PATH は ./rules のように書きます。-- より後はすべて PATH です。PATH が - なら標準入力を読みます。",
            "A PATH that equals a command is written ./rules. Everything behind -- is a PATH. PATH - is standard input."
        ),
    ]

    private static let privacy = [
        BilingualText(
            "報告には記録の値を出さず、形と場所を出します。--show-values と --show-paths を付けたときだけ、そのまま出します。",
            "No report holds a value of a record, only its shape and place, unless --show-values or --show-paths is given."
        ),
        BilingualText("どこにも送信しません。", "Nothing is sent anywhere."),
    ]
}
