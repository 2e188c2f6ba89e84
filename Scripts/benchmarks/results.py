"""One measured figure and its goal."""
import statistics

AT_MOST, AT_LEAST, UNDER = "at most", "at least", "under"
SIGNS = {AT_MOST: "≤", AT_LEAST: "≥", UNDER: "<"}
HOLDS = {AT_MOST: lambda a, b: a <= b, AT_LEAST: lambda a, b: a >= b, UNDER: lambda a, b: a < b}


class Result:
    """The values of the rounds, of which the median is judged; a peak of memory is judged by the highest.

    key: one name a figure, for programs and for the texts in two languages.
    relation, goal: None of a figure that is only told.
    judged: False where the goal speaks of a larger size than was measured.
    """

    def __init__(self, key, values, relation=None, goal=None, form="%.2f", judged=True, highest=False, **details):
        self.key, self.values, self.relation, self.goal, self.form = key, values, relation, goal, form
        self.details = details
        self.figure = max(values) if highest else statistics.median(values)
        self.holds = HOLDS[relation](self.figure, goal) if judged and relation else None

    def document(self):
        return {
            "case": self.key, "figure": round(self.figure, 4), "least": round(min(self.values), 4),
            "most": round(max(self.values), 4), "rounds": len(self.values), "relation": self.relation,
            "goal": self.goal and round(self.goal, 4), "met": self.holds, "form": self.form, **self.details,
        }


class Missing:
    """A case without a figure: what it needs is not there, or an answer was wrong, which misses every goal."""

    def __init__(self, key, reason, holds=None):
        self.key, self.reason, self.holds = key, reason, holds

    def document(self):
        return {"case": self.key, "met": self.holds, "reason": self.reason}
