"""A conforming case for every unit of units.tsv (and thereby for every kind of file), in each of its editions."""
import standard
from bundles import unit
from case import case

for edition in ("V3", "V4"):
    for u in standard.units(edition):
        case(edition, "conforming", u.unit, unit(edition, u.unit),
             intent_ja="%sの規約どおりの送信単位" % u.title, intent_en="A conforming send unit: " + u.unit)
