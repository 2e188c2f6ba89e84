"""What the last review of the specification's words settled: which of two rules a page means."""
from bundles import HELPER, Bundle, unit
from case import F, case
from cases_names import BOTH, first, put, respell
from cases_names import at as made_at
from cases_records import INSURED, NUMBERS
from recipes import at, each, host

STAMP = "20250425200201"


@each("CP801", "fail-beside-a-short-number-of-a-lost-record", "項目数の違うレコードの短い番号は、表計算の疑いに数えず項目自身の規則で言う",
      "A short number in columns 1-3 of a CP401 record takes no part: its own rule")
def _(edition):
    bundle = host(edition, "DLTPLAN")
    file = bundle.file("DLTPLAN").set(1, INSURED, "100001").set(2, INSURED, "100002")
    file.records[1].append("")
    return bundle, [at("CP801", file, INSURED), at("CP401", file, None, 2), at("CP412", file, INSURED, 2)]


# 'UPPLAN and UPSIKYU of one timestamp name different months and no split into complete units exists'; CP206 stands before
# CP202 in the order, and is what CP214 is not.
for e in BOTH:
    for name, kinds, ja, en in (
            ("one-month-whole", ("UPPLAN",), "そろった月のほかに、別の月の第6表だけがある", "A whole month, and table 6 alone of another"),
            ("one-month-whole-and-a-supplement", ("UPSIKYU", "UPHOSOKU"), "そろった月のほかに、別の月の第7表と補足情報がある",
             "A whole month, and table 7 and the supplement of another")):
        may = made_at(e, "service-slip", STAMP, month="202505")
        b = Bundle(e, list(unit(e, "service-slip").files) + [may.file(kind) for kind in kinds]).copy()
        case(e, "CP206", "fail-" + name, b, [F("CP206", "error", first(b))],
             not_checked=[{"unit": first(b).path, "rules": ["CP60%d" % n for n in range(1, 10)]}],
             intent_ja=ja, intent_en=en)

b = unit("V4", "prevention-plan")
f = respell(b.file("UPYOBO_SUB"), put(2, HELPER.office))
case("V4", "CP215", "fail-sub-file-to-another-receiver", b,
     [F("CP213", "error", f), F("CP215", "warning", b.file("UPYOBO"))],
     intent_ja="別表だけ送信先が違う。別表に本体がなく、本体に別表がない",
     intent_en="The detail file goes to another receiver: it has no main file there, and the main file has no details")

b = unit("V4", "prevention-plan", people=2)
f = b.file("UPYOBO_SUB")
f.records.append(f.records.pop(1))
for number in NUMBERS["UPYOBO_SUB"]:
    f.set(3, number, f.get(2, number)).set(4, number, f.get(1, number))
case("V4", "CP520", "fail-two-plans-mixed", b, [at("CP520", f, None, 3, 2)],
     intent_ja="2つの計画の行が混ざり、どちらにも同じ番号の組がある。1件で、最初の行は先に重なった計画の行",
     intent_en="Rows of two plans are mixed, and both repeat their numbers: one finding, its place that of the first row")
