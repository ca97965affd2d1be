"""(Key, what the worker sent) → Report: compare, then diagnose. A pure function; its tests start no process.

Points are given only for values that compared equal. A function that was not found, or is still as the stub has it,
is NOT_ATTEMPTED; a limit that was hit is the verdict of its check and leaves the others as they are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec
import numpy as np

from grader import key as keys
from grader.building import built_on_others
from grader.compare import equal
from grader.extras import Noticed, advice, notice
from grader.failures import LoadResult, case_report, failure, obstacle
from grader.fits import Tried, Tries
from grader.memo import Memo
from grader.numeric import handy
from grader.report import CaseReport, CheckReport, Diagnosis, Report, Verdict, overall
from grader.views import ViewError, see
from grader.worker import codec, wire

REMEMBERED = 128  # judgements of one function: the answers that many learners of a class give
LARGEST = 256 * 1024  # bytes of one function's answers; more of them are judged each time, not remembered
COMMON = 4096  # bytes of one answer that is worth remembering by itself


def judge(
    key: keys.Key,
    loaded: LoadResult,
    outcomes: Mapping[int, wire.Outcome],
    *,
    file: str = "",
    duration: float = 0.0,
    explain: bool = True,
) -> Report:
    """Judge what came back for the calls of `key.calls()`, by their ids; `explain=False` leaves diagnoses out."""
    checks: list[CheckReport] = []
    noticed: dict[str, Noticed] = {}
    for function in key.functions:
        if (why := obstacle(function, loaded)) is not None:
            checks += [_whole(check, *why) for check in key.checks if check.function == function.name]
            continue
        judged = _judged(key, function, outcomes, explain)
        noticed[function.name] = judged.noticed
        checks += map(_own, judged.checks)
        checks += [_without(check, loaded, judged.checks) for check in key.checks if _forbids(check, function)]
    if explain and isinstance(loaded, wire.Loaded) and overall(checks) is not Verdict.ACCEPTED:
        checks = built_on_others(key, checks, loaded)
    verdict = overall(checks)
    return Report(
        exercise=key.exercise,
        title=key.title,
        file=file,
        seed=key.seed,
        verdict=verdict,
        score=sum(check.score for check in checks),
        max_score=key.max_score,
        duration_s=duration,
        checks=tuple(checks),
        advice=tuple(advice(key, loaded, noticed, checks)),
        hints=key.hints,
        formulas=key.formulas if verdict is Verdict.ACCEPTED else (),
    )


def _whole(check: keys.Check, verdict: Verdict, message: str, stdout: str = "", trace: str = "") -> CheckReport:
    """A check that none of its cases decided."""
    return CheckReport(check.name, check.function, verdict, 0.0, check.points, message, stdout=stdout, traceback=trace)


# --- one function -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Judged:
    """What the outcomes of one function's calls come to."""

    checks: tuple[CheckReport, ...]
    noticed: Noticed


def _judged(key: keys.Key, function: keys.Function, outcomes: Mapping[int, wire.Outcome], explain: bool) -> Judged:
    """Judge one function, or remember how the same outcomes were judged before."""
    checks, ids = key.once(("checks", function), lambda: _checks(key, function))
    sent = [outcomes.get(i) for i in ids]
    mark = _mark(sent, explain)
    if mark is None:
        return _judge_function(key, function, checks, sent, explain)
    memo = key.once(("judged", function), lambda: Memo[Judged](REMEMBERED))
    return memo.get(mark) or memo.keep(mark, _judge_function(key, function, checks, sent, explain))


def _checks(key: keys.Key, function: keys.Function) -> tuple[list[keys.Check], list[int]]:
    """The checks of a function, and the ids of the calls of all their cases."""
    checks = [check for check in key.checks if check.function == function.name and not check.forbidden]
    numbers = {id(case): i for i, _, case in key.calls()}
    return checks, [numbers[id(case)] for check in checks for case in check.cases]


def _mark(outcomes: Sequence[wire.Outcome | None], explain: bool) -> bytes | None:
    """Name all that a judgement depends on beside the Key and the function; None where it is too large to be kept."""
    if sum(len(outcome.value) for outcome in outcomes if isinstance(outcome, wire.Returned)) > LARGEST:
        return None
    try:
        return hashlib.sha256(msgspec.msgpack.encode((explain, outcomes))).digest()
    except (TypeError, ValueError):  # made by hand, from what no worker can send
        return None


