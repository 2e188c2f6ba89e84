import CarePlanStandard
import Testing

@Suite("Texts of the rules")
struct RuleTextTests {
    private let rules = RuleCatalogue.current.rules

    @Test("every rule has the variants of the closed list, each once")
    func variants() {
        #expect(Set(RuleVariants.all.keys) == Set(rules.map(\.id)))
        for rule in rules {
            let names = rule.messages.map(\.variant)
            #expect(names == RuleVariants.all[rule.id]?.map(\.name), "\(rule.id)")
            #expect(Set(names).count == names.count, "\(rule.id)")
            for name in names { #expect(rule.message(name).variant == name, "\(rule.id)") }
        }
    }

    @Test("templates use arguments of their variant only, the same in both languages")
    func placeholders() {
        for rule in rules {
            for message in rule.messages {
                let listed = RuleVariants.all[rule.id]?.first { $0.name == message.variant }?.arguments ?? []
                for text in [message.text, message.hint].compactMap(\.self) {
                    let ja = Self.placeholders(text.ja)
                    #expect(Set(ja).isSubset(of: listed.union(["count"])), "\(rule.id) \(message.variant)")
                    #expect(ja.sorted() == Self.placeholders(text.en).sorted(), "\(rule.id) \(message.variant)")
                }
                if listed.contains("column") {
                    #expect(message.text.ja.contains("{column}"), "\(rule.id) \(message.variant)")
                }
            }
            for text in [rule.title, rule.why, rule.mend] {
                #expect(!(text.ja + text.en).contains { $0 == "{" || $0 == "}" }, "\(rule.id)")
            }
        }
    }

    @Test("messages are one whole sentence, the other texts whole sentences")
    func sentences() {
        for rule in rules {
            for message in rule.messages {
                #expect(message.text.ja.count(where: { $0 == "。" }) == 1, "\(rule.id) \(message.variant)")
            }
            for text in Self.sentences(of: rule) {
                #expect(text.ja.hasSuffix("。") && !text.ja.hasSuffix("。。"), "\(rule.id): \(text.ja)")
                #expect(text.en.hasSuffix(".") && !text.en.hasSuffix(".."), "\(rule.id): \(text.en)")
                #expect(!text.ja.contains("  ") && !text.en.contains("  "), "\(rule.id)")
            }
            #expect(!rule.title.en.isEmpty && !rule.title.en.hasSuffix("."), "\(rule.id)")
        }
    }

    @Test("samples differ, and fit on a line")
    func samples() {
        for rule in rules {
            #expect(rule.badSample != rule.goodSample, "\(rule.id)")
            for sample in [rule.badSample, rule.goodSample] {
                #expect((1...140).contains(sample.count) && !sample.contains(where: \.isNewline), "\(rule.id)")
            }
        }
    }

    @Test("English texts hold no Japanese but names of the standard's own items")
    func english() throws {
        // What no table lists but is a word of the standard
        var names: Set<String> = ["ファイル連番", "必須", "必要", "外字", "費用総額", "短期入所療養介護"]
        for (table, column) in [("fields", "name"), ("codes", "meaning"), ("service-types", "name")] {
            for row in try RuleTables.rows(table) { names.formUnion(Self.japanese(in: row[column] ?? "")) }
        }
        for rule in rules {
            for text in Self.sentences(of: rule) + [rule.title] {
                for word in Self.japanese(in: text.en) { #expect(names.contains(word), "\(rule.id): \(text.en)") }
                #expect(!text.en.unicodeScalars.contains { (0xFF01...0xFF9F).contains($0.value) }, "\(rule.id)")
            }
        }
    }

    @Test("Japanese texts are Japanese")
    func japanese() {
        for rule in rules {
            for text in Self.sentences(of: rule) + [rule.title] {
                #expect(!Self.japanese(in: text.ja).isEmpty, "\(rule.id): \(text.ja)")
            }
        }
    }

    @Test("the mend says who acts")
    func actors() {
        for rule in rules {
            if rule.who != .vendor {
                #expect(rule.mend.ja.contains("事業所") && rule.mend.en.contains("office"), "\(rule.id)")
            }
            if rule.who != .office {
                #expect(rule.mend.ja.contains("ベンダ") && rule.mend.en.contains("vendor"), "\(rule.id)")
            }
        }
    }

    @Test("a rule without a clause of the notice says that it is a plausibility check")
    func plausibility() {
        let listed = ["CP503", "CP522", "CP523", "CP524", "CP525", "CP526", "CP531"]
        for rule in rules where listed.contains(rule.id) || rule.id.hasPrefix("CP7") {
            #expect(rule.why.ja.contains("妥当性の確認"), "\(rule.id)")
            #expect(rule.why.en.contains("plausibility check"), "\(rule.id)")
        }
    }

    // MARK: - Helpers

    private static func sentences(of rule: Rule) -> [BilingualText] {
        [rule.why, rule.mend] + rule.messages.map(\.text) + rule.messages.compactMap(\.hint)
    }

    private static func placeholders(_ text: String) -> [String] {
        text.matches(of: #/\{([^{}]*)\}/#).map { String($0.1) }
    }

    /// The runs of kana and kanji.
    private static func japanese(in text: String) -> [String] {
        text.unicodeScalars.split { scalar in
            switch scalar.value {
            case 0x3005, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x9FFF, 0x20000...0x3FFFF: false
            default: true
            }
        }.map { String($0) }
    }
}
