package import BundleChecker
import CarePlanStandard

/// Items that hold something and stand on no form: technical ones, those that the paper has no place for, and all items
/// of kinds without a form, such as deletions.
///
/// With them every item of a unit's files is in the reference forms.
package struct RestItems: Sendable {
    /// One item of one person, with every different value and the records that have it.
    package struct Line: Hashable, Sendable {
        package var kind: String
        package var kindTitle: String
        /// Column number in the edition's layout, from 1.
        package var no: Int
        package var name: String
        package var values: [Value]
    }

    package struct Value: Hashable, Sendable {
        /// As it stands in the file.
        package var text: String
        /// As people read it, such as the meaning of a code; nil where that is the text itself.
        package var meaning: String?
        /// Numbers of the records, from 1.
        package var records: [Int]
        /// Every record of the person has it.
        package var isEverywhere: Bool
    }

    package struct Person: Hashable, Sendable {
        /// 被保険者番号
        package var insured: String
        package var lines: [Line]
    }

    /// In the order in which people come up.
    package private(set) var people: [Person] = []

    /// - Parameter choose: whose items are told, of the numbers of all people; everybody's where nil.
    package init(
        _ sheets: FormSheets, of unit: PlannedUnit, _ texts: ItemText, choose: (([String]) -> [String])? = nil
    ) {
        let kinds = unit.allFiles.map(\.kind).filter { !$0.isImage }
        var order: [String] = []
        var byPerson: [String: [String: [Record]]] = [:]
        for kind in kinds where byPerson.values.allSatisfy({ $0[kind.id] == nil }) {
            for record in sheets.records[kind.id] ?? [] {
                let insured = record[.insured]?.trimmedBlanks ?? ""
                if byPerson[insured] == nil { order.append(insured) }
                byPerson[insured, default: [:]][kind.id, default: []].append(record)
            }
        }
        people = (choose?(order) ?? order).map { insured in
            let records = byPerson[insured] ?? [:]
            // A form is there for people of whom its own kind has a record.
            let forms = PaperForm.all.filter { records[$0.kind] != nil }
            let items = forms.flatMap(\.blocks).flatMap(\.items)
            var lines: [Line] = []
            for kind in kinds where !lines.contains(where: { $0.kind == kind.id }) {
                lines += Self.lines(records[kind.id] ?? [], kind, items.filter { $0.kind == kind.id }, texts)
            }
            return Person(insured: insured, lines: lines)
        }
    }

    private static func lines(
        _ records: [Record], _ kind: FileKind, _ items: [FormItem], _ texts: ItemText
    ) -> [Line] {
        guard let layout = records.first?.layout else { return [] }
        let shown = Set(items.compactMap { texts.column($0, layout) })
        return layout.columns.indices.filter { !shown.contains($0) }.compactMap { column in
            var values: [Value] = []
            for record in records {
                let text = record.text(column)
                if text.isEmpty { continue }
                if let known = values.firstIndex(where: { $0.text == text }) {
                    values[known].records.append(record.number)
                } else {
                    let meaning = texts.text(text.trimmedBlanks, layout.columns[column].format)
                    let isOther = !meaning.isEmpty && meaning != text
                    values.append(
                        Value(
                            text: text, meaning: isOther ? meaning : nil, records: [record.number], isEverywhere: false)
                    )
                }
            }
            if values.isEmpty { return nil }
            for index in values.indices { values[index].isEverywhere = values[index].records.count == records.count }
            return Line(
                kind: kind.id, kindTitle: kind.title, no: column + 1, name: layout.columns[column].name, values: values)
        }
    }
}
