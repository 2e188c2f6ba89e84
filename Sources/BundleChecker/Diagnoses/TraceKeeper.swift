/// Gathers the traces of one file while it is read.
struct TraceKeeper: Sendable {
    private(set) var traces: FileTraces = []
    /// The different characters that MS932 lacks, in the order of their first places, some of them.
    private(set) var lacking: [LackingCharacter] = []
    /// Prefixes of the kinds that the records belong to instead.
    private(set) var otherKinds: [String] = []

    init(traces: FileTraces = [], lacking: [LackingCharacter] = [], otherKinds: [String] = []) {
        self.traces = traces
        self.lacking = lacking
        self.otherKinds = otherKinds
    }

    mutating func see(_ more: FileTraces) { traces.formUnion(more) }

    mutating func see(_ characters: [LackingCharacter]) {
        // U+FFFD is no character that was ever written.
        let written = characters.filter { $0.scalar != "\u{FFFD}" }
        if !written.isEmpty { traces.insert(.lackingCharacters) }
        lacking = written
    }

    mutating func seeOtherKinds(_ kinds: [String]) {
        guard !kinds.isEmpty else { return }
        traces.remove(.unknownColumns)
        traces.insert(.otherKind)
        otherKinds = kinds
    }
}
