package import BundleTools
package import CarePlanStandard

/// A comparison for people: who and what differs, then the sums.
package struct ComparisonText {
    package var language: Language
    package var isColoured: Bool
    /// Personal data: insured numbers in place of 利用者1.
    package var showsValues: Bool
    /// What agrees is listed too.
    package var showsAll: Bool
    package var standard: Standard

    package init(
        language: Language = .ja, isColoured: Bool = false, showsValues: Bool = false, showsAll: Bool = false,
        standard: Standard = .current
    ) {
        self.language = language
        self.isColoured = isColoured
        self.showsValues = showsValues
        self.showsAll = showsAll
        self.standard = standard
    }

    package func write(_ comparison: Comparison, to sink: any ReportSink) throws {
        let page = ComparisonPage(
            comparison: comparison, options: self, words: ComparisonWords(language, comparison.mode, standard),
            out: TextWriter(sink, coloured: isColoured))
        try page.write()
    }
}

private struct ComparisonPage {
    let comparison: Comparison
    let options: ComparisonText
    let words: ComparisonWords
    let out: TextWriter

    func write() throws {
        try head()
        for person in comparison.people where options.showsAll || person.differs { try self.person(person) }
        try unanswered()
        try setAside()
        try foot()
        try out.finish()
    }

    // MARK: Files

    private func head() throws {
        try out.line(0, .init(words.title, .bold))
        if options.showsValues {
            try out.line(
                0, .init(words.pick("個人情報を含みます (--show-values)", "holds personal data (--show-values)"), .yellow))
        }
        try files(comparison.left.files, words.left)
        try files(comparison.right.files, words.right)
    }

    private func files(_ files: [ComparedFile], _ side: String) throws {
        for (number, file) in files.enumerated() {
            let facts = ["\(file.kind) \(file.edition)", words.count(file.records, "レコード", "record")]
            try out.line(
                0, .init(name(side, number).padded(to: words.sideWidth + 4)), .init(file.path),
                .init("  " + words.language.list(facts), .dim))
            let indent = words.sideWidth + 4
            if file.unusableRecords > 0 {
                let places =
                    file.unusablePlaces.isEmpty
                    ? ""
                    : words.pick("（レコード ", " (record ")
                        + file.unusablePlaces
                        .map(String.init).joined(separator: ", ") + words.pick("）", ")")
                try out.line(
                    indent,
                    .init(
                        words.pick(
                            "比べられない \(words.number(file.unusableRecords)) レコード",
                            "\(words.count(file.unusableRecords, "", "record")) that cannot be compared")
                            + places + words.pick("。cpcheck check で確かめてください", "; run cpcheck check"), .yellow))
            }
            if file.isCut {
                try out.line(indent, .init(words.pick("終わりまで読めなかった", "could not be read to its end"), .yellow))
            }
            if file.replacedRecords > 0 {
                try out.line(
                    indent,
                    .init(
                        words.pick(
                            "うち \(words.number(file.replacedRecords)) レコードは、ほかのファイルのほうが新しいか同じ内容",
                            "\(words.count(file.replacedRecords, "", "record")) of these: another file is newer or says the same"
                        ), .dim))
            }
        }
    }

    /// `予定[1]`
    private func name(_ side: String, _ number: Int) -> String { "\(side)[\(number + 1)]" }

    private func place(_ side: String, _ place: ComparedPerson.Place?) -> String? {
        place.map { name(side, $0.file) + words.pick(" レコード ", " record ") + words.number($0.record) }
    }

    // MARK: People

    private func person(_ person: ComparedPerson) throws {
        try out.line()
        let places = [place(words.left, person.left), place(words.right, person.right)].compactMap { $0 }
        try out.line(0, .init("■ " + name(of: person), .bold), .init("  " + words.language.list(places), .dim))
        if person.insurersDiffer {
            try out.line(
                2,
                .init(
                    words.pick(
                        "保険者番号が違う（住所地特例など。違いに数えない）", "the insurers differ (moved, say): not counted as a difference"),
                    .dim))
        }
        if person.left == nil || person.right == nil {
            try out.line(2, .init(words.lacksPerson(left: person.left == nil), .red))
        }
        var last = ""
        for service in person.services where options.showsAll || service.differs {
            let heading = words.service(service)
            if heading != last { try out.line(2, .init(heading)) }
            last = heading
            try self.service(service)
        }
        let same = person.services.count { !$0.differs }
        if !options.showsAll, same > 0 {
            try out.line(
                2, .init(words.pick("ほかの \(same) サービスは同じ", "\(words.count(same, "", "other service")) the same"), .dim))
        }
    }

