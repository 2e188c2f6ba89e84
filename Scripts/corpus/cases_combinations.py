"""Every send unit with one file more, of every kind that it does not hold (CP202, CP213, CP214, CP215).

What must be found is worked out from units.tsv as the rules' words say, not from the checker's definitions.
"""
import standard
from bundles import CENTRE, HELPER, Bundle, Party, Service, unit
from case import F, case
from cases_names import BOTH
from recipes import HOSTS
from standard import office_number

MAIN = {"UPKIHON_SUB1": "UPKIHON", "UPKIHON_SUB2": "UPKIHON", "UPKIHON_IMAGE": "UPKIHON", "UPYOBO_SUB": "UPYOBO"}


def files_of(edition, name, sender, receiver):
    """The files of a unit of one person, such that nothing is said of their content, whoever sends them."""
    bundle = unit(edition, name, people=1, sender=sender, receiver=receiver, timestamp="20250425200201", images=False,
                  services=lambda p: [Service(HELPER.office, "111211", 396, [1], "0900", "1000")])
    for file in bundle.all("UPJSK"):
        if edition == "V3":
            file.set(None, "プラン担当業者コード", receiver.office).set(None, "サービス事業者コード", sender.office)
    for file in bundle.all("DLTJSK"):
        file.set(None, 5, sender.office)
    return bundle.files


def is_complete(edition, kinds):
    return any(set(u.required) <= kinds <= set(u.required) | set(u.optional) for u in standard.units(edition))


def findings_of(edition, files, extra):
    """What is said of the files of one address and timestamp: a complete unit, and one file more."""
    kinds, first = {f.kind for f in files} | {extra.kind}, min([f.path for f in files] + [extra.path])
    found = []
    if extra.kind in MAIN and MAIN[extra.kind] not in kinds:
        return [F("CP213", "error", extra.path)]
    if not is_complete(edition, kinds):
        if is_complete(edition, {extra.kind}):
            found.append(F("CP214", "warning", first))
        else:
            found.append(F("CP202", "error", first))
    if extra.kind in ("UPKIHON", "UPYOBO"):
        found.append(F("CP215", "warning", first if is_complete(edition, kinds) else extra.path))
    return found


for e in BOTH:
    for u in standard.units(e):
        bundle, found = Bundle(e), []
        others = [k for k in standard.kinds(e) if k in HOSTS and k not in u.required + u.optional]
        for n, kind in enumerate(others):
            sender, receiver = Party(office_number("1399906%02d" % n), "43"), CENTRE if e == "V4" else HELPER
            host = "prevention-plan" if kind == "UPYOBO" else HOSTS[kind]
            extra = next(f for f in files_of(e, host, sender, receiver) if f.kind == kind)
            files = files_of(e, u.unit, sender, receiver)
            found += findings_of(e, files, extra)
            bundle.files += files + [extra]
        case(e, "CP202", "fail-one-more-beside-" + u.unit, bundle, found,
             intent_ja="%sに、そこにない種類のファイルを1つずつ加える" % u.title,
             intent_en="The unit %s with one file more, of each other kind" % u.unit)
