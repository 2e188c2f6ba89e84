import CarePlanStandard
import CheckReports

/// `--help`, made of the commands and the option table: examples first.
struct HelpPage {
    var language: Language

    /// The page of the program, or of a command other than `check`.
    func write(_ command: Command, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        if command == .check {
            try out.line(
                0,
                .init(
                    language.pick(
                        "cpcheck: ケアプランデータ連携標準仕様（V3、V4）の CSV を検査します。",
                        "cpcheck: checks CSV files of Japan's care-plan data exchange standard (V3, V4).")))
        } else {
            try out.line(0, .init("cpcheck \(command.rawValue): " + command.summary.in(language)))
        }
        try examples(of: command, out)
        try title("使い方", "Usage", out)
        for listed in command == .check ? Command.allCases : [command] {
            try out.line(2, .init(("cpcheck " + listed.usage).padded(to: 48) + listed.summary.in(language)))
        }
        if command == .check { try operands(out) }
        for group in CommandOption.Group.allCases { try options(of: group, command, out) }
        if command == .check { try statuses(out) }
        try out.finish()
    }

    private func title(_ ja: String, _ en: String, _ out: TextWriter) throws {
        try out.line()
        try out.line(0, .init(language.pick(ja, en) + language.pick("：", ":")))
    }

    private func examples(of command: Command, _ out: TextWriter) throws {
        try title("例", "Examples", out)
        for example in command.examples {
            try out.line(2, .init(example.line))
            try out.line(6, .init(example.meaning.in(language)))
        }
    }

    private func operands(_ out: TextWriter) throws {
        try title("PATH", "PATH", out)
        try out.block(
            2,
            language.pick(
                """
                フォルダー、CSV ファイル、または -（標準入力。CSV なら --name とともに）。
                コマンドと同じ名前の PATH は ./rules のように書きます。-- より後はすべて PATH です。
                """,
                """
                A folder, a CSV file, or - (standard input; a CSV needs --name).
                A PATH that equals a command is written ./rules. Everything behind -- is a PATH.
                """))
    }

    private func options(of group: CommandOption.Group, _ command: Command, _ out: TextWriter) throws {
        let options = OptionTable.all.filter { $0.group == group && $0.commands.contains(command) }
        guard !options.isEmpty else { return }
        try title(group.title.ja, group.title.en, out)
        for option in options {
            let name = ([option.name] + (option.argument.map { [$0] } ?? [])).joined(separator: " ")
            try out.line(2, .init(name.padded(to: 26) + option.help.in(language)))
        }
    }

    private func statuses(_ out: TextWriter) throws {
        try title("終了コード", "Exit status", out)
        for (status, meaning) in ExitStatus.meanings {
            try out.line(2, .init(String(status).padded(to: 4) + meaning.in(language)))
        }
    }
}
