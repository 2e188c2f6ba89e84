import CarePlanStandard

/// Names that do not tell all: where their files belong.
///
/// - Standard: spec precedence, 'unknown for grouping'; CP102
extension UnitPlanner {
    /// A group whose address has an unknown part joins the one group that what is known agrees with.
    func joinUnknown() {
        var at = 0
        while at < groups.count {
            guard groups[at].address.hasUnknownPart, let host = host(of: at) ?? hostOtherWayRound(of: at) else {
                at += 1
                continue
            }
            let group = groups[at]
            for file in group.files {
                let isSecond = groups[host].files.contains { $0.seat == file.seat }
                if isSecond || file.name.isOfOtherEdition && groups[host].address.edition != file.edition {
                    groups[host].bystanders.append(file)
                } else {
                    groups[host].files.append(file)
                }
            }
            groups[host].bystanders += group.bystanders
            groups[host].address.complete(from: group.address)
            groups.remove(at: at)
            // What joined may make another group's match unique.
            at = 0
        }
    }

    /// Where a group belongs whose one known office may as well be the receiver.
    private func hostOtherWayRound(of at: Int) -> Int? {
        guard groups[at].files.allSatisfy(\.name.sideIsUnclear) else { return nil }
        groups[at].address.swapSides()
        if let host = host(of: at) { return host }
        groups[at].address.swapSides()
        return nil
    }

    /// Where a group belongs: to one that lacks its files, else to one that has them already.
    private func host(of at: Int) -> Int? {
        let group = groups[at]
        let agreeing = groups.indices.filter { other in
            other != at && groups[other].address.agrees(with: group.address)
        }
        // A kind that the edition of its name lacks goes with its neighbours, and takes no part in their unit.
        // Where they lack it, though, it is the one they lack.
        if group.files.allSatisfy(\.name.isOfOtherEdition) {
            let lacking = agreeing.first { other in
                groups[other].files.contains { !$0.name.isOfOtherEdition }
                    && (lacksMain(groups[other], from: group) || completes(groups[other], with: group))
            }
            if let lacking { return lacking }
            let neighbours = groups.indices.filter { other in
                other != at && groups[other].address.agreesInAnyEdition(with: group.address)
                    && groups[other].files.contains { !$0.name.isOfOtherEdition }
            }
            if let neighbour = neighbours.first { return neighbour }
        }
        if isWhole(group) {
            // A main file alone is a unit, but not when its details wait elsewhere.
            return agreeing.first { lacksMain(groups[$0], from: group) }
        }
        let candidates = agreeing.filter { other in
            let host = groups[other]
            let isThere = group.files.allSatisfy { file in host.files.contains { $0.seat == file.seat } }
            return isThere || completes(host, with: group)
        }
        // Best is one that becomes whole, then one that lacks something, then one that stays whole.
        let whole = candidates.filter { isWhole(groups[$0], with: group) }
        return whole.first { !isWhole(groups[$0]) } ?? candidates.first { !isWhole(groups[$0]) } ?? whole.first
            ?? candidates.first
    }

    private func lacksMain(_ host: Group, from group: Group) -> Bool {
        guard let families = families[host.address.edition] else { return false }
        let there = Set(host.files.map(\.kind.id))
        let brought = Set(group.files.map(\.kind.id))
        return host.files.contains { file in
            families.mainOfDetail(file.kind.id).map { !there.contains($0) && brought.contains($0) } ?? false
        }
    }

    /// Each file that joins fits, with the host's files of its family, into one unit.
    private func completes(_ host: Group, with group: Group) -> Bool {
        guard let families = families[host.address.edition] else { return false }
        return group.files.allSatisfy { file in
            families.families(file.kind.id, month: file.monthIsUnknown ? nil : file.month ?? "").contains { family in
                let beside = host.files.filter {
                    families.family($0.kind.id, month: $0.month) == family
                        && (file.monthIsUnknown || $0.monthIsUnknown || $0.month == file.month
                            || $0.kind.nameMonth == .none)
                }
                let kinds = Set(beside.map(\.kind.id))
                return !kinds.isEmpty && !beside.contains { $0.seat == file.seat }
                    && families.nearest(kinds.union([file.kind.id]), family: family) != nil
            }
        }
    }

    private func isWhole(_ group: Group, with other: Group? = nil) -> Bool {
        guard let families = families[group.address.edition] else { return false }
        return families.complete(Set((group.files + (other?.files ?? [])).map(\.kind.id))) != nil
    }
}
