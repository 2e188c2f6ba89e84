import CheckPolicy
import Testing

@Suite("Suppressions: patterns of paths, days")
struct PathPatternTests {
    @Test(
        "matches",
        arguments: [
            ("UPPLAN_*.CSV", "UPPLAN_2.CSV"), ("UPPLAN_*.CSV", "export/a/UPPLAN_2.CSV"), ("*", "a/b"),
            ("export/*.CSV", "export/A.CSV"), ("export/**", "export/a/b.CSV"), ("**/a/*", "a/b"),
            ("**/a/*", "x/y/a/b"), ("a/**/b", "a/b"), ("a/**/b", "a/x/y/b"), ("**", "a"), ("*a*b*", "xaxbx"),
            ("export/‹フォルダー1›/*", "export/‹フォルダー1›/A.CSV"), ("a**b", "axxb"),
        ])
    func matches(pattern: String, path: String) {
        #expect(PathPattern(pattern)?.matches(path) == true)
    }

    @Test(
        "does not match",
        arguments: [
            ("UPPLAN_*.CSV", "UPJSK_2.CSV"), ("UPPLAN_*.CSV", "UPPLAN_2.CSV/x"), ("export/*.CSV", "export/a/A.CSV"),
            ("export/**", "import/a"), ("**/a/*", "a"), ("a/**/b", "a/x"), ("*a*b*", "xbxax"), ("A.CSV", "a.csv"),
            ("?", "a"), ("", "a"),
        ])
    func misses(pattern: String, path: String) {
        #expect(PathPattern(pattern)?.matches(path) != true)
    }

    @Test("no pattern is slow", .timeLimit(.minutes(30))) func hostile() {
        let pattern = String(repeating: "*a", count: 2000) + "*b"
        #expect(PathPattern(pattern)?.matches(String(repeating: "a", count: 20_000)) == false)
        let folders = String(repeating: "**/a/", count: 500) + "b"
        #expect(PathPattern(folders)?.matches(String(repeating: "a/", count: 2000) + "c") == false)
    }

    @Test("days of the calendar, and their order") func days() {
        for text in ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"] { #expect(Day(text)?.text == text) }
        for text in ["2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-1-1", "x"]
        {
            #expect(Day(text) == nil, "\(text)")
        }
        #expect(Day("2025-12-31")! < Day("2026-01-01")!)
    }
}
