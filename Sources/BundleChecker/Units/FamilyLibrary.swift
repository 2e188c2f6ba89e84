import CarePlanStandard
import Synchronization

/// The unit families of each edition, worked out on first use: most inputs are of one.
final class FamilyLibrary: Sendable {
    private let standard: Standard
    private let made = Mutex<[String: UnitFamilies]>([:])

    init(_ standard: Standard) { self.standard = standard }

    /// Nil for an edition that the standard does not have.
    subscript(edition: String) -> UnitFamilies? {
        made.withLock { made in
            if let known = made[edition] { return known }
            guard standard.editions.contains(where: { $0.id == edition }) else { return nil }
            let families = UnitFamilies(standard, edition: edition)
            made[edition] = families
            return families
        }
    }
}
