"""Cases: kept away from jumps, as exact as the inputs allow, and mistakes of authors named with their place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from grader import Exercise, Input, floats, function, generator, integers
from grader.compare import equal
from grader.compiling.cases import Made, changeable, make_cases
from grader.compiling.signatures import Signature, read_signatures, signature_of
from grader.errors import AuthoringError
from grader.worker import codec

STEM = "ex90_small"


def make(reference: Callable[..., Any] | None, inputs: dict[str, Input], seed: int = 0, **options: Any) -> list[Made]:
    ex = Exercise(title="T", chapter="C", source="S", inputs=inputs, hints=[])
    if reference is None:
        ex.function("f", points=1, **options)
    else:
        ex.function(points=1, **options)(reference)
    (spec,) = ex.functions.values()
    signature = Signature(f"{spec.name}({', '.join(inputs)})", tuple(inputs), {})
    return make_cases(ex, spec, ex.checks[0], {spec.name: signature}, seed, STEM)


def refused(*arguments: Any, **options: Any) -> AuthoringError:
    with pytest.raises(AuthoringError) as caught:
        make(*arguments, **options)
    return caught.value


# --- which cases ---------------------------------------------------------------------------------------


def double(x: Any) -> Any:
    return 2 * x


def test_examples_are_shown_and_the_others_hidden() -> None:
    made = make(double, {"x": floats()}, examples=[{"x": 1.0}], cases=[{"x": [2.0, 3.0]}], drawn=2)
    assert [case.shown for case in made] == [True, False, False, False]
    assert made[0].expected == 2.0
    assert made[1].given["x"].tolist() == [2.0, 3.0]  # a list by hand is an array for the learner
    assert made[1].expected.tolist() == [4.0, 6.0]


def test_the_seed_decides_the_drawn_cases_and_nothing_else() -> None:
    def packed(seed: int) -> list[bytes]:
        made = make(double, {"x": floats("n")}, seed, examples=[{"x": 1.0}])
        return [codec.pack(list(case.given.values())) for case in made]

    assert packed(1) == packed(1)
    one, two = packed(1), packed(2)
    assert one[0] == two[0]
    assert all(a != b for a, b in zip(one[1:], two[1:]))


def test_an_example_that_lacks_a_parameter_is_another_function_s() -> None:
    made = make(double, {"x": floats()}, examples=[{"x": 1.0}, {"y": 2.0}], drawn=0)
    assert len(made) == 1


def test_a_learner_s_changes_reach_no_other_case() -> None:
    def spoils(x: Any) -> Any:
        x += 1
        return x

    made = make(spoils, {"x": floats(3)}, cases=[{"x": [1.0, 2.0, 3.0]}], drawn=0)
    assert made[0].given["x"].tolist() == [1.0, 2.0, 3.0]
    assert made[0].expected.tolist() == [2.0, 3.0, 4.0]


def test_functions_as_inputs() -> None:
    def slope_at(f: Any, x: Any) -> Any:
        return (f(x + 1e-6) - f(x - 1e-6)) / 2e-6

    made = make(slope_at, {"f": function("def cube(x):\n    return x**3\n"), "x": floats(low=1, high=2)}, drawn=1)
    assert isinstance(made[0].given["f"], codec.Function)
    assert made[0].expected == pytest.approx(3 * made[0].given["x"] ** 2, rel=1e-6)


# --- jumps ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("threshold", [0.0, 0.5])
def test_a_drawn_case_never_sits_on_a_jump(threshold: float) -> None:
    def step(z: Any) -> Any:
        return np.where(z >= threshold, 1.0, 0.0)

    # One decimal: every tenth or so of these numbers is the threshold itself.
    inputs = {"z": floats(4, low=-0.5, high=0.9, decimals=1)}
    made = make(step, inputs, drawn=40)
    assert len(made) == 40
    assert not any((case.given["z"] == threshold).any() for case in made)
    rng = np.random.default_rng(0)
    assert any((np.round(rng.uniform(-0.5, 0.9, 4), 1) == threshold).any() for _ in range(40))  # it does happen


@pytest.mark.parametrize("threshold", [0.0, 2.0])
@pytest.mark.parametrize("rising", [True, False])
def test_a_single_number_on_a_jump_is_seen_from_either_side(threshold: float, rising: bool) -> None:
    def step(z: float) -> float:
        return float(z >= threshold if rising else z > threshold)

    error = refused(step, {"z": floats(low=threshold, high=threshold)}, drawn=1)
    assert "no case away from a jump" in error.fact


def test_a_jump_is_tested_on_purpose() -> None:
    made = make(step_at_zero, {"z": floats()}, cases=[{"z": 0.0}], drawn=0)
    assert made[0].expected == 1.0


def step_at_zero(z: float) -> float:
    return float(z >= 0)


# --- how exactly ---------------------------------------------------------------------------------------


def test_an_ill_conditioned_answer_is_asked_for_less_exactly() -> None:
    def difference(x: Any) -> Any:
        return (x + 1e6) - 1e6 + np.sin(1e5 * x)

    made = make(difference, {"x": floats(low=1, high=2)}, drawn=5)
    plain = make(double, {"x": floats(low=1, high=2)}, drawn=5)
    assert all(case.atol == 1e-8 for case in plain)
    for case in made:
        x = case.given["x"]
        other_order = x + np.sin(1e5 * x * (1 + 2**-52))  # right but for rounding
        assert equal(case.expected, float(other_order), case.rtol, case.atol)
        assert case.atol < 1e-6
    tight = make(difference, {"x": floats(low=1, high=2)}, drawn=5, atol=1e-14)
    assert all(1e-12 < case.atol < 1e-8 for case in tight)


# --- generators ----------------------------------------------------------------------------------------


def test_a_generator_s_check_is_three_calls() -> None:
    def noise(n: int, rng: Any) -> Any:
        return rng.normal(size=n)

    first, again, other = make(noise, {"n": integers(low=3, high=5), "rng": generator()}, generator=True)
    assert first.given == again.given
    assert first.given["n"] == other.given["n"]
    assert first.given["rng"] != other.given["rng"]
    assert np.array_equal(first.expected, again.expected)
    assert not np.array_equal(first.expected, other.expected)


# --- mistakes of authors -------------------------------------------------------------------------------


def broken(x: Any) -> Any:
    return x / "2"


def returns_a_generator(x: Any) -> Any:
    return (y for y in [x])


def weights(x: Any) -> Any:
    return [x]


MISTAKES: dict[str, Any] = {
    "the reference raised TypeError": lambda: refused(broken, {"x": floats()}),
    "the reference returned a generator": lambda: refused(returns_a_generator, {"x": floats()}),
    "a case gives no x": lambda: refused(double, {"x": floats()}, cases=[{"z": 1.0}]),
    "it has no case": lambda: refused(double, {"x": floats()}, drawn=0),
    "no parameter is a generator()": lambda: refused(double, {"x": floats()}, generator=True),
    "there is no view 'gate'": lambda: refused(double, {"x": floats()}, view="gate"),
    "the view perceptron refuses the reference's answer": lambda: refused(
        weights, {"x": floats()}, view="perceptron"
    ),
    "the view partition needs the argument 'X'": lambda: refused(weights, {"x": floats()}, view="partition"),
}  # fmt: skip


@pytest.mark.parametrize("fact", MISTAKES)
def test_mistakes_name_file_function_and_remedy(fact: str) -> None:
    error = MISTAKES[fact]()
    assert fact in error.fact
    assert error.where.startswith("reference/ex90_small.py, ")
    assert any(name in error.where for name in ("broken", "returns_a_generator", "double", "weights"))
    assert "check 'values'" in error.where
    assert error.remedy
    assert "\n" not in str(error)


def test_a_parameter_that_cannot_be_drawn() -> None:
    ex = Exercise(title="T", chapter="C", source="S", inputs={"x": floats()}, hints=[])
    ex.function("f", points=1)
    signature = Signature("f(x, y)", ("x", "y"), {})
    with pytest.raises(AuthoringError, match="the input y is not declared"):
        make_cases(ex, ex.functions["f"], ex.checks[0], {"f": signature}, 0, STEM)


# --- signatures ----------------------------------------------------------------------------------------


def test_signatures_are_read_without_running_the_file(tmp_path: Path) -> None:
    stub = tmp_path / "ex90_small.py"
    stub.write_text("raise SystemExit\ndef f(a, /, b, c=-1.5, *, d=None):\n    ...\nclass C:\n    def g(self): ...\n")
    found = read_signatures(stub)
    assert list(found) == ["f"]
    assert found["f"].parameters == ("a", "b", "c")
    assert found["f"].defaults == {"c": -1.5}
    assert found["f"].required == {"a", "b"}
    assert found["f"].text == "f(a, /, b, c=-1.5, *, d=None)"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("def f(:", "it is not Python"),
        ("def f(x=max(1, 2)): ...", "a default value is not a plain number"),
        (None, "it cannot be read"),
    ],
)
def test_a_stub_that_cannot_be_read(tmp_path: Path, text: str | None, fact: str) -> None:
    stub = tmp_path / "ex90_small.py"
    if text is not None:
        stub.write_text(text)
    with pytest.raises(AuthoringError) as caught:
        read_signatures(stub)
    assert "ex90_small.py" in caught.value.where
    assert fact in caught.value.fact


def test_stub_and_record_must_agree(tmp_path: Path) -> None:
    ex = Exercise(title="T", chapter="C", source="S", inputs={"x": floats()}, hints=[])
    ex.function(points=1)(double)
    stub = tmp_path / "ex90_small.py"
    with pytest.raises(AuthoringError, match="no such function"):
        signature_of(ex.functions["double"], {}, stub)
    other = {"double": Signature("double(z)", ("z",), {})}
    with pytest.raises(AuthoringError, match=r"the stub takes \('z',\), the record \('x',\)"):
        signature_of(ex.functions["double"], other, stub)


# --- drivers -------------------------------------------------------------------------------------------


def with_driver(driver: Callable[..., Any]) -> Exercise:
    ex = Exercise(title="T", chapter="C", source="S", inputs={"a": floats("n"), "rng": generator()}, hints=[])
    ex.function("total", points=1, cases=[{"n": 2}])(lambda n: n + 1)
    ex.check("by a driver", of="total", points=1, driver=driver, cases=[{"a": [1.0, 2.0], "rng": codec.Generator(1)}])
    return ex


SIGNATURES = {"total": Signature("total(n)", ("n",), {})}


def in_place(total, a, rng):  # type: ignore[no-untyped-def]
    """total of a, doubled"""
    a *= 2
    return total(a)


def on_a_copy(total, a, rng):  # type: ignore[no-untyped-def]
    """total of a, doubled, and some noise"""
    a = a.copy()
    a *= 2
    return total(a) + rng.random()


def test_a_driver_that_changes_its_input_is_refused() -> None:
    """The worker would tell its change as the learner's."""
    ex = with_driver(in_place)
    with pytest.raises(AuthoringError, match="copy") as caught:
        make_cases(ex, ex.functions["total"], ex.checks[1], SIGNATURES, 0, STEM)
    assert "the driver in_place changes its input a" in caught.value.fact
    assert "reference/ex90_small.py, total, check 'by a driver'" in caught.value.where
    ex = with_driver(on_a_copy)
    (made,) = make_cases(ex, ex.functions["total"], ex.checks[1], SIGNATURES, 0, STEM)
    assert made.given["a"].tolist() == [1.0, 2.0]


def test_what_a_driver_is_given_can_be_changed_too() -> None:
    ex = with_driver(on_a_copy)
    assert changeable(ex, ex.functions["total"], SIGNATURES)
    del ex.checks[1]
    assert not changeable(ex, ex.functions["total"], SIGNATURES)
