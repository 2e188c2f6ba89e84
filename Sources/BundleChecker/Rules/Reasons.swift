import CarePlanStandard

/// Why rules did not run, in words.
enum Reasons {
    static let unreadableKey = BilingualText(
        "キー項目を読めないレコードがあるため、「対応するレコードがない」ことを確かめられません。",
        "Some records have key fields that cannot be read, so a missing counterpart cannot be told.")
    static let lostRecord = BilingualText(
        "項目数が違うなどで読めないレコードがあるため、明細と小計を突き合わせられません。",
        "Some records could not be read, so rows and subtotals cannot be compared.")
    static let insideUnknown = BilingualText(
        "区分支給限度の内外が分からない行があるため、小計の要否や合計を判定できません。",
        "Nothing tells rows inside the limit from those outside it, so subtotals and totals cannot be judged.")
    static let tableSix = BilingualText(
        "第6表を読めないため、日割の行かどうかが分からず、単位数と回数の積を判定できません。",
        "Table 6 cannot be read, so it cannot be told whether rows are pro rata; products were not judged.")
    static let tooManyRows = BilingualText(
        "行数が上限を超えたため、上限より後の行の重複は調べていません。",
        "More rows than the limit: repeats behind it were not looked for.")
    static let missingFile = BilingualText(
        "送信単位のファイルが足りないため、ファイル間の対応を確かめていません。",
        "A file of the unit is missing, so its files were not compared.")
    static let mixedMonths = BilingualText(
        "送信単位の中で対象年月が食い違うため、ファイル間の対応を確かめていません。",
        "The files of the unit name different months, so they were not compared.")
    static let unreadable = BilingualText(
        "ファイルを読み取れないため、中身を検査していません。",
        "The file could not be read, so its content was not checked.")
    static let noRecords = BilingualText(
        "データのレコードがないため、中身を検査していません。",
        "There are no records to check.")
    static let wrongDelimiter = BilingualText(
        "区切り文字がカンマでないため、項目を検査していません。",
        "Fields are not separated by commas, so they were not checked.")
    static let unclosedQuote = BilingualText(
        "引用符が閉じていないため、そのレコードを検査していません。",
        "A quote is never closed, so that record was not checked.")
    static let tooLong = BilingualText(
        "大きさの上限を超えたレコードを検査していません。",
        "Records over a size limit were not checked.")
    static let unknownName = BilingualText(
        "ファイル名から種類が分からないため、中身を検査していません。",
        "The name does not tell the kind of file, so its content was not checked.")
    static let archive = BilingualText(
        "ZIPの中身は検査していません。展開したフォルダーを指定してください。",
        "The content of the ZIP was not checked; give the unpacked folder.")
    static let identicalCopy = BilingualText(
        "同じファイルがもう1つあるため、1回だけ検査しました。",
        "The same file is there twice; it was checked once.")
    static let duplicateFile = BilingualText(
        "同じ種類のファイルが2つ以上あるため、ファイル間の対応はもう一方で確かめました。",
        "There are several files of the kind; files were compared by means of the other one.")
    static let unknownParts = BilingualText(
        "ファイル名の一部が分からないため、その部分と比べる検査をしていません。",
        "A part of the file name is unknown, so what is compared with it was not checked.")
    static let checkedApart = BilingualText(
        "この送信単位のファイルは別々に検査されたため、ファイル間の対応と、同じ名前のファイルの中身の違いを確かめていません。一緒に検査してください。",
        "The files of this unit were checked apart, so neither they nor files of one name were compared. Check them together."
    )
    static let deletionApart = BilingualText(
        "削除ファイルと、削除されるデータのファイルが別々に検査されたため、突き合わせていません。一緒に検査してください。",
        "The deletion and the data that it deletes were checked apart, so they were not compared. Check them together.")
    static let namesApart = BilingualText(
        "ファイル名に規約外の部分があり、別々に検査されたほかのファイルと同じ名前かどうかが分からないため、一緒に送るものとして確かめていません。一緒に検査してください。",
        "A part of the file name is not legal, so it cannot be told whether files that were checked apart belong together. Check them together."
    )
    static let imageApart = BilingualText(
        "同じ事業所間のほかのファイルと別々に検査されたため、画像とレコードの対応を確かめていません。一緒に検査してください。",
        "Files between the same offices were checked apart, so images and records were not compared. Check them together."
    )
}
