/// What a process of `cpcheck` ends with. 0, 1 and 3 come from the judged report.
enum ExitStatus {
    static let done: Int32 = 0
    /// A command found or left something.
    static let foundSomething: Int32 = 1
    /// Something could not be read, or there was nothing there.
    static let incomplete: Int32 = 3
    static let wrongCommandLine: Int32 = 2
    static let internalError: Int32 = 70
}
