/// Cases of the corpus that show requirements made from the definitions.
enum RequirementWitnesses {
    /// Chosen by hand, by requirement.
    static let chosen: [String: String] = [
        "REQ-FORMAT-CSVVERSION": "*/CP422/pass-own-version */CP422/fail-one-file-of-a-unit",
        "REQ-FORMAT-INSURER": "*/CP404/fail-insurer-short */CP405/fail-insurer-letters",
        "REQ-FORMAT-INSURED": "*/CP412/fail-nine-digits */CP412/fail-lower-case-h */CP412/pass-h-number-actuals",
        "REQ-FORMAT-DATE-OR-ZERO": "*/CP406/fail-date-or-zero */CP605/pass-slip",
        "REQ-FORMAT-TEXT": "*/CP312/fail-one */CP404/pass-long-text",
        "REQ-FORMAT-CODE": "*/CP409/fail-sex */CP404/fail-code-long */CP409/pass-54",
        "REQ-FORMAT-DATE": "*/CP406/fail-february-29 */CP406/fail-seven-digits */CP406/pass-leap-day",
        "REQ-FORMAT-POSTAL": "*/CP414/fail-no-hyphen-uphosoku */CP414/pass-empty",
        "REQ-FORMAT-PHONE": "*/CP415/fail-letters */CP415/pass-brackets */CP415/pass-plus */CP404/pass-phone-15",
        "REQ-FORMAT-INT": "*/CP410/fail-plus */CP410/fail-point */CP404/fail-int */CP410/pass-int-zero",
        "REQ-FORMAT-SERVICETYPE": "*/CP409/fail-service-type-unknown */CP409/pass-out-of-scope-type-in-supplement",
        "REQ-FORMAT-OFFICE": "*/CP413/fail-nine-digits */CP413/fail-letter-i */CP413/pass-sogo */CP413/pass-ijo",
        "REQ-FORMAT-UNUSED": "*/CP419/fail-upplan */CP419/pass-empty",
        "REQ-FORMAT-MONTH-OR-ZERO": "*/CP407/fail-month-or-zero */CP606/pass-care-plan",
        "REQ-FORMAT-SEQ": "*/CP410/fail-seq-0 */CP404/fail-seq-100 */CP410/pass-seq-07 */CP410/pass-seq-99",
        "REQ-FORMAT-TIME": "V4/CP408/fail-9999-in-weekly-plan V4/CP408/pass-2400-in-weekly-plan",
        "REQ-FORMAT-MONTH": "*/CP407/fail-month-13 */CP407/pass-december",
        "REQ-FORMAT-SINT": "*/CP410/fail-minus-behind */CP404/fail-sint-sign-counts */CP410/pass-negative-units",
        "REQ-FORMAT-DAYMASK": "*/CP416/fail-30 */CP416/fail-digit-2 */CP416/pass-31",
        "REQ-FORMAT-TIME-OR-9999": "*/CP408/fail-2401 */CP408/fail-9998 */CP408/pass-9999 */CP408/pass-2400",
        "REQ-FORMAT-SERVICECODE": "*/CP421/fail-five */CP421/fail-lower-case */CP421/pass-letters",
        "REQ-FORMAT-TAIS": "V4/CP418/fail-tais-no-hyphen V4/CP418/fail-tais-full-width-hyphen",
        "REQ-FORMAT-NOTICE-CODE": "V4/CP418/fail-notice-code V4/CP418/pass-notice-code",
        "REQ-FORMAT-DETAILNO": "*/CP410/fail-detail-number */CP404/pass-detail-number-any-length",
        "REQ-FORMAT-SATELLITE": "*/CP404/fail-satellite */CP404/pass-satellite-1",
        "REQ-FORMAT-OFFICE-OR-ALL9": "*/CP519/fail-reverse */CP519/pass-total-row",
        "REQ-FORMAT-SERVICECODE-OR-TOTAL": "*/CP421/fail-subtotal-lower-case */CP421/pass-subtotal-codes",
        "REQ-FORMAT-UNITPRICE": "*/CP417/fail-no-point */CP417/fail-three-decimals */CP417/pass-one-digit",
        "REQ-FORMAT-FIXED": "*/CP420/fail-short */CP420/fail-other-office */CP420/pass-empty",
        "REQ-FORMAT-ANY": "*/CP404/fail-any */CP405/pass-any-half-width-kana",
        "REQ-FORMAT-IMAGEFILE": "V4/CP524/fail-free-name V4/CP524/fail-png V4/CP524/pass-extension-case",
        "REQ-VERSION-201910": "V3/CP426/fail-201910",
        "REQ-VERSION-202003": "V3/CP426/fail-202003",
        "REQ-VERSION-202208": "V3/CP422/pass-own-version V3/CP423/fail-upjsk V3/CP423/pass-first-month-upjsk",
        "REQ-VERSION-202504": "V4/CP422/fail-v4-202504",
        "REQ-VERSION-202407": "V4/CP422/pass-own-version V4/CP423/fail-upjsk V4/CP423/pass-first-month-upjsk",
        "REQ-TYPE-IN": "*/CP511/pass-in-scope",
        "REQ-TYPE-OUT": "*/CP511/fail-slip-33 */CP511/fail-slip-51 */CP409/pass-out-of-scope-type-in-supplement",
        "REQ-TYPE-NAME": "*/CP511/fail-slip-43 */CP511/fail-dltjsk-name-only V4/CP104/pass-46",
        "REQ-UNIT-CARE-PLAN": """
        */CP201/fail-care-plan-without-up2kyo */CP203/fail-care-plan-form-by-form */conforming/rich-care-plan
        """,
        "REQ-UNIT-SERVICE-SLIP": """
        */CP201/fail-service-slip-without-upsikyu */CP203/fail-service-slip-form-by-form
        */conforming/rich-service-slip */conforming/rich-service-slip-programme
        */conforming/rich-service-slip-rental
        """,
        "REQ-UNIT-ACTUALS": """
        */conforming/rich-actuals */conforming/rich-actuals-relay */conforming/rich-actuals-rental
        """,
        "REQ-UNIT-SERVICE-SLIP-DELETION": "*/CP202/fail-deletion-with-one-file-of-a-slip",
        "REQ-UNIT-BASIC-INFORMATION": "V4/CP213/fail-sub1-with-another-timestamp V4/conforming/rich-basic-information",
        "REQ-UNIT-PREVENTION-PLAN": "V4/CP213/fail-only-upyobo-sub V4/conforming/rich-prevention-plan",
        "REQ-UNIT-PREVENTION-PLAN-AND-BASIC-INFORMATION": """
        V4/CP202/pass-prevention-plan-and-basic-information
        V4/conforming/rich-prevention-plan-and-basic-information
        """,
        "REQ-KEY-CARE-PLAN": "*/CP601/fail-other-plan-date */CP601/pass-creation-date-is-no-key",
        "REQ-KEY-CARE-PLAN-UPHOSOKU-PRESENT": "*/CP602/fail-care-plan-supplement",
        "REQ-KEY-CARE-PLAN-UP2KYO-PRESENT": "*/CP602/fail-care-plan-table-2",
        "REQ-KEY-CARE-PLAN-UP3KYO-PRESENT": "V4/CP603/fail-one V4/CP603/pass-one-row",
        "REQ-KEY-SERVICE-SLIP": "*/CP601/fail-other-insurer",
        "REQ-KEY-SERVICE-SLIP-UPSIKYU-PRESENT": "*/CP602/fail-slip-table-7",
        "REQ-KEY-SERVICE-SLIP-UPHOSOKU-PRESENT": "*/CP602/fail-slip-supplement",
        "REQ-KEY-BASIC-INFORMATION": "V4/CP601/fail-basic-information-upkihon-sub1",
        "REQ-KEY-BASIC-INFORMATION-UPKIHON_SUB1-PRESENT": "V4/CP602/pass-prevention-optional",
        "REQ-KEY-BASIC-INFORMATION-UPKIHON_SUB2-PRESENT": "V4/CP602/pass-prevention-optional",
        "REQ-KEY-PREVENTION-PLAN": "V4/CP601/fail-prevention-plan-upyobo-sub",
        "REQ-KEY-PREVENTION-PLAN-UPYOBO_SUB-PRESENT": "V4/CP602/pass-prevention-plan-sub",
    ]
}
