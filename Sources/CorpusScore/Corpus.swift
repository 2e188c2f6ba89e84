package import CarePlanStandard
import ForeignCommand

/// The cases of a corpus, in the order of their names.
package struct Corpus: Sendable {
    /// A folder that is no corpus, or one with a case that cannot be read.
    package struct Failure: Error {
        package let message: BilingualText
    }

    /// As given.
    package let folder: [UInt8]
    package private(set) var cases: [CorpusCase]

    /// Reads every `case.json` of a folder that is laid out as `Conformance/` is.
    package init(at folder: [UInt8]) throws(Failure) {
        self.folder = folder
        cases = []
        guard let editions = FileCalls.names(in: Self.below(folder, "cases")) else {
            let shown = String(decoding: folder, as: UTF8.self)
            throw Failure(
                message: BilingualText(
                    "\(shown) は検査事例集ではありません（中にフォルダー cases がありません）。--corpus で場所を指定します",
                    "\(shown) is no corpus (it holds no folder cases); name its place with --corpus"))
        }
        for edition in editions.map(Self.text) {
            for group in names("cases/" + edition) { try read("cases/\(edition)/\(group)", edition, group) }
        }
        for part in ["damage", "real"] { try read(part, part, part) }
        cases.sort { $0.name < $1.name }
        guard !cases.isEmpty else {
            throw Failure(message: BilingualText("検査事例が1つもありません", "there is not a single case"))
        }
    }

    /// Keeps the cases that a closure takes.
    package mutating func keep(_ isWanted: (CorpusCase) -> Bool) { cases.removeAll { !isWanted($0) } }

    private mutating func read(_ path: String, _ part: String, _ group: String) throws(Failure) {
        for name in names(path) {
            let place = path + "/" + name
            guard let bytes = FileCalls.bytes(of: Self.below(folder, place + "/case.json")) else { continue }
            do {
                cases.append(try CaseDocument(bytes).read(name: place, part: part, group: group))
            } catch {
                throw Failure(
                    message: BilingualText(
                        "\(place)/case.json が読めません: \(error.text)", "cannot read \(place)/case.json: \(error.text)"))
            }
        }
    }

    private func names(_ path: String) -> [String] {
        (FileCalls.names(in: Self.below(folder, path)) ?? []).map(Self.text)
    }

    static func below(_ folder: [UInt8], _ path: String) -> [UInt8] { FileCalls.path(folder, Array(path.utf8)) }

    private static func text(_ name: [UInt8]) -> String { String(decoding: name, as: UTF8.self) }
}