    private func name(of person: ComparedPerson) -> String {
        guard options.showsValues, let identity = person.leftIdentity ?? person.rightIdentity else {
            return words.pick("利用者\(person.number)", "person \(person.number)")
        }
        let insurers = [person.leftIdentity, person.rightIdentity].compactMap { $0?.insurer }.filter { !$0.isEmpty }
        let insurer = insurers.first == insurers.last ? insurers.prefix(1) : insurers[...]
        return words.pick("被保険者番号 ", "insured number ") + identity.insured
            + (insurer.isEmpty
                ? "" : words.pick("（保険者 ", " (insurer ") + insurer.joined(separator: " → ") + words.pick("）", ")"))
    }

    private func service(_ service: ComparedService) throws {
        try out.line(4, .init((service.differs ? "≠ " : "＝ ") + words.code(service), service.differs ? .red : .green))
        try side(words.left, service.left, of: service)
        try side(words.right, service.right, of: service)
        for difference in service.differences {
            try out.line(8, .init(words.difference(difference, of: service), .yellow))
        }
        for replacement in service.replacements { try out.line(8, .init(words.replacement(replacement))) }
    }

    private func side(_ name: String, _ side: ServiceSide?, of service: ComparedService) throws {
        let place = side.map {
            words.pick("  レコード ", "  record ") + words.number($0.place.record) + words.pick("〜", "…")
        }
        try out.line(
            8, .init(name.padded(to: words.sideWidth + 2)), .init(words.side(side, of: service)),
            .init(service.differs ? place ?? "" : "", .dim))
    }

    // MARK: The rest

    private func unanswered() throws {
        for (isLeft, ja, en) in [
            (true, "\(words.right)のファイルがないサービス（比べていない）", "No file says what was \(words.right) (not compared)"),
            (false, "\(words.left)のファイルがないサービス（比べていない）", "No file says what was \(words.left) (not compared)"),
        ] {
            let services = comparison.unanswered.filter { $0.isLeft == isLeft }
            guard !services.isEmpty else { continue }
            try out.line()
            try out.line(0, .init("■ " + words.pick(ja, en), .bold))
            for service in services { try out.line(2, .init(words.unanswered(service))) }
        }
    }

    private func setAside() throws {
        guard !comparison.setAside.isEmpty else { return }
        try out.line()
        try out.line(0, .init(words.pick("■ 比べていないファイル", "■ Files that were not compared"), .bold))
        for file in comparison.setAside {
            try out.line(
                2, .init(file.path),
                .init("  " + words.reason(file.reason), file.reason == .unreadable ? .yellow : .dim))
        }
    }

    private func foot() throws {
        try out.line()
        if comparison.isEmpty {
            return try out.line(
                0,
                .init(
                    words.pick(
                        "比べられる予定と実績、または同じ年月の二つの出力がありません",
                        "There are no plans and results, nor two exports of one month, to compare"), .yellow))
        }
        let people = comparison.people
        let differing = people.count(where: \.differs)
        let services = people.reduce(0) { $0 + $1.services.count }
        let differingServices = people.reduce(0) { $0 + $1.services.count(where: \.differs) }
        try out.line(
            0,
            .init(
                words.pick(
                    "比べた利用者 \(words.number(people.count)) 人、うち違いのある利用者 \(words.number(differing)) 人",
                    "\(words.people(people.count)) compared, \(words.number(differing)) with differences")))
        try out.line(
            0,
            .init(
                words.pick(
                    "比べたサービス \(words.number(services)) 件、うち違いのあるもの \(words.number(differingServices)) 件",
                    "\(words.count(services, "", "service")) compared, \(words.number(differingServices)) with differences"
                )))
        let result =
            comparison.differs ? words.pick("違いがあります", "there are differences") : words.pick("同じです", "the same")
        try out.line(
            0, .init(words.pick("結果: ", "Result: "), .bold), .init(result, comparison.differs ? .red : .green),
            .init(
                comparison.isIncomplete ? words.pick("（読めないところがありました）", " (something could not be read)") : "", .yellow)
        )
    }
}
