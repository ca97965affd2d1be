"""Generic relations between a wrong answer and the right one: twice it, its transpose, another order, …

Nothing here knows the exercise. A relation is reported only if it explains every failing case of a check,
with the same constant, if no passing case speaks against it, and if the evidence is too much for chance:
better silent than wrong.

evidence.py      what is looked at: the corresponding parts of right and wrong answers
elementwise.py   each number is a fixed function of the right one: its negative, twice it, its square, …
factors.py       the right one times or plus something of the inputs: n, 1/n, n/(n - 1), an argument
arrays.py        arrays: transposed, reversed, shifted, summed over an axis, not summed, …
whole.py         the whole answer: nothing returned, printed, results swapped, constant, nan
wrapped.py       the right answer in a tuple, among other items, in a dict
raised.py        what a learner can make of an exception; numpy_errors.py and python_errors.py list the known ones
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from grader.relations import arrays, elementwise, factors, whole
from grader.relations.evidence import Evidence, Finding, failing_pairs
from grader.relations.raised import OF_NOTHING, explain_all, explain_error

__all__ = ["OF_NOTHING", "SURE", "VAGUE", "Evidence", "Finding", "explain_all", "explain_error", "relate"]

VAGUE = 30
"""A finding less specific than this is true but says little; it is kept only where it is the only one."""

SURE = 90
"""A finding this specific about the whole answer leaves nothing to say about its parts."""


def relate(evidence: Sequence[Evidence]) -> list[Finding]:
    """Return the relations that explain every failing case of one check, the most specific first.

    Parameters
    ----------
    evidence
        All cases of the check in which the learner's function returned, passing ones too.

    Examples
    --------
    >>> right = [0.3712, 1.6203, -0.5551]
    >>> cases = [Evidence({"z": z}, y, -y, ok=False) for z, y in enumerate(right)]
    >>> [finding.id for finding in relate(cases)]
    ['sign']
    """
    if all(case.ok for case in evidence):
        return []
    with np.errstate(all="ignore"):
        found = [*whole.of_cases(evidence)]
        told = any(finding.specific >= SURE for finding in found)
        if not told and (pairs := failing_pairs(evidence)):
            found += [*whole.of_pairs(pairs)]
            if all(pair.numeric for pair in pairs):
                found += [*elementwise.find(pairs), *factors.find(pairs), *arrays.find(pairs)]
    found.sort(key=lambda finding: -finding.specific)
    unique = {finding.id: finding for finding in reversed(found)}  # of one id, the most specific
    kept = [finding for finding in found if unique[finding.id] is finding]
    clear = [finding for finding in kept if finding.specific >= VAGUE]
    return clear or kept[:1]
