import BundleChecker
import CarePlanStandard
import SampleBundles
import TestSupport

/// Where files lie, how their names end, and what lies beside them.
extension Edit {
    static let places = [
        Edit("every file in a folder of its own") { bench in
            // A finding about a unit names its first file by path: that order stays.
            let names = ["", "受信", " a b", "z/１/2", "TAIS"]
            let sorted = bench.sheets.indices.sorted {
                bench.sheets[$0].path.utf8.lexicographicallyPrecedes(bench.sheets[$1].path.utf8)
            }
            for (rank, index) in sorted.enumerated() {
                let name = names[bench.random.below(names.count)]
                bench.sheets[index].folder = "\(100 + rank)\(name)/" + bench.sheets[index].folder
            }
            return true
        },
        Edit("names of tables end in .csv") { bench in
            guard !bench.isFaultOfNames else { return false }
            for index in bench.sheets.indices where bench.sheets[index].name.hasSuffix(".CSV") {
                bench.sheets[index].name =
                    bench.sheets[index].name.dropLast(4) + [".csv", ".Csv"][bench.random.below(2)]
            }
            return true
        },
        Edit("conforming units of other offices beside it") { bench in
            let due = bench.due
            for number in 0..<2 {
                let units = Standard.current.units.filter { $0.editions.contains(bench.request.edition) }
                var request = bench.request
                request.unit = units[bench.random.below(units.count)].id
                (request.senderType, request.receiverType, request.rows) = (nil, nil, nil)
                request.people = 2
                request.seed = bench.request.seed + 1_000 * UInt64(number + 1)
                let before = bench.sheets.count
                let files = try SampleBundle(request).files
                for file in files { try bench.add(file, folder: "他\(number)/") }
                bench.due.records += files.reduce(0) { $0 + $1.records.count }
                bench.due.units.insert(Array(before..<bench.sheets.count))
            }
            // Now there is something to check.
            bench.due.found = due.found.filter { $0.key.rule != "CP212" }
            if bench.due.found.count < due.found.count { bench.due.verdict = .conforming }
            return true
        },
    ]
}
