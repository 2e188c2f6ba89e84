import BundleChecker
import ByteSources

/// The report of sources in memory.
func check(_ sources: any ByteSource..., options: (inout CheckOptions) -> Void = { _ in }) -> Report {
    check(sources, options: options)
}

func check(_ sources: [any ByteSource], options: (inout CheckOptions) -> Void = { _ in }) -> Report {
    var chosen = CheckOptions()
    options(&chosen)
    return Checker(options: chosen).check(BundleInput(sources: sources))
}
