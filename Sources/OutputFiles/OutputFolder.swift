/// A folder that a tool fills: new, or empty, and in none of the folders that are read.
///
/// Each file appears when it is complete (`OutputFile`), and none stays unless all were written: a folder that is
/// released before `finish`, or a signal (`Interruption`), takes away what was made. Nothing is written outside the
/// folder, whatever a path says.
package final class OutputFolder {
    /// The folder as raw bytes, as the user gave it.
    package let path: [UInt8]
    private var made: Set<[UInt8]> = []
    /// What is there only because it was made here, in the order of its making.
    private var listed: [ListedFile] = []
    /// Files that were handed out and are not complete.
    private var unfinished: [OutputFile] = []

    private static let slash = UInt8(ascii: "/")

    /// Makes the folder where it is not there; the folder above it must be.
    ///
    /// - Parameter inputs: the paths that are read, as typed.
    /// - Throws: `OutputFailure`: `.notEmpty`, `.insideInput`, `.noFolder` and what the operating system says.
    package init(at path: [UInt8], outside inputs: [[UInt8]]) throws(OutputFailure) {
        self.path = path
        guard !path.isEmpty, !path.contains(0) else { throw OutputFailure(path: path, reason: .noFolder) }
        do {
            let found = try SystemCalls.status(Self.withoutSlashes(path))
            if found?.kind == .link { throw OutputFailure(path: path, reason: .isLink) }
            if let found, found.kind != .folder { throw OutputFailure(path: path, reason: .noFolder) }
            if found != nil, try !SystemCalls.isEmptyFolder(path) { throw OutputFailure(path: path, reason: .notEmpty) }
            if try Self.lies(found == nil ? Self.above(path) : path, inOneOf: inputs) {
                throw OutputFailure(path: path, reason: .insideInput)
            }
            if found == nil { try add(path) }
        } catch let failure as CallFailure {
            throw OutputFailure(path: path, error: failure.number)
        } catch let failure as OutputFailure {
            throw failure
        } catch {
            throw OutputFailure(path: path, reason: .noFolder)
        }
    }

    deinit { abandon() }

    /// Opens a file below the folder; the folders on the way are made.
    ///
    /// - Parameter relative: parts separated by `/`; no part is empty, `.` or `..`.
    /// - Throws: `OutputFailure`: `.taken` where something of that name is there, `.impossibleName`, and what the
    ///   operating system says.
    package func file(_ relative: [UInt8]) throws(OutputFailure) -> OutputFile {
        let parts = try parts(of: relative)
        let whole = try make(parts.dropLast()) + [Self.slash] + (parts.last ?? [])
        do throws(CallFailure) {
            guard try SystemCalls.status(whole) == nil else { throw CallFailure.taken }
        } catch {
            throw OutputFailure(path: whole, error: error.number)
        }
        let file = try OutputFile(at: whole)
        listed.append(Interruption.list(whole))
        unfinished.removeAll { !$0.isOpen }
        unfinished.append(file)
        return file
    }

    /// All files are written: they stay.
    package func finish() {
        for file in unfinished { file.abandon() }
        for each in listed { each.unlist() }
        (unfinished, listed) = ([], [])
    }

    /// Removes what was made; nothing after `finish`.
    private func abandon() {
        for file in unfinished { file.abandon() }
        for each in listed.reversed() { each.remove() }
    }

    /// Makes a folder and remembers it.
    private func add(_ folder: [UInt8]) throws(CallFailure) {
        try SystemCalls.makeFolder(folder)
        listed.append(Interruption.list(folder, isFolder: true))
    }

    /// Makes a folder below the folder, and those on the way.
    ///
    /// - Parameter relative: parts separated by `/`; no part is empty, `.` or `..`.
    package func makeFolder(_ relative: [UInt8]) throws(OutputFailure) {
        _ = try make(try parts(of: relative)[...])
    }

    private func parts(of relative: [UInt8]) throws(OutputFailure) -> [ArraySlice<UInt8>] {
        let parts = relative.split(separator: Self.slash, omittingEmptySubsequences: false)
        let isUnsafe = parts.contains { $0.isEmpty || $0 == [0x2E] || $0 == [0x2E, 0x2E] || $0.contains(0) }
        guard !isUnsafe else { throw OutputFailure(path: path + [Self.slash] + relative, reason: .notWritable) }
        return parts
    }

    /// The path of a folder below the folder, made where it is not there.
    private func make(_ parts: ArraySlice<ArraySlice<UInt8>>) throws(OutputFailure) -> [UInt8] {
        var folder = path
        for part in parts {
            folder += [Self.slash] + part
            guard made.insert(folder).inserted else { continue }
            do throws(CallFailure) {
                try add(folder)
            } catch {
                made.remove(folder)
                throw OutputFailure(path: folder, error: error.number)
            }
        }
        return folder
    }

    /// Without slashes at the end, behind which a link would be followed.
    private static func withoutSlashes(_ path: [UInt8]) -> [UInt8] {
        var parts = path
        while parts.count > 1, parts.last == slash { parts.removeLast() }
        return parts
    }

    /// The folder that a path stands in.
    private static func above(_ path: [UInt8]) -> [UInt8] {
        let parts = withoutSlashes(path)
        guard let cut = parts.lastIndex(of: slash) else { return [UInt8(ascii: ".")] }
        return cut == parts.startIndex ? [slash] : Array(parts[..<cut])
    }

    /// True when a folder is one of the inputs or lies below one.
    private static func lies(_ folder: [UInt8], inOneOf inputs: [[UInt8]]) throws(CallFailure) -> Bool {
        let known = Set(inputs.compactMap { (try? SystemCalls.status($0, following: true))??.identity })
        var path = try SystemCalls.canonical(folder)
        while true {
            if let identity = try SystemCalls.status(path, following: true)?.identity, known.contains(identity) {
                return true
            }
            if path == [slash] { return false }
            path = above(path)
        }
    }
}
