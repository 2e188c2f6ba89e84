import CarePlanStandard

/// Tells that something stands behind the timestamp of a file name, where a legal name has its extension.
///
/// `.CSV.CSV`, `_修正.CSV`, `%20(1).CSV`: for the rules the timestamp has a wrong form or a part too many; for the caller,
/// somebody or something added to the name.
enum NameTail {
    static func exists(in entry: FileEntry) -> Bool {
        guard !entry.nameIsLegal, !entry.name.isAltered, let kind = entry.name.kind, !kind.isImage else { return false }
        let (base, _) = NameText.split(entry.text)
        guard let end = endOfTimestamp(in: base) else { return false }
        return end < base.endIndex
    }

    /// Behind the last run of exactly fourteen digits that stands behind a separator.
    private static func endOfTimestamp(in base: String) -> String.Index? {
        var found: String.Index?
        var run = 0
        var follows = false
        var last: Character = " "
        for index in base.indices + [base.endIndex] {
            let character: Character = index < base.endIndex ? base[index] : " "
            if character.isASCII, character.isNumber {
                if run == 0 { follows = last == "_" }
                run += 1
            } else {
                if run == 14, follows { found = index }
                run = 0
            }
            last = character
        }
        return found
    }
}
