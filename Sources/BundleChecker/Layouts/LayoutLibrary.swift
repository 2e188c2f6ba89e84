import CarePlanStandard
import Synchronization

/// The layouts of a standard, made ready on first use.
final class LayoutLibrary: Sendable {
    private let standard: Standard
    private let made = Mutex<[String: Layout]>([:])

    init(_ standard: Standard) { self.standard = standard }

    func layout(_ kind: FileKind, _ edition: String) -> Layout {
        made.withLock { layouts in
            let key = kind.id + " " + edition
            if let known = layouts[key] { return known }
            let layout = Layout(kind: kind, edition: edition, standard: standard)
            layouts[key] = layout
            return layout
        }
    }
}
