"""The sieve leaves out only what does not fit; and what is kept from one judgement never changes another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader import diagnose, fits, judge, sieve
from grader import key as keys
from grader.compare import equal
from grader.fits import Tried
from grader.report import Report, Verdict, to_json
from grader.worker import codec, wire

FACTS = wire.Facts(blank=False, loops=True)
LOADED = wire.Loaded({"f": FACTS, "g": FACTS})
NUMBERS = st.sampled_from([0.0, -0.0, 1.0, 2.5, 2.5 + 1e-7, 2.5e-10, 1e30, 2**53, np.inf, -np.inf, np.nan, 3, -7, True])
SCALARS = NUMBERS | NUMBERS.map(np.float32) | NUMBERS.map(np.asarray) | st.floats(allow_nan=True) | st.just(1j)
ARRAYS = st.lists(NUMBERS, max_size=3).map(lambda items: np.array(items, dtype=float))
LEAVES = SCALARS | ARRAYS | ARRAYS.map(lambda a: a.astype(np.float32)) | st.sampled_from(["yes", "no", None])
VALUES = (
    LEAVES
    | st.tuples(LEAVES, LEAVES)
    | st.tuples(LEAVES)
    | st.lists(NUMBERS, max_size=3)
    | st.fixed_dictionaries({"a": LEAVES, "b": LEAVES})
)


def tried(case: keys.Case, value: Any) -> Tried:
    back = codec.unpack(codec.pack(value))
    return Tried(
        case, wire.Returned(codec.pack(value)), back, back, True, equal(case.right, back, case.rtol, case.atol)
    )


def case(number: float, expected: Any) -> keys.Case:
    return keys.Case(("x",), codec.pack([number]), codec.pack(expected), 1e-6, 1e-8, shown=number == 0)


@st.composite
def evidence(draw: st.DrawFn) -> tuple[keys.Key, list[Any]]:
    """A Key of one check with some rivals, and a learner's answers: any, or much like those of the Key."""
    size = draw(st.integers(1, 3))
    column = st.lists(VALUES, min_size=size, max_size=size)
    expected, others = draw(column), draw(st.lists(column, max_size=6))
    rivals = tuple(
        keys.Rival(f"r{i}", "f", source, f"{i}.", {"c": tuple(map(codec.pack, values))}, rank=i % 3)
        for i, values in enumerate(others)
        for source in (draw(st.sampled_from(["misconception", "derived"])),)
    )
    cases = tuple(case(float(i), value) for i, value in enumerate(expected))
    check = keys.Check("c", "f", 1.0, cases)
    key = keys.Key("ex90", "s", "T", "C", 0, "d", (keys.Function("f", ("x",), "f(x)", 1.0),), (check,), rivals, ())
    answers = [draw(st.sampled_from([value, *(o[i] for o in others)]) | VALUES) for i, value in enumerate(expected)]
    return key, answers


@settings(max_examples=300, deadline=None)
@given(evidence())
def test_no_rival_that_explains_is_left_out(found: tuple[keys.Key, list[Any]]) -> None:
    key, answers = found
    tries = {"c": [tried(c, a) for c, a in zip(key.checks[0].cases, answers)]}
    explaining = [rival.id for rival in key.rivals if fits.explains(rival, "c", tries)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sieve, "FEW", 0)
        standing = [rival.id for rival in sieve.standing(key, key.checks[0], tries)]
    assert [r for r in standing if r in explaining] == explaining


