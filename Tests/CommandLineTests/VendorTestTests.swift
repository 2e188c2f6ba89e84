import Foundation
import Testing

@Suite struct VendorTestCommandTests {
    private static let initial = ["vendor-test", "init", "--product", "試験用ソフト"]

    @Test(arguments: ["care-manager", "service-provider:11,15,17,A2", "community-support-centre"], ["V3", "V4"])
    func `a kit with the built-in answers passes, from init to the first result sheet`(
        _ role: String, _ edition: String
    ) throws {
        let folder = try Folder()
        let kit = folder.path + "/kit"
        let start = Date()
        let made = try Binary.run(Self.initial + ["--role", role, "--edition", edition, "--answers", kit])
        #expect(made.status == 0, "\(made.errors)")
        let run = try Binary.run(
            "vendor-test", "run", kit, "--report", "text", "--report", "json=\(folder.path)/result.json", "--report",
            "html=\(folder.path)/result.html")
        // A watchdog: five seconds is what Scripts/measure-vendor-test.py asks of a release.
        #expect(Date().timeIntervalSince(start) < 600)
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("模擬") && run.output.contains("適合"))
        #expect(try folder.text("result.json").contains("模範解答"))
        let status = try Binary.run("vendor-test", "status", kit)
        #expect(status.status == 0 && status.output.contains("vendor-test run"))
    }

    @Test func `a new kit: run and status say what is left, and init leaves it alone`() throws {
        let folder = try Folder()
        let kit = folder.path + "/kit"
        #expect(
            try Binary.run(Self.initial + ["--role", "service-provider:11", "--patterns", "D2,D3", kit]).status == 0)
        let run = try Binary.run("vendor-test", "run", kit)
        #expect(run.status == 1 && run.output.contains("未実施"))
        let status = try Binary.run("vendor-test", "status", kit)
        #expect(status.status == 1 && status.output.contains("次にすること"))
        let before = try folder.text("kit/kit.json")
        #expect(try Binary.run(Self.initial + ["--role", "care-manager", kit]).status == 2)
        #expect(try folder.text("kit/kit.json") == before)
        #expect(FileManager.default.fileExists(atPath: kit + "/export/D3/out"))
    }

    @Test func `an export as a ZIP is judged as a folder is`() throws {
        let folder = try Folder()
        let kit = folder.path + "/kit"
        #expect(
            try Binary.run(Self.initial + ["--role", "service-provider:11", "--patterns", "D2,D3", "--answers", kit])
                .status == 0)
        let zip = try Binary.shell(
            "cd '\(kit)/export/D3/out' && python3 -m zipfile -c ../x.zip *.CSV && rm *.CSV && mv ../x.zip .")
        #expect(zip.status == 0, "\(zip.errors)")
        let run = try Binary.run("vendor-test", "run", kit)
        #expect(run.output.contains("D3") && !run.output.contains("missing"))
    }

    @Test func `no kit, a damaged kit and wrong options are 2`() throws {
        let folder = try Folder()
        for step in ["run", "status"] { #expect(try Binary.run("vendor-test", step, folder.path).status == 2) }
        _ = try folder.file("kit.json", Array("{\"format\": \"cpcheck-kit\"".utf8))
        for step in ["run", "status"] { #expect(try Binary.run("vendor-test", step, folder.path).status == 2) }
        for arguments in [
            ["vendor-test"], ["vendor-test", "run"], ["vendor-test", "start", "x"], ["vendor-test", "init", "x"],
            Self.initial + ["x"], Self.initial + ["--role", "doctor", "x"],
            Self.initial + ["--role", "care-manager:11", "x"],
            Self.initial + ["--role", "care-manager", "--edition", "V5", "x"],
            Self.initial + ["--role", "care-manager", "--patterns", "D9", "x"],
            Self.initial + ["--role", "community-support-centre", "--patterns", "D1", folder.path + "/y"],
            ["vendor-test", "run", "--seed", "1", folder.path],
            ["vendor-test", "run", "--report", "sarif", folder.path],
            Self.initial + ["--role", "care-manager", "--standard", "x.json", "x"],
        ] {
            let result = try Binary.run(arguments)
            #expect(result.status == 2, "\(arguments): \(result)")
            #expect(!result.errors.isEmpty)
        }
    }
}
