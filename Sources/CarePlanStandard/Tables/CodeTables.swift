extension CodeTable {
    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    /// The code tables of the layout.
    ///
    /// - Standard: 別紙 コード表
    package static let all: [CodeTable] = [
        CodeTable("sex", [
            Entry("1", "男性"),
            Entry("2", "女性"),
        ]),
        CodeTable("certification_status", [
            Entry("1", "申請中"),
            Entry("2", "認定済"),
        ]),
        CodeTable("care_level", [
            Entry("06", "事業対象者"),
            Entry("12", "要支援１"),
            Entry("13", "要支援２"),
            Entry("21", "要介護１"),
            Entry("22", "要介護２"),
            Entry("23", "要介護３"),
            Entry("24", "要介護４"),
            Entry("25", "要介護５"),
        ]),
        CodeTable("care_level_prevention", [
            Entry("01", "非該当"),
            Entry("12", "要支援１"),
            Entry("13", "要支援２"),
            Entry("21", "要介護１"),
            Entry("22", "要介護２"),
            Entry("23", "要介護３"),
            Entry("24", "要介護４"),
            Entry("25", "要介護５"),
        ]),
        CodeTable("plan_kind", [
            Entry("11", "初回"),
            Entry("12", "紹介"),
            Entry("21", "継続"),
            Entry("51", "初回＆紹介"),
            Entry("52", "初回＆継続"),
            Entry("53", "紹介＆継続"),
            Entry("54", "初回＆紹介＆継続"),
        ]),
        CodeTable("home_help_reason", [
            Entry("1", "一人暮らし"),
            Entry("2", "家族等が障害、疾病等"),
            Entry("3", "その他"),
        ]),
        CodeTable("insurance_coverage", [
            Entry("Y", "対象"),
            Entry("N", "対象外"),
        ]),
        CodeTable("weekday", [
            Entry("1", "月曜日"),
            Entry("2", "火曜日"),
            Entry("3", "水曜日"),
            Entry("4", "木曜日"),
            Entry("5", "金曜日"),
            Entry("6", "土曜日"),
            Entry("7", "日曜日"),
        ]),
        CodeTable("flag01", [
            Entry("1", "該当"),
            Entry("0", "非該当"),
        ]),
        CodeTable("yes1no2", [
            Entry("1", "有"),
            Entry("2", "無"),
        ]),
        CodeTable("need1no2", [
            Entry("1", "要"),
            Entry("2", "否"),
        ]),
        CodeTable("prevention_plan_kind", [
            Entry("1", "介護予防支援"),
            Entry("2", "介護予防ケアマネジメント"),
        ]),
        CodeTable("entrusted", [
            Entry("1", "自前"),
            Entry("2", "委託"),
        ]),
        CodeTable("consultation_method", [
            Entry("01", "来所"),
            Entry("02", "電話"),
            Entry("03", "その他"),
        ]),
        CodeTable("consultation_count", [
            Entry("01", "初回"),
            Entry("02", "再来"),
        ]),
        CodeTable("user_situation", [
            Entry("01", "在宅"),
            Entry("02", "入院又は入所中"),
        ]),
        CodeTable("adl_independence", [
            Entry("01", "自立"),
            Entry("11", "J1"),
            Entry("12", "J2"),
            Entry("21", "A1"),
            Entry("22", "A2"),
            Entry("31", "B1"),
            Entry("32", "B2"),
            Entry("41", "C1"),
            Entry("42", "C2"),
        ]),
        CodeTable("dementia_independence", [
            Entry("01", "自立"),
            Entry("02", "Ⅰ"),
            Entry("03", "Ⅱａ"),
            Entry("04", "Ⅱｂ"),
            Entry("05", "Ⅲａ"),
            Entry("06", "Ⅲｂ"),
            Entry("07", "Ⅳ"),
            Entry("08", "Ｍ"),
        ]),
        CodeTable("checklist_result", [
            Entry("1", "事業対象者の該当あり"),
            Entry("2", "事業対象者の該当なし"),
        ]),
        CodeTable("housing", [
            Entry("01", "自宅"),
            Entry("02", "借家"),
            Entry("03", "一戸建て"),
            Entry("04", "集合住宅"),
            Entry("05", "自宅・一戸建て"),
            Entry("06", "自宅・集合住宅"),
            Entry("07", "借家・一戸建て"),
            Entry("08", "借家・集合住宅"),
        ]),
        CodeTable("attending_doctor", [
            Entry("1", "主治医"),
            Entry("2", "それ以外"),
        ]),
        CodeTable("disease_course", [
            Entry("01", "治療中"),
            Entry("02", "経過観察中"),
            Entry("03", "その他"),
        ]),
        CodeTable("support_level", [
            Entry("1", "要支援１"),
            Entry("2", "要支援２"),
            Entry("3", "地域支援事業"),
        ]),
    ]
}
