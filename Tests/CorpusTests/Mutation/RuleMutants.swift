import BundleChecker
import CarePlanStandard

/// Every rule of the catalogue put out of action: altogether, in one edition, in one of its variants, in one kind of
/// file; judged one level too low; and stopped at the first place.
struct RuleMutants {
    let corpus: WatchedCorpus
    let standard = Standard.current

    func all() -> MutantSet {
        var set = MutantSet()
        for rule in RuleCatalogue.current.rules { add(rule, to: &set) }
        return set
    }

    /// What of a rule's findings is meant; nil for all.
    private struct Scope: Sendable {
        var edition: String?
        var variant: String?
        var kind: String?

        func holds(_ finding: Finding) -> Bool {
            (edition == nil || finding.edition == edition) && (variant == nil || finding.variant == variant)
                && (kind == nil || finding.kind == kind)
        }
    }

    private func add(_ rule: Rule, to set: inout MutantSet) {
        off("rule off", rule, Scope(), "off", &set)
        set.mutants.append(altered("rule one level off", rule, "one level off") { $0.severity = $0.severity.nextTo })
        if Self.countsOnce.contains(rule.id) {
            set.leave(of: "rule stopped at the first place", "one finding a file, unit or key, which counts once")
        } else {
            set.mutants.append(
                altered("rule stopped at the first place", rule, "counts one place") { $0.count = min($0.count, 1) })
        }
        let editions = rule.editions
        guard !Finding.speaksOfInput(rule: rule.id), rule.files != ["other"], rule.files != ["zip"] else {
            set.leave(
                out: editions.count, of: "rule off in one edition",
                "what speaks of the input, not of a file of the standard, knows no edition: CP210-CP212, CP9xx")
            variants(of: rule, [nil], &set)
            return
        }
        for edition in editions {
            off("rule off in one edition", rule, Scope(edition: edition), "off in \(edition)", &set)
            kinds(of: rule, edition, &set)
        }
        variants(of: rule, editions, &set)
    }

    private func variants(of rule: Rule, _ editions: [String?], _ set: inout MutantSet) {
        guard rule.messages.count > 1 else { return }
        for message in rule.messages {
            for edition in editions {
                let name = message.variant.isEmpty ? "ordinary" : message.variant
                off(
                    "one variant off in one edition", rule, Scope(edition: edition, variant: message.variant),
                    "\(name) off" + (edition.map { " in " + $0 } ?? ""), &set)
            }
        }
    }

    private func kinds(of rule: Rule, _ edition: String, _ set: inout MutantSet) {
        if rule.files == ["all"] {
            set.leave(
                out: standard.kinds.count { $0.editions.contains(edition) }, of: "rule off in one kind of file",
                "the catalogue says 'all files': no definition names a kind to such a rule (fields are tried one by one)"
            )
            return
        }
        for kind in standard.kinds where kind.editions.contains(edition) && Self.names(rule, kind) {
            off(
                "rule off in one kind of file", rule, Scope(edition: edition, kind: kind.id),
                "off for \(kind.id) in \(edition)", &set)
        }
    }

    private static func names(_ rule: Rule, _ kind: FileKind) -> Bool {
        rule.files.contains(kind.id) || kind.deletes != nil && rule.files.contains("DLT")
    }

    private func off(_ group: String, _ rule: Rule, _ scope: Scope, _ words: String, _ set: inout MutantSet) {
        let (corpus, id) = (corpus, rule.id)
        let name = "\(id) \(words)"
        if let reason = Self.silent[name] { return set.leave(of: group, reason) }
        set.mutants.append(
            Mutant(group, name) {
                corpus.firstWrong(among: corpus.expecting(id)) {
                    $0.alterFinding = { $0.rule == id && scope.holds($0) ? nil : $0 }
                }
            })
    }

    private func altered(
        _ group: String, _ rule: Rule, _ words: String, _ change: @escaping @Sendable (inout Finding) -> Void
    ) -> Mutant {
        let (corpus, id) = (corpus, rule.id)
        return Mutant(group, "\(id) \(words)") {
            corpus.firstWrong(among: corpus.expecting(id)) {
                $0.alterFinding = { finding in
                    guard finding.rule == id else { return finding }
                    var finding = finding
                    change(&finding)
                    return finding
                }
            }
        }
    }
}

extension Severity {
    /// One level lower; the lowest, one higher.
    fileprivate var nextTo: Severity {
        switch self {
        case .error: .warning
        case .warning: .info
        case .info: .warning
        }
    }
}
