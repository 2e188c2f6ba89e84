package import CarePlanStandard

/// The standard's table of who outputs and imports what, with what a run has shown filled in.
package struct RolesTable: Hashable, Sendable {
    /// What the scenarios with a file have shown of it.
    package enum Shown: String, CaseIterable, Hashable, Sendable {
        /// ○: all of them 適合
        case whole
        /// △: some 適合, the others 未実施
        case part
        /// ×: one 不適合
        case refuted
        /// 未実施, all of them
        case notDone = "not-done"
        /// No scenario has the file.
        case none
    }

    package struct Cell: Hashable, Sendable {
        package var role: TestRole
        package var direction: TestDirection
        /// ○ must, △ may, - not; empty where the standard's table has nothing.
        package var duty: String
        package var shown: Shown
        /// What is shown rests on what the tester filled in.
        package var isSelfDeclared: Bool
    }

    package struct Row: Hashable, Sendable {
        package var duty: DutyRow
        /// For each of the roles: export, import.
        package var cells: [Cell]
    }

    /// The roles of the product.
    package var roles: [TestRole]
    package var rows: [Row]

    package init(_ result: TestResult, standard: Standard = .current) {
        let roles = TestRole.allCases.filter { role in result.kit.roles.contains { $0.role == role } }
        self.roles = roles
        rows = standard.duties.compactMap { DutyRow($0, edition: result.kit.edition, standard: standard) }.map { duty in
            let tasks = result.patterns.filter { $0.pattern.line.contains(duty.part) }.flatMap(\.tasks)
                .filter { duty.isMet(by: $0.task) }
            return Row(
                duty: duty,
                cells: roles.flatMap { role in
                    [TestDirection.exports, .imports].map { direction in
                        Self.cell(
                            role, direction, duty,
                            tasks.filter { $0.task.role == role && $0.task.direction == direction })
                    }
                })
        }
    }

    private static func cell(
        _ role: TestRole, _ direction: TestDirection, _ duty: DutyRow, _ tasks: [TaskResult]
    ) -> Cell {
        let judged = tasks.filter { $0.verdict != .notApplicable }
        let passed = judged.filter { $0.verdict == .conforming }
        let shown: Shown =
            if judged.isEmpty {
                .none
            } else if judged.contains(where: { $0.verdict == .nonconforming }) {
                .refuted
            } else if passed.count == judged.count {
                .whole
            } else {
                passed.isEmpty ? .notDone : .part
            }
        let column = (TestRole.allCases.firstIndex(of: role) ?? 0) * 2 + (direction == .exports ? 0 : 1)
        return Cell(
            role: role, direction: direction, duty: column < duty.marks.count ? duty.marks[column] : "", shown: shown,
            isSelfDeclared: passed.contains(where: \.isSelfDeclared))
    }
}

extension DutyRow {
    fileprivate func isMet(by task: KitTask) -> Bool {
        kinds.contains(where: task.kinds.contains) && (units.isEmpty || units.contains(where: task.units.contains))
    }
}
