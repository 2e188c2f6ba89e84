import CarePlanStandard

extension UnitPlanner {
    // MARK: CP214

    /// Files of one timestamp that divide exactly into several complete units.
    func findSharedTimestamps() {
        for group in groups.indices {
            let own = bucketsOf(group)
            guard own.count > 1, own.allSatisfy({ buckets[$0].complete != nil }) else { continue }
            let titles = own.map { at in
                let unit = buckets[at].complete?.title ?? ""
                let month = buckets[at].month.map { "(\($0))" } ?? ""
                return unit + month
            }
            report(
                214, on: own.flatMap { buckets[$0].files }, [Finding.NamedArgument("units", .list(titles.sorted()))])
        }
    }

    // MARK: CP206

    /// 第6表 and 第7表 of one timestamp with different months, and no split into complete units: a month that is whole beside
    /// one that is torn is none.
    func findMixedMonths() {
        for group in groups.indices {
            let edition = groups[group].address.edition
            guard let families = families[edition] else { continue }
            let dated = bucketsOf(group).filter { buckets[$0].month != nil && !buckets[$0].isTaken }
            guard dated.count > 1 else { continue }
            let open = dated.filter { buckets[$0].isIncomplete }
            for family in Set(open.map { buckets[$0].family }).sorted() {
                let own = dated.filter { buckets[$0].family == family }
                let named = own.filter { at in buckets[at].files.contains { !families.isSupplement($0.kind.id) } }
                let kinds = Set(
                    named.flatMap { buckets[$0].files }.map(\.kind.id).filter { !families.isSupplement($0) })
                guard named.count > 1, kinds.count > 1, named.contains(where: { buckets[$0].isIncomplete }),
                    let host = named.first
                else { continue }
                var files = own.flatMap { buckets[$0].files }
                // A supplement alone with 000000 goes along.
                for lone in loneSupplements(group) where !own.contains(lone) {
                    files += buckets[lone].files
                    buckets[lone].files = []
                    buckets[lone].isTaken = true
                }
                let months = Set(files.compactMap(\.month)).sorted()
                report(206, on: files, [Finding.NamedArgument("months", .list(months))])
                for at in own where at != host {
                    buckets[at].files = []
                    buckets[at].isTaken = true
                }
                buckets[host].files = files
                buckets[host].complete = nil
                buckets[host].isTaken = true
                buckets[host].mixesMonths = true
            }
        }
        dropEmptyBuckets()
    }

    // MARK: CP205

    /// A supplement whose month does not fit the unit that lacks one.
    func findMisplacedSupplements() {
        for group in groups.indices {
            let edition = groups[group].address.edition
            guard let families = families[edition] else { continue }
            for at in bucketsOf(group) where buckets[at].isIncomplete && !isLoneSupplement(at) {
                guard let nearest = families.nearest(buckets[at].kinds, family: buckets[at].family) else { continue }
                // The supplement may already lie in the bucket of its month's place.
                guard let lacking = nearest.missing.first(where: families.isSupplement),
                    let lone = loneSupplements(group).first, let file = buckets[lone].files.first
                else { continue }
                let wantsZero = families.wantsZeroMonth(lacking, in: nearest.unit)
                let month = Finding.NamedArgument("month", .text(file.month ?? ""))
                if wantsZero {
                    report(205, "care-plan", on: buckets[at].files + [file], at: file, [month])
                } else {
                    report(
                        205, "service-slip", on: buckets[at].files + [file], at: file,
                        [month, Finding.NamedArgument("expected", .text(buckets[at].month ?? "YYYYMM"))])
                }
                buckets[at].files.append(file)
                buckets[lone].files = []
                buckets[lone].isTaken = true
                buckets[at].complete = families.complete(buckets[at].kinds)
            }
        }
        dropEmptyBuckets()
    }

    /// Buckets that hold nothing but a supplement.
    private func loneSupplements(_ group: Int) -> [Int] { bucketsOf(group).filter(isLoneSupplement) }

    private func isLoneSupplement(_ at: Int) -> Bool {
        guard let families = families[groups[buckets[at].group].address.edition] else { return false }
        return buckets[at].isIncomplete && buckets[at].files.count == 1
            && buckets[at].files.allSatisfy { families.isSupplement($0.kind.id) }
    }
}
