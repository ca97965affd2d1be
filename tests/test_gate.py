"""The gate: an exercise without fault passes, and each planted fault is found and named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from grader import gate
from grader.course import Course, Entry
from grader.errors import AuthoringError
from grader.gate import content
from grader.gate.mutants import change_of, equivalents, named_mutants

Small = Callable[..., Entry]


def checked(entry: Entry) -> gate.Finding:
    return gate.check_entry(entry, entry.record.parents[1])


def problems(entry: Entry) -> str:
    return "\n".join(checked(entry).problems)


def test_an_exercise_without_fault(small: Small) -> None:
    finding = checked(small())
    assert finding.problems == ()
    assert finding.killed == finding.mutants > 10
    assert finding.equivalent == 0
    assert finding.exercise == "ex90_leaky_ramp"


# --- planted faults ------------------------------------------------------------------------------------

FAULTS: dict[str, tuple[dict[str, dict[str, str]], str]] = {
    "weak cases": (
        {"record": {
            '{"z": floats("n", low=-3, high=3)': '{"z": floats("n", low=1, high=3)',
            '"z": [-1.0, 2.0]': '"z": [2.0]',
            '"z": [0.0, -0.5]': '"z": [0.5]',
            '@ex.misconception(of="leaky")\ndef cut_to_zero(z, slope):\n    """This is the ordinary ramp: for negative'
            ' z the answer is slope · z, not 0."""\n    return np.maximum(z, 0)\n': "",
            "    return np.where(z > 0, 1.0, 0.0)\n": "    return np.where(z > 0, 2.0, 0.0)\n",
        }},
        "This mutant loses no point: return np.where(z > 0, 1.0, slope) → return np.where(z > -1, 1.0, slope)",
    ),
    "unreachable branch": (
        {"record": {
            "sp.Piecewise((z, z > 0), (slope * z, True))": "sp.Piecewise((z, z > 0), (slope * z, z > -50), (z, True))"
        }},
        "leaky : no case reaches the branch",
    ),
    "unreachable branch in a definition": (
        {"record": {
            "    return sp.Piecewise((z, z > 0), (slope * z, True))":
            '    kept = sp.let("kept", sp.Piecewise((1, z > 0), (slope, z > -50), (1, True)))\n    return kept * z'
        }},
        "no case reaches the branch",
    ),
    "solution wrong": (
        {"solution": {"return np.where(z > 0, 1.0, slope)": "return np.where(z > 0, 1.0, 0.0)"}},
        "The solution does not get full marks: leaky_slope, values",
    ),
    "solution changes its input": (
        {"solution": {
            "    return np.maximum(z, 0) + slope * np.minimum(z, 0)":
            "    z[z < 0] *= slope\n    return z"
        }},
        "leaky, inputs unchanged",
    ),
    "stub does not raise": (
        {"stub": {
            '    """Return f(z), elementwise."""\n    raise NotImplementedError': "    return z * 1.0"
        }},
        "The stub as shipped gets",
    ),
    "stub raises something else": (
        {"stub": {
            '    """Return f(z), elementwise."""\n    raise NotImplementedError': "    raise KeyError"
        }},
        "The stub as shipped gets RUNTIME_ERROR",
    ),
    "misconception equal to another": (
        {"record": {"np.minimum(z, 0) + slope * np.maximum(z, 0)": "(z > 0) * z"}},
        "leaky: the misconception sides-swapped is named as ['cut-to-zero'",
    ),
    "misconception equal to the truth": (
        {"record": {"np.minimum(z, 0) + slope * np.maximum(z, 0)": "np.where(z > 0, z, z * slope)"}},
        "misconception sides-swapped",
    ),
    "signatures differ": (
        {"solution": {"def leaky_slope(z, slope):": "def leaky_slope(z, slope=0.5):"}},
        "leaky_slope: the stub has leaky_slope(z, slope), the solution leaky_slope(z, slope=0.5).",
    ),
    "function missing in the solution": (
        {"solution": {"def leaky_slope(": "def slope_of_leaky("}},
        "leaky_slope: the stub has leaky_slope(z, slope), the solution nothing.",
    ),
    "too few hints": ({"record": {'"Two branches.", ': ""}}, "It has 2 hints"),
    "no source": ({"record": {'source="none"': 'source=" "'}}, "It names no source."),
    "task too short": (
        {"stub": {"Worked numbers: with slope = 0.5, f(2) = 2 and f(−1) = −0.5.\n": "", "through:\n\n": "through:\n"}},
        "docstring is shorter than",
    ),
    "too few misconceptions": (
        {"record": {'@ex.misconception(of="leaky_slope")\n': ""}}, "It has 2 misconceptions"
    ),
    "reference and truth disagree": (
        {"record": {"(slope * z, True)": "(1.000001 * slope * z, True)"}}, "they must agree to 12 digits"
    ),
    "check with nothing of its own": (
        {"record": {
            'ex.function("leaky_slope"': 'ex.check("again", of="leaky", points=1, drawn=2)\nex.function("leaky_slope"'
        }},
        "nothing loses 'again' alone",
    ),
    "record does not run": ({"record": {"import numpy as np": "import nmupy as np"}}, "cannot be run"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found(small: Small, name: str) -> None:
    changes, words = FAULTS[name]
    assert words in problems(small(**changes))


def test_a_derivative_that_is_not_the_derivative(small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    """SymPy does not differentiate wrongly; so its result is changed behind the gate's back."""
    from grader.authoring import symbolic
    from grader.course import load_record
    from grader.gate import truths

    entry = small()
    exercise = load_record(entry)
    assert truths.problems(exercise, entry.stub) == []
    monkeypatch.setattr(symbolic.Words, "chain", lambda self, e, s, via=None: 2 * symbolic.sympy().diff(e, s))
    (problem,) = truths.problems(load_record(entry), entry.stub)
    assert problem.startswith("leaky_slope : derivative and finite difference by z differ by")


def test_a_derivative_typed_by_hand_is_held_against_the_reference(small: Small) -> None:
    """`then` takes the result out of SymPy's hands: a slip there contradicts the reference."""
    late = 'ex.function("leaky_slope", points=1, truth=ramp.diff("z"), cases=[{"z": [0.0, -0.5], "slope": 0.25}])'
    typed = (
        '@ex.function(points=1, truth=ramp.diff("z").then(lambda sp, e: {}), '
        'cases=[{{"z": [0.0, -0.5], "slope": 0.25}}])\n'
        "def leaky_slope(z, slope):\n    return np.where(z > 0, 1.0, slope)"
    )
    assert problems(small(record={late: typed.format("e")})) == ""
    assert "they must agree to 12 digits" in problems(small(record={late: typed.format("-e")}))


def test_a_derivative_by_what_no_case_gives_is_not_checked(small: Small) -> None:
    late = 'truth=ramp.diff("z")'
    typed = 'truth=ex.truth(lambda sp: sp.let("hidden", sp.Symbol("z", real=True)) ** 2).diff("hidden")'
    assert "no case lets hidden be varied" in problems(small(record={late: typed}))


# --- files ---------------------------------------------------------------------------------------------


def test_a_solution_that_is_missing(small: Small) -> None:
    entry = small()
    entry.solution.unlink()
    assert "There is no solution ex90_leaky_ramp.py." in content.problems(entry, *_exercise_and_key(entry))


def _exercise_and_key(entry: Entry):  # type: ignore[no-untyped-def]
    from grader.course import load_record
    from grader.grade import key_for

    return load_record(entry), key_for(entry)


def test_a_stub_that_is_missing(small: Small) -> None:
    entry = small()
    entry.stub.unlink()
    assert "exercises/ex90_leaky_ramp.py" in problems(entry)


# --- equivalent mutants --------------------------------------------------------------------------------

EQUIVALENT = {"return np.where(z > 0, 1.0, slope)": "return np.where(z > 0.0, 1.0, slope * np.maximum(1, 0))"}
CHANGE = (
    "return np.where(z > 0.0, 1.0, slope * np.maximum(1, 0)) → return np.where(z > 0.0, 1.0, slope * np.maximum(1, -1))"
)


def listed(entry: Entry, *entries: tuple[str, str]) -> None:
    path = entry.record.parent / "equivalent_mutants.toml"
    path.write_text("".join(f"[[ex90]]\nchange = {change!r}\nreason = {reason!r}\n" for change, reason in entries))


def test_an_equivalent_mutant_is_excused_with_its_reason(small: Small) -> None:
    entry = small(solution=EQUIVALENT)
    before = checked(entry)
    survivors = [p.removeprefix("This mutant loses no point: ") for p in before.problems]
    assert CHANGE in survivors
    listed(entry, *((change, "max(1, x) is 1 for every x up to 1") for change in survivors))
    after = checked(entry)
    assert after.problems == ()
    assert after.equivalent == len(survivors)
    assert after.mutants == before.mutants - len(survivors)
    assert after.killed == before.killed == after.mutants


def test_a_listed_mutant_that_is_none(small: Small) -> None:
    entry = small()
    killed = "return np.where(z > 0, 1.0, slope) → return slope"
    listed(entry, (killed, "it is not"), ("a → b", "it is not there"))
    found = problems(entry)
    assert f"Listed as equivalent, but it is none now: {killed}" in found
    assert "Listed as equivalent, but it is none now: a → b" in found


@pytest.mark.parametrize(
    "text", ["[[ex90]]\nchange = 'a'", "[[ex90]]\nreason = 'b'", "[[ex90]]\nchange = 'a'\nreason = ' '", "[[ex90"]
)
def test_a_list_that_says_no_reason(tmp_path: Path, text: str) -> None:
    listing = tmp_path / "equivalent_mutants.toml"
    listing.write_text(text)
    with pytest.raises(AuthoringError, match=r"equivalent_mutants\.toml"):
        equivalents(listing, "ex90")
    assert equivalents(tmp_path / "none.toml", "ex90") == {}


def test_the_same_change_in_two_places_is_two_mutants() -> None:
    source = "def f(a):\n    return -a\n\ndef g(a):\n    return -a"
    named = named_mutants(source)
    assert set(named) == {"return -a → return a", "return -a → return a (place 2)"}
    assert len(set(named.values())) == 2
    assert change_of(source, source) == " → "


# --- a whole course ------------------------------------------------------------------------------------


def test_a_course_is_checked_exercise_by_exercise(small: Small) -> None:
    good = small()
    bad = small(stem="ex91_broken", record={"(slope * z, True)": "(2 * slope * z, True)"})
    course = Course(good.record.parents[1])
    lines: list[str] = []
    first, second = gate.check_course(course, course.entries(), lines.append)
    assert not first.problems
    assert second.problems
    assert lines[0].startswith("✓ ex90_leaky_ramp")
    assert lines[1].startswith("✗ ex91_broken")
    assert "12 digits" in lines[2]
    assert "2 exercises, 1 with problems" in lines[-1]
    (only,) = gate.check_course(course, [e for e in course.entries() if e.id == "ex90"], lines.append)
    assert (only.killed, only.mutants) == (first.killed, first.mutants)
    assert gate.check_course(course, [], lines.append) == []
    assert "| ex90_leaky_ramp | " in gate.table([first, second])
    assert bad.record.exists()
