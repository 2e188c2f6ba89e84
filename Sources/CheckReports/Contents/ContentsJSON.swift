package import BundleTools
import BundleChecker
import CarePlanStandard

/// The bulk-upload list for programs: `Conformance/schemas/cpcheck-contents-1.0.json`.
package struct ContentsJSON {
    package static let format = "cpcheck-contents"
    package static let formatVersion = "1.0"

    package init() {}

    package func write(_ list: UploadList, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try write(list, json)
        try json.finish()
    }

    /// Writes the document as a value of another one.
    func write(_ list: UploadList, _ json: JSONWriter) throws {
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
            }
            try json.member("complete", !list.isIncomplete)
            try json.member("ready", list.isReady)
            try json.member("readsContent", list.readsContent)
            try json.object("counts") {
                try json.member("rows", list.rows.count)
                try json.member("ready", list.rows.count(where: \.isReady))
                try json.member("units", list.rows.reduce(0) { $0 + $1.units.count })
                try json.member("files", list.fileCount)
                try json.member("others", list.others.count)
                try json.member("skippedLitter", list.skippedLitter)
            }
            try json.array("rows", of: list.rows) { try row($0, json) }
            try json.array("others", of: list.others) { other in
                try json.line {
                    try json.member("path", other.path)
                    try json.member("reason", other.reason.rawValue)
                    try json.member("bytes", other.bytes)
                }
            }
        }
    }

    private func row(_ row: UploadRow, _ json: JSONWriter) throws {
        try json.object {
            try json.member("edition", row.edition)
            try party("sender", row.sender, json)
            try party("destination", row.destination, json)
            try json.member("timestamp", row.timestamp)
            try json.member("importOrder", row.importOrder)
            try json.member("marks", UploadRow.Mark.allCases.filter(row.marks.contains).map(\.rawValue))
            try json.member("ready", row.isReady)
            try json.array("obstacles", of: row.obstacles) { obstacle in
                try json.object {
                    try json.member("rule", obstacle.rule)
                    try json.member("message", obstacle.message)
                    try json.member("files", obstacle.files)
                }
            }
            try json.array("units", of: row.units) { try unit($0, json) }
        }
    }

    private func party(_ name: String, _ party: UploadRow.Party?, _ json: JSONWriter) throws {
        guard let party else { return }
        try json.key(name)
        try json.line {
            try json.member("office", party.office)
            try json.member("serviceType", party.serviceType)
        }
    }

    private func unit(_ unit: UploadUnit, _ json: JSONWriter) throws {
        try json.object {
            try json.member("kind", unit.kind)
            try json.member("title", unit.title)
            try json.member("month", unit.month)
            switch unit.age {
            case .only: try json.member("age", "only")
            case .newest: try json.member("age", "newest")
            case .older(let newest):
                try json.member("age", "older")
                try json.member("newest", newest)
            }
            try json.member("missing", unit.missing)
            if let contents = unit.contents {
                try json.member("people", contents.people)
                try json.member("services", contents.services)
            }
            try json.array("files", of: unit.files) { try file($0, unit.contents?.files[$0.index], json) }
        }
    }

    private func file(_ file: UploadUnit.File, _ contents: UnitContents.File?, _ json: JSONWriter) throws {
        try json.line {
            try json.member("path", file.path)
            try json.member("kind", file.kind)
            try json.member("bytes", file.bytes)
            if file.isAside { try json.member("aside", true) }
            if let contents {
                try json.member("records", contents.records)
                try json.member("passedOver", contents.passedOver)
                try json.member("encoding", contents.encoding)
                try json.member("whole", contents.isWhole)
            }
        }
    }
}
