import CarePlanStandard
import Foundation
import TestSupport
import Testing

@testable import SampleBundles

/// 家族構成 as a JPEG: what any reader of pictures makes of it.
@Suite struct FamilyPictureTests {
    private typealias Member = FamilyDiagram.Member

    private let woman = FamilyDiagram(
        person: FamilyDiagram.Member(isMan: false, hasDied: false, isInHome: true),
        spouse: FamilyDiagram.Member(isMan: true, hasDied: true, isInHome: false),
        children: [
            FamilyDiagram.Member(isMan: true, hasDied: false, isInHome: false),
            FamilyDiagram.Member(isMan: false, hasDied: false, isInHome: true),
        ],
        childSpouse: FamilyDiagram.Member(isMan: true, hasDied: false, isInHome: true),
        grandchildren: [true, false].map { FamilyDiagram.Member(isMan: $0, hasDied: false, isInHome: true) },
        siblings: [FamilyDiagram.Member(isMan: false, hasDied: true, isInHome: false)])

    @Test func `a picture comes back as it was drawn`() throws {
        var canvas = GrayCanvas(width: 64, height: 48)
        canvas.line(3, 5, 60, 5)
        canvas.circle(30, 26, 14)
        canvas.square(30, 26, 5, isFilled: true)
        for x in 0..<64 { canvas.dot(x, 44, UInt8(x * 4)) }
        let picture = try #require(GrayJPEG(JPEGWriter.encode(canvas)))
        #expect(picture.width == 64 && picture.height == 48)
        let errors = (0..<48).flatMap { y in (0..<64).map { x in abs(picture.shade(x, y) - Int(canvas[x, y])) } }
        #expect(errors.max() ?? 255 <= 24)
        #expect(Double(errors.reduce(0, +)) / Double(errors.count) < 3)
    }

    @Test func `men are squares, women circles, and who has died is filled`() throws {
        let picture = try #require(GrayJPEG(woman.jpeg()))
        let (person, spouse, sister) = (48, 120, 192)
        func isDark(_ x: Int, _ y: Int) -> Bool { picture.shade(x, y) < 100 }
        #expect(isDark(spouse, 72) && !isDark(person, 72) && isDark(sister, 72))
        // A corner of the square is beyond the circle.
        #expect(isDark(spouse + 14, 72 + 14) && !isDark(sister + 14, 72 + 14))
        // The person has a second outline, others have none.
        #expect(isDark(person + 10, 72) && !isDark(48 + 10, 164))
        // The daughter lives in the home and stands left of the son.
        #expect(!isDark(48 + 14, 164 + 14) && isDark(120 + 16, 164))
    }

    @Test func `the pictures of a bundle are JPEGs of whole blocks, one for each name`() throws {
        for seed in 0..<10 {
            let bundle = try PlanPeople.bundle("basic-information", seed, people: 5)
            let pictures = bundle.files.filter { $0.kind == "UPKIHON_IMAGE" }
            let named = PlanPeople.rows(bundle, "UPKIHON").compactMap { $0["家族構成 画像ファイル名"] }.filter { !$0.isEmpty }
            #expect(pictures.map(\.name) == named && Set(named).count == named.count)
            for picture in pictures {
                let read = try #require(GrayJPEG(picture.bytes ?? []))
                #expect(read.width % 8 == 0 && read.width >= 240 && read.height == 312)
            }
        }
    }

    @Test func `numbers of pictures end with the four digits`() throws {
        let context = try SampleContext(PlanPeople.request("basic-information", 1))
        let cases = [9997, 9998, 9999, 10000].map { InventedCase.make(seed: 1, index: $0, context: context) }
        #expect(cases[2].basics?.picture == nil && cases[3].basics?.picture == nil)
        #expect(cases.compactMap { $0.basics?.picture?.serial }.allSatisfy { $0 <= 9999 })
    }

    @Test func `a browser shows the picture in its size`() throws {
        guard let browser = ["chromium", "chromium-browser", "google-chrome"].first(where: Programs.has) else {
            if Tools.areRequired { Issue.record("chromium is needed (CPCHECK_REQUIRE_TOOLS=1)") }
            print("skipped: chromium is not there")
            return
        }
        let bytes = woman.jpeg()
        let size = try #require(GrayJPEG(bytes))
        let page =
            "<img id=p onload=\"document.title=p.naturalWidth+'x'+p.naturalHeight\" onerror=\"document.title='bad'\""
            + " src=\"data:image/jpeg;base64,\(Data(bytes).base64EncodedString())\">"
        let folder = try TemporaryFolder()
        let file = URL(filePath: folder.path).appending(path: "picture.html")
        try Data(page.utf8).write(to: file)
        let result = try Programs.run(
            browser,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--user-data-dir=\(folder.path)/profile", "--dump-dom", file.path,
            ])
        #expect(result.output.contains("<title>\(size.width)x\(size.height)</title>"), "\(result.output.suffix(300))")
    }
}
