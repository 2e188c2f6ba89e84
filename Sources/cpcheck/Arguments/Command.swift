import CarePlanStandard

/// What `cpcheck` can be told to do. A PATH that equals a command is written `./rules`.
enum Command: String, CaseIterable {
    case check, merge, read, compare, fix, anonymize, sample, explain, rules, standard, requirements, diff, advise,
        score
    case vendorTest = "vendor-test"
    case completions

    /// Those that make a copy of a bundle in a new folder.
    static let copying: [Command] = [.fix, .anonymize]

    /// What stands behind `cpcheck` on the command line.
    var usage: String {
        switch self {
        case .check: "[check] PATH... [options]"
        case .merge: "merge FILE... [options]"
        case .compare: "compare PLAN ACTUALS"
        case .read: "read PATH... [--content|--forms]"
        case .fix: "fix PATH... --output DIR"
        case .anonymize: "anonymize PATH... --output DIR"
        case .sample: "sample --output DIR"
        case .explain: "explain RULE|COLUMN..."
        case .rules: "rules [--format text|json|markdown]"
        case .standard: "standard [KIND] [--format text|json]"
        case .requirements: "requirements [TOPIC...] [--format FORMAT]"
        case .diff: "diff OLD.json NEW.json"
        case .advise: "advise --sender-system V4 …"
        case .score: "score --with 'COMMAND {bundle}'"
        case .vendorTest: "vendor-test init|run|status DIR"
        case .completions: "completions bash|zsh|fish"
        }
    }

    var summary: BilingualText {
        switch self {
        case .check: .init("ファイル・フォルダーを検査する（既定）", "check files and folders (the default)")
        case .merge: .init("check --stream の行を一つの報告にする", "join lines of check --stream into one report")
        case .read: .init("送信一覧を見る（検査はしない）", "show the upload list, without judging")
        case .compare: .init("予定と実績、または二つの出力を比べる", "compare plans and results, or two exports")
        case .fix: .init("意味を変えずに直せるものを直した写しを作る", "make a copy with what is safe to mend mended")
        case .anonymize: .init("個人情報のない写しを作る", "make a copy without its people")
        case .sample: .init("架空の利用者の見本を作る", "make a sample of invented people")
        case .explain: .init("規則や項目を説明する", "explain rules and columns")
        case .rules: .init("規則の一覧", "list the rules")
        case .standard: .init("標準仕様のレイアウト", "show the layouts of the standard")
        case .requirements: .init("標準仕様の要件と、それを検査するもの", "list requirements and what tests them")
        case .diff: .init("二つの JSON の報告を比べる", "compare two JSON reports")
        case .advise: .init("送る版を答える", "tell which edition to send")
        case .score: .init("ほかの検査ソフトを検査事例集で採点する", "score another checker with the corpus")
        case .vendorTest: .init("模擬ベンダ試験（D1〜D7）をする", "simulate the vendor test (D1 to D7)")
        case .completions: .init("シェルの補完を書き出す", "write completions for a shell")
        }
    }

