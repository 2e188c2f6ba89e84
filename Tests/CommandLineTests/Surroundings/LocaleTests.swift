import Foundation
import TestSupport
import Testing

/// What the surroundings say changes nothing of what is answered.
@Suite("Command: locales, time zones, variables")
struct LocaleTests {
    private static let faulty = Binary.repository.appending(path: "Conformance/cases/V4/CP402/fail-code-empty/bundle")
        .path

    private static let questions: [[String]] =
        ["text", "json", "sarif", "junit", "html", "csv", "github", "markdown"].map {
            [faulty, "--format", $0, "--show-values"]
        } + [
            [faulty, "--lang", "en"], ["read", faulty, "--content"], ["explain", "CP402", "UPPLAN:12"], ["rules"],
            ["compare", Binary.conforming, faulty], ["--help"], [faulty, "--format", "ｊｓｏｎ"], ["İstanbul", "--IGNORE"],
            ["standard", "upplan"],
        ]

    private struct Answer: Equatable {
        var status: Int32
        var output: String
        var errors: String

        init(_ question: [String], _ environment: [String: String]) throws {
            let result = try Binary.run(question, environment: environment)
            (status, output, errors) = (result.status, result.output, result.errors)
        }
    }

    /// Without any variable; `Binary.run` hands on none of its own.
    private static let bare = Result { try questions.map { try Answer($0, [:]) } }

    private static let surroundings: [[String: String]] = [
        ["LC_ALL": "ja_JP.SJIS"], ["LC_ALL": "ja_JP.eucJP", "LANG": "ja"], ["LC_ALL": "tr_TR.UTF-8"],
        ["LC_ALL": "no such locale \u{1B}[2J"], ["LANG": "C"], ["LC_NUMERIC": "de_DE.UTF-8", "LC_TIME": "ar"],
        ["LANGUAGE": "en:tr", "LC_MESSAGES": "POSIX"], ["HOME": "/no/such/folder"], ["HOME": ""],
        ["TERM": ""], ["TERM": "no-such-terminal"], ["COLUMNS": "-1", "LINES": "0"],
        ["TZ": "Asia/Tokyo"], ["TZ": "No/Such_Place"], ["TZ": "XXX-167:59:59"], ["TZ": ":/etc/passwd"],
        ["TZ": String(repeating: "X", count: 100_000)], ["PATH": "", "TMPDIR": "/no/such/folder"],
    ]

    @Test("the answers are those of an empty environment", arguments: surroundings.indices)
    func environment(_ number: Int) throws {
        let bare = try Self.bare.get()
        // A fourth of the questions for each, each question for some.
        for (place, question) in Self.questions.enumerated() where (place + number) % 4 == 0 {
            #expect(try Answer(question, Self.surroundings[number]) == bare[place], "\(question)")
        }
        #expect(bare[0].status == 1 && bare[0].output.contains("CP402") && bare[0].output.contains("必須"))
    }

    /// The day decides whether a suppression still holds: it is the day where the machine stands.
    @Test("a day ends where the time zone says") func zones() throws {
        let folder = try Folder()
        let now = Date()
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        // In the zone that is furthest ahead and in the one furthest behind a different day is written at any time.
        let zones = [("XXX-14", 14), ("XXX+12", -12)]
        for (name, hours) in zones {
            func day(_ offset: Int) throws -> String {
                let parts = calendar.dateComponents(
                    [.year, .month, .day], from: now.addingTimeInterval(Double(hours * 3600 + offset * 86400)))
                let (year, month, day) = (try #require(parts.year), try #require(parts.month), try #require(parts.day))
                return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
            }
            for (offset, status) in [(-1, 1), (0, 0), (1, 0)] as [(Int, Int32)] {
                let text = """
                    {"suppressions": [{"rule": "CP402", "reason": "試験", "until": "\(try day(offset))"}]}
                    """
                let file = try folder.file("policy.json", Array(text.utf8))
                let result = try Binary.run([Self.faulty, "--config", file], environment: ["TZ": name])
                // The test may run over midnight of that zone.
                let isLater = Date().timeIntervalSince(now) > 60
                #expect(result.status == status || isLater, "\(name) \(text): \(result.output)")
            }
        }
    }
}
