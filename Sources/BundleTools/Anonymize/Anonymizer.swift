package import BundleChecker
package import ByteSources
import CarePlanStandard

/// Makes a copy of a bundle that can be shared: with the same faults, and without its people.
///
/// Names, numbers, texts, birth dates and the free parts of paths are replaced; codes, dates of plans and services,
/// money and units stay. The copy is checked beside the original; where a replaced name or value made a difference by
/// accident, another key is taken.
package struct Anonymizer: Sendable {
    private let key: SecretKey
    private let options: CheckOptions
    private let mostTries: Int?

    /// Keys that are tried at least, and as many more as the bundle's size allows.
    private static let leastTries = 4
    private static let triesOfSmall = 40
    private static let bytesOfTries: UInt64 = 1 << 28
    /// Names that are tried for a file whose name another file has.
    private static let mostNames = 64

    /// - Parameters:
    ///   - options: the limits and the standard of the check.
    ///   - mostTries: keys that are tried before the difference is told, at least 1; nil for as many as a bundle of its size
    ///     is worth.
    package init(key: SecretKey = .random(), options: CheckOptions = CheckOptions(), mostTries: Int? = nil) {
        self.key = key
        self.options = options
        self.mostTries = mostTries
    }

    /// The copy, nothing of it written yet.
    package func copy(of input: BundleInput) -> AnonymizedBundle {
        // What cannot be read is not in the copy, and not in what it is compared with.
        let readable = input.unpacked
        let bundle = BundlePlan(readable, standard: options.standard ?? .current, options: options)
        let encodings = bundle.entries.map { _ in OnceToldEncoding() }
        let likeness = ReportLikeness(of: readable, options: options)
        var last: AnonymizedBundle?
        for number in 0..<(mostTries ?? Self.tries(readable)) {
            var made = make(bundle, encodings, input, key.part(100 + UInt64(number)), likeness.original)
            made.differences = likeness.differences(from: made.copy)
            if made.differences.isEmpty { return made }
            last = made
        }
        return last ?? make(bundle, encodings, input, key, likeness.original)
    }

    /// A difference may come by accident with one key in two (text of nothing but kanji, whose encoding hangs on a few
    /// bytes): so many keys in vain are no accident any more.
    private static func tries(_ input: BundleInput) -> Int {
        let bytes = input.sources.reduce(into: UInt64(1)) { $0 += $1.byteCount ?? 1 << 20 }
        return max(leastTries, Int(min(UInt64(triesOfSmall), bytesOfTries / bytes)))
    }

    private func make(
        _ bundle: BundlePlan, _ encodings: [OnceToldEncoding], _ input: BundleInput, _ key: SecretKey, _ report: Report
    ) -> AnonymizedBundle {
        let plan = DisguisePlan(key, bundle: bundle, limits: options.limits)
        let paths = CopyPaths(bundle.entries.map(\.path))
        let folders = bundle.entries.map { paths.folders(of: $0.path) }
        let replaced = FolderDisguise(key, names: plan.names, bundle: bundle)
            .replace(Set(folders), ordered: Self.foldersByAddress(bundle, folders))
        var taken = TakenPaths()
        var made = AnonymizedBundle(plan: plan, leftOut: input.problems, report: report)
        for ((entry, encoding), folder) in zip(zip(bundle.entries, encodings), folders) {
            guard let source = entry.source else { continue }
            let newFolder = replaced[folder] ?? folder
            var name = plan.names.fileName(entry.path.name)
            // Two names may meet where one of them had to stay as it was.
            // Some go round in a circle, and members of a ZIP may be called the same: then the second is not written.
            var tries = 0
            while !taken.take(Self.path(newFolder, name)), tries < Self.mostNames {
                name = plan.names.folderName(name)
                tries += 1
            }
            if newFolder != folder || name != entry.path.name { made.replacedPaths += 1 }
            let path = SourcePath(root: [], relative: Self.path(newFolder, name))
            if entry.role == .standard && entry.name.kind?.isImage == false || entry.role == .unknownCSV {
                made.copy.files.append(
                    DisguisedFile(
                        path: path, original: source, encoding: encoding, plan: plan, kind: entry.name.kind,
                        edition: entry.name.edition))
            } else {
                made.standIns += 1
                if entry.role == .archive { made.unopened += 1 }
                made.copy.files.append(AttachmentStandIn(path: path, original: source, key: key))
            }
        }
        return made
    }

    /// The folders of files that may belong together: those of one sender and receiver, or all where a name lacks one.
    private static func foldersByAddress(_ bundle: BundlePlan, _ folders: [[[UInt8]]]) -> [Set<[[UInt8]]>] {
        var groups: [[String]: Set<[[UInt8]]>] = [:]
        for (entry, folder) in zip(bundle.entries, folders) where entry.role == .standard {
            guard let sender = entry.name.parts[.sender], let receiver = entry.name.parts[.receiver] else {
                return [Set(folders)]
            }
            groups[[sender.text, receiver.text], default: []].insert(folder)
        }
        return Array(groups.values)
    }

    private static func path(_ folders: [[UInt8]], _ name: [UInt8]) -> [UInt8] {
        Array((folders + [name]).joined(separator: [0x2F]))
    }
}

/// An anonymized copy and what has to be said of it.
package struct AnonymizedBundle: Sendable {
    package var copy = BundleCopy(files: [])
    /// Files of which a part of the path was replaced.
    package var replacedPaths = 0
    /// Attachments and images in whose place an invented file stands.
    package var standIns = 0
    /// Archives in whose place an invented one stands: nothing in them was looked at.
    package var unopened = 0
    /// What could not be read and is not in the copy.
    package var leftOut: [BundleInput.Problem]
    /// Rules of which original and copy do not say the same; empty when all is alike.
    package var differences: [String] = []
    /// What the check says of the original, and of the copy where there are no differences.
    package let report: Report
    private let plan: DisguisePlan

    init(plan: DisguisePlan, leftOut: [BundleInput.Problem], report: Report) {
        self.report = report
        self.plan = plan
        self.leftOut = leftOut
    }

    /// Values that were replaced; complete once the files were read.
    package var counts: DisguiseCounts { plan.tally.sum }
}
