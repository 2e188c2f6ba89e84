import CarePlanStandard
import OutputFiles

extension OutputFailure {
    /// What went wrong, for the person who named the output.
    var message: BilingualText {
        let name =
            path.isEmpty
            ? BilingualText("標準出力", "standard output")
            : BilingualText(ShownPath.text(path), ShownPath.text(path))
        let why = cause
        return BilingualText("\(name.ja) に書けません: \(why.ja)", "cannot write \(name.en): \(why.en)")
    }

    private var cause: BilingualText {
        switch reason {
        case .noFolder: .init("フォルダーがありません", "there is no such folder")
        case .isFolder: .init("フォルダーです", "it is a folder")
        case .permissionDenied: .init("書き込みが許されていません", "permission denied")
        case .noSpace: .init("空き容量がありません", "no space left")
        case .notWritable: .init("書き込める種類のファイルではありません", "it is not a kind of file to write to")
        case .notEmpty: .init("空のフォルダーではありません", "the folder is not empty")
        case .insideInput: .init("読み取るフォルダーの中です", "it lies in a folder that is read")
        case .taken: .init("同じ名前のものがもうあります", "something of that name is there already")
        case .impossibleName: .init("その名前のファイルは作れません", "no file can have that name")
        case .isInput: .init("このコマンドが読むファイルです。別の名前にします", "this command reads it; choose another name")
        case .isLink: .init("シンボリックリンクです。リンクには書きません", "it is a symbolic link, and links are not written to")
        case .readerGone: .init("パイプの読み手がいなくなりました", "the reader of the pipe has gone")
        case .closed: .init("閉じられています", "it is closed")
        case .system(let number): .init("OS のエラー \(number)", "error \(number) of the operating system")
        }
    }
}
