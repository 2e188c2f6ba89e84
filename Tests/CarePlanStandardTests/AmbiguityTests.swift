import CarePlanStandard
import Testing

/// The list for people and the list for programmes are one list.
@Suite struct AmbiguityTests {
    @Test func valuesEqualTheTable() throws {
        let rows = Tables.rows(of: try Tables.text("Conformance/ambiguities.tsv"))
        let keys = [
            "id", "edition", "place", "reading_a_ja", "reading_a_en", "reading_b_ja", "reading_b_en", "lenient_to",
            "cpcheck_ja", "cpcheck_en", "question_ja", "question_en",
        ]
        let table = rows.map { row in keys.map { row[$0] ?? "?" } }
        let values = Ambiguity.all.map { item -> [String] in
            [
                item.id, item.editions.joined(separator: " "), item.places.joined(separator: " "), item.readingA.ja,
                item.readingA.en, item.readingB.ja, item.readingB.en, item.lenientTo.rawValue, item.decision.ja,
                item.decision.en, item.question.ja, item.question.en,
            ]
        }
        #expect(values == table)
        #expect(rows.allSatisfy { $0.count == keys.count })
    }

    @Test func idsRunOn() {
        for (index, item) in Ambiguity.all.enumerated() {
            let number = String(index + 1)
            let padded = number.utf8.count < 2 ? "0" + number : number
            #expect(item.id == "A" + padded)
        }
    }

    @Test func placesExist() {
        let standard = Standard.current
        for item in Ambiguity.all {
            #expect(item.editions.allSatisfy { standard.edition($0) != nil })
            for place in item.places {
                let parts = place.split(separator: ":").map(String.init)
                if parts.count == 1 {
                    #expect(Ambiguity.words.contains(place) || standard.kind(place) != nil, "\(place)")
                } else if parts[0] == "format" {
                    #expect(Format(word: parts[1]) != nil, "\(place)")
                } else {
                    #expect((standard.kind(parts[0])?.columns.count ?? 0) >= Int(parts[1]) ?? .max, "\(place)")
                }
            }
        }
    }

    /// Whoever marks a column as uncertain also says between which readings.
    @Test func everyRemarkHasItsReadings() {
        for kind in Standard.current.kinds {
            for (index, column) in kind.columns.enumerated() where column.remark != nil {
                #expect(!Ambiguity.about(column, no: index + 1, of: kind).isEmpty, "\(kind.id):\(index + 1)")
            }
        }
    }
}
