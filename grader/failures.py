"""Why a function cannot be called, and what happened in a case that failed: a verdict and a learner's sentence."""

from __future__ import annotations

import difflib
from functools import lru_cache
from typing import assert_never

from grader import key as keys
from grader.compare import compare
from grader.fits import Tried
from grader.report import CaseReport, Verdict
from grader.views import NO_SECRET, ViewError, see
from grader.worker import wire

LoadResult = wire.Loaded | wire.TooMuchOutput | wire.TimedOut | wire.OutOfMemory | wire.Crashed
Obstacle = tuple[Verdict, str] | tuple[Verdict, str, str, str]


def obstacle(function: keys.Function, loaded: LoadResult) -> Obstacle | None:
    """Return why a function cannot be called at all, or None."""
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


def failure(function: keys.Function, check: keys.Check, tried: Tried) -> tuple[Verdict, str]:
    """Return the verdict of a failing case, and what happened in a sentence or two."""
    outcome = tried.outcome
    match outcome:
        case wire.Raised(type="NotImplementedError") if check.driver is not None:
            others = " and ".join(check.driver.functions)
            return Verdict.NOT_ATTEMPTED, f"This calls {others}: write what is still missing."
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
            see(check.view, tried.value, tried.case.known)
        except ViewError as error:
            return str(error)
    reveal = tried.case.shown or check.view in NO_SECRET
    mismatch = compare(
        tried.expected,
        tried.seen,
        rtol=tried.case.rtol,
        atol=tried.case.atol,
        names=() if check.view or check.driver else function.returns,
        reveal=reveal,
    )
    return mismatch.message if mismatch else "The answer is not the right one."


def case_report(check: keys.Check, tried: Tried) -> CaseReport:
    """Return a failing case as text, without what its check keeps hidden."""
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
    inputs, expected = _told(tried.case)
    return CaseReport(
        inputs=inputs if visible else {},
        expected=expected if tried.case.shown and check.view is None and not check.same else None,
        actual=actual,
        call=check.driver.says if check.driver else "",
    )


@lru_cache(maxsize=1024)
def _told(case: keys.Case) -> tuple[dict[str, str], str]:
    """The inputs and the right answer of a case as text."""
    from grader.show import show

    return {name: show(value) for name, value in case.given.items()}, show(case.right)
