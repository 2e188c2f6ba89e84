extension PreventionStory {
    /// Heart, sugar, nerves: illnesses that a person lives with.
    static let inner: [PreventionStory] = [lightStroke, sugar, heart, earlyParkinson]

    private static let lightStroke = PreventionStory(
        id: "prevention-light-stroke", suitsYoung: true,
        ailment: Ailment(
            illnesses: [
                KnownIllness("脳梗塞後遺症（軽度の左片麻痺）", .brain, "抗血栓薬を服用中。"),
                KnownIllness("高血圧症", .inner, "降圧剤を朝夕服用。"),
            ],
            dementia: ["01"], physical: true, remark: "身体障害者手帳５級（左下肢）"),
        day: ["左手も使って、自分で着替えをする。", "杖を持って近くの喫茶店へ行く。"],
        year: ["車で{f}と花見に行く。", "仲間とグラウンドゴルフをする。"],
        moving: Domain(
            status: ["左足が少し引っかかる。杖を使えば一人で歩ける。"], wish: ["本人：杖なしで歩きたい。\r\n家族：再発が心配。"],
            cause: ["軽い麻痺が残り、疲れると足が上がらない。"],
            plan: Plan(
                issue: "左足の引っかかりがあり、つまずきやすい。",
                proposal: ["専門職の指導を受けて、足を上げる練習を続けましょう。"],
                wish: ["本人：リハビリを続けたい。"],
                goal: ["つまずかずに、１㎞歩くことができる。"],
                point: ["疲れの程度を確かめ、休憩を挟む。"],
                selfCare: ["本人：つま先上げの体操、毎日の散歩。"])),
        living: Domain(
            status: ["着替えや入浴は一人でできるが、時間がかかる。両手を使う家事が難しい。"],
            wish: ["本人：料理を作れるようになりたい。"],
            cause: ["左手で物を押さえる力が弱い。"],
            plan: Plan(
                issue: "両手を使う家事がしにくい。",
                proposal: ["釘付きまな板などの道具を使い、調理の練習をしましょう。"],
                wish: ["本人：少しずつ挑戦したい。"],
                goal: ["週に２回、自分で一品作ることができる。"],
                point: ["安全を確かめながら、できる工程を増やす。"],
                selfCare: ["本人：左手を添える練習をする。\r\n{f}：包丁を使うときはそばにいる。"])),
        company: Domain(
            status: ["麻痺のある姿を見られたくないと、外の集まりに出ていない。"], wish: ["本人：同じ病気の人と話してみたい。"],
            cause: ["体の変化を受け入れられず、気後れがある。"]),
        health: Domain(
            status: ["毎日血圧を測り、手帳に付けている。"], wish: ["本人：再発だけは避けたい。"],
            cause: ["塩分の多い食事で、血圧が高めである。"],
            plan: Plan(
                issue: "血圧が高めで、再発の心配がある。",
                proposal: ["減塩の食事と服薬を続け、血圧を管理しましょう。"],
                wish: ["本人：漬物を減らしてみる。"],
                goal: ["血圧を130/80未満に保つことができる。"],
                point: ["血圧手帳を一緒に確かめる。"],
                selfCare: ["本人：朝晩の血圧測定。\r\n{f}：減塩の調味料を使う。"])),
        caution: ["ろれつが回らない、手足に力が入らないときは、すぐに119番へ連絡してください。"],
        direction: ["再発の予防を続けながら、外に出る機会を広げます。"],
        policy: ["再発を防ぎながら、歩く力と左手の動きを高め、仲間との楽しみを持てる生活を目指して支援します。"],
        points: [3, 0, 0, 1, 1, 1])

    private static let sugar = PreventionStory(
        id: "prevention-sugar", suitsYoung: true,
        ailment: Ailment(
            illnesses: [
                KnownIllness("２型糖尿病", .inner, "内服薬を朝夕服用。月１回受診。"),
                KnownIllness("糖尿病網膜症（単純期）", .eyes, "半年に１回受診。"),
            ],
            dementia: ["01"]),
        day: ["食後に20分歩く。", "野菜から先に食べ、腹八分目にする。"],
        year: ["ＨｂＡ１ｃを7.0％未満にする。", "{g}と水族館へ行く。"],
        moving: Domain(
            status: ["足のしびれがあり、砂利道でよろける。"], wish: ["本人：運動が必要なのは分かっている。"],
            cause: ["運動の習慣がなく、足の感覚も鈍くなっている。"],
            plan: Plan(
                issue: "運動の不足により、血糖値が下がりにくい。",
                proposal: ["仲間と一緒に続けられる運動を取り入れましょう。"],
                wish: ["本人：一人だと怠けるので、通うのがよい。\r\n家族：送り迎えがあると助かる。"],
                goal: ["週２回以上、30分の運動を続けられる。"],
                point: ["運動の前に足の傷と体調を確かめる。"],
                selfCare: ["本人：歩数計を着けて5,000歩を目指す。"])),
        living: Domain(
            status: ["家事は問題ない。菓子の買い置きが多い。"], wish: ["本人：甘い物は少しだけにする。"],
            cause: ["間食の習慣がある。"]),
        company: Domain(status: ["近所の友人とお茶を飲むのが日課。"], wish: ["本人：付き合いは続けたい。"]),
        health: Domain(
            status: ["血糖値が高い状態が続いている。目のかすみがある。"], wish: ["本人：透析や失明は避けたい。"],
            cause: ["食事の量と間食が多い。薬を飲み忘れることがある。"],
            plan: Plan(
                issue: "血糖値が高く、合併症の心配がある。",
                proposal: ["栄養の相談を受け、間食の内容を見直しましょう。"],
                wish: ["本人：どのくらい食べてよいか知りたい。"],
                goal: ["間食を１日１回、80kcalまでにできる。"],
                point: ["できた日を表に付け、励ましながら続ける。"],
                selfCare: ["本人：食事を写真に撮る、足の手入れをする。\r\n{f}：菓子の買い置きをしない。"])),
        caution: ["冷や汗や震えがあるときは、すぐにブドウ糖をとってください。"],
        direction: ["続けられる運動と食事の工夫を、本人と一緒に選びます。"],
        policy: ["糖尿病の悪化を防ぐため、運動・食事・服薬の三つを続けられるよう、仲間づくりも含めて支援します。"],
        points: [2, 0, 1, 0, 0, 1])

    private static let heart = PreventionStory(
        id: "prevention-heart",
        ailment: Ailment(
            illnesses: [
                KnownIllness("慢性心不全（軽症）、心房細動", .heart, "抗凝固薬、利尿剤を服用。"),
                KnownIllness("変形性腰椎症", .bones, "湿布を使用。"),
            ],
            dementia: ["01"], physical: true, remark: "身体障害者手帳３級（ペースメーカー植込み）"),
        day: ["朝、体重と血圧を測ってから散歩に出る。", "息切れしない速さで、買い物をする。"],
        year: ["寺巡りを再開する。", "入院せずに一年を過ごす。"],
        moving: Domain(
            status: ["坂道や階段で息が切れる。平地なら15分は歩ける。"], wish: ["本人：無理のない運動を教えてほしい。"],
            cause: ["心臓への負担を恐れ、動くことを控えている。"],
            plan: Plan(
                issue: "息切れへの不安から、活動が減っている。",
                proposal: ["主治医の指示の範囲で、安全な運動を続けましょう。"],
                wish: ["本人：脈を見ながらやってみたい。"],
                goal: ["脈拍110以下で、20分歩くことができる。"],
                point: ["運動の前後に血圧と脈拍を測る。"],
                selfCare: ["本人：体重、血圧、脈拍を手帳に書く。"])),
        living: Domain(
            status: ["浴室の掃除や重い買い物の後に息切れがある。"], wish: ["本人：疲れる家事は手伝ってもらいたい。"],
            cause: ["力を入れる動作で心臓に負担がかかる。"],
            plan: Plan(
                issue: "力の要る家事で息切れがある。",
                proposal: ["心臓に負担のかかる家事を手伝ってもらいましょう。"],
                wish: ["本人：週に１回で十分。"],
                goal: ["息切れなく、家事を分担して続けられる。"],
                point: ["座ってできる家事は本人に行ってもらう。"],
                selfCare: ["本人：洗濯物たたみ、食器洗いは自分で行う。\r\n{f}：米や水などの重い物を買う。"])),
        company: Domain(status: ["地域の役員を長く務めた。今も相談を受けることがある。"], wish: ["本人：人の役に立ちたい。"]),
        health: Domain(
            status: ["月１回通院。足のむくみが出ることがある。"], wish: ["本人：入院はしたくない。"],
            cause: ["塩分をとり過ぎることがある。"]),
        caution: ["１週間で２㎏以上体重が増えたとき、夜に息苦しいときは受診してください。"],
        direction: ["体調の確認の習慣を続けながら、安全に動ける範囲を広げます。"],
        policy: ["心臓に負担をかけない動き方を身に付け、役割と楽しみを持って、入院せずに過ごせるよう支援します。"],
        points: [2, 0, 0, 0, 0, 1])

    private static let earlyParkinson = PreventionStory(
        id: "prevention-early-parkinson", suitsYoung: true,
        ailment: Ailment(
            illnesses: [
                KnownIllness("パーキンソン病（ヤールⅡ度）", .nerves, "抗パーキンソン病薬を１日３回服用。"),
                KnownIllness("便秘症", .inner, "緩下剤を服用。"),
            ],
            dementia: ["01"], intractable: true, remark: "特定医療費(指定難病)受給者証あり"),
        day: ["腕を大きく振って、20分歩く。", "大きな声で新聞を音読する。"],
        year: ["友人や家族と、列車の旅をする。", "卓球の集まりに出る。"],
        moving: Domain(
            status: ["歩幅が狭くなり、向きを変えるときにふらつく。", "手の震えがあり、動作がゆっくりになった。"],
            wish: ["本人：進行を遅らせたい。"],
            cause: ["病気により、動作が小さく遅くなっている。"],
            plan: Plan(
                issue: "歩幅が狭く、転びやすくなっている。",
                proposal: ["大きく動く運動を、専門職の指導で続けましょう。"],
                wish: ["本人：毎日でも頑張りたい。\r\n家族：頑張り過ぎないでほしい。"],
                goal: ["つまずかず、一定の歩幅で歩くことができる。"],
                point: ["音楽や掛け声を使い、大きな動きを促す。"],
                selfCare: ["本人：体操の録画を見ながら毎日運動する。\r\n{f}：一緒に散歩する。"])),
        living: Domain(
            status: ["ボタン掛けや字を書くことに時間がかかる。"], wish: ["本人：急がされずに、自分でしたい。"],
            cause: ["手指の動きが小さく、細かい作業が難しい。"],
            plan: Plan(
                issue: "着替えなどの細かい動作に時間がかかる。",
                proposal: ["衣類や道具を工夫し、時間の余裕を持って行いましょう。"],
                wish: ["本人：便利な物があれば知りたい。"],
                goal: ["朝の支度を30分で済ませることができる。"],
                point: ["薬の効く時間に合わせて行う。"],
                selfCare: ["本人：面ファスナーの服や靴を選ぶ。"])),
        company: Domain(
            status: ["手の震えを気にして、外食を避けている。"], wish: ["本人：友人と食事に行きたい。"],
            cause: ["震えを見られることへの抵抗がある。"],
            plan: Plan(
                issue: "震えを気にして、外出の楽しみが減っている。",
                proposal: ["同じ病気の人の集まりや、小さな会に出てみましょう。"],
                wish: ["本人：話を聞いてみたい。"],
                goal: ["月に１回、友人と外食を楽しめる。"],
                point: ["薬の効いている時間に予定を組む。"],
                selfCare: ["本人：患者会に申し込む。\r\n友人：昼食に誘う。"])),
        health: Domain(status: ["便秘がちで、薬で調整している。睡眠は取れている。"], wish: ["本人：薬を増やしたくない。"]),
        caution: ["薬の飲み忘れで急に動けなくなることがあります。時間を守って服用してください。"],
        direction: ["病気の特徴を踏まえ、早い時期から運動の習慣を付けます。"],
        policy: ["進行の予防のため運動と発声を続け、薬の効く時間を生かして、楽しみのある生活を続けられるよう支援します。"],
        points: [3, 0, 1, 1, 0, 2])
}
