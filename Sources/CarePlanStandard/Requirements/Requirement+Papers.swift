extension Requirement {
    /// What the paper forms show, and what the vendor test asks.
    static let papers: [Requirement] = [
        Requirement(
            "REQ-PAPER-001", "V3 V4", "別紙 帳票との対応 第1表", .must, .receiver,
            "第1表の氏名・生年月日・住所は、利用者補足情報（No.6、8、10、11）から表す。第1表ファイルの住所（No.6、7）は使わない",
            "Name, birth date and address on 第1表 come from UPHOSOKU, not from UP1KYO No.6 and 7",
            files: "UP1KYO UPHOSOKU",
            scenarios: "D1-import"
        ),
        Requirement(
            "REQ-PAPER-002", "V3 V4", "別紙 帳票との対応 第2表", .must, .receiver,
            "第2表は、1レコードを1行に表す。氏名は利用者補足情報から、保険者番号・被保険者番号・計画作成日で引く",
            "第2表 has a line a record; the name comes from UPHOSOKU by insurer, insured number and plan date",
            files: "UP2KYO UPHOSOKU",
            scenarios: "D1-import"
        ),
        Requirement(
            "REQ-PAPER-003", "V4", "別紙 帳票との対応 第3表", .must, .receiver,
            "第3表は、サービスを曜日と時刻の欄に、日常生活上の活動をその横に、週単位以外のサービスを欄外に表す",
            "第3表 shows services in the grid by weekday and hour, activities beside it, other services below",
            files: "UP3KYO",
            scenarios: "D1-import"
        ),
        Requirement(
            "REQ-PAPER-004", "V3 V4", "別紙 帳票との対応 第6表", .must, .receiver,
            "第6表は、事業所・サービスコード・時刻ごとの行に、日ごとの回数と日割りの日を表す",
            "第6表 shows lines by office, code and times, with the counts of each day and per-diem days",
            files: "UPPLAN UPJSK",
            scenarios: "D2-import D3-import D6-import D7-import"
        ),
        Requirement(
            "REQ-PAPER-005", "V3 V4", "別紙 帳票との対応 第6表", .must, .receiver,
            "第6表の「前月までの短期入所利用日数」は利用者補足情報No.57から表す。第6表ファイルのNo.9は使わない",
            "前月までの短期入所利用日数 on 第6表 comes from UPHOSOKU No.57, not from No.9 of the slip",
            files: "UPPLAN UPHOSOKU",
            scenarios: "D2-import"
        ),
        Requirement(
            "REQ-PAPER-006", "V3 V4", "別紙 帳票との対応 第7表", .must, .receiver,
            "第7表の種類別支給限度は利用者補足情報No.20～56から、短期入所の日数は第7表No.30～32から表す",
            "第7表 shows limits by type from UPHOSOKU No.20-56 and short stays from No.30-32",
            files: "UPSIKYU UPHOSOKU",
            scenarios: "D2-import"
        ),
        Requirement(
            "REQ-PAPER-007", "V4", "別紙 帳票との対応 利用者基本情報", .must, .receiver,
            "利用者基本情報は、本体の順に項目を表し、1日の生活は別表1、現病歴・既往歴は別表2、家族構成は画像から表す",
            "利用者基本情報 shows UPKIHON in order, the day from SUB1, the diseases from SUB2, the family image",
            files: "UPKIHON UPKIHON_SUB1 UPKIHON_SUB2 UPKIHON_IMAGE",
            scenarios: "D4-import"
        ),
        Requirement(
            "REQ-PAPER-008", "V4", "別紙 帳票との対応 介護予防サービス・支援計画書", .must, .receiver,
            "支援計画書の行は、別表を課題NO・支援計画NO・利用サービスNOの順に並べて表す",
            "The lines of the prevention plan are those of UPYOBO_SUB sorted by their three numbers",
            files: "UPYOBO UPYOBO_SUB",
            scenarios: "D5-import"
        ),
        Requirement(
            "REQ-TEST-001", "V3 V4", "4.1版 出力・取込ファイル一覧", .must, .both,
            "○のファイルのすべてをやり取りできない製品は、標準仕様によるデータ連携をしているとはいえない",
            """
            A product that does not exchange every ○ file of a group is not doing data exchange under the \
            standard
            """,
            scenarios: """
                D1-export D1-import D2-export D2-import D3-export D3-import D4-export
                D4-import D5-export D5-import D6-export D6-import D7-export D7-import
                """
        ),
        Requirement(
            "REQ-TEST-002", "V3 V4", "強化ベンダ試験", .may, .both,
            "製品が扱わないパターンは対象外とし、一部のパターンだけの結果も正しい結果とする",
            "A subset of the patterns is a legal result: what a product does not deal with is 対象外",
            reason: BilingualText(
                "結果の扱いの決まりで、試す場面がない。結果表は対象外のパターンとその理由を示す",
                "How results are taken, nothing to try; the result sheet shows what is 対象外, and why")
        ),
        Requirement(
            "REQ-TEST-003", "V4", "強化ベンダ試験", .must, .receiver,
            "見本のCSVを取り込み、参照する帳票と同じになることを確かめる",
            "Sample CSV is imported and the result compared with reference forms",
            scenarios: "D1-import D2-import D3-import D4-import D5-import D6-import D7-import"
        ),
        Requirement(
            "REQ-TEST-004", "V4", "強化ベンダ試験", .must, .sender,
            "CSVを出力し、実演環境で送る",
            "CSV is exported and sent in a demonstration environment",
            scenarios: "D1-export D2-export D3-export D4-export D5-export D6-export D7-export",
            reason: BilingualText(
                "実演環境への送信は、国保中央会の試験でだけできる。出力の半分は模擬で確かめる",
                "Sending is done in 国保中央会's environment only; the export half is simulated")
        ),
        Requirement(
            "REQ-TEST-005", "V3", "強化ベンダ試験", .note, .both,
            "V3では、D4とD5は対象外",
            "Under V3, D4 and D5 are 対象外",
            reason: BilingualText(
                "V3に送信単位がなく、試すものがない。キットと結果表は対象外とする",
                "V3 has no such send units, so there is nothing to try; kits and sheets say 対象外")
        ),
        Requirement(
            "REQ-TEST-006", "V4", "強化ベンダ試験", .note, .exchange,
            "国保中央会の試験データ、提出様式、件数と大きさの上限、クライアントの文言は公表されていない",
            "The official test data, evidence forms, limits and the client's messages are not known",
            reason: BilingualText(
                "公表されていないため、試すものがない",
                "Nothing has been published that could be tried")
        ),
        Requirement(
            "REQ-TEST-007", "V3 V4", "強化ベンダ試験", .should, .both,
            "1人でも、500人でも、同じように出力と取り込みができる",
            "One person and 500 people are exported and imported alike",
            scenarios: "one-person five-hundred-people"
        ),
        Requirement(
            "REQ-TEST-008", "V4", "5.0版 API仕様", .note, .both,
            "5.0版（JSON、API）は2027年4月ごろから。レイアウトは未公表",
            "5.0 (JSON over an API) comes from about April 2027; its layout is not known",
            reason: BilingualText(
                "レイアウトが公表されていない",
                "Its layout has not been published")
        ),
    ]
}
