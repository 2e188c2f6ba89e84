import TestSupport
import Testing

@Suite("Corpus: generator")
struct GeneratorTests {
    @Test(
        "what is committed is what the generator makes",
        .enabled(if: Tools.hasPython || Tools.areRequired, "python3 is not there"))
    func check() throws {
        let result = try Tools.python(["Scripts/corpus/make_corpus.py", "--check"])
        #expect(result.status == 0, "\(result.output.suffix(2000))")
    }
}
