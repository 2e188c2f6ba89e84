import CarePlanStandard
import SampleBundles
import Testing

/// Plans fill every item of their layouts, and use every code.
@Suite struct PlanCodeTests {
    /// Values of every item of the kinds of plans, over many people.
    private static let values: Result<[String: [String: Set<String>]], any Error> = Result {
        var values: [String: [String: Set<String>]] = [:]
        func add(_ bundle: SampleBundle, _ kinds: [String]) {
            for kind in kinds {
                guard let file = bundle.file(kind), let layout = Standard.current.kind(kind) else { continue }
                for (place, column) in layout.columns(in: file.edition).enumerated() {
                    let name = "\(place + 1) \(column.name)"
                    values[kind, default: [:]][name, default: []].formUnion(file.records.map { $0[place] })
                }
            }
        }
        for seed in 0..<40 {
            add(try PlanPeople.bundle("care-plan", seed, people: 8), PlanPeople.careKinds)
            let pairs = [("AF", "A2"), ("46", "63"), ("46", "43"), ("43", "46")]
            let (sender, receiver) = pairs[seed % pairs.count]
            add(
                try PlanPeople.bundle(
                    "prevention-plan-and-basic-information", seed, people: 15, from: sender, to: receiver),
                PlanPeople.basicKinds + PlanPeople.preventionKinds)
        }
        return values
    }

    /// A care plan is for 要介護, and who has a basic sheet in prevention has 要支援 or less.
    private static let outOfPlace: [String: Set<String>] = [
        "UP1KYO 21 要介護状態区分": ["06", "12", "13"], "UPKIHON 23 要介護状態区分": ["21", "22", "23", "24", "25"],
    ]

    @Test(arguments: PlanPeople.careKinds + PlanPeople.basicKinds + PlanPeople.preventionKinds)
    func `every item is filled for some people, and every code of its table occurs`(_ kind: String) throws {
        let values = try Self.values.get()
        let layout = try #require(Standard.current.kind(kind))
        for (place, column) in layout.columns(in: "V4").enumerated() where column.format != .unused {
            let name = "\(place + 1) \(column.name)"
            let found = (values[kind]?[name] ?? []).subtracting([""])
            #expect(!found.isEmpty, "\(kind) \(name) is never filled")
            guard case .code(let id) = column.format, let table = Standard.current.codeTable(id) else { continue }
            let codes = Set(table.entries.map(\.code)).subtracting(Self.outOfPlace["\(kind) \(name)"] ?? [])
            #expect(found == codes, "\(kind) \(name)")
        }
    }

    @Test func `items that nothing identifies are left blank now and then`() throws {
        let values = try Self.values.get()
        for (kind, name) in [
            ("UP1KYO", "7 利用者住所２"), ("UP1KYO", "16 計画書区分"), ("UP1KYO", "25 生活援助中心型の算定理由"), ("UPKIHON", "11 前回相談日"),
            ("UPKIHON", "62 家族構成 画像ファイル名"), ("UPKIHON", "20 利用者Fax番号"), ("UPYOBO", "7 整理番号"), ("UPYOBO", "56 同意日"),
        ] {
            #expect(values[kind]?[name]?.contains("") == true, "\(kind) \(name)")
        }
    }
}
