import Foundation
import Testing

@testable import CarePlanStandard

@Suite("where items stand on the paper forms")
struct PaperFormTests {
    @Test("every item is a column of V4.1, no two forms share an id, rows of cells are full")
    func definitions() {
        for form in PaperForm.all {
            for item in form.blocks.flatMap(\.items) {
                let columns = Standard.current.kind(item.kind)?.columns(in: "V4") ?? []
                #expect(columns.indices.contains(item.no - 1), "\(form.id): \(item.kind) No.\(item.no)")
                if item.show == .choice, columns.indices.contains(item.no - 1) {
                    #expect(
                        columns[item.no - 1].format.word.hasPrefix("code:"), "\(form.id): \(item.kind) No.\(item.no)")
                }
            }
            for case .cells(let rows) in form.blocks {
                for row in rows {
                    #expect(row.reduce(0) { $0 + $1.labelWidth + $1.width } == 24, "\(form.id): \(row.map(\.label))")
                }
            }
            let roles = Set((Standard.current.kind(form.kind)?.columns ?? []).compactMap(\.role))
            #expect(roles.isSuperset(of: form.key), "\(form.id)")
        }
        #expect(Set(PaperForm.all.map(\.id)).count == PaperForm.all.count)
    }

    /// The form maps of the layout, as ../shared/spec/forms.md has them: R is UPHOSOKU.
    private static let map: [(form: String, kind: String, numbers: Set<Int>)] = [
        ("plan-1", "UPHOSOKU", [6, 8, 10, 11]),
        ("plan-1", "UP1KYO", [4, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]),
        ("plan-2", "UP2KYO", [4, 7, 9, 10, 11, 12, 14, 15, 16, 18, 19, 20]),
        ("plan-3", "UP3KYO", [4, 6, 7, 8, 9, 10, 11, 12, 13]),
        ("slip", "UPPLAN", [2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23]),
        ("slip", "UPHOSOKU", [5, 6, 7, 8, 14, 15, 17, 18, 19, 57, 59]),
        ("annex", "UPSIKYU", Set([4, 6, 7, 9, 10, 11, 12]).union(13...32)),
        ("annex", "UPHOSOKU", Set(20...56)),
        ("basic-information", "UPKIHON", Set(4...71)),
        ("basic-information", "UPKIHON_SUB1", Set(5...7)), ("basic-information", "UPKIHON_SUB2", Set(5...11)),
        ("prevention-plan", "UPYOBO", Set(4...57)),
        ("prevention-plan", "UPYOBO_SUB", [6, 7, 8, 9, 11, 12, 13, 15, 16, 17]),
    ]

    @Test("every item that the layout's form maps name stands on its form")
    func complete() throws {
        for (id, kind, numbers) in Self.map {
            let form = try #require(PaperForm.all.first { $0.id == id })
            let there = Set(form.blocks.flatMap(\.items).filter { $0.kind == kind }.map(\.no))
            #expect(numbers.subtracting(there).sorted() == [], "\(id) \(kind)")
        }
    }

    @Test("name, birth and address come from the supplement, not from 第1表's own columns")
    func supplement() throws {
        let form = try #require(PaperForm.all.first { $0.id == "plan-1" })
        let own = form.blocks.flatMap(\.items).filter { $0.kind == "UP1KYO" }.map(\.no)
        #expect(!own.contains(6) && !own.contains(7))
        let slip = try #require(PaperForm.all.first { $0.id == "slip" })
        #expect(!slip.blocks.flatMap(\.items).contains { $0.kind == "UPPLAN" && $0.no == 9 })
    }
}
