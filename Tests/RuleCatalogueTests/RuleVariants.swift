/// The closed list of what the checker says: for each rule its variants, for each variant its arguments.
///
/// A line is `ID variant=argument,argument …`; the ordinary variant has no name. `column` among the arguments marks a
/// rule whose findings name a column: all its messages name it.
enum RuleVariants {
    struct Variant: Equatable {
        var name: String
        var arguments: Set<String>
    }

    static let all: [String: [Variant]] = {
        var all: [String: [Variant]] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            all[String(words[0])] = words.dropFirst().map { word in
                let parts = word.split(separator: "=", omittingEmptySubsequences: false)
                return Variant(
                    name: String(parts[0]),
                    arguments: Set(parts[1].split(separator: ",").map(String.init))
                )
            }
        }
        return all
    }()

    private static let table = """
        CP101 = near=suggestion
        CP102 missing=parts extra=parts order= not-in-edition=kind,edition zero-month= no-parts=
        CP103 =part,shape empty=part
        CP104 =part,shape three-characters=part unknown=part,shape out-of-scope=part,code
        CP105 =shape zero=
        CP106 =shape
        CP107 =expected
        CP108 =expectedName
        CP109 =prefix
        CP110 =
        CP111 =sender,receiver
        CP112 =kind
        CP113 =original
        CP114 =timestamp,newer
        CP201 =unit,missing
        CP202 =present
        CP203 =unit,timestamps
        CP204 =unit
        CP205 care-plan=month service-slip=month,expected
        CP206 =months
        CP207 =
        CP208 =
        CP209 =
        CP210 =
        CP211 = inside=
        CP212 =
        CP213 =main
        CP214 =units
        CP215 =missing
        CP216 =dataTimestamp
        CP217 =month
        CP301 =encoding unencodable=encoding,characters,list
        CP302 =bom
        CP303 =column
        CP304 =column
        CP305 =column tab=column
        CP306 =ending
        CP307 =
        CP308 = separators=
        CP309 =
        CP310 =
        CP311 = after-quote=
        CP312 =column
        CP313 =delimiter
        CP314 =
        CP315 =
        CP316 =columns
        CP401 =actual,expected other-edition=actual,expected,edition five-columns=actual,expected
        CP402 =column total-row=column
        CP403 =column
        CP404 =column,shape,expected code=column,shape,expected
        CP405 =column,shape
        CP406 =column,shape none-value=column no-such-day=column
        CP407 =column,shape
        CP408 =column,shape past-midnight=column
        CP409 =column,table care-level-06=column care-level-01=column type=column
        CP410 =column,shape zero=column
        CP411 =column only-blanks=column
        CP412 =column,shape
        CP413 =column,shape
        CP414 =column,shape
        CP415 =column,shape
        CP416 =column,shape all-zero=column
        CP417 =column,shape
        CP418 =column,shape full-width-hyphen=column
        CP419 =column
        CP420 =column,expected
        CP421 =column,shape
        CP422 =value,expected withdrawn=value,expected notice-month=value,expected
        CP423 =version,month
        CP424 =column
        CP425 =column prefecture=column
        CP426 =value
        CP501 =values
        CP502 =month,expected
        CP503 =
        CP504 =
        CP505 =
        CP506 =
        CP507 =
        CP508 =
        CP509 =
        CP510 = other-type=
        CP511 =type
        CP512 =
        CP513 =type,expected
        CP514 =
        CP515 sender= receiver=
        CP516 = several=
        CP517 =type
        CP518 =
        CP519 = reverse=
        CP520 = unnumbered=
        CP521 =
        CP522 =
        CP523 = future=
        CP524 =
        CP525 =
        CP526 =
        CP527 =
        CP528 =type gap= twice=
        CP529 =
        CP530 =
        CP531 =
        CP532 =
        CP601 =main
        CP602 =missing warning=missing
        CP603 =
        CP604 =values
        CP605 care-plan= service-slip=
        CP606 care-plan= service-slip=expected
        CP607 = code=
        CP608 =
        CP609 =
        CP610 =
        CP701 =
        CP702 =
        CP703 =column
        CP704 =
        CP705 =
        CP706 =
        CP801 =column,expected
        CP802 =column,expected
        CP803 =column
        CP804 =column
        CP805 =column
        CP806 =edition,nameEdition
        CP901 = missing= permission= dangling=
        CP902 =what,limit
        CP903 = encrypted= method= differs= overlapping=
        CP904 = link=
        """
}
