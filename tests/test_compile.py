"""Compiling: a Key is plain data, the same for the same seed, and never made of a record that contradicts itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import msgspec
import numpy as np
import pytest

from grader import course
from grader.compiling.compile import compile_key
from grader.course import Entry, load_record
from grader.errors import AuthoringError
from grader.key import Key
from grader.worker import codec

Small = Callable[..., Entry]


def compiled(entry: Entry, seed: int = 0) -> Key:
    return compile_key(load_record(entry), entry.stub, seed, "digest")


def refused(entry: Entry) -> AuthoringError:
    with pytest.raises(AuthoringError) as caught:
        compiled(entry)
    return caught.value


# --- what comes out ------------------------------------------------------------------------------------


def test_the_real_ex07(built_in: course.Course) -> None:
    (entry,) = built_in.resolve(["ex07"])
    key = compiled(entry)
    assert [f.name for f in key.functions] == ["sigmoid_prime", "sigmoid_prime_from_output"]
    assert [c.name for c in key.checks if c.function == "sigmoid_prime"] == [
        "one number", "an array", "large |z|", "inputs unchanged"
    ]  # fmt: skip
    assert key.max_score == 8
    assert all(f.loop_free for f in key.functions)
    ideas = [r.id for r in key.rivals if r.source == "misconception"]
    assert ideas[:2] == ["the-sigmoid-itself", "z-taken-for-the-output"]
    case = key.checks[0].cases[1]
    assert codec.unpack(case.arguments) == [2.0]
    assert codec.unpack(case.expected) == pytest.approx(0.10499358540350662, rel=1e-15)
    assert case.shown
    assert key.formulas


def test_a_function_without_a_reference_gets_its_answers_from_the_truth(small: Small) -> None:
    key = compiled(small())
    (check,) = [c for c in key.checks if c.function == "leaky_slope" and not c.unchanged]
    by_hand = check.cases[0]
    assert codec.unpack(by_hand.expected).tolist() == [0.25, 0.25]
    for case in check.cases:
        z, slope = codec.unpack(case.arguments)
        assert np.array_equal(codec.unpack(case.expected), np.where(z > 0, 1.0, slope))


def test_inputs_that_can_be_changed_get_a_check_of_their_own(small: Small) -> None:
    names = [c.name for c in compiled(small()).checks]
    assert names == ["values", "inputs unchanged", "values", "inputs unchanged"]
    numbers = small(record={'"z": floats("n", low=-3, high=3)': '"z": floats(low=-3, high=3)',
                            '{"z": [-1.0, 2.0], "slope": 0.5}': '{"z": -1.0, "slope": 0.5}',
                            '{"z": [0.0, -0.5], "slope": 0.25}': '{"z": -0.5, "slope": 0.25}'})  # fmt: skip
    assert [c.name for c in compiled(numbers).checks] == ["values", "values"]


def test_hidden_inputs_stay_hidden_in_every_check(small: Small) -> None:
    entry = small(record={'source="none",': 'source="none",\n    show_inputs=False,'})
    assert not any(check.show_inputs for check in compiled(entry).checks)


def test_a_key_is_plain_data(small: Small) -> None:
    key = compiled(small())
    data = msgspec.msgpack.encode(key)
    assert msgspec.msgpack.decode(data, type=Key) == key
    assert not any(callable(value) for value in _values(msgspec.to_builtins(key)))


def _values(value: object) -> list[object]:
    match value:
        case dict():
            return [inner for item in value.values() for inner in _values(item)]
        case list() | tuple():
            return [inner for item in value for inner in _values(item)]
        case _:
            assert type(value) in (str, bytes, int, float, bool, type(None))
            return [value]


def test_the_same_seed_gives_the_same_bytes_in_any_process(small: Small) -> None:
    entry = small()
    script = (
        "import hashlib, sys; from pathlib import Path; import msgspec; from grader import course\n"
        "from grader.compiling.compile import compile_key\n"
        "entry = course.Course(Path(sys.argv[1])).entry(sys.argv[2])\n"
        "key = compile_key(course.load_record(entry), entry.stub, 0, 'digest')\n"
        "print(hashlib.sha256(msgspec.msgpack.encode(key)).hexdigest())"
    )
    root = str(entry.record.parents[1])
    digests = {
        subprocess.run(
            [sys.executable, "-c", script, root, entry.stem],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
        ).stdout
        for hash_seed in ("1", "2")
    }
    assert len(digests) == 1


def test_another_seed_draws_other_cases(small: Small) -> None:
    entry = small()
    one, two = compiled(entry, 1), compiled(entry, 2)
    hidden = [[case.arguments for check in key.checks for case in check.cases if not case.shown] for key in (one, two)]
    shown = [[case.arguments for check in key.checks for case in check.cases if case.shown] for key in (one, two)]
    assert hidden[0] != hidden[1]
    assert shown[0] == shown[1]
    assert compiled(entry, 1) == one


# --- what is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize("error", ["1e-9", "1e-11"])
def test_a_reference_that_disagrees_with_the_truth(small: Small, error: str) -> None:
    answer = "    return np.maximum(z, 0) + slope * np.minimum(z, 0)\n\n\nex.function"
    wrong = f"    return (1 + {error}) * (np.maximum(z, 0) + slope * np.minimum(z, 0))\n\n\nex.function"
    caught = refused(small(record={answer: wrong}))
    assert caught.where == "reference/ex90_leaky_ramp.py, leaky, check 'values'"
    assert "the reference gives" in caught.fact
    assert "12 digits" in caught.remedy


def test_a_reference_of_another_shape_disagrees_too(small: Small) -> None:
    answer = "    return np.maximum(z, 0) + slope * np.minimum(z, 0)\n\n\nex.function"
    wrong = "    return (np.maximum(z, 0) + slope * np.minimum(z, 0))[:, None]\n\n\nex.function"
    assert "the reference gives" in refused(small(record={answer: wrong})).fact


@pytest.mark.parametrize(
    ("idea", "named"),
    [
        ("np.maximum(z, 0) + slope * np.minimum(z, 0) * (1 + 5e-6)", True),
        ("np.maximum(z, 0) + slope * np.minimum(z, 0) * (1 + 3e-4)", False),
        ("1 / 0", True),  # no value in any case: nothing that could ever match
    ],
)
def test_a_misconception_must_be_ten_tolerances_away(small: Small, idea: str, named: bool) -> None:
    entry = small(record={"    return np.maximum(z, 0)\n": f"    return {idea}\n"})
    if named:
        caught = refused(entry)
        assert "misconception cut-to-zero" in caught.where
        assert "10 tolerances" in caught.fact
    else:
        assert "cut-to-zero" in [rival.id for rival in compiled(entry).rivals]


def test_stub_and_record_must_agree(small: Small) -> None:
    caught = refused(small(stub={"def leaky(z, slope):": "def leaky(z, alpha):"}))
    assert "exercises/ex90_leaky_ramp.py, leaky" in caught.where
    assert "alpha" in caught.fact
    assert "no such function" in refused(small(stub={"def leaky_slope(": "def slope_of_leaky("})).fact


def test_a_reference_that_is_a_plain_function(small: Small) -> None:
    """`ex.function("name", …)(function)`: its source begins with def, not with a decorator."""
    old = '@ex.function(points=2, truth=ramp, examples=[{"z": [-1.0, 2.0], "slope": 0.5}])\ndef leaky(z, slope):\n'
    new = "def _reference(z, slope):\n"
    late = 'ex.function("leaky_slope"'
    entry = small(record={old: new, late: f'ex.function("leaky", points=2, truth=ramp)(_reference)\n{late}'})
    key = compiled(entry)
    assert key.functions[0].loop_free
    assert any(rival.id.endswith("-edited") for rival in key.rivals if rival.function == "leaky")


def test_where_a_seed_does_not_tell_a_misconception_apart_its_cases_are_drawn_again(
    small: Callable[..., Entry],
) -> None:
    """The public seed must do as it is: there the author is told."""
    rare = """
@ex.misconception(of="leaky")
def never_above_two_and_a_half(z, slope):
    \"\"\"Large z are cut off.\"\"\"
    return np.minimum(np.where(z > 0, z, slope * z), 2.9)
"""
    entry = small(record={'@ex.misconception(of="leaky_slope")': f'{rare}\n\n@ex.misconception(of="leaky_slope")'})
    exercise = load_record(entry)
    with pytest.raises(AuthoringError, match="never-above"):
        compile_key(exercise, entry.stub, 0, "")
    for seed in range(1, 12):
        key = compile_key(exercise, entry.stub, seed, "")
        (rival,) = [r for r in key.rivals if r.id.startswith("never-above")]
        cases = {check.name: check.cases for check in key.checks if check.function == "leaky"}
        assert any(v != case.expected for name, values in rival.values.items() for v, case in zip(values, cases[name]))
