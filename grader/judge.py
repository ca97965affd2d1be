"""(Key, what the worker sent) → Report: compare, then diagnose. A pure function; its tests start no process.

Points are given only for values that compared equal. A function that was not found, or is still as the stub has it,
is NOT_ATTEMPTED; a limit that was hit is the verdict of its check and leaves the others as they are.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import assert_never

import numpy as np

from grader import key as keys
from grader.compare import compare, equal
from grader.extras import advice, drawn
from grader.fits import Tried, Tries
from grader.report import CaseReport, CheckReport, Diagnosis, Report, Verdict, overall
from grader.views import NO_SECRET, ViewError, see
from grader.worker import wire

LoadResult = wire.Loaded | wire.TooMuchOutput | wire.TimedOut | wire.OutOfMemory | wire.Crashed


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
    tried_by_function: dict[str, dict[str, list[Tried]]] = {}
    numbers = {id(case): i for i, _, case in key.calls()}
    for function in key.functions:
        mine = [check for check in key.checks if check.function == function.name]
        obstacle = _obstacle(function, loaded)
        if obstacle is not None:
            checks += [_whole(check, *obstacle) for check in mine]
            continue
        tries = {c.name: [_try(c, case, outcomes.get(numbers[id(case)])) for case in c.cases] for c in mine}
        tried_by_function[function.name] = tries
        checks += _function_reports(key, function, mine, tries, explain)
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
        advice=tuple(advice(key, loaded, tried_by_function, checks)),
        hints=key.hints,
        curves=tuple(drawn(curve, outcomes.get(numbers[id(curve.case)])) for curve in key.curves),
        formulas=key.formulas if verdict is Verdict.ACCEPTED else (),
    )


def _whole(check: keys.Check, verdict: Verdict, message: str, stdout: str = "", trace: str = "") -> CheckReport:
    """A check that none of its cases decided."""
    return CheckReport(check.name, check.function, verdict, 0.0, check.points, message, stdout=stdout, traceback=trace)


Obstacle = tuple[Verdict, str] | tuple[Verdict, str, str, str]


def _obstacle(function: keys.Function, loaded: LoadResult) -> Obstacle | None:
    """Why a function cannot be called at all, or None."""
    match loaded:
        case wire.TimedOut(seconds):
            return Verdict.TIME_LIMIT, f"Your file did not finish loading within {seconds:g} s: a loop without an end?"
        case wire.OutOfMemory():
            return Verdict.MEMORY_LIMIT, "Your file used more memory than allowed while it was loaded."
        case wire.Crashed(reason):
            return Verdict.RUNTIME_ERROR, f"Your file ended the process while it was loaded. {reason}"
        case wire.TooMuchOutput(description, stdout):
            return Verdict.OUTPUT_LIMIT, f"Loading your file: {description}", stdout, ""
        case wire.Loaded(error=wire.Raised(type="MemoryError") as error):
            message = "Your file asked for more memory than allowed while it was loaded."
            return Verdict.MEMORY_LIMIT, message, error.stdout, error.traceback
        case wire.Loaded(error=wire.Raised() as error):
            message = f"Your file cannot be loaded: {_said(error)}"
            return Verdict.RUNTIME_ERROR, message, error.stdout, error.traceback
        case wire.Loaded(functions=functions) as there:
            if function.name not in functions and there.cell_errors:  # the cell that defines it may be the one
                error = there.cell_errors[0]
                message = f"{_missing(function, there)} A cell failed: {_said(error)}"
                return Verdict.RUNTIME_ERROR, message, error.stdout, error.traceback
            if function.name not in functions:
                return Verdict.NOT_ATTEMPTED, _missing(function, there)
            if functions[function.name].blank:
                return Verdict.NOT_ATTEMPTED, f"{function.name} is still as the stub has it: nothing to grade yet."
            return None
        case _:
            assert_never(loaded)


def _missing(function: keys.Function, loaded: wire.Loaded) -> str:
    message = f"There is no function {function.name} in your file."
    names = [name for name in loaded.functions if len(name) < 60 and name.isidentifier()]
    near = difflib.get_close_matches(function.name, names, n=1, cutoff=0.7)
    if near:
        message += f" There is {near[0]}: rename it to {function.name}."
    return message


def _said(error: wire.Raised) -> str:
    """An exception in one sentence: its type, the line, what it says."""
    at = f" in line {error.line}" if error.line else ""
    return f"{error.type}{at}" + (f": {error.message}" if error.message.strip() else ".")


# --- one function -------------------------------------------------------------------------------------


def _try(check: keys.Check, case: keys.Case, outcome: wire.Outcome | None) -> Tried:
    arguments = dict(zip(case.names, wire.unpack(case.arguments)))
    expected = wire.unpack(case.expected)
    if outcome is None:
        outcome = wire.Crashed("No answer came back.")
    if not isinstance(outcome, wire.Returned):
        return Tried(case, arguments, expected, outcome)
    value = wire.unpack(outcome.value)
    if check.view is None:
        # Of random numbers only the form can be right or wrong; `_agreement` asks the rest.
        rtol, atol = (0.0, np.inf) if check.same else (case.rtol, case.atol)
        ok = equal(expected, value, rtol, atol)
        return Tried(case, arguments, expected, outcome, value, value, True, ok)
    try:
        seen = see(check.view, value, arguments)
    except ViewError:
        return Tried(case, arguments, expected, outcome, value)
    ok = equal(expected, seen, case.rtol, case.atol)
    return Tried(case, arguments, expected, outcome, value, seen, True, ok, whole=True)


def _function_reports(
    key: keys.Key,
    function: keys.Function,
    checks: Sequence[keys.Check],
    tries: Mapping[str, list[Tried]],
    explain: bool,
) -> list[CheckReport]:
    reports = [_check(key, function, check, tries, explain) for check in checks if not check.unchanged]
    right = any(report.verdict is Verdict.ACCEPTED for report in reports)
    reports += [_unchanged(check, tries, right, reports) for check in checks if check.unchanged]
    return reports


def _check(
    key: keys.Key, function: keys.Function, check: keys.Check, tries: Mapping[str, list[Tried]], explain: bool
) -> CheckReport:
    mine = tries[check.name]
    failing = [tried for tried in mine if not tried.ok]
    if not failing:
        return _agreement(check, mine)
    first = failing[0]
    verdict, message = _failure(function, check, first)
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
        case=_case(check, first),
        stdout=stdout,
        traceback=getattr(first.outcome, "traceback", ""),
    )


def _diagnoses(key: keys.Key, check: keys.Check, tries: Tries) -> tuple[Diagnosis, ...]:
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
        _case(check, mine[0]),
        getattr(mine[0].outcome, "stdout", ""),
    )


def _failure(function: keys.Function, check: keys.Check, tried: Tried) -> tuple[Verdict, str]:
    """The verdict of a failing case, and what happened in a sentence or two."""
    outcome = tried.outcome
    match outcome:
        case wire.Raised(type="NotImplementedError"):
            return Verdict.NOT_ATTEMPTED, f"{function.name} raises NotImplementedError: write its body first."
        case wire.Raised(type="MemoryError"):
            return Verdict.MEMORY_LIMIT, "Your function asked for more memory than allowed."
        case wire.Raised() as error:
            return Verdict.RUNTIME_ERROR, f"{function.name} raised {_said(error)}"
        case wire.NotData(description):
            return Verdict.INVALID_OUTPUT, f"{function.name} returned {description}, which cannot be compared."
        case wire.TooMuchOutput(description):
            return Verdict.OUTPUT_LIMIT, description
        case wire.TimedOut(seconds):
            limit = f"{function.name} did not finish within {seconds:g} s."
            return Verdict.TIME_LIMIT, f"{limit} Is there a loop that never ends, or far too much work?"
        case wire.OutOfMemory():
            return Verdict.MEMORY_LIMIT, f"{function.name} used more memory than allowed."
        case wire.Crashed(reason):
            return Verdict.RUNTIME_ERROR, f"{function.name} did not return: {reason}"
        case wire.Returned():
            return Verdict.WRONG_ANSWER, _wrong(function, check, tried)
        case _:
            assert_never(outcome)


def _wrong(function: keys.Function, check: keys.Check, tried: Tried) -> str:
    if check.view is not None and not tried.has_value:
        try:
            see(check.view, tried.value, tried.arguments)
        except ViewError as error:
            return str(error)
    reveal = tried.case.shown or check.view in NO_SECRET
    mismatch = compare(
        tried.expected,
        tried.seen,
        rtol=tried.case.rtol,
        atol=tried.case.atol,
        names=() if check.view else function.returns,
        reveal=reveal,
    )
    return mismatch.message if mismatch else "The answer is not the right one."


def _case(check: keys.Check, tried: Tried) -> CaseReport:
    from grader.show import show  # for what went wrong only

    visible = tried.case.shown or check.show_inputs
    match tried.outcome:
        case wire.Returned():
            actual = show(tried.value)
        case wire.NotData(description):
            actual = description
        case wire.Raised(type=kind):
            actual = f"{kind} raised"
        case _:
            actual = "nothing"
    return CaseReport(
        inputs={name: show(value) for name, value in tried.arguments.items()} if visible else {},
        expected=show(tried.expected) if tried.case.shown and check.view is None and not check.same else None,
        actual=actual,
    )


def _unchanged(
    check: keys.Check, tries: Mapping[str, list[Tried]], right: bool, reports: Sequence[CheckReport]
) -> CheckReport:
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
                case = _case(check, tried)
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
