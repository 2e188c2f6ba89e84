import Testing

@Suite("Corpus: every case")
struct CaseTests {
    @Test("the corpus is there") func corpus() throws {
        #expect(try Corpus.loaded.get().count > 2000)
        #expect(Corpus.cases(of: "real").count == 4)
    }

    @Test("gives just its findings, what is not checked, and its exit status", arguments: Corpus.groups)
    func findings(group: String) throws {
        for each in Corpus.cases(of: group) where !each.isNotForRoot { try expectFindings(of: each) }
    }

    @Test(
        "where a file must not be read, too", .disabled(if: Corpus.isRoot, "permissions do not bind root"),
        arguments: Corpus.cases.filter(\.isNotForRoot).map(\.name))
    func permissions(name: String) throws {
        for each in Corpus.cases where each.name == name { try expectFindings(of: each) }
    }

    private func expectFindings(of each: CorpusCase) throws {
        let bundle = try Bundle(of: each)
        for problem in each.problems(in: bundle.check(), of: bundle) { Issue.record("\(each.name): \(problem)") }
    }
}
