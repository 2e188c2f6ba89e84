import BundleChecker
import CheckReports

/// What a progress line says: files, megabytes, rate, time left. Counts only; no name, no value.
struct ProgressText {
    private(set) var files = 0
    private(set) var bytes: UInt64 = 0
    private(set) var filesDone = 0
    private(set) var bytesRead: UInt64 = 0

    mutating func take(_ step: ProgressStep) {
        switch step {
        case .planned(let files, let bytes):
            self.files = files
            self.bytes = bytes
        case .read(let more): bytesRead += more
        case .finishedFile: filesDone += 1
        }
    }

    /// - Parameter milliseconds: since the first byte was read.
    func line(after milliseconds: UInt64, _ language: Language) -> String {
        // A file that was read twice counts twice.
        let read = min(bytesRead, max(bytes, 1))
        var parts = [
            "\(filesDone)/\(files) " + language.pick("ファイル", "files"),
            "\(Self.megabytes(read))/\(Self.megabytes(bytes)) MB",
        ]
        if milliseconds > 0, read > 0 {
            let rate = read * 1000 / milliseconds
            parts.append(Self.megabytes(rate) + language.pick(" MB/秒", " MB/s"))
            if rate > 0, bytes > read { parts.append(Self.left(Int((bytes - read) / rate) + 1, language)) }
        }
        return "cpcheck: " + language.list(parts)
    }

    /// Of 1024 × 1024 bytes, as the options take them, with one decimal.
    private static func megabytes(_ bytes: UInt64) -> String {
        let tenths = (bytes * 10) >> 20
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func left(_ seconds: Int, _ language: Language) -> String {
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        let time =
            if hours > 0 {
                language.pick("\(hours)時間\(minutes)分", "\(hours) h \(minutes) min")
            } else if minutes > 0 {
                language.pick("\(minutes)分\(seconds % 60)秒", "\(minutes) min \(seconds % 60) s")
            } else {
                language.pick("\(seconds)秒", "\(seconds) s")
            }
        return language.pick("残り \(time)", "\(time) left")
    }
}
