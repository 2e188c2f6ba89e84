import CarePlanConformance

@testable import CheckReports

/// A report in which everything that comes from outside is one hostile string.
enum HostileReports {
    static let names =
        HostileNameTests.names + [
            "::error::x", "a%0A::error file=b::y", "a\r\n::error::z", "##[error]x", "a,b:c%", "]]>",
            "<script>alert(1)</script>",
            "</failure><testcase/>", "&amp;&#10;", "a|b", "a\\|b", "`code`", "``x`", "`\u{301}", "=1+1", "+1", "-1",
            "@SUM(A1)",
            "\t=1", " =1", "＝1", "＠x", "\"\u{301},=1", "\",\"=1", "@someone", "#12", "!34", "https://example.org/x",
            "www.example.org", "![x](http://example.org/i.png)", "[x](javascript:1)", "<!-- x -->", "{0}", "a\u{FFFE}b",
            "50%.CSV",
        ]

    static func report(_ name: String) -> Report {
        var report = SampleReports.diagnosed
        report.files[1].path = name
        report.findings[0].value = name
        report.findings[0].field?.name = name
        report.findings[1].related[0].role = name
        report.findings[3].arguments[0].value = .text(name)
        report.units[0].sender = name
        report.diagnoses[0].message = BilingualText(name, name)
        report.diagnoses[0].advice = BilingualText(name, name)
        report.units[0].notChecked[0].reason = BilingualText(name, name)
        report.standardIsCustom = true
        report.standardDigest = name
        report.showsValues = true
        return report
    }

    static func judged(_ name: String) -> JudgedReport {
        Policy(suppressions: [Suppression(rule: "CP402", reason: name)]).judge(report(name))
    }

    static func text(_ name: String, _ reporter: some Reporter) throws -> String {
        String(decoding: try reporter.bytes(judged(name)), as: UTF8.self)
    }
}
