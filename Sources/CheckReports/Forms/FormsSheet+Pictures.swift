import BundleTools
import ByteSources
import CarePlanStandard

/// The family's picture of 利用者基本情報.
extension FormsSheet {
    /// Pictures larger than this are named, not shown.
    private static let mostBytes = 8 << 20

    func pictures(_ item: FormItem, _ label: String) throws {
        try html.markup("<div class=\"pictures\">")
        for picture in sheet.pictures(item, texts, plan) {
            if let bytes = Self.jpeg(picture.source) {
                try html.markup("<img alt=\"")
                try html.text(label)
                try html.markup("\" src=\"data:image/jpeg;base64,")
                try html.text(ContentSecurityPolicy.base64(bytes))
                try html.markup("\">")
            } else {
                try html.markup("<p>")
                try html.text(
                    language.pick("画像がない、または JPEG として読めません: ", "no picture, or none that is a JPEG: ") + picture.name)
                try html.markup("</p>")
            }
        }
        try html.markup("</div>\n")
    }

    /// The bytes of a source that begins as a JPEG does; nil for any other.
    private static func jpeg(_ source: (any ByteSource)?) -> [UInt8]? {
        guard let source, source.byteCount ?? 0 <= UInt64(mostBytes), let reader = try? source.open() else {
            return nil
        }
        var bytes: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
        defer { buffer.deallocate() }
        while let count = try? reader.read(into: buffer) {
            if count == 0 { return bytes.starts(with: [0xFF, 0xD8, 0xFF]) ? bytes : nil }
            bytes += buffer.prefix(count)
            if bytes.count > mostBytes { return nil }
        }
        return nil
    }
}
