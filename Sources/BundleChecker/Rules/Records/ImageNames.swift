import CarePlanStandard

/// Gathers the images the records name (CP207, CP208); CP530: one image for several people.
///
/// - Standard: 別紙 利用者基本情報 No.62, 別表の構成
final class ImageNames: RecordRule {
    private let column: Int
    private let person: [Int]
    private var owners: [String: RecordKey] = [:]
    private var shared: Set<String> = []

    init?(context: FileContext) {
        guard let column = context.layout.roles[.imageName] else { return nil }
        self.column = column
        person = [context.layout.roles[.insurer], context.layout.roles[.insured]].compactMap { $0 }
        super.init(context)
    }

    override func visit(_ row: Row) {
        guard row.isFilled(column) else { return }
        guard row.isLegal(column) else {
            context.facts.wrongImageNames.append(row.value(column).array)
            return
        }
        let name = String(decoding: row.value(column).buffer, as: UTF8.self).uppercased()
        context.facts.images.append(FileFacts.ImageReference(name: name, place: row.place(column)))
        guard person.allSatisfy(row.isLegal) else { return }
        var owner = RecordKey()
        for column in person { owner.append(row.value(column)) }
        if let first = owners[name], first != owner, shared.insert(name).inserted {
            findings.note(530, column: column, at: row.place(column))
        } else if owners[name] == nil {
            owners[name] = owner
        }
    }
}
