package import CarePlanStandard

extension JSONWriter {
    /// `{"ja": …, "en": …}`
    package func bilingual(_ text: BilingualText) throws {
        try object {
            try member("ja", text.ja)
            try member("en", text.en)
        }
    }

    package func member(_ name: String, _ text: BilingualText) throws {
        try key(name)
        try bilingual(text)
    }
}
