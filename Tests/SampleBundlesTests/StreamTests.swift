import CarePlanStandard
import SampleBundles
import Testing

/// Bundles do not depend on the machine, the number of people or the way they are written.
@Suite struct StreamTests {
    private func streamed(
        _ request: SampleRequest, pieceSize: Int = 1 << 18
    ) throws -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        try SampleStream(request).write(pieceSize: pieceSize) { name, bytes in
            if files.last?.name == name {
                files[files.count - 1].bytes += bytes
            } else {
                files.append((name, bytes))
            }
        }
        return files
    }

    static let units: [SendUnit] = Standard.current.units.filter { $0.editions.contains("V4") }

    @Test(arguments: units) func `a bundle is the same in memory and file by file`(_ unit: SendUnit) throws {
        let request = SampleRequest(unit: unit.id, edition: "V4", people: 7, seed: 11)
        let bundle = try SampleBundle(request).rendered()
        for size in [1, 700, 1 << 18] {
            let files = try streamed(request, pieceSize: size)
            #expect(files.map(\.name) == bundle.map(\.name))
            #expect(files.map(\.bytes) == bundle.map(\.bytes))
        }
    }

    @Test func `a seed gives the same bytes on every machine`() throws {
        let request = SampleRequest(unit: "service-slip", edition: "V4", people: 20, seed: 1)
        let digests = try streamed(request).map { SHA256.hex(of: $0.bytes) }
        #expect(digests == Self.golden)
    }

    /// Changes with the content of samples; the release notes say so then.
    private static let golden: [String] = [
        "0f6290f71a8139157f896fe54bc61f2acf9c491c2f3c123e89e6122f3e7fb0c9",
        "4cc27d145e8108c31cc92f9e8614b0c89e899ba4e59614b377c2d6dd61840913",
        "c4f7318403f20b83e6f752bba6cc8e79c48682bcd54b1d8674987b8f6bd5cbb4",
    ]

    @Test func `other people in a file do not change a person`() throws {
        var request = SampleRequest(unit: "service-slip", edition: "V4", people: 3, seed: 5)
        let few = try SampleBundle(request)
        request.people = 40
        let many = try SampleBundle(request)
        for (small, large) in zip(few.files, many.files) {
            #expect(small.name == large.name)
            #expect(Array(large.records.prefix(small.records.count)) == small.records)
            #expect(large.records.count > small.records.count)
        }
    }

    @Test func `cases that are given make the bundle of their request`() throws {
        let request = SampleRequest(unit: "service-slip", edition: "V3", people: 6, seed: 9)
        let bundle = try SampleBundle(request)
        #expect(SampleBundle(cases: try SampleBundle.cases(request), context: bundle.context) == bundle)
    }

    @Test(arguments: [1, 37, 500]) func `people are added until there are so many rows`(_ rows: Int) throws {
        let request = SampleRequest(unit: "service-slip", edition: "V4", people: 1, rows: rows, seed: 3)
        let bundle = try SampleBundle(request)
        let main = try #require(bundle.file("UPPLAN"))
        let people = try #require(bundle.file("UPHOSOKU")).records.count
        #expect(main.records.count >= rows)
        var fewer = request
        fewer.rows = nil
        fewer.people = people - 1
        if people > 1 { #expect(try SampleBundle(fewer).file("UPPLAN")!.records.count < rows) }
    }

    @Test func `both editions tell of the same people and services`() throws {
        let people = try ["V3", "V4"].map {
            try SampleBundle.cases(SampleRequest(unit: "service-slip", edition: $0, people: 5, seed: 21))
        }
        #expect(people[0] == people[1])
    }

    @Test func `plan and results tell of the same people and services`() throws {
        let plan = try SampleBundle.cases(SampleRequest(unit: "service-slip", edition: "V4", people: 5, seed: 21))
        let results = try SampleBundle.cases(SampleRequest(unit: "actuals", edition: "V4", people: 5, seed: 21))
        #expect(plan.map(\.person) == results.map(\.person))
        #expect(plan.map(\.services) == results.map(\.services))
    }
}
