import BundleTools
import CarePlanStandard

/// Whose sheet it is.
enum SheetPerson {
    private static let labels: Set<String> = ["利用者名", "被保険者氏名", "本人氏名"]

    /// The name as the form shows it; nil where no record has one.
    static func name(of sheet: FormSheet, _ texts: ItemText) -> String? {
        for case .cells(let rows) in sheet.form.blocks {
            for cell in rows.joined() where labels.contains(cell.label) {
                guard let item = cell.pieces.lazy.compactMap(\.item).first else { continue }
                if let name = sheet.values(item, texts).first { return name }
            }
        }
        return nil
    }
}
