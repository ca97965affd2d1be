"""Every misconception is caught and told apart: the judge, given its answers, must name it and nothing else first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grader.judge import judge
from grader.report import Verdict
from grader.worker import wire

if TYPE_CHECKING:
    from grader.authoring.exercise import Exercise
    from grader.key import Key, Rival


def problems(exercise: Exercise, key: Key) -> list[str]:
    """Return the misconceptions that are accepted, or named as another one."""
    found = []
    for rival in key.rivals:
        if rival.source != "misconception":
            continue
        if any(check.view for check in key.checks if check.function == rival.function):
            found += _alike(rival, key)  # a view cannot be turned back into an answer to judge
            continue
        report = judge(key, _loaded(key), _as_outcomes(rival, key))
        mine = [c for c in report.checks if c.function == rival.function]
        wrong = [c for c in mine if c.verdict is Verdict.WRONG_ANSWER]
        names = [c.diagnoses[0].id for c in wrong if c.diagnoses]
        if not any(c.verdict not in (Verdict.ACCEPTED, Verdict.SKIPPED) for c in mine):
            found.append(f"{rival.function}: the misconception {rival.id} gets full marks.")
        elif wrong and rival.id not in names:
            found.append(f"{rival.function}: the misconception {rival.id} is named as {names or 'nothing'}.")
    return found


def _alike(rival: Rival, key: Key) -> list[str]:
    twins = [r.id for r in key.rivals if r is not rival and r.function == rival.function and r.values == rival.values]
    return [f"{rival.function}: the misconceptions {rival.id} and {t} give the same on every case." for t in twins]


def _loaded(key: Key) -> wire.Loaded:
    return wire.Loaded({f.name: wire.Facts(blank=False, loops=False) for f in key.functions})


def _as_outcomes(rival: Rival, key: Key) -> dict[int, wire.Outcome]:
    """What a learner with this idea would send: its values; an error where it has none."""
    values = {
        id(case): value
        for check in key.checks
        if check.function == rival.function
        for case, value in zip(check.cases, rival.values.get(check.name, ()))
    }
    return {
        i: wire.Raised("ValueError", "no value") if value is None else wire.Returned(value)
        for i, function, case in key.calls()
        if function == rival.function and id(case) in values
        for value in [values[id(case)]]
    }
