/// The options of `sample`: what is to be made.
enum SampleOptions {
    static let all = [
        CommandOption(
            "--output", "DIR", .output, commands: [.sample],
            "DIR に見本を作る（新しいか空のフォルダー）", "make the sample in DIR (a new or empty folder)"
        ) { invocation, value throws(UsageError) in invocation.outputFolder = try value.path() },
        CommandOption(
            "--unit", "UNIT", .input, commands: [.sample],
            "送信単位（既定 service-slip）", "kind of send unit (default service-slip)"
        ) { invocation, value in invocation.sample.unit = value },
        CommandOption(
            "--edition", "EDITION", .input, commands: [.sample],
            "版: V4（既定）か V3", "edition: V4 (default) or V3"
        ) { invocation, value in invocation.sample.edition = value },
        CommandOption(
            "--from", "TYPE", .input, commands: [.sample],
            "送信元のサービス種類コード（例 43、11）", "service type of the sender, such as 43 or 11"
        ) { invocation, value in invocation.sample.senderType = value },
        CommandOption(
            "--to", "TYPE", .input, commands: [.sample],
            "送信先のサービス種類コード", "service type of the receiver"
        ) { invocation, value in invocation.sample.receiverType = value },
        CommandOption(
            "--month", "YYYYMM", .input, commands: [.sample],
            "対象年月（既定 202504）", "month of the data (default 202504)"
        ) { invocation, value throws(UsageError) in invocation.sample.month = try value.month() },
        CommandOption(
            "--timestamp", "YYYYMMDDHHMMSS", .input, commands: [.sample],
            "ファイル連番（既定: 対象年月に合う日時）", "timestamp of the names (default: one that suits the month)"
        ) { invocation, value in invocation.sample.timestamp = value.text },
        CommandOption(
            "--people", "N", .input, commands: [.sample],
            "利用者の数（既定 3）", "how many people (default 3)"
        ) { invocation, value throws(UsageError) in invocation.sample.people = try value.number(from: 1) },
        CommandOption(
            "--rows", "N", .input, commands: [.sample],
            "主なファイルが N レコードを超えるまで利用者を増やす（大きな見本）",
            "add people until the main file has N records (large samples)"
        ) { invocation, value throws(UsageError) in invocation.sample.rows = try value.number(from: 1) },
        CommandOption(
            "--seed", "N", .input, commands: [.sample],
            "種（既定 1。同じ種からは同じ見本）", "seed (default 1; the same seed gives the same sample)"
        ) { invocation, value throws(UsageError) in invocation.sample.seed = UInt64(try value.number(from: 0)) },
        CommandOption(
            "--fault", "RULE", .input, commands: [.sample],
            "規則 RULE にだけ触れる誤りを一つ入れる（例 CP402）", "put in one fault that only RULE finds, such as CP402"
        ) { invocation, value in invocation.sample.fault = value.text },
        CommandOption(
            "--list-faults", nil, .output, commands: [.sample],
            "--fault に指定できる規則と、その誤り（--unit、--edition で絞る）",
            "list what --fault can put in (narrowed by --unit and --edition)"
        ) { invocation, _ in invocation.sample.listsFaults = true },
    ]
}
