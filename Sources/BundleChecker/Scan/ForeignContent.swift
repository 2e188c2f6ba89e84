/// What the first bytes of a file tell that is no CSV at all, whatever its name.
enum ForeignContent {
    static func traces(_ bytes: UnsafeRawBufferPointer) -> FileTraces {
        guard bytes.count >= 4 else { return [] }
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0x50, 0x4B, 0x03, 0x04): return isWorkbook(bytes) ? .workbook : .packed
        case (0xD0, 0xCF, 0x11, 0xE0): return .workbook
        case (0x25, 0x50, 0x44, 0x46), (0x89, 0x50, 0x4E, 0x47), (0xFF, 0xD8, 0xFF, _): return .printedPage
        case (0x1F, 0x8B, _, _), (0x37, 0x7A, 0xBC, 0xAF), (0x52, 0x61, 0x72, 0x21): return .packed
        default: return isWebPage(bytes) ? .webPage : noText(bytes)
        }
    }

    /// Zero bytes alone, or so many control characters that the bytes are no text of any encoding.
    private static func noText(_ bytes: UnsafeRawBufferPointer) -> FileTraces {
        let count = min(bytes.count, 4096)
        // UTF-16 has zeros, ISO-2022-JP has escapes, an old text ends in 0x1A.
        let allowed: UInt32 = 1 << 0 | 1 << 0x09 | 1 << 0x0A | 1 << 0x0D | 1 << 0x1A | 1 << 0x1B
        var controls = 0
        var all: UInt8 = 0
        for at in 0..<count {
            let byte = bytes[at]
            all |= byte
            if byte < 0x20, allowed & 1 << UInt32(byte) == 0 { controls += 1 }
        }
        if all == 0 { return .zeroBytes }
        return controls * 50 > count ? .noText : []
    }

    /// A ZIP whose first members are those of an office document.
    private static func isWorkbook(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let marks = ["[Content_Types].xml", "_rels/", "docProps/", "xl/", "mimetypeapplication/"]
        let head = bytes.prefix(4096)
        return marks.contains { head.firstRange(of: Array($0.utf8)) != nil }
    }

    /// `<!DOCTYPE html` or `<html` behind blanks and a byte order mark.
    private static func isWebPage(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let text = bytes.prefix(512).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        let lower = text.prefix(64).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return ["<!doctype html", "<html", "<head", "<?xml"].contains { lower.starts(with: Array($0.utf8)) }
    }
}
