import ByteSources
import CarePlanStandard

/// Says of each source what it is: a file of the standard, an attachment, a ZIP, an unknown CSV.
///
/// Names decide; only the first bytes of misnamed files are looked at.
struct FileSorter {
    let standard: Standard
    let assumed: CheckOptions.Assumption?
    private let parser: NameParser

    init(_ standard: Standard, assumed: CheckOptions.Assumption?) {
        self.standard = standard
        self.assumed = assumed
        parser = NameParser(standard)
    }

    func entry(_ source: any ByteSource) -> FileEntry {
        let text = NameText.decodeAnyhow(source.path.name)
        var name = parser.parse(text)
        if let assumed, let kind = standard.kind(assumed.kind), name.kind == nil {
            name = ParsedName()
            name.kind = kind
            name.edition = assumed.edition
            name.canonical = text
            return FileEntry(path: source.path, source: source, name: name, role: .standard, text: text)
        }
        return FileEntry(
            path: source.path, source: source, name: name, role: role(&name, text, source), text: text)
    }

    func entry(_ problem: BundleInput.Problem) -> FileEntry {
        let text = NameText.decodeAnyhow(problem.path.name)
        let name = parser.parse(text)
        // What cannot be read counts as present: its name alone speaks.
        let role = name.kind == nil ? FileEntry.Role.nothing : .standard
        return FileEntry(path: problem.path, source: nil, problem: problem, name: name, role: role, text: text)
    }

    private func role(_ name: inout ParsedName, _ text: String, _ source: any ByteSource) -> FileEntry.Role {
        let hasWrongExtension = name.findings.contains { $0.rule == 107 }
        if let kind = name.kind {
            guard hasWrongExtension, let signature = Signature.of(source) else { return .standard }
            if signature == .zip { return isOfficeDocument(text) ? .attachment : .archive }
            // An image of the standard with another extension stays one.
            if kind.isImage, signature == .jpeg || signature == .png { return .standard }
            return .attachment
        }
        let ending = NameText.split(text).fileExtension.uppercased()
        switch Signature.of(source) {
        case .zip: return isOfficeDocument(text) ? .attachment : .archive
        case .some: return .attachment
        case nil: return ending == "CSV" ? .unknownCSV : ending == "ZIP" ? .archive : .attachment
        }
    }

    /// Documents that are a ZIP inside, and nothing to unpack.
    private func isOfficeDocument(_ name: String) -> Bool {
        let endings: Set<String> = [
            "xlsx", "xlsm", "xlsb", "xltx", "docx", "docm", "pptx", "pptm", "odt", "ods", "odp", "epub", "jtd",
        ]
        return endings.contains(NameText.split(name).fileExtension.lowercased())
    }
}
