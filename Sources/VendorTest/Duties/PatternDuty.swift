package import CarePlanStandard

/// Which half of a pattern a role takes part in.
///
/// The marks are those of the tables of what each side outputs and imports, for the files a pattern is about. Where an
/// entrusted plan (委託) goes both ways although the table has no mark, the half is △.
/// - Standard: 4.1版 (tables of what each side outputs and imports)
package struct PatternDuty: Hashable, Sendable {
    package enum Mark: String, CaseIterable, Hashable, Sendable {
        case must = "○"
        case may = "△"
        case none = "-"
    }

    package var pattern: String
    package var role: TestRole
    package var exports: Mark
    package var imports: Mark

    package func mark(of direction: TestDirection) -> Mark { direction == .exports ? exports : imports }

    /// Every pattern and role that have to do with each other.
    package static let all: [PatternDuty] = [
        PatternDuty(pattern: "D1", role: .careManager, exports: .must, imports: .none),
        PatternDuty(pattern: "D1", role: .serviceProvider, exports: .none, imports: .must),
        PatternDuty(pattern: "D2", role: .careManager, exports: .must, imports: .none),
        PatternDuty(pattern: "D2", role: .serviceProvider, exports: .none, imports: .must),
        PatternDuty(pattern: "D3", role: .careManager, exports: .none, imports: .must),
        PatternDuty(pattern: "D3", role: .serviceProvider, exports: .must, imports: .none),
        PatternDuty(pattern: "D4", role: .careManager, exports: .must, imports: .must),
        PatternDuty(pattern: "D4", role: .serviceProvider, exports: .none, imports: .must),
        PatternDuty(pattern: "D4", role: .communitySupportCentre, exports: .must, imports: .must),
        PatternDuty(pattern: "D5", role: .careManager, exports: .must, imports: .must),
        PatternDuty(pattern: "D5", role: .serviceProvider, exports: .none, imports: .must),
        PatternDuty(pattern: "D5", role: .communitySupportCentre, exports: .must, imports: .must),
        PatternDuty(pattern: "D6", role: .careManager, exports: .must, imports: .may),
        PatternDuty(pattern: "D6", role: .serviceProvider, exports: .none, imports: .must),
        PatternDuty(pattern: "D6", role: .communitySupportCentre, exports: .must, imports: .may),
        PatternDuty(pattern: "D7", role: .careManager, exports: .must, imports: .must),
        PatternDuty(pattern: "D7", role: .serviceProvider, exports: .must, imports: .none),
        PatternDuty(pattern: "D7", role: .communitySupportCentre, exports: .none, imports: .must),
    ]

    package static func of(_ pattern: TestPattern, _ role: TestRole) -> PatternDuty? {
        all.first { $0.pattern == pattern.id && $0.role == role }
    }
}

extension TestPattern {
    /// 介護予防支援 and 総合事業, else 居宅介護支援.
    package var isPrevention: Bool { line == "介護予防支援" }
}