    var examples: [(line: String, meaning: BilingualText)] {
        switch self {
        case .check:
            [
                ("cpcheck export/", .init("フォルダーの中をすべて検査する", "check everything in a folder")),
                (
                    "cpcheck export/ --format json",
                    .init("結果を JSON で標準出力に出す", "write the report as JSON to standard output")
                ),
                (
                    "cpcheck export/ --report text --report json=report.json",
                    .init("画面に出し、JSON も保存する", "show it, and keep it as JSON")
                ),
                (
                    "cpcheck export/ --report html=report.html",
                    .init("電話の相手に答えるための 1 ページを作る", "one page to answer a caller with")
                ),
                (
                    "cpcheck export/ --profile vendor-test --fail-on warning",
                    .init("強化ベンダ試験の目で、警告でも不合格にする", "as the vendor test would, failing on warnings too")
                ),
                (
                    "cpcheck export/ --write-baseline base.json",
                    .init("今ある指摘を控え、次から --baseline base.json で新しいものだけを見る", "accept today's; then --baseline base.json")
                ),
                (
                    "cpcheck a.csv --kind UPPLAN --edition V4",
                    .init("名前を失ったファイルを種類と版を決めて検査する", "check a file that lost its name")
                ),
                (
                    "cpcheck check --stream < names.txt > lines.jsonl",
                    .init("いくつでも、一つずつ検査する（送信単位ごとに JSON の 1 行）", "any number, one by one: a JSON line a unit")
                ),
                (
                    "cpcheck - --name UPPLAN_….CSV < a.csv",
                    .init("標準入力を、本来の名前で検査する", "check standard input under its real name")
                ),
            ]
        case .merge:
            [
                (
                    "cpcheck merge lines.jsonl",
                    .init("check --stream が書いた行から一つの報告を作る", "one report of the lines that check --stream wrote")
                ),
                (
                    "cpcheck merge a.jsonl b.jsonl --report html=report.html --report json=report.json",
                    .init("何台もの結果を合わせる（行の順は問わず、同じ行は一度だけ）", "of many machines: in any order, equal lines once")
                ),
                (
                    "cpcheck merge - --fail-on warning < lines.jsonl",
                    .init("標準入力から", "from standard input")
                ),
            ]
        case .read:
            [
                ("cpcheck read export/", .init("一括送信の一覧をファイル名から出す", "the bulk-upload list, from file names")),
                (
                    "cpcheck read export/ --content",
                    .init("中も読み、利用者とサービスの数を出す", "read the files too: people and services")
                ),
                ("cpcheck read export/ --format json", .init("プログラム用", "for programs")),
                (
                    "cpcheck read export/ --forms --output forms.html",
                    .init("中身を帳票の形に並べた印刷用のページ（個人情報）", "the content laid out like the paper forms (personal data)")
                ),
            ]
        case .compare:
            [
                (
                    "cpcheck compare plan/ actuals/",
                    .init("予定と実績を、利用者とサービスごとに比べる", "plan and result, by person and service")
                ),
                ("cpcheck compare april/", .init("両方が入ったフォルダー", "a folder that holds both")),
                ("cpcheck compare old/ new/", .init("同じ年月の二つの出力", "two exports of one month")),
                (
                    "cpcheck compare plan/ actuals/ --all --show-values",
                    .init("同じものも、被保険者番号とともに出す（個人情報）", "all of it, with insured numbers (personal data)")
                ),
            ]
        case .fix:
            [
                (
                    "cpcheck fix export/ --output fixed/",
                    .init("文字コード・改行・引用符などを直した写しを作り、検査する", "mend encoding, line ends, quotes …, and check the result")
                ),
                (
                    "cpcheck fix export/ --output fixed/ --restore-zeros",
                    .init("表計算ソフトで消えた先頭の0も戻す", "put lost leading zeros back, too")
                ),
            ]
        case .anonymize:
            [
                (
                    "cpcheck anonymize export/ --output shared/",
                    .init("氏名・番号・文章を作り物に替えた、指摘の同じ写しを作る", "names, numbers and texts replaced; the same findings")
                ),
                ("cpcheck anonymize export.zip --output shared/", .init("ZIP は展開した形で", "a ZIP is written unpacked")),
            ]
        case .sample:
            [
                (
                    "cpcheck sample --output sample/",
                    .init("サービス利用票（V4）の見本。検査で指摘は出ない", "a service slip of V4, without any finding")
                ),
                (
                    "cpcheck sample --unit actuals --edition V3 --people 20 --seed 7 --output sample/",
                    .init("送信単位、版、人数、種を決めて", "with unit, edition, people and seed")
                ),
                (
                    "cpcheck sample --fault CP402 --output sample/",
                    .init("規則 CP402 にだけ触れる誤りを一つ入れた見本", "with one fault, which CP402 alone finds")
                ),
                (
                    "cpcheck sample --list-faults --unit care-plan",
                    .init("入れられる誤りの一覧", "the faults there are")
                ),
                (
                    "cpcheck sample --rows 1000000 --output large/",
                    .init("大きな見本（使うメモリは変わらない）", "a large one; memory stays the same")
                ),
            ]
        case .explain:
            [
                ("cpcheck explain CP402", .init("規則のわけ、根拠、例、直し方", "why, clause, samples, how to mend")),
                ("cpcheck explain UPPLAN:12", .init("第6表ファイルの No.12 の書式", "the format of column 12")),
                ("cpcheck explain V3/UPPLAN:12 CP408", .init("版を決めて。いくつでも", "in one edition; several at once")),
            ]
        case .rules:
            [
                ("cpcheck rules", .init("一覧", "the list")),
                ("cpcheck rules --format json", .init("プログラム用", "for programs")),
                (
                    "cpcheck rules --format markdown > rules.md",
                    .init("全規則のページ。規則集ごとの変更も", "a page a rule, with what changed in which rule set")
                ),
            ]
        case .diff:
            [
                (
                    "cpcheck diff old.json new.json",
                    .init("増えた指摘となくなった指摘（増えたら終了コード 1）", "what appeared (exit status 1) and what went")
                ),
                ("cpcheck diff old.json new.json --format json", .init("プログラム用", "for programs")),
            ]
        case .standard:
            [
                ("cpcheck standard", .init("ファイルの種類の一覧", "the kinds of file")),
                (
                    "cpcheck standard UPPLAN",
                    .init("一つの種類のレイアウト（V3/UPPLAN で版を決めて）", "one layout (V3/UPPLAN: in one edition)")
                ),
                (
                    "cpcheck standard --format json > standard.json",
                    .init("全体を JSON で。直したものは --standard で使える", "all of it; edited, --standard takes it back")
                ),
            ]
        case .requirements:
            [
                ("cpcheck requirements", .init("要件の全部と集計", "all of them, with totals")),
                (
                    "cpcheck requirements UPPLAN CP406 REQ-NAME",
                    .init("ファイル・規則・要件に関わるものだけ", "those of a file, a rule, a group")
                ),
                (
                    "cpcheck requirements --format html --output requirements.html",
                    .init("印刷用の表", "a table to print")
                ),
            ]
        case .advise:
            [
                (
                    "cpcheck advise --sender-system V4 --receiver-system V4 --receiver-reads V3,V4",
                    .init(
                        "V3 と V4 のどちらで送るか（送れる版がなければ終了コード 1）",
                        "whether to send V3 or V4 (exit status 1 when neither can be sent)")
                ),
                (
                    "cpcheck advise --sender-system V4 --receiver-system V4 --receiver-reads V3 --month 202701",
                    .init("移行した後の月について", "for a month after the move")
                ),
            ]
        case .score:
            [
                (
                    "cpcheck score --with './my-checker {bundle}'",
                    .init("終了コード（0 受け入れる、1 拒む）を採点する", "score its exit status: 0 accepts, 1 refuses")
                ),
                (
                    "cpcheck score --with './my-checker {bundle}' --map rules.tsv --only V4/CP4",
                    .init("JSON 行の指摘も、規則名の対応表で採点する", "its findings too (JSON lines), with its rules mapped to ours")
                ),
                (
                    "cpcheck score --with './my-checker {bundle}' --format csv > score.csv",
                    .init("事例ごとの結果を表にする", "a table with a row a case")
                ),
            ]
        case .vendorTest:
            [
                (
                    "cpcheck vendor-test init --product 製品名 --role service-provider:11,15,17 kit/",
                    .init("試験キットを作る（見本、参照帳票、入力シナリオ）", "make a kit: samples, reference forms, scenarios")
                ),
                (
                    "cpcheck vendor-test init --product 製品名 --role care-manager --role community-support-centre kit/",
                    .init("役割が二つある製品", "a product of two roles")
                ),
                ("cpcheck vendor-test status kit/", .init("進みぐあいと次にすること", "what is done, what comes next")),
                (
                    "cpcheck vendor-test run kit/ --report text --report html=result.html",
                    .init("判定する（すべて適合なら終了コード 0）", "judge (exit status 0 when everything is 適合)")
                ),
            ]
        case .completions:
            [
                (
                    "cpcheck completions bash > ~/.local/share/bash-completion/completions/cpcheck",
                    .init("bash（次に開くシェルから）", "bash (from the next shell on)")
                ),
                (
                    "cpcheck completions zsh > ~/.zfunc/_cpcheck",
                    .init("zsh（~/.zfunc が $fpath にあること）", "zsh (with ~/.zfunc in $fpath)")
                ),
                ("cpcheck completions fish > ~/.config/fish/completions/cpcheck.fish", .init("fish", "fish")),
            ]
        }
    }
}
