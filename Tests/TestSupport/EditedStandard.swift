package import CarePlanStandard
import Foundation

/// The built-in standard as its JSON document, edited and read back: the way of `--standard`.
package enum EditedStandard {
    package typealias Object = [String: Any]

    package static func make(_ edit: (inout Object) throws -> Void) throws -> Standard {
        let text = StandardDocument.text(of: .current)
        guard var document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object else {
            throw CocoaError(.coderReadCorrupt)
        }
        try edit(&document)
        return try StandardDocument.read(Array(try JSONSerialization.data(withJSONObject: document)))
    }

    /// The object that JSON text holds.
    package static func object(_ json: String) throws -> Object {
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? Object ?? [:]
    }
}

extension [String: Any] {
    /// The objects of a list, to be read and replaced.
    package subscript(objects key: String) -> [[String: Any]] {
        get { self[key] as? [[String: Any]] ?? [] }
        set { self[key] = newValue }
    }
}
