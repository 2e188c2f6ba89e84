import CarePlanStandard
package import VendorTest

/// What is done of a kit and what comes next, for the terminal.
package struct KitStatusText {
    private let language: Language
    private let folder: String

    /// - Parameter folder: where the kit lies, as typed.
    package init(language: Language, folder: String) {
        self.language = language
        self.folder = folder
    }

    /// Every scenario with what is done of it, and the next steps.
    package func write(_ status: KitStatus, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        try head(status.kit, out)
        for pattern in status.patterns {
            try out.line(0, .init(""))
            try out.line(0, .init(title(pattern)))
            for task in pattern.tasks { try out.line(1, .init(line(task))) }
        }
        try out.line(0, .init(""))
        try next(status, out)
        try out.finish()
    }

    /// What a new kit holds, and what to do first.
    package func write(created status: KitStatus, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        try head(status.kit, out)
        for pattern in status.patterns {
            let tasks = pattern.tasks
            let counts = TestDirection.allCases.compactMap { direction -> String? in
                let count = tasks.count { $0.task.direction == direction }
                return count == 0 ? nil : "\(direction.title.in(language)) \(count)"
            }
            let what = pattern.exclusion == nil ? language.list(counts) : ""
            try out.line(0, .init([title(pattern), what].filter { !$0.isEmpty }.joined(separator: "  ")))
        }
        try out.line(0, .init(""))
        try out.line(
            0,
            .init(
                language.pick(
                    "キットを作りました。\(folder)/README.md から始めてください。", "The kit is made. Begin with \(folder)/README.md.")))
        try out.finish()
    }

    private func head(_ kit: Kit, _ out: TextWriter) throws {
        let roles = kit.roles.map { selection in
            let types = selection.serviceTypes.joined(separator: ",")
            return selection.role.title.in(language) + (types.isEmpty ? "" : " (\(types))")
        }
        try out.line(
            0,
            .init(
                language.pick("模擬ベンダ試験", "simulated vendor test") + "  \(kit.product)  \(language.list(roles))  "
                    + "\(kit.edition)  \(kit.month)"))
    }

    private func title(_ pattern: KitStatus.Pattern) -> String {
        let title = "\(pattern.pattern.id)  \(pattern.pattern.line) \(pattern.pattern.document)"
        guard let exclusion = pattern.exclusion else { return title }
        return title + "  " + TestVerdict.notApplicable.title.in(language) + ": " + exclusion.in(language)
    }

    private func line(_ task: KitStatus.Task) -> String {
        let mark = task.state.isDone ? "●" : task.state.isBegun ? "◐" : "○"
        let optional = task.task.isOptional ? language.pick("（任意 △）", " (optional △)") : ""
        let state =
            switch task.state {
            case .filledIn(let count, let all):
                language.pick("記入 \(count)/\(all) 行", "\(count) of \(all) lines filled in")
            case .exported(let files): language.pick("out に \(files) ファイル", "\(files) files in out")
            }
        return
            "\(mark) \(task.task.direction.title.in(language))  \(task.task.title.in(language))\(optional)  \(state)  "
            + task.task.folder
    }

    private func next(_ status: KitStatus, _ out: TextWriter) throws {
        guard let task = status.open.first else {
            return try out.line(
                0,
                .init(
                    language.pick(
                        "すべてのシナリオが終わりました。判定: cpcheck vendor-test run \(folder)",
                        "Every scenario is done. To judge: cpcheck vendor-test run \(folder)")))
        }
        let what =
            switch task.task.direction {
            case .imports:
                language.pick(
                    "\(folder)/\(task.task.folder) を取り込み、\(KitPlaces.checks(of: pattern(task, status))) に記入します",
                    "import \(folder)/\(task.task.folder) and fill in \(KitPlaces.checks(of: pattern(task, status)))")
            case .exports:
                language.pick(
                    "\(folder)/\(KitPlaces.sheet(of: task.task)) のとおりに出力し、out に置きます",
                    "export as \(folder)/\(KitPlaces.sheet(of: task.task)) says, into out")
            }
        let left = status.open.count
        try out.line(
            0, .init(language.pick("次にすること: \(what)（残り \(left) シナリオ）", "next: \(what) (\(left) scenarios left)")))
    }

    private func pattern(_ task: KitStatus.Task, _ status: KitStatus) -> String {
        status.patterns.first { $0.tasks.contains { $0.task.id == task.task.id } }?.pattern.id ?? ""
    }
}
