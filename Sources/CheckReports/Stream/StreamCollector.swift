package import BundleChecker
import CarePlanStandard

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Gathers lines of `check --stream`, in any order and as often as they come, into the bundles that they tell of.
package struct StreamCollector {
    /// What is known of a bundle so far.
    private struct Bundle {
        var units: [Int: WireLine] = [:]
        var closing: WireLine?
        /// Where its first line stands.
        var file: String
        var line: Int
    }

    /// What the lines have in common; nil before the first one.
    package private(set) var settings: StreamSettings?
    private var bundles: [String: Bundle] = [:]
    private let decoder = JSONDecoder()

    package init() {}

    /// Takes one line without its end; blank ones are passed over.
    /// - Parameters:
    ///   - file: where it stands, as it may be shown.
    ///   - number: from 1.
    package mutating func take(_ bytes: [UInt8], file: String, number: Int) throws(StreamLineError) {
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
        func failure(_ reason: StreamLineError.Reason) -> StreamLineError {
            StreamLineError(file: file, line: number, reason: reason)
        }
        let data = Data(bytes)
        if let head = try? decoder.decode(WireHead.self, from: data) {
            if let reason = Self.fault(of: head) { throw failure(reason) }
        }
        let line: WireLine
        do {
            line = try decoder.decode(WireLine.self, from: data)
        } catch {
            throw failure(.broken(place: Self.place(of: error)))
        }
        guard line.settings.maxFindings >= 0, line.settings.maxPlaces >= 1 else {
            throw failure(.broken(place: "settings"))
        }
        let own = line.ownSettings
        if let settings, settings != own {
            throw failure(
                settings.ruleset != own.ruleset
                    ? .otherRuleset(found: own.ruleset, first: settings.ruleset)
                    : settings.standardDigest != own.standardDigest ? .otherStandard : .otherSettings)
        }
        settings = own
        let known = line.unit.map { bundles[line.bundle]?.units[$0.no] } ?? bundles[line.bundle]?.closing
        if let known, known != line { throw failure(.contradiction(bundle: line.bundle)) }
        switch (line.line, line.unit) {
        // In place: a bundle may have thousands of units.
        case (.unit, let unit?):
            bundles[line.bundle, default: Bundle(file: file, line: number)].units[unit.no] = line
        case (.bundle, nil): bundles[line.bundle, default: Bundle(file: file, line: number)].closing = line
        default: throw failure(.broken(place: "unit"))
        }
    }

    /// All bundles; each must be whole.
    package func finish() throws(StreamLineError) -> [RecordedBundle] {
        var result: [RecordedBundle] = []
        result.reserveCapacity(bundles.count)
        for (id, bundle) in bundles.sorted(by: { $0.key < $1.key }) {
            func failure(_ reason: StreamLineError.Reason) -> StreamLineError {
                StreamLineError(file: bundle.file, line: bundle.line, reason: reason)
            }
            guard let closing = bundle.closing, let count = closing.units, bundle.units.count == count,
                bundle.units.keys.allSatisfy({ (1...max(1, count)).contains($0) })
            else { throw failure(.missing(bundle: id)) }
            guard let recorded = WireBundle(closing: closing, units: bundle.units).recorded else {
                throw failure(.wrongReference(bundle: id))
            }
            result.append(recorded)
        }
        return result
    }

    private static func fault(of head: WireHead) -> StreamLineError.Reason? {
        guard head.format == StreamLines.format else { return .otherFormat(head.format ?? "format") }
        guard head.formatVersion?.hasPrefix("1.") == true else {
            return .otherFormat("\(StreamLines.format) \(head.formatVersion ?? "")")
        }
        if let version = head.tool?.version, version != Tool.version {
            return .otherVersion(found: version, own: Tool.version)
        }
        return nil
    }

    /// The key that could not be read, as `files[2].bytes`.
    private static func place(of error: any Error) -> String {
        let path: [any CodingKey]
        switch error as? DecodingError {
        case .keyNotFound(let key, let context): path = context.codingPath + [key]
        case .typeMismatch(_, let context), .valueNotFound(_, let context): path = context.codingPath
        case .dataCorrupted(let context): path = context.codingPath
        default: path = []
        }
        return path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }
}

extension WireLine {
    fileprivate var ownSettings: StreamSettings {
        StreamSettings(
            version: tool.version, ruleset: tool.ruleset, standardDigest: standard.digest,
            maxFindings: settings.maxFindings, maxPlaces: settings.maxPlaces, showsValues: settings.showsValues,
            showsPaths: settings.showsPaths)
    }
}
