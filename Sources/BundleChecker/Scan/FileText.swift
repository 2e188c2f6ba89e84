import ByteSources

/// The text of a file of records in MS932, from its beginning, as often as it is asked for.
struct FileText {
    let source: any ByteSource
    let verdict: EncodingVerdict

    /// Tells the file's encoding where it is not known yet, for which it may be read to its end.
    init(_ source: any ByteSource, known: EncodingVerdict? = nil) throws(SourceFailure) {
        let source = try Self.held(source)
        self.source = source
        verdict = if let known { known } else { try EncodingDetector.detect(source) }
    }

    /// Files up to this size are read once and held, bytes.
    private static let heldSize = 1 << 16

    /// A small file's bytes in memory: it is looked at several times, and opening it costs more than its bytes.
    private static func held(_ source: any ByteSource) throws(SourceFailure) -> any ByteSource {
        guard let size = source.byteCount, size <= heldSize, !(source is MemorySource) else { return source }
        let bytes = try source.open().readFully(Int(size) + 1)
        // One that gives more than it said is read as it comes.
        return bytes.count == Int(size) ? MemorySource(path: source.path, bytes: bytes) : source
    }

    /// - Parameter progress: is told what is read.
    func feed(watchedBy progress: CheckOptions.ProgressObserver? = nil) throws(SourceFailure) -> any TextFeed {
        let opened = try source.open()
        let reader = progress.map { WatchedReader(opened, $0) } ?? opened
        if verdict.encoding == .ms932 { return try PlainFeed(reader: reader, skipping: verdict.bomLength) }
        return ConvertingFeed(reader: reader, verdict: verdict)
    }

    func scanner(_ feed: any TextFeed, _ limits: CheckOptions.Limits) -> RecordScanner {
        RecordScanner(window: ScanWindow(feed: feed, expecting: source.byteCount), limits: limits)
    }

    func scanner(_ limits: CheckOptions.Limits) throws(SourceFailure) -> RecordScanner {
        scanner(try feed(), limits)
    }
}
