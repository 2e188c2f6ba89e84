import SampleBundles
import Testing

/// A change to a bundle whose effect on the findings is known.
struct Edit: Sendable, CustomTestStringConvertible {
    let name: String
    private let movesRows: Bool
    /// Carries it out and notes what is due; false where the bundle has no room for it, and then changes nothing.
    private let carryOut: @Sendable (inout Bench) throws -> Bool
    var testDescription: String { name }

    /// - Parameter movesRows: true when findings about several rows may stand at another one of them afterwards.
    init(_ name: String, movesRows: Bool = false, _ carryOut: @escaping @Sendable (inout Bench) throws -> Bool) {
        self.name = name
        self.movesRows = movesRows
        self.carryOut = carryOut
    }

    static let all = orders + writings + texts + numbers + years + places + units + people

    /// Tries it on a bundle.
    /// - Returns: what is not as it is due, a line each; nil where the bundle has no room for it.
    func wrong(on bench: Bench) throws -> [String]? {
        var bench = bench
        guard try carryOut(&bench) else { return nil }
        var (found, due) = (bench.found, bench.due)
        if movesRows {
            found = SeenGroups.loosened(found, bench.sheets)
            due = SeenGroups.loosened(due, bench.sheets)
        }
        return found.differences(from: due).map {
            "\(bench.fault ?? "conforming"), \(bench.request.unit) \(bench.request.edition) "
                + "seed \(bench.request.seed), \(name): \($0)"
        }
    }
}