def plain(key: keys.Key, outcomes: dict[int, wire.Outcome]) -> Report:
    """The judgement without anything kept, and with every rival asked."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(judge, "_look_once", judge._look)
        patch.setattr(judge, "LARGEST", -1)
        patch.setattr(
            diagnose, "standing", lambda key, check, _: [r for r in key.rivals if r.function == check.function]
        )
        return judge.judge(msgspec.structs.replace(key), LOADED, outcomes)


@settings(max_examples=150, deadline=None)
@given(evidence(), st.booleans())
def test_what_is_kept_changes_no_report(found: tuple[keys.Key, list[Any]], printed: bool) -> None:
    key, answers = found
    sent: list[wire.Outcome] = [wire.Returned(codec.pack(a), "1.0\n" * printed, warnings=("w",)) for a in answers]
    raised: list[wire.Outcome] = [wire.Raised("ValueError", "oh", 3), *sent[1:]]
    for outcomes in (sent, raised, sent[:-1], sent):
        numbered = dict(enumerate(outcomes))
        expected = to_json(plain(key, numbered))
        assert to_json(judge.judge(key, LOADED, numbered)) == expected
        assert to_json(judge.judge(key, LOADED, numbered)) == expected


# --- what is shared cannot be changed ----------------------------------------------------------------------


@cache
def small() -> keys.Key:
    cases = tuple(case(x, np.array([x, 2 * x])) for x in (1.25, -0.75, 3.5))
    check = keys.Check("c", "f", 1.0, cases)
    rival = keys.Rival("r", "f", "derived", "R.", {"c": tuple(codec.pack(np.array([c, 3.0])) for c in (1.0, 2.0, 4.0))})
    function = keys.Function("f", ("x",), "f(x)", 1.0)
    return keys.Key("ex90", "s", "T", "C", 0, "d", (function,), (check,), (rival,) * 5, ())


def answered(value: Any) -> dict[int, wire.Outcome]:
    return {i: wire.Returned(codec.pack(value)) for i in range(3)}


def arrays(value: Any) -> Iterator[np.ndarray]:
    match value:
        case np.ndarray():
            yield value
        case dict() | list() | tuple():
            for part in value.values() if isinstance(value, dict) else value:
                yield from arrays(part)
        case sieve.Sieve() | sieve.Group():
            yield from arrays(list(vars(value).values()))


def test_arrays_that_are_kept_cannot_be_changed() -> None:
    key = small()
    assert judge.judge(key, LOADED, answered(np.array([9.0, 9.5]))).verdict is Verdict.WRONG_ANSWER
    kept = list(arrays(key._made))
    assert len(kept) >= 3  # a sieve was made
    kept += [array for c in key.checks[0].cases for array in arrays([c.given, c.right])]
    kept += arrays([judge._look_once(c, None, False, codec.pack(np.ones(2))) for c in key.checks[0].cases])
    kept += arrays([fits._idea(c, codec.pack(np.ones(2))) for c in key.checks[0].cases])
    assert len(kept) >= 12
    assert not any(array.flags.writeable for array in kept)


def test_a_report_is_its_owners() -> None:
    """Its one dict may be changed by whoever holds it; the next one is as it was."""
    first = judge.judge(small(), LOADED, answered(7.5))
    before = to_json(first)
    shown = first.checks[0].case
    assert shown is not None
    shown.inputs.clear()
    assert to_json(judge.judge(small(), LOADED, answered(7.5))) == before


def test_outcomes_that_only_look_alike_are_judged_apart() -> None:
    """−0 equals 0 and True equals 1, but a learner is shown what came back."""
    seen = [judge.judge(small(), LOADED, answered(v)).checks[0].case for v in (0.0, -0.0, 1, True, 1.0, np.float32(1))]
    assert [one.actual for one in seen if one] == ["0", "0", "1", "True", "1", "1"]
    modified = wire.Returned(codec.pack(1.5), modified=("x",))
    assert judge._mark([modified], True) != judge._mark([wire.Returned(modified.value)], True)
    assert judge._mark([modified], True) != judge._mark([modified], False)
    assert judge._mark([modified, None], True) != judge._mark([None, modified], True)


def test_what_cannot_be_named_is_judged_each_time() -> None:
    odd = wire.Raised("ValueError", "\ud800", 1)
    assert judge._mark([odd], True) is None
    assert judge._mark([wire.Returned(bytes(judge.LARGEST + 1))], True) is None
    assert judge.judge(small(), LOADED, dict.fromkeys(range(3), odd)).verdict is Verdict.RUNTIME_ERROR


def test_few_judgements_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "REMEMBERED", 5)
    key = msgspec.structs.replace(small())
    for number in range(20):
        judge.judge(key, LOADED, answered(float(number)))
    (memo,) = (kept for name, kept in key._made.items() if name[0] == "judged")
    assert len(memo._kept) == 5
