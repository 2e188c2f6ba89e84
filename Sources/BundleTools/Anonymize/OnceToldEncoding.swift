import BundleChecker
import ByteSources
import Synchronization

/// The encoding of a source that is read again and again: telling it may take reading the whole of it.
final class OnceToldEncoding: Sendable {
    private let told = Mutex<EncodingVerdict?>(nil)

    func verdict(of source: any ByteSource) throws(SourceFailure) -> EncodingVerdict {
        if let known = told.withLock({ $0 }) { return known }
        let verdict = try EncodingDetector.detect(source)
        told.withLock { $0 = verdict }
        return verdict
    }
}
