import CarePlanStandard
import CheckReports
import OutputFiles
import SampleBundles

/// `cpcheck sample --output DIR`
struct SampleCommand {
    /// What the options say, as typed.
    struct Wish {
        var unit: OptionValue?
        var edition: OptionValue?
        var senderType: OptionValue?
        var receiverType: OptionValue?
        var month: String?
        var timestamp: String?
        var people: Int?
        var rows: Int?
        var seed: UInt64?
        var fault: String?
        var listsFaults = false
    }

    var invocation: Invocation
    var console: Console
    private var wish: Wish { invocation.sample }

    init(invocation: Invocation, console: Console) {
        self.invocation = invocation
        self.console = console
    }

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard invocation.operands.isEmpty else {
            throw UsageError("sample に引数はありません", "sample takes no argument")
        }
        if invocation.sample.listsFaults {
            guard invocation.outputFolder == nil, invocation.sample.fault == nil else {
                throw UsageError(
                    "--list-faults は --fault や --output と一緒に使えません",
                    "--list-faults goes with neither --fault nor --output")
            }
        } else if invocation.outputFolder == nil {
            throw UsageError(
                "見本を置く新しいフォルダーを指定します（例 cpcheck sample --output sample/）",
                "name a new folder for the sample, such as cpcheck sample --output sample/")
        }
    }

    func run() throws {
        if wish.listsFaults { return try listFaults() }
        let request = try request()
        let summary = try wish.fault.map { try writeFaulty($0, request) } ?? writeConforming(request)
        let folder = ShownPath.text(invocation.outputFolder ?? [])
        try console.print { sink in
            switch invocation.listFormat {
            case .text: try SampleText(language: invocation.language).write(summary, folder: folder, to: sink)
            case .json: try SampleJSON().write(summary, to: sink)
            }
        }
        if let fault = summary.fault {
            console.tell(
                BilingualText("\(fault.rule): \(fault.sentence.ja)", "\(fault.rule): \(fault.sentence.en)"))
        }
    }

    private func listFaults() throws {
        let list = FaultList(
            unit: try wish.unit.map { value throws(UsageError) in try unit(value) },
            edition: try wish.edition.map { value throws(UsageError) in try edition(value) })
        try console.print { sink in
            switch invocation.listFormat {
            case .text: try list.writeText(invocation.language, to: sink)
            case .json: try list.writeJSON(to: sink)
            }
        }
    }

    private func folder() throws(UsageError) -> OutputFolder {
        do {
            return try OutputFolder(at: invocation.outputFolder ?? [], outside: [])
        } catch {
            throw UsageError(error.message.ja, error.message.en)
        }
    }

    /// Large ones too: what is written never stands in memory as a whole.
    private func writeConforming(_ request: SampleRequest) throws -> SampleSummary {
        let stream: SampleStream
        do { stream = try SampleStream(request) } catch { throw UsageError(error.text.ja, error.text.en) }
        let folder = try folder()
        var output: (name: String, file: OutputFile)?
        let summary: SampleSummary
        do throws(SampleStream.Failure<OutputFailure>) {
            summary = try stream.write { (name, bytes) throws(OutputFailure) in
                if output?.name != name {
                    try output?.file.finish()
                    output = (name, try folder.file(Array(name.utf8)))
                }
                try output?.file.write(bytes)
            }
        } catch .sink(let failure) {
            throw failure
        } catch .sample(let error) {
            throw UsageError(error.text.ja, error.text.en)
        }
        try output?.file.finish()
        folder.finish()
        return summary
    }

    private func writeFaulty(_ rule: String, _ request: SampleRequest) throws -> SampleSummary {
        let sample: FaultySample
        do { sample = try FaultySample(rule, in: request) } catch { throw UsageError(error.text.ja, error.text.en) }
        let folder = try folder()
        var summary = SampleSummary(sample.context, seed: request.seed, fault: sample.fault)
        summary.people = sample.people
        for each in sample.files {
            let bytes = try each.rendered()
            let file = try folder.file(Array(each.name.utf8))
            try file.write(bytes)
            try file.finish()
            summary.add(each, bytes: bytes.count)
        }
        folder.finish()
        return summary
    }
}

extension SampleCommand {
    /// What the options ask for; a usual service slip of V4 where they say nothing.
    private func request() throws(UsageError) -> SampleRequest {
        var request = SampleRequest(unit: "service-slip", edition: "V4")
        if let value = wish.unit { request.unit = try unit(value) }
        if let value = wish.edition { request.edition = try edition(value) }
        if let value = wish.senderType { request.senderType = try type(value) }
        if let value = wish.receiverType { request.receiverType = try type(value) }
        if let month = wish.month { request.month = month }
        request.timestamp = wish.timestamp
        if let people = wish.people { request.people = people }
        request.rows = wish.rows
        if let seed = wish.seed { request.seed = seed }
        return request
    }

    private func unit(_ value: OptionValue) throws(UsageError) -> String {
        let known = Standard.current.units.map(\.id)
        guard known.contains(value.text) else { throw value.unknown(among: known) }
        return value.text
    }

    private func edition(_ value: OptionValue) throws(UsageError) -> String {
        let known = Standard.current.editions.map(\.id)
        guard let edition = known.first(where: { $0 == value.text.uppercased() }) else {
            throw value.unknown(among: known)
        }
        return edition
    }

    private func type(_ value: OptionValue) throws(UsageError) -> String {
        let known = Standard.current.serviceTypes.filter { $0.scope != .outOfScope }.map(\.code)
        guard let type = known.first(where: { $0 == value.text.uppercased() }) else {
            throw value.unknown(among: known)
        }
        return type
    }
}
