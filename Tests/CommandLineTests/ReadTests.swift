import Foundation
import Testing

@Suite("cpcheck read")
struct ReadTests {
    private let slip = Binary.repository.appending(path: "Fixtures/v4/service-slip").path

    @Test("lists what is there, without judging: 0 also where something is not ready")
    func list() throws {
        let result = try Binary.run("read", slip)
        #expect(result.status == 0 && result.errors == "")
        #expect(result.output.contains("2025-04-25 20:02:02") && result.output.contains("送信できる"))
        let broken = try Binary.run("read", Binary.repository.appending(path: "Fixtures/broken").path, "--lang", "en")
        #expect(broken.status == 0)
        #expect(broken.output.contains("not ready") && broken.output.contains("CP108"))
    }

    @Test("JSON, and a file instead of standard output")
    func json() throws {
        let folder = try Folder()
        let file = folder.path + "/list.json"
        let result = try Binary.run("read", slip, "--content", "--format", "json", "--output", file)
        #expect(result.status == 0 && result.output == "")
        let text = try folder.text("list.json")
        #expect(text.hasPrefix("{\n  \"format\": \"cpcheck-contents\"") && text.contains("\"people\": 3"))
    }

    @Test("3 where a PATH is not there or nothing is in it, 2 for a wrong command line")
    func statuses() throws {
        let folder = try Folder()
        #expect(try Binary.run("read", folder.path).status == 3)
        #expect(try Binary.run("read", slip, folder.path + "/gone").status == 3)
        #expect(try Binary.run("read").status == 2)
        #expect(try Binary.run("read", slip, "--forms", "--format", "json").status == 2)
        #expect(try Binary.run("read", slip, "--forms", "--content").status == 2)
        #expect(try Binary.run("read", slip, "--output", folder.path + "/none/list.txt").status == 2)
    }

    @Test("no value of a record without --forms; with it, a page that is marked")
    func values() throws {
        for options in [[], ["--content"], ["--format", "json", "--content"], ["--show-paths", "--content"]] {
            let result = try Binary.run(["read", slip] + options)
            #expect(!result.output.contains("髙﨑") && !result.output.contains("0000100011"))
        }
        let folder = try Folder()
        let result = try Binary.run("read", slip, "--forms", "--output", folder.path + "/forms.html")
        #expect(result.status == 0 && result.output == "")
        let page = try folder.text("forms.html")
        #expect(page.contains("髙﨑　ソノ") && page.contains("<b>個人情報</b>"))
        #expect(try Binary.run("read", Binary.conforming + "/none", "--forms").status == 3)
    }

    @Test("standard input under its name")
    func standardInput() throws {
        let name = "UPPLAN_202504_1399901014_43_1399902012_11_20250425200202.CSV"
        let bytes = try String(
            decoding: Data(contentsOf: URL(filePath: slip).appending(path: name)).filter { $0 < 0x80 }, as: UTF8.self)
        let result = try Binary.run(["read", "-", "--name", name], input: bytes)
        #expect(result.status == 0 && result.output.contains("UPPLAN") && result.output.contains("CP201"))
    }
}
