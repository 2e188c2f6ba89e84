/// The list of 一括送信 as the exchange's client makes it of file names: one row a destination and timestamp.
///
/// Nothing is judged that the names do not say, and no content is read.
/// - Standard: links, 'The exchange'
package struct UploadList: Hashable, Sendable {
    /// In the order of import: by destination, below it by ファイル連番.
    package var rows: [UploadRow]
    /// Files that bulk upload does not take, in the order of their paths.
    package var others: [OtherFile]
    /// Files of the input, those of `others` among them.
    package var fileCount: Int
    package var skippedLitter: Int
    /// People and services were counted, which reads the files.
    package var readsContent: Bool

    /// The whole input can be sent: every row is ready, and there is one.
    package var isReady: Bool { !rows.isEmpty && rows.allSatisfy(\.isReady) }
    /// Something could not be read, or there is no file of the standard at all.
    package var isIncomplete: Bool {
        rows.isEmpty || others.contains { $0.reason == .unreadable }
            || rows.contains { $0.units.contains { $0.contents?.isWhole == false } }
    }
}
