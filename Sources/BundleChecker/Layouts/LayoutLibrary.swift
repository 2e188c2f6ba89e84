import CarePlanStandard
import Synchronization

/// What a standard says, made ready on first use: layouts of file kinds and of send units.
///
/// All files and units of an input share it.
final class LayoutLibrary: Sendable {
    private struct Made {
        // By id and edition. Keys of a type of our own would cost a small bundle more than all its lookups.
        var layouts: [String: Layout] = [:]
        var units: [String: UnitLayout] = [:]
    }

    private let standard: Standard
    let serviceTypes: ServiceTypeTable
    /// The key of the hashes of rows: another one each run.
    let hashKey = RowHash.Key()
    private let made = Mutex(Made())

    init(_ standard: Standard) {
        self.standard = standard
        serviceTypes = ServiceTypeTable(standard)
    }

    /// - Parameter code: one that the table of types cannot hold, as a standard of its own may have, is looked for.
    func serviceType(_ code: String) -> ServiceType? {
        serviceTypes[code].map { standard.serviceTypes[$0.place] } ?? standard.serviceType(code)
    }

    func namesCarryServiceTypes(_ edition: String) -> Bool {
        standard.edition(edition)?.namesCarryServiceTypes == true
    }

    func layout(_ kind: FileKind, _ edition: String) -> Layout {
        let name = kind.id + " " + edition
        return made.withLock { made in
            if let known = made.layouts[name] { return known }
            let layout = Layout(kind: kind, edition: edition, standard: standard)
            made.layouts[name] = layout
            return layout
        }
    }

    /// - Parameter unit: nil for files that form no unit.
    func unit(_ unit: SendUnit?, _ edition: String) -> UnitLayout {
        let name = (unit?.id ?? "") + " " + edition
        return made.withLock { made in
            if let known = made.units[name] { return known }
            let layout = UnitLayout(unit, edition: edition, standard: standard)
            made.units[name] = layout
            return layout
        }
    }
}
