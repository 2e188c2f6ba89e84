import BundleChecker
import BundleIntake
import BundleTools
import ByteSources
import CarePlanConformance
import CarePlanStandard
import OutputFiles

/// What commands have in common that make a copy of a bundle in a new folder.
struct CopyCommand {
    var invocation: Invocation
    let folder: OutputFolder
    let input: BundleInput

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard !invocation.operands.isEmpty, invocation.outputFolder != nil else {
            let name = invocation.command.rawValue
            throw UsageError(
                "元のファイルかフォルダーと、写しを置く新しいフォルダーを指定します（例 cpcheck \(name) export/ --output copy/）",
                "name what to copy and a new folder, such as cpcheck \(name) export/ --output copy/")
        }
        guard !invocation.operands.contains([]) else { throw UsageError("空の PATH があります", "a PATH is empty") }
        guard invocation.standardInputName == nil || invocation.readsStandardInput else {
            throw UsageError("--name は標準入力（PATH が -）にだけ使えます", "--name is for standard input (PATH -)")
        }
    }

    /// Lists the input and prepares the folder.
    init(_ invocation: Invocation) throws(UsageError) {
        self.invocation = invocation
        let intake = Intake(invocation.options.limits, standardInputName: invocation.standardInputName)
        input = intake.gather(invocation.operands)
        do {
            folder = try OutputFolder(at: invocation.outputFolder ?? [], outside: invocation.operands)
        } catch {
            throw UsageError(error.message.ja, error.message.en)
        }
    }

    /// Writes the files of a copy: all, or none where one cannot be written.
    /// - Returns: those that could not be read to their end, or whose names no file can have beside the others, as two
    ///   members of a ZIP may be called the same; nothing of them is written.
    func write(_ copy: BundleCopy) throws(OutputFailure) -> [any ByteSource] {
        var failed: [any ByteSource] = []
        for source in copy.files {
            guard let file = try place(source) else {
                failed.append(source)
                continue
            }
            guard let reader = try? source.open() else {
                file.abandon()
                failed.append(source)
                continue
            }
            var isWhole = true
            reading: while true {
                switch Self.piece(of: reader) {
                case .bytes(let bytes): try file.write(bytes)
                case .end: break reading
                case .failure:
                    isWhole = false
                    break reading
                }
            }
            if isWhole {
                try file.finish()
            } else {
                file.abandon()
                failed.append(source)
            }
        }
        folder.finish()
        return failed
    }

    /// The file that a source is copied to; nil where its name is in the way.
    private func place(_ source: any ByteSource) throws(OutputFailure) -> OutputFile? {
        do {
            return try folder.file(source.path.relative)
        } catch {
            switch error.reason {
            case .taken, .impossibleName, .isFolder, .notWritable: return nil
            default: throw error
            }
        }
    }

    private enum Piece {
        case bytes([UInt8])
        case end, failure
    }

    private static func piece(of reader: any ByteReader) -> Piece {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = bytes.withUnsafeMutableBytes { try? reader.read(into: $0) }
        guard let count else { return .failure }
        return count == 0 ? .end : .bytes(Array(bytes[..<count]))
    }
}
