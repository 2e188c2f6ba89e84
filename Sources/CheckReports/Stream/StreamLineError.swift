package import CarePlanStandard

/// Why a line cannot be joined with others, and where it stands.
package struct StreamLineError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// No JSON object of the stream's form; the place in the line, as far as it is known.
        case broken(place: String)
        /// Not a line of `check --stream`, or of a version of it that this cpcheck does not read.
        case otherFormat(String)
        case otherVersion(found: String, own: String)
        /// Another rule set than that of the first line.
        case otherRuleset(found: String, first: String)
        /// Another standard than that of this run (`--standard`).
        case otherStandard
        /// Other options than those of the first line.
        case otherSettings
        /// Not the same as another line of the same unit or bundle.
        case contradiction(bundle: String)
        /// Refers to a file, a PATH or a unit that is not there.
        case wrongReference(bundle: String)
        /// Lines of a bundle are missing.
        case missing(bundle: String)
        case unreadable
    }

    package var file: String
    /// From 1; nil where it speaks of the input as a whole.
    package var line: Int?
    package var reason: Reason

    package init(file: String, line: Int?, reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    /// The place and what is wrong there, as one sentence.
    package var text: BilingualText {
        let sentence = reason.text
        let place = [file, line.map { String($0) }].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ":")
        return place.isEmpty
            ? sentence : BilingualText("\(place): \(sentence.ja)", "\(place): \(sentence.en)")
    }
}

extension StreamLineError.Reason {
    fileprivate var text: BilingualText {
        switch self {
        case .broken(let place):
            BilingualText(
                "check --stream の行として読めません" + (place.isEmpty ? "" : "（\(place)）"),
                "cannot be read as a line of check --stream" + (place.isEmpty ? "" : " (\(place))"))
        case .otherFormat(let found):
            BilingualText(
                "check --stream の行ではありません: \(found)", "is no line of check --stream: \(found)")
        case .otherVersion(let found, let own):
            BilingualText(
                "cpcheck \(found) の行です。この cpcheck は \(own) です。同じ版で検査し直してください",
                "was written by cpcheck \(found); this is \(own). Check again with one version")
        case .otherRuleset(let found, let first):
            BilingualText(
                "規則集 \(found) の行です。最初の行は \(first) です", "is of rule set \(found); the first line is of \(first)")
        case .otherStandard:
            BilingualText(
                "ほかの標準仕様の定義で検査した行です。merge にも同じ --standard を指定してください",
                "was checked by another standard; give merge the same --standard")
        case .otherSettings:
            BilingualText(
                "--max-findings、--max-places、--show-values、--show-paths のどれかが最初の行と違います",
                "differs from the first line in --max-findings, --max-places, --show-values or --show-paths")
        case .contradiction(let bundle):
            BilingualText(
                "\(bundle) について、違う内容の行が二つあります。検査の間にファイルが変わったか、PATH が重なっています",
                "there are two different lines of \(bundle): its files changed between two checks, or PATHs overlap")
        case .wrongReference(let bundle):
            BilingualText(
                "\(bundle) の行が、ないファイルを指しています", "a line of \(bundle) refers to a file that is not there")
        case .missing(let bundle):
            BilingualText("\(bundle) の行が足りません", "lines of \(bundle) are missing")
        case .unreadable: BilingualText("読めません", "cannot be read")
        }
    }
}
