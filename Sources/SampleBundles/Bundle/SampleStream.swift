package import CarePlanStandard

/// Writes a sample bundle file by file, person by person: its memory does not grow with its size.
///
/// Every person is made anew for each file from seed and place alone, so that person i of a bundle of ten thousand is
/// person i of a bundle of ten.
package struct SampleStream: Sendable {
    package let context: SampleContext
    private let plan: UnitPlan
    private let people: People

    /// Where the people come from.
    private enum People: Sendable {
        case invented(seed: UInt64, least: Int, rows: Int)
        case given([InventedCase])
    }

    package init(_ request: SampleRequest, _ standard: Standard = .current) throws(SampleError) {
        guard request.people > 0, request.rows ?? 1 > 0 else { throw .nothingWanted }
        context = try SampleContext(request, standard)
        plan = UnitPlan(context, standard)
        people = .invented(seed: request.seed, least: request.people, rows: request.rows ?? 0)
    }

    /// The unit's files of people that are given.
    package init(cases: [InventedCase], context: SampleContext, _ standard: Standard = .current) {
        self.context = context
        plan = UnitPlan(context, standard)
        people = .given(cases)
    }

    /// Gives each file's name and records, one file after the other, in the order of the unit.
    ///
    /// - Parameters:
    ///   - begin: a file begins.
    ///   - record: the next record of the file begun last.
    ///   - picture: a whole file that is a picture.
    /// - Returns: how many people the bundle holds.
    @discardableResult
    func walk<Failure: Error>(
        begin: (FileKind, String) throws(Failure) -> Void, record: ([String]) throws(Failure) -> Void,
        picture: (FileKind, String, [UInt8]) throws(Failure) -> Void
    ) throws(Failure) -> Int {
        var count: Int?
        for part in plan.parts {
            if part.kind.isImage {
                for index in 0..<(count ?? 0) {
                    let person = person(index)
                    guard let bytes = part.sample.picture(of: person, context) else { continue }
                    try picture(part.kind, plan.naming.name(of: part.kind, serial: person.index + 1), bytes)
                }
                continue
            }
            var hasBegun = part.isRequired
            if hasBegun { try begin(part.kind, plan.naming.name(of: part.kind)) }
            var rows = 0
            var index = 0
            while count.map({ index < $0 }) ?? wantsMore(index, rows) {
                for each in part.filler.records(of: person(index), context) {
                    if !hasBegun { try begin(part.kind, plan.naming.name(of: part.kind)) }
                    hasBegun = true
                    try record(each)
                    rows += 1
                }
                index += 1
            }
            // The first file, the main one, decides how many people there are.
            count = count ?? index
        }
        return count ?? 0
    }

    /// The seed the people were asked for; 0 for people that were given.
    private var seed: UInt64 {
        switch people {
        case .invented(let seed, _, _): seed
        case .given: 0
        }
    }

    private func person(_ index: Int) -> InventedCase {
        switch people {
        case .invented(let seed, _, _): InventedCase.make(seed: seed, index: index, context: context)
        case .given(let cases): cases[index]
        }
    }

    private func wantsMore(_ people: Int, _ rows: Int) -> Bool {
        switch self.people {
        case .invented(_, let least, let wanted): people < least || rows < wanted
        case .given(let cases): people < cases.count
        }
    }
}

extension SampleStream {
    /// What went wrong while a bundle was written: its own trouble, or the sink's.
    package enum Failure<Sink: Error>: Error {
        case sample(SampleError)
        case sink(Sink)
    }

    /// Hands the bundle to a sink in pieces of about `pieceSize` bytes, each with the name of its file; a new name begins
    /// a new file, and every file has at least one piece.
    /// - Returns: what was written.
    @discardableResult
    package func write<Sink: Error>(
        pieceSize: Int = 1 << 18, to sink: (_ name: String, _ bytes: [UInt8]) throws(Sink) -> Void
    ) throws(Failure<Sink>) -> SampleSummary {
        var summary = SampleSummary(context, seed: seed)
        var output = StreamedFile(standard: plan.standard, edition: context.edition)
        func flush() throws(Failure<Sink>) {
            guard let name = output.name else { return }
            summary.add(bytes: output.bytes.count)
            do throws(Sink) { try sink(name, output.bytes) } catch { throw .sink(error) }
            output.bytes.removeAll(keepingCapacity: true)
        }
        summary.people = try walk(
            begin: { (kind, name) throws(Failure<Sink>) in
                try flush()
                output.begin(kind, name)
                summary.begin(name, kind: kind.id)
            },
            record: { (record) throws(Failure<Sink>) in
                do throws(SampleError) { try output.writer.append(record, to: &output.bytes) } catch {
                    throw .sample(error)
                }
                summary.add(records: 1)
                if output.bytes.count >= pieceSize { try flush() }
            },
            picture: { (kind, name, bytes) throws(Failure<Sink>) in
                try flush()
                output.begin(kind, name)
                summary.begin(name, kind: kind.id)
                output.bytes = bytes
            })
        try flush()
        return summary
    }
}

/// The file that is being written.
private struct StreamedFile {
    let standard: Standard
    let edition: String
    var name: String?
    var writer = RecordWriter([], kind: "")
    var bytes: [UInt8] = []

    mutating func begin(_ kind: FileKind, _ name: String) {
        self.name = name
        writer = RecordWriter(kind.columns(in: edition), kind: kind.id)
        bytes.removeAll(keepingCapacity: true)
    }
}
