"""One function and another: a wrong one may only be built on a wrong one."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from grader import key as keys
from grader.report import CheckReport, Diagnosis, Verdict
from grader.worker import wire


def built_on_others(key: keys.Key, checks: Sequence[CheckReport], loaded: wire.Loaded) -> list[CheckReport]:
    """Return the reports of a file, with a word for functions that call others of the exercise which are wrong."""
    broken = _broken(key, checks)
    return [_built_on_another(check, broken, loaded) for check in checks]


def _built_on_another(check: CheckReport, broken: Sequence[str], loaded: wire.Loaded) -> CheckReport:
    """A wrong function that calls another one that is wrong says so, unless a named idea is its own mistake."""
    failing = check.verdict in (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR, Verdict.INVALID_OUTPUT)
    own = any(d.source == "misconception" or d.id in ("input-changed", "library-function") for d in check.diagnoses)
    if not failing or own:
        return check
    uses = {name: set(facts.uses) for name, facts in loaded.functions.items()}
    wrong = [name for name in broken if name in uses.get(check.function, ()) and name != check.function]
    if not wrong or any(check.function in uses.get(name, ()) for name in wrong):  # what it says may be forged
        return check
    message = (
        f"{check.function} calls your {' and '.join(wrong)}, which {'is' if len(wrong) == 1 else 'are'} not right yet. "
        "Mend that first, and look here again afterwards."
    )
    first = Diagnosis("built-on-another", message, "relation")
    return msgspec.structs.replace(check, diagnoses=(first, *(d for d in check.diagnoses if d.source == "relation")))


def _broken(key: keys.Key, checks: Sequence[CheckReport]) -> list[str]:
    """The functions that gave a wrong value; not those that only changed an input or used a forbidden name."""
    valued = {(check.function, check.name) for check in key.checks if check.cases}
    fine = (Verdict.ACCEPTED, Verdict.SKIPPED)
    return list(dict.fromkeys(c.function for c in checks if (c.function, c.name) in valued and c.verdict not in fine))
