package import BundleChecker
package import ByteSources
package import CarePlanStandard

extension FormSheet {
    /// What the sheet's records hold of an item: each different value once, empty ones left out.
    package func values(_ item: FormItem, _ texts: ItemText) -> [String] {
        var values: [String] = []
        for record in records(of: item.kind) {
            let text = texts.text(item, record)
            if !text.isEmpty, !values.contains(text) { values.append(text) }
        }
        return values
    }

    /// The printed words of an item's codes, each with whether it holds; nil where the records disagree, or hold none of
    /// the codes.
    package func choices(_ item: FormItem, _ texts: ItemText) -> [(meaning: String, isChosen: Bool)]? {
        let values = values(FormItem(item.kind, item.no), texts)
        guard values.count <= 1 else { return nil }
        let records = records(of: item.kind)
        let record = records.first { !(texts.raw(item, $0) ?? "").isEmpty } ?? records.first
        return record.flatMap { texts.choices(item, $0) }
    }

    /// The pictures of the unit whose file names stand in the item; a name without its picture is there too.
    package func pictures(
        _ item: FormItem, _ texts: ItemText, _ plan: BundlePlan
    ) -> [(name: String, source: (any ByteSource)?)] {
        values(item, texts).map { name in
            let file = unit.allFiles.first { file in
                file.kind.isImage && file.name.canonical.lowercased() == name.lowercased()
            }
            return (name, file.flatMap { plan.entries[$0.index].source })
        }
    }
}
