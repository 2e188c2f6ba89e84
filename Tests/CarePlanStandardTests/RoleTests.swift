import CarePlanStandard
import Testing

/// Columns carry the roles that keys and rules ask for.
@Suite struct RoleTests {
    private let standard = Standard.current

    private func number(_ role: Role, _ kind: String, _ edition: String = "V4") -> [Int] {
        let columns = standard.kind(kind)?.columns(in: edition) ?? []
        return columns.enumerated().filter { $0.element.role == role }.map { $0.offset + 1 }
    }

    private func kinds(with role: Role) -> Set<String> {
        Set(standard.kinds.filter { $0.columns.contains { $0.role == role } }.map(\.id))
    }

    @Test func everyFileOfRecordsKnowsItsPeople() {
        for kind in standard.kinds where !kind.isImage {
            for edition in kind.editions {
                #expect(number(.csvVersion, kind.id, edition) == [1])
                #expect(number(.insurer, kind.id, edition) == [2])
                #expect(number(.insured, kind.id, edition) == [3])
            }
        }
    }

    @Test func standardDoesNotContradictItself() {
        #expect(StandardValidation.problems(of: .current) == [])
    }

    @Test func kindsAreAsEqualAsTheirColumns() {
        var kind = FileKind.dlt1kyo
        #expect(kind == .dlt1kyo && !kind.isImage)
        kind.columns = FileKind.dlt1kyo.columns
        #expect(kind == .dlt1kyo && kind.hashValue == FileKind.dlt1kyo.hashValue)
        kind.columns[3].required = false
        #expect(kind != .dlt1kyo && kind.columns.count == 4)
        kind.columns = []
        #expect(kind.isImage)
        for kind in standard.kinds { #expect(kind.isImage == kind.columns.isEmpty, "\(kind.id)") }
    }

    @Test func everyRoleIsCarried() {
        for role in Role.allCases { #expect(!kinds(with: role).isEmpty, "\(role)") }
    }

    @Test func datesThatAreKeys() {
        let plans = [
            "UPHOSOKU": 4, "UP1KYO": 14, "DLT1KYO": 4, "UP2KYO": 5, "UP3KYO": 5, "UPYOBO": 4, "DLTYOBO": 4,
            "UPYOBO_SUB": 4,
        ]
        for (kind, no) in plans { #expect(number(.planDate, kind) == [no], "\(kind)") }
        #expect(kinds(with: .planDate) == Set(plans.keys))
        #expect(kinds(with: .consultationDate) == ["UPKIHON", "UPKIHON_SUB1", "UPKIHON_SUB2", "DLTKIHON"])
        #expect(kinds(with: .targetMonth) == ["UPPLAN", "UPJSK", "UPSIKYU", "DLTPLAN", "DLTJSK", "UPHOSOKU"])
        #expect(number(.targetMonth, "UPHOSOKU") == [63])
    }

    @Test func rolesOfFewKinds() {
        #expect(kinds(with: .createdDate) == ["UPPLAN", "UPJSK", "UPSIKYU", "UP1KYO"])
        #expect(kinds(with: .planOffice) == ["UPPLAN", "UPJSK", "UP1KYO"])
        #expect(kinds(with: .office) == ["UPPLAN", "UPJSK", "UPSIKYU", "DLTJSK"])
        #expect(kinds(with: .updater) == ["UPPLAN", "UPJSK", "UPSIKYU", "UPHOSOKU", "UP1KYO", "UP2KYO"])
        #expect(kinds(with: .birthDate) == ["UPHOSOKU", "UPKIHON"])
        #expect(kinds(with: .careLevel) == ["UPHOSOKU", "UP1KYO"])
        #expect(kinds(with: .needNumber) == ["UP2KYO", "UPYOBO_SUB"])
        let periods = ["UPHOSOKU": [14, 15], "UP1KYO": [19, 20], "UPKIHON": [24, 25], "UPYOBO": [10, 11]]
        for (kind, numbers) in periods {
            #expect(number(.periodStart, kind) + number(.periodEnd, kind) == numbers)
        }
        #expect(kinds(with: .periodStart) == Set(periods.keys))
    }

    @Test func numbersThatTheCatalogueNames() {
        #expect(number(.levelChangeDate, "UPHOSOKU") + number(.previousCareLevel, "UPHOSOKU") == [17, 59])
        #expect(number(.typeBlockService, "UPHOSOKU") == [20, 24, 28, 32, 36, 40, 44, 48, 52])
        #expect(number(.typeBlockOver, "UPHOSOKU") == [23, 27, 31, 35, 39, 43, 47, 51, 55])
        #expect(number(.imageName, "UPKIHON") == [62])
        #expect(number(.taisCode, "UPPLAN") + number(.equipmentNoticeCode, "UPPLAN") == [16, 17])
        #expect(number(.serviceType, "DLTJSK") == [6])
        #expect(number(.over30, "UPPLAN", "V3") == [20])
        #expect(number(.count, "UPSIKYU", "V3") + number(.count, "UPSIKYU") == [13, 16])
        let names = [
            "UPHOSOKU": [5, 6], "UP1KYO": [8, 9], "UP2KYO": [18], "UPPLAN": [7, 21], "UPJSK": [7, 21],
            "UPSIKYU": [6], "UPKIHON": [7, 14, 15], "UPYOBO": [8, 15, 16, 17],
        ]
        for (kind, numbers) in names { #expect(number(.name, kind) == numbers, "\(kind)") }
        #expect(kinds(with: .name) == Set(names.keys))
    }

    @Test func whatElseColumnsSay() {
        func asks(_ kind: String) -> [String] {
            let columns = standard.kind(kind)?.columns ?? []
            return columns.enumerated().compactMap { no, column in
                column.asksForNextWhen.map { "\(no + 1)=\($0)" }
            }
        }
        #expect(asks("UP1KYO") == ["25=3"])
        #expect(asks("UPKIHON") == ["8=03", "12=02"])
        let lenient = standard.kinds.flatMap { kind in kind.columns.filter(\.lenient).map { kind.id + " " + $0.name } }
        #expect(lenient == ["UPYOBO_SUB 課題ＮＯ", "UPYOBO_SUB 支援計画ＮＯ", "UPYOBO_SUB 利用サービスＮＯ"])
        #expect(standard.kinds.filter { !$0.uniqueKey.isEmpty }.count == 9)
        #expect(standard.kinds.filter(\.exampleHasZeroMonth).map(\.id) == ["UPKIHON", "UPYOBO"])
        #expect(standard.kind("DLTJSK")?.toleratedCounts == ["V3": 5])
        let deleted = standard.kinds.compactMap { kind in kind.deletes.map { kind.id + " " + $0.kind } }
        #expect(
            deleted == ["DLT1KYO UP1KYO", "DLTPLAN UPPLAN", "DLTJSK UPJSK", "DLTKIHON UPKIHON", "DLTYOBO UPYOBO"])
    }

    @Test("a role's place is that in the list of all, which tables by role are made for") func places() {
        #expect(Role.allCases.map(\.place) == Array(Role.allCases.indices))
    }
}
