import BundleChecker

/// A path that the user typed, as messages on standard error show it.
enum ShownPath {
    /// As text from UTF-8, else from MS932: folders that came with an old ZIP are often named so.
    static func text(_ path: [UInt8]) -> String { NameText.decodeAnyhow(path) }
}
