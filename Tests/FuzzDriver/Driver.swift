import CFuzzer
import FuzzTargets
import TestSupport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The target that `CPCHECK_FUZZ_TARGET` names; `Scripts/fuzz` runs them all.
private let target: FuzzTarget = {
    let name = getenv("CPCHECK_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
        fatalError("CPCHECK_FUZZ_TARGET must be one of: " + FuzzTarget.all.map(\.name).joined(separator: " "))
    }
    return target
}()

@main
enum Driver {
    /// With `CPCHECK_FUZZ_SEEDS` the seeds of the target are written into that folder, and nothing is tried. All else
    /// is told by libFuzzer's own arguments.
    static func main() {
        if let folder = getenv("CPCHECK_FUZZ_SEEDS") { return writeSeeds(String(cString: folder)) }
        var arguments = (0..<Int(CommandLine.argc)).map { CommandLine.unsafeArgv[$0] }
        arguments.insert(strdup("-max_len=\(target.longest)"), at: 1)
        var count = CInt(arguments.count)
        arguments.append(nil)
        let status = arguments.withUnsafeMutableBufferPointer { arguments in
            var start = arguments.baseAddress
            return LLVMFuzzerRunDriver(&count, &start, tryOne)
        }
        exit(status)
    }

    private static func writeSeeds(_ folder: String) {
        for (number, seed) in Seeds.of(target, most: 1000).enumerated() {
            guard let file = fopen("\(folder)/seed-\(number)", "w") else { fatalError("cannot write into \(folder)") }
            fwrite(seed, 1, seed.count, file)
            fclose(file)
        }
    }
}

/// What libFuzzer calls; a promise that is broken ends the process, as any trap does.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // Of its own and of just this size: what is read behind it is found out.
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    if let broken = target.broken(input) { fatalError("\(target.name): \(broken)") }
    return 0
}

/// Half of the inputs are changed by their structure, half by libFuzzer's own means.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ longest: Int, _ seed: UInt32) -> Int {
    var random = SeededGenerator(seed: UInt64(seed))
    if let mutate = target.mutate, random.below(2) == 0 {
        let input = Array(UnsafeBufferPointer(start: data, count: size))
        if let changed = mutate(input, &random), !changed.isEmpty, changed.count <= longest {
            for (index, byte) in changed.enumerated() { data[index] = byte }
            return changed.count
        }
    }
    return LLVMFuzzerMutate(data, size, longest)
}
