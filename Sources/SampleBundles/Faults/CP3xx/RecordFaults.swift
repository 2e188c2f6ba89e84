import CarePlanStandard
import MS932

/// Lines, separators and the ends of files.
extension SampleFault {
    static let lines: [SampleFault] = [
        SampleFault("CP306", "一つのファイルの改行がLFだけ", "The records of one file end in LF alone") { desk in
            desk.rewrite { raw, _ in
                raw.lineEnd = [0x0A]
                return true
            }
        },
        SampleFault("CP307", "一つのファイルが0バイト", "One file is empty") { desk in
            guard let file = desk.anyTable() else { return false }
            desk.files[file].bytes = []
            return true
        },
        SampleFault("CP308", "一つのファイルの途中か終わりに空行がある", "An empty line stands in one file") { desk in
            desk.rewrite { raw, random in
                raw.cells.insert([], at: 1 + random.below(raw.cells.count))
                return true
            }
        },
        SampleFault("CP309", "一つのファイルの1行目が見出し", "The first line of one file is a header") { desk in
            guard let file = desk.anyTable() else { return false }
            var raw = desk.raw(file)
            raw.cells.insert(desk.columns(of: file).map { MS932.encode($0.name) ?? [] }, at: 0)
            desk.files[file].bytes = raw.bytes
            return true
        },
        SampleFault("CP313", "一つのファイルの区切りがタブ", "One file is separated by tabs") { desk in
            desk.rewrite { raw, _ in
                raw.separator = 0x09
                // A line feed beside a closing quote would look like the end of a record.
                raw.cells = raw.cells.map { $0.map { $0.filter { $0 != 0x0A && $0 != 0x0D } } }
                return true
            }
        },
        SampleFault("CP314", "一つのファイルの終わりにEOF文字（1A）がある", "One file ends in an end-of-file character (1A)") { desk in
            desk.wrap(after: [0x1A])
        },
        SampleFault("CP315", "一つのファイルの最後のレコードの後に改行がない", "No line end follows the last record of one file") { desk in
            guard let file = desk.anyTable() else { return false }
            desk.files[file].bytes = desk.raw(file).bytes.dropLast(2)
            return true
        },
        SampleFault("CP401", "一つのレコードの項目が一つ多い", "One record has a field too many") { desk in
            desk.rewrite { raw, random in
                raw.cells[random.below(raw.cells.count)].append([])
                return true
            }
        },
    ]
}
