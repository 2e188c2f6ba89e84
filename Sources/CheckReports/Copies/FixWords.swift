import BundleTools
import CarePlanStandard

/// What `fix` mended, in words.
struct FixWords {
    var language: Language

    func change(_ change: FixChange, _ count: Int, of file: FileChanges) -> String {
        switch change {
        case .encoding:
            let from = file.encoding ?? ""
            return language.pick("文字コードを \(from) から MS932 に変えた", "converted from \(from) to MS932")
        case .byteOrderMark: return language.pick("BOM を取った", "took the byte order mark off")
        case .lineEnds:
            return language.pick("改行を CRLF にした: \(count) レコード", "line ends became CRLF: \(records(count))")
        case .blankLines: return language.pick("空行を取った: \(count) 行", "took blank lines out: \(count)")
        case .quotes:
            return language.pick("フリーテキストを引用符で囲んだ: \(count) 項目", "put free texts into quotes: \(count)")
        case .endOfFileCharacter: return language.pick("末尾の EOF 文字（0x1A）を取った", "took 0x1A off the end")
        case .finalLineEnd: return language.pick("最後のレコードに改行を付けた", "ended the last record with CRLF")
        case .name:
            let name = file.newName ?? ""
            return language.pick("名前を \(name) にした", "renamed to \(name)")
        case .leadingZeros:
            return language.pick("消えた先頭の 0 を戻した: \(count) 項目", "put leading zeros back: \(count)")
        }
    }

    func obstacle(_ obstacle: FileChanges.Obstacle) -> String {
        switch obstacle {
        case .unencodable(let count):
            language.pick(
                "MS932 にない文字が \(count) 文字あるため、文字コードを変えていません",
                "the encoding stays: characters that MS932 lacks: \(count)")
        case .limit: language.pick("大きさの上限を超えたため、直していません", "larger than a limit: not mended")
        case .nameTaken:
            language.pick("元の名前のファイルがほかにあるため、名前を変えていません", "the name stays: another file has the original one")
        }
    }

    private func records(_ count: Int) -> String { count == 1 ? "1 record" : "\(count) records" }
}
