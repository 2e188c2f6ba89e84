import CarePlanStandard

/// Gathers the images the records name (CP207, CP208); CP530: one image for several people.
///
/// - Standard: 別紙 利用者基本情報 No.62, 別表の構成
final class ImageNames: RecordRule {
    private let column: Int
    private let person: [Int]
    private var owners: [String: RecordKey] = [:]
    private var shared: Set<String> = []
    /// In a part of a file: its images of known people, for the whole to look at.
    private var pending: [(name: String, owner: RecordKey, place: Finding.Place)] = []

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
        if context.isPart {
            pending.append((name, owner, row.place(column)))
        } else {
            enter(name, owner, at: row.place(column))
        }
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? ImageNames else { return }
        for (name, owner, place) in part.pending { enter(name, owner, at: link.shift(place)) }
    }

    private func enter(_ name: String, _ owner: RecordKey, at place: @autoclosure () -> Finding.Place) {
        if let first = owners[name], first != owner, shared.insert(name).inserted {
            findings.note(530, column: column, at: place())
        } else if owners[name] == nil {
            owners[name] = owner
        }
    }
}
