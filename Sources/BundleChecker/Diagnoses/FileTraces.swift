/// What a file shows beside its findings of what happened to it; found while it is read.
///
/// Findings say where a file leaves the standard. Some things that tell a story are no deviation by themselves, or show
/// only over the file as a whole: that no quote stands in it, that every line ends alike.
struct FileTraces: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    // MARK: Encoding

    static let utf8 = FileTraces(rawValue: 1 << 0)
    static let utf16 = FileTraces(rawValue: 1 << 1)
    static let iso2022JP = FileTraces(rawValue: 1 << 2)
    static let eucJP = FileTraces(rawValue: 1 << 3)
    /// A byte order mark of UTF-8
    static let utf8Mark = FileTraces(rawValue: 1 << 4)
    /// The file is UTF-8 and holds U+FFFD where its Japanese was.
    static let replacementCharacters = FileTraces(rawValue: 1 << 5)
    /// The file is UTF-8 of Latin letters that were the bytes of UTF-8 once.
    static let utf8ReadAsLatin = FileTraces(rawValue: 1 << 6)
    /// The file is UTF-8 of Latin letters that were the bytes of MS932 once.
    static let ms932ReadAsLatin = FileTraces(rawValue: 1 << 7)
    /// A text that is no MS932 is UTF-8.
    static let utf8Inside = FileTraces(rawValue: 1 << 8)
    /// Of a name nothing but `?` and half-width characters is left.
    static let namesGone = FileTraces(rawValue: 1 << 9)

    // MARK: Quotes and line ends

    /// There is free text, and no field stands in quotes but where a separator, quote or line break asks for them.
    static let noQuotes = FileTraces(rawValue: 1 << 10)
    /// Every record ends in LF.
    static let lineFeeds = FileTraces(rawValue: 1 << 11)
    /// Every record ends in CR.
    static let carriageReturns = FileTraces(rawValue: 1 << 12)
    /// Some records end in CRLF, some do not.
    static let mixedLineEnds = FileTraces(rawValue: 1 << 13)
    /// Each line end became CR CR LF.
    static let doubledLineEnds = FileTraces(rawValue: 1 << 14)
    /// The file ends inside its last record.
    static let cutShort = FileTraces(rawValue: 1 << 15)

    // MARK: Columns

    /// Records end before columns that may be empty, and fit the layout so far.
    static let columnsCut = FileTraces(rawValue: 1 << 16)
    /// Records go on with empty fields behind the last column, and fit the layout before.
    static let columnsAdded = FileTraces(rawValue: 1 << 17)
    /// No record has the layout's column count.
    static let noRecordFits = FileTraces(rawValue: 1 << 18)
    /// The records are those of another kind of file.
    static let otherKind = FileTraces(rawValue: 1 << 19)
    /// In records of the wrong column count: short numbers where zeros were due, and none that begins with 0.
    static let shortNumbers = FileTraces(rawValue: 1 << 20)
    /// In records of the wrong column count: dates or times in a spreadsheet's form.
    static let dateForms = FileTraces(rawValue: 1 << 21)
    /// In records of the wrong column count: numbers in scientific notation.
    static let scientificForms = FileTraces(rawValue: 1 << 22)
    /// The file carries the other edition's CSVバージョン.
    static let otherEditionVersion = FileTraces(rawValue: 1 << 23)

    /// In records of the wrong column count: whole numbers that end in `.0`.
    static let pointZeros = FileTraces(rawValue: 1 << 24)
    /// Empty columns are closed up: records are shorter, hold no empty field, and fit the layout with columns left out.
    static let columnsClosedUp = FileTraces(rawValue: 1 << 25)
    /// Each record is one quoted field with the separators inside.
    static let oneCellPerLine = FileTraces(rawValue: 1 << 26)
    /// Records have the layout's columns between tabs or semicolons.
    static let otherDelimiter = FileTraces(rawValue: 1 << 27)
    /// Neither the number nor the order of columns is that of any layout.
    static let unknownColumns = FileTraces(rawValue: 1 << 28)

    // MARK: What else lies in the input

    /// A document of a spreadsheet under a name of the standard
    static let workbook = FileTraces(rawValue: 1 << 29)
    /// A PDF or an image under the name of a CSV file of the standard
    static let printedPage = FileTraces(rawValue: 1 << 30)
    /// A page of the web under the name of a CSV file
    static let webPage = FileTraces(rawValue: 1 << 31)
    /// Characters that MS932 lacks
    static let lackingCharacters = FileTraces(rawValue: 1 << 32)
    /// The same unit lies in the input in another edition too, in the same folder.
    static let bothEditions = FileTraces(rawValue: 1 << 33)
    /// A CSV file of an unknown name that holds the records of a file of the standard
    static let standardContent = FileTraces(rawValue: 1 << 34)
    /// An archive that is no ZIP
    static let otherArchive = FileTraces(rawValue: 1 << 35)
    /// The name carries the word that systems give to copies: `コピー`, `Copy of`.
    static let copyMark = FileTraces(rawValue: 1 << 36)
    /// The name carries the number of a copy or a second download: `(1)`, `.1`.
    static let copyNumber = FileTraces(rawValue: 1 << 37)
    /// A packed file (ZIP, gzip …) under the name of a CSV file
    static let packed = FileTraces(rawValue: 1 << 38)
    /// Nothing but zero bytes under the name of a CSV file
    static let zeroBytes = FileTraces(rawValue: 1 << 39)
    /// Bytes that are no text under the name of a CSV file
    static let noText = FileTraces(rawValue: 1 << 40)
    /// Something stands behind the timestamp of the name.
    static let nameTail = FileTraces(rawValue: 1 << 41)
}