def _own(report: CheckReport) -> CheckReport:
    """A report is the caller's; its dict of inputs must not be the one that is remembered."""
    if report.case is None:
        return report
    case = msgspec.structs.replace(report.case, inputs=dict(report.case.inputs))
    return msgspec.structs.replace(report, case=case)


def _judge_function(
    key: keys.Key,
    function: keys.Function,
    checks: Sequence[keys.Check],
    outcomes: Sequence[wire.Outcome | None],
    explain: bool,
) -> Judged:
    sent = iter(outcomes)
    tries = {check.name: [_try(check, case, next(sent)) for case in check.cases] for check in checks}
    return Judged(tuple(_function_reports(key, function, checks, tries, explain)), notice(tries))


def _try(check: keys.Check, case: keys.Case, outcome: wire.Outcome | None) -> Tried:
    if outcome is None:
        outcome = wire.Crashed("No answer came back.")
    if not isinstance(outcome, wire.Returned):
        return Tried(case, outcome)
    look = _look_once if len(outcome.value) <= COMMON else _look
    return Tried(case, outcome, *look(case, check.view, bool(check.same), outcome.value))


def _look(case: keys.Case, view: str | None, random: bool, packed: bytes) -> tuple[Any, Any, bool, bool, bool]:
    """What came back, unpacked and as it is compared, whether there is that, whether it is right and a whole."""
    if view is None and packed == case.expected:  # any plain data equals itself, nan too
        return case.right, case.right, True, True, False
    value = _unpacked(packed)
    if view is None:
        # Of random numbers only the form can be right or wrong; `_agreement` asks the rest.
        rtol, atol = (0.0, np.inf) if random else (case.rtol, case.atol)
        return value, value, True, equal(case.right, value, rtol, atol), False
    try:
        seen = see(view, value, case.known)
    except ViewError:
        return value, None, False, False, False
    return value, seen, True, equal(case.right, seen, case.rtol, case.atol), True


@lru_cache(maxsize=1)
def _unpacked(packed: bytes) -> Any:
    """Return what came back, for reading only. A large answer that is the same in every case is unpacked once."""
    return handy(codec.unpack(packed, writable=False))


_look_once = lru_cache(maxsize=1024)(_look)
"""Most answers of a class are the same few, and it costs next to nothing to know them again."""


def _function_reports(
    key: keys.Key,
    function: keys.Function,
    checks: Sequence[keys.Check],
    tries: Tries,
    explain: bool,
) -> list[CheckReport]:
    reports = [_check(key, function, check, tries, explain) for check in checks if not check.unchanged]
    right = any(report.verdict is Verdict.ACCEPTED for report in reports)
    reports += [_unchanged(check, tries, right, reports) for check in checks if check.unchanged]
    return reports


def _check(key: keys.Key, function: keys.Function, check: keys.Check, tries: Tries, explain: bool) -> CheckReport:
    mine = tries[check.name]
    failing = [tried for tried in mine if not tried.ok]
    if not failing:
        return _agreement(check, mine)
    first = failing[0]
    verdict, message = failure(function, check, first)
    stdout = getattr(first.outcome, "stdout", "")
    if verdict is Verdict.NOT_ATTEMPTED:
        return _whole(check, verdict, message, stdout)
    diagnoses = _diagnoses(key, check, tries) if explain else ()
    if check.view and not diagnoses and all(isinstance(t.outcome, wire.Returned) and not t.has_value for t in failing):
        diagnoses = (Diagnosis("wrong-form", message, "relation"),)  # the view's own sentence names the mistake
        message = "What came back does not have the form that is asked for."
    if message in [diagnosis.message for diagnosis in diagnoses]:
        message = ""  # said once
    return CheckReport(
        name=check.name,
        function=check.function,
        verdict=verdict,
        score=0.0,
        max_score=check.points,
        message=message,
        diagnoses=diagnoses,
        case=case_report(check, first),
        stdout=stdout,
        traceback=getattr(first.outcome, "traceback", ""),
    )


