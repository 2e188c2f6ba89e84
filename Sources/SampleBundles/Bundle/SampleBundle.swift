package import CarePlanStandard

/// A sample bundle in memory: the files of one send unit, conforming, of people who do not exist.
package struct SampleBundle: Hashable, Sendable {
    package var context: SampleContext
    package var files: [SampleFile]

    /// Makes the bundle that a request asks for.
    package init(_ request: SampleRequest, _ standard: Standard = .current) throws(SampleError) {
        let stream = try SampleStream(request, standard)
        self.init(stream)
    }

    /// The unit's files of these cases: how edited cases become files.
    package init(cases: [InventedCase], context: SampleContext, _ standard: Standard = .current) {
        self.init(SampleStream(cases: cases, context: context, standard))
    }

    private init(_ stream: SampleStream) {
        context = stream.context
        var files: [SampleFile] = []
        let edition = stream.context.edition
        stream.walk(
            begin: { files.append(SampleFile(name: $1, kind: $0.id, edition: edition, records: [])) },
            record: { files[files.count - 1].records.append($0) },
            picture: {
                files.append(SampleFile(name: $1, kind: $0.id, edition: edition, records: [], bytes: $2))
            })
        self.files = files
    }

    /// The people of a request's bundle.
    package static func cases(
        _ request: SampleRequest, _ standard: Standard = .current
    ) throws(SampleError) -> [InventedCase] {
        let context = try SampleContext(request, standard)
        return (0..<max(0, request.people)).map {
            InventedCase.make(seed: request.seed, index: $0, context: context)
        }
    }

    /// Names and bytes of all files.
    package func rendered(_ standard: Standard = .current) throws(SampleError) -> [(name: String, bytes: [UInt8])] {
        var result: [(name: String, bytes: [UInt8])] = []
        for file in files { result.append((file.name, try file.rendered(standard))) }
        return result
    }

    /// The first file of a kind.
    package func file(_ kind: String) -> SampleFile? { files.first { $0.kind == kind } }
}
