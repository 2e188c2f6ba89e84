import ByteSources
package import CarePlanStandard

/// How far a kit has come, by what lies in it: nothing is checked.
package struct KitStatus: Sendable {
    /// A scenario and what is done of it.
    package struct Task: Sendable {
        package var task: KitTask
        package var state: State
    }

    package enum State: Hashable, Sendable {
        /// Lines of checks.csv that are filled in, of all.
        case filledIn(Int, of: Int)
        /// Files in `out`.
        case exported(files: Int)

        package var isDone: Bool {
            switch self {
            case .filledIn(let count, let all): count >= all
            case .exported(let files): files > 0
            }
        }

        /// Begun, but not done.
        package var isBegun: Bool {
            if case .filledIn(let count, _) = self, !isDone { return count > 0 }
            return false
        }
    }

    package struct Pattern: Sendable {
        package var pattern: TestPattern
        package var exclusion: BilingualText?
        package var tasks: [Task]
    }

    package var kit: Kit
    package var patterns: [Pattern]

    package init(_ kit: Kit, _ files: any KitFiles, _ standard: Standard = .current) {
        self.kit = kit
        patterns = standard.patterns.compactMap { pattern in
            guard let drawn = kit.patterns.first(where: { $0.id == pattern.id }) else { return nil }
            let sheet = files.bytes(KitPlaces.checks(of: pattern.id)).map(CheckSheet.init)
            let tasks = drawn.tasks.map { task in
                switch task.direction {
                case .imports:
                    let tally = sheet?.tally(of: task.id, count: task.checks)
                    return Task(
                        task: task, state: .filledIn((tally?.passed ?? 0) + (tally?.failed ?? 0), of: task.checks))
                case .exports:
                    return Task(
                        task: task, state: .exported(files: files.input(KitPlaces.export(of: task)).sources.count))
                }
            }
            return Pattern(pattern: pattern, exclusion: drawn.exclusion, tasks: drawn.exclusion == nil ? tasks : [])
        }
    }

    /// Scenarios that must be done and are not, in the order of the kit.
    package var open: [Task] { patterns.flatMap(\.tasks).filter { !$0.state.isDone && !$0.task.isOptional } }
}