def _diagnoses(key: keys.Key, check: keys.Check, tries: Tries) -> tuple[Diagnosis, ...]:
    if any(tried.unwieldy for column in tries.values() for tried in column):
        return ()  # thousands of things where a few are wanted: that is said already, and comparing them takes long
    from grader.diagnose import diagnose  # not needed for a pass, which should be quick

    return diagnose(key, check, tries)


def _accepted(check: keys.Check) -> CheckReport:
    return CheckReport(check.name, check.function, Verdict.ACCEPTED, check.points, check.points, "")


def _agreement(check: keys.Check, mine: Sequence[Tried]) -> CheckReport:
    """All values are right; a check of a generator asks more: same seed, same result, nothing global."""
    trouble: tuple[str, str, str] | None = None
    if check.same and any(getattr(t.outcome, "global_random", False) for t in mine):
        fact = "Random numbers come from the global numpy.random or random module."
        trouble = "global-generator", fact, "Take every random number from the rng that is passed in."
    elif any(not equal(mine[a].value, mine[b].value, 0.0, 0.0) for a, b in check.same):
        fact = "Two calls with generators of the same seed give different results."
        trouble = "not-repeatable", fact, "Some randomness does not come from rng: make no generator of your own."
    elif any(equal(mine[a].value, mine[b].value, 0.0, 0.0) for a, b in check.different):
        fact = "Another seed gives the same result."
        remedy = "Nothing in the result depends on the rng that is passed in: draw from it, and use what you draw."
        trouble = "generator-unused", fact, remedy
    if trouble is None:
        return _accepted(check)
    identifier, message, remedy = trouble
    return CheckReport(
        check.name,
        check.function,
        Verdict.WRONG_ANSWER,
        0.0,
        check.points,
        message,
        (Diagnosis(identifier, remedy, "relation"),),
        case_report(check, mine[0]),
        getattr(mine[0].outcome, "stdout", ""),
    )


def _forbids(check: keys.Check, function: keys.Function) -> bool:
    return check.function == function.name and bool(check.forbidden)


def _without(check: keys.Check, loaded: LoadResult, reports: Sequence[CheckReport]) -> CheckReport:
    """Must do without some functions of libraries. Like unchanged inputs, it is asked of what gives right answers."""
    used = [name for name in check.forbidden if isinstance(loaded, wire.Loaded) and name in loaded.library]
    if all(report.verdict is Verdict.NOT_ATTEMPTED for report in reports):
        return _whole(check, Verdict.NOT_ATTEMPTED, reports[0].message)
    if used:
        message = f"Your file uses {' and '.join(used)} of a library."
        report = _whole(check, Verdict.WRONG_ANSWER, message)
        return msgspec.structs.replace(report, diagnoses=(Diagnosis("library-function", check.when_wrong, "relation"),))
    if not any(report.verdict is Verdict.ACCEPTED for report in reports):
        return _whole(check, Verdict.SKIPPED, "Looked at once the function gives a right answer.")
    return _accepted(check)


def _unchanged(check: keys.Check, tries: Tries, right: bool, reports: Sequence[CheckReport]) -> CheckReport:
    """Inputs must be as they were after the call. Nothing is earned here by a function that does nothing right."""
    if all(report.verdict is Verdict.NOT_ATTEMPTED for report in reports):
        return _whole(check, Verdict.NOT_ATTEMPTED, reports[0].message)
    for column in tries.values():
        for tried in column:
            changed = getattr(tried.outcome, "modified", ())
            if changed:
                names = " and ".join(changed)
                message = f"After the call, {names} {'is' if len(changed) == 1 else 'are'} not what was passed in."
                remedy = f"Your function changes its input: work on a copy, e.g. {changed[0]}.copy()."
                diagnosis = Diagnosis("input-changed", remedy, "relation")
                case = case_report(check, tried)
                return CheckReport(
                    check.name,
                    check.function,
                    Verdict.WRONG_ANSWER,
                    0.0,
                    check.points,
                    message,
                    (diagnosis,),
                    CaseReport(case.inputs, None, case.actual),
                )
    if not right:
        return _whole(check, Verdict.SKIPPED, "Looked at once the function gives a right answer.")
    return _accepted(check)
