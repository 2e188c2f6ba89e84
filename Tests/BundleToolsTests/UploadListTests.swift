import BundleChecker
import BundleIntake
import BundleTools
import ByteSources
import TestSupport
import Testing

@Suite("the bulk-upload list, from names alone")
struct UploadListTests {
    private func list(_ names: String...) -> UploadList {
        UploadList(of: BundleInput(sources: names.map { MemorySource(name: $0, bytes: []) }))
    }

    private func fixture(_ folder: String) -> UploadList {
        UploadList(of: Intake().gather([Array(Repository.path("Fixtures/" + folder).utf8)]))
    }

    @Test("one row a destination and timestamp, with its unit and its files")
    func oneRow() throws {
        let list = fixture("v4/care-plan")
        let row = try #require(list.rows.first)
        #expect(list.rows.count == 1)
        #expect(row.destination == .init(office: "1399902012", serviceType: "11"))
        #expect(row.sender == .init(office: "1399901014", serviceType: "43"))
        #expect(row.timestamp == "20250425200201")
        #expect(row.marks == [.registers])
        #expect(row.units.map(\.kind) == ["care-plan"])
        #expect(row.units[0].files.map(\.kind) == ["UP1KYO", "UP2KYO", "UP3KYO", "UPHOSOKU"])
        #expect(row.isReady && list.isReady && !list.isIncomplete)
    }

    @Test("V3 names tell no service type")
    func edition3() throws {
        let row = try #require(fixture("v3/care-plan").rows.first)
        #expect(row.edition == "V3")
        #expect(row.destination?.serviceType == nil)
        #expect(row.isReady)
    }

    @Test("a destination imports its rows by timestamp; of two exports of one month the older one is known")
    func order() {
        let rows = fixture("v4/resent-month").rows
        #expect(rows.map(\.timestamp) == ["20250425200205", "20250428090000"])
        #expect(rows.map(\.importOrder) == [1, 2])
        #expect(rows.flatMap(\.units).map(\.age) == [.older(newest: "20250428090000"), .newest])
    }

    @Test("each destination has an order of its own")
    func destinations() {
        let rows = fixture("v4").rows
        let destinations = Dictionary(grouping: rows, by: \.destination)
        for rows in destinations.values {
            #expect(rows.map(\.importOrder) == Array(1...rows.count))
            #expect(rows.map { $0.timestamp ?? "" } == rows.map { $0.timestamp ?? "" }.sorted())
        }
        #expect(destinations.count > 5)
    }

    @Test("deletions and images have marks of their own")
    func marks() throws {
        #expect(fixture("v4/care-plan-deletion").rows.map(\.marks) == [[.deletes]])
        #expect(fixture("v4/basic-information").rows.map(\.marks) == [[.registers, .attachments]])
    }

    @Test("a row with a file missing is not ready, and says which")
    func missing() throws {
        let list = list("UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV")
        let row = try #require(list.rows.first)
        #expect(row.units[0].missing == ["UPSIKYU", "UPHOSOKU"])
        #expect(row.obstacles.map(\.rule) == ["CP201"])
        #expect(!row.isReady && !list.isReady)
    }

    @Test("a copy mark in one name keeps the row from being sent")
    func altered() throws {
        let row = try #require(fixture("broken").rows.first)
        #expect(row.obstacles.map(\.rule) == ["CP108"])
        #expect(row.obstacles[0].files.count == 1 && row.obstacles[0].files[0].hasSuffix(" (1).CSV"))
        #expect(row.units[0].missing == [])
    }

    @Test("a name without its receiver has no destination and no place in an order")
    func noReceiver() throws {
        let list = list("DLT1KYO_1399901014_43_20250425200201.CSV")
        let row = try #require(list.rows.first)
        #expect(row.destination == nil)
        #expect(row.importOrder == nil)
        #expect(row.obstacles.map(\.rule) == ["CP102"])
    }

    @Test("a detail file without its main file is not ready")
    func orphan() throws {
        let row = try #require(list("UPYOBO_SUB_1309900015_46_1369902059_63_20250425200207.CSV").rows.first)
        #expect(row.obstacles.map(\.rule) == ["CP213"])
        #expect(row.units[0].kind == nil)
    }

    @Test("what bulk upload does not take stands apart")
    func others() {
        let list = UploadList(
            of: BundleInput(
                sources: [
                    MemorySource(name: "plan.pdf", bytes: Array("%PDF-1.7".utf8)),
                    MemorySource(name: "sent.zip", bytes: [0x50, 0x4B, 0x03, 0x04]),
                    MemorySource(name: "list.csv", bytes: []),
                ],
                problems: [.init(path: SourcePath(name: "gone"), kind: .missingPath)]))
        #expect(list.rows == [])
        #expect(Set(list.others.map(\.reason)) == [.attachment, .archive, .unknownName, .unreadable])
        #expect(!list.isReady && list.isIncomplete)
    }

    @Test("a broken ZIP makes the list incomplete, a whole one does not")
    func archives() {
        let sent = MemorySource(name: "sent.zip", bytes: [0x50, 0x4B, 0x03, 0x04])
        var input = BundleInput(sources: [sent, Made.actualsFile([])])
        #expect(!UploadList(of: input).isIncomplete)
        input.archives = [sent.path]
        input.problems = [.init(path: sent.path, kind: .brokenArchive(.damaged))]
        #expect(UploadList(of: input).isIncomplete)
        #expect(UploadList(of: input).others.map(\.reason) == [.unreadable])
    }

    @Test("names that are none of the standard's are shown as shapes only")
    func privacy() {
        let source = MemorySource(path: SourcePath(root: Array("in".utf8), relative: Array("山田太郎.pdf".utf8)), bytes: [])
        let input = BundleInput(sources: [source])
        #expect(UploadList(of: input).others.map(\.path) == ["in/‹添付1.pdf›"])
        #expect(UploadList(of: input, showPaths: true).others.map(\.path) == ["in/山田太郎.pdf"])
    }

    @Test("an unreadable file counts as present, and keeps its row from being sent")
    func unreadable() throws {
        let name = "DLTPLAN_202504_1399901014_43_1399902012_11_20250420100002.CSV"
        let problem = BundleInput.Problem(path: SourcePath(name: name), kind: .unreadable(.permissionDenied))
        let list = UploadList(of: BundleInput(sources: [], problems: [problem]))
        #expect(list.rows.map(\.units).map { $0.map(\.kind) } == [["service-slip-deletion"]])
        #expect(list.rows.first?.obstacles.map(\.rule) == ["CP901"])
        #expect(list.isIncomplete)
    }
}
