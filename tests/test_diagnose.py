"""Diagnosis: the mistake that explains all the evidence is named, and none where there is no such."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

import msgspec
import numpy as np
import pytest

from grader import key as keys
from grader.judge import judge
from grader.report import Diagnosis
from grader.worker import codec, wire

Formula = Callable[[Any], Any]
RNG = np.random.default_rng(0)
NUMBERS = [round(float(z), 3) for z in RNG.uniform(0.3, 2.5, 5)]
ARRAYS = [np.round(RNG.uniform(0.3, 2.5, n), 3) for n in (3, 4, 5)]


def right(z: Any) -> Any:
    return np.tanh(z) * z


Source = Literal["misconception", "derived", "relation"]


def rival(name: str, wrong: Formula, source: Source = "derived", rank: int | None = None) -> Callable[..., keys.Rival]:
    order = {"misconception": 0, "derived": 1, "relation": 2}[source]

    def make(inputs: Mapping[str, list[Any]]) -> keys.Rival:
        values = {check: tuple(_packed(wrong, z) for z in column) for check, column in inputs.items()}
        return keys.Rival(name, "f", source, f"{name}.", values, order if rank is None else rank)

    return make


def _packed(wrong: Formula, z: Any) -> bytes | None:
    try:
        return codec.pack(wrong(z))
    except ZeroDivisionError:
        return None


def key_of(*makers: Callable[..., keys.Rival], truth: Formula = right, **inputs: list[Any]) -> keys.Key:
    columns = inputs or {"numbers": NUMBERS, "arrays": ARRAYS}
    checks = [
        keys.Check(name, "f", 1.0, tuple(
            keys.Case(("z",), codec.pack([z]), codec.pack(truth(z)), 1e-6, 1e-8, False) for z in column
        ))
        for name, column in columns.items()
    ]  # fmt: skip
    function = keys.Function("f", ("z",), "f(z)", 2.0)
    rivals = tuple(make(columns) for make in makers)
    return keys.Key("ex90", "ex90_f", "T", "C", 0, "d", (function,), tuple(checks), rivals, ())


def named(key: keys.Key, answer: Formula) -> dict[str, list[Diagnosis]]:
    outcomes: dict[int, wire.Outcome] = {}
    for i, _, case in key.calls():
        value = answer(*codec.unpack(case.arguments))
        outcomes[i] = value if isinstance(value, wire.Raised) else wire.Returned(codec.pack(value))
    loaded = wire.Loaded({"f": wire.Facts(blank=False, loops=False)})
    return {check.name: list(check.diagnoses) for check in judge(key, loaded, outcomes).checks}


def ids(key: keys.Key, answer: Formula) -> dict[str, list[str]]:
    return {name: [d.id for d in found] for name, found in named(key, answer).items()}


def sine(z: Any) -> Any:
    return np.sin(z) * z


def test_a_rival_is_named_where_it_explains_everything() -> None:
    key = key_of(rival("sine", sine), rival("other", np.cos))
    assert ids(key, sine) == {"numbers": ["sine"], "arrays": ["sine"]}
    assert named(key, sine)["numbers"] == [Diagnosis("sine", "sine.", "derived")]


def test_silence_for_an_unrelated_wrong_answer() -> None:
    key = key_of(rival("sine", sine), rival("cosine", np.cos), rival("idea", np.sqrt, "misconception"))
    assert ids(key, lambda z: np.log1p(z**3) + z) == {"numbers": [], "arrays": []}


@pytest.mark.parametrize("off", [1e-5, 1e-3])
def test_nearly_a_rival_is_none(off: float) -> None:
    key = key_of(rival("sine", sine))
    assert "sine" not in ids(key, lambda z: sine(z) * (1 + off * np.cos(7 * z)))["numbers"]


def test_a_right_answer_has_no_mistake() -> None:
    assert ids(key_of(rival("sine", sine)), right) == {"numbers": [], "arrays": []}


def test_a_named_idea_goes_before_a_derived_one() -> None:
    derived, idea = rival("formula", sine), rival("idea", sine, "misconception")
    for makers in ((derived, idea), (idea, derived)):
        assert ids(key_of(*makers), sine)["numbers"][0] == "idea"


def test_a_rival_that_contradicts_a_passing_case_is_not_named() -> None:
    """Right for z < 1: the sine everywhere is not what was done."""
    half = rival("sine", sine)
    numbers = [0.4, 0.8, 1.6, 2.2]

    def answer(z: float) -> float:
        return float(right(z) if z < 1 else sine(z))

    assert ids(key_of(half, numbers=numbers), answer) == {"numbers": []}
    both = rival("sine-above-one", answer)
    assert ids(key_of(half, both, numbers=numbers), answer) == {"numbers": ["sine-above-one"]}


def test_a_derived_rival_must_fit_the_other_checks_too() -> None:
    """A slip in a formula shows everywhere; arrays are right here, so it is not that slip."""

    def answer(z: Any) -> Any:
        return right(z) if np.ndim(z) else sine(z)

    assert "sine" not in ids(key_of(rival("sine", sine)), answer)["numbers"]
    named_idea = rival("idea", sine, "misconception")
    assert ids(key_of(named_idea), answer)["numbers"] == ["idea"]  # the author may mean this check alone


def test_an_idea_without_a_value_fits_an_error_only() -> None:
    def numbers_only(z: Any) -> Any:
        return sine(z) if np.ndim(z) == 0 else 1 // 0

    key = key_of(rival("idea", numbers_only, "misconception"))

    def answer(z: Any) -> Any:
        return sine(z) if np.ndim(z) == 0 else wire.Raised("ValueError", "ambiguous truth")

    assert ids(key, answer)["numbers"] == ["idea"]
    assert "idea" not in ids(key, answer)["arrays"]  # an error alone proves nothing
    assert ids(key, sine)["arrays"] == []


def test_no_more_than_two_sentences() -> None:
    ideas = [rival(f"idea-{i}", sine, "misconception") for i in range(5)]
    assert len(ids(key_of(*ideas), sine)["numbers"]) == 2


def test_parts_of_a_tuple() -> None:
    """Two results: the first is right, the second is the rival's."""

    def truth(z: Any) -> Any:
        return right(z), z**3

    key = key_of(rival("sine", lambda z: (sine(z), z**3)), rival("square", lambda z: (z, z**2)), truth=truth)
    assert ids(key, lambda z: (sine(z), z**3))["numbers"] == ["sine"]
    assert ids(key, lambda z: (right(z), z**2))["numbers"] == ["square"]  # the wrong part is what was done wrong
    assert ids(key, lambda z: (right(z), np.log1p(z)))["numbers"] == []


def test_tiny_answers_are_matched_to_their_own_digits() -> None:
    """Near zero everything lies within the absolute tolerance of everything."""

    def tiny(z: float) -> float:
        return z * 1e-9

    key = key_of(rival("tiny", lambda z: z * 1e-9), truth=right, numbers=NUMBERS)
    assert ids(key, tiny)["numbers"] == ["tiny"]
    assert "tiny" not in ids(key, lambda z: -z * 3e-9)["numbers"]


def test_relations_speak_where_no_rival_does() -> None:
    key = key_of()
    assert ids(key, lambda z: 2 * right(z))["numbers"] == ["constant-factor"]
    assert ids(key, lambda z: -right(z))["arrays"] == ["sign"]
    assert ids(key, lambda z: None) == {"numbers": ["returned-nothing"], "arrays": ["returned-nothing"]}
    found = named(key, lambda z: -right(z))["numbers"]
    assert [d.source for d in found] == ["relation"]


def test_what_is_plain_to_see_goes_before_a_formula() -> None:
    key = key_of(rival("formula", lambda z: (right(z),)))
    assert ids(key, lambda z: (right(z),))["numbers"] == ["trailing-comma"]


def test_right_for_one_number_only() -> None:
    key = key_of(together=[*NUMBERS[:2], *ARRAYS])

    def answer(z: Any) -> Any:
        return right(z) if np.ndim(z) == 0 else np.cos(z) ** 2 + z

    assert ids(key, answer)["together"] == ["right-for-one-number"]


def test_right_for_square_matrices_only() -> None:
    matrices = [np.round(RNG.normal(size=s), 3) for s in ((3, 3), (2, 2), (2, 3), (4, 2))]

    def truth(W: Any) -> Any:
        return np.tanh(W).sum(axis=1)

    def answer(W: Any) -> Any:
        return truth(W) if W.shape[0] == W.shape[1] else np.cos(W).sum(axis=1) ** 2

    assert ids(key_of(truth=truth, m=matrices), answer)["m"] == ["right-for-square-only"]


def test_errors_that_all_say_the_same_are_explained() -> None:
    key = key_of(numbers=NUMBERS)
    error = wire.Raised("NameError", "name 'np' is not defined", 3)
    (found,) = ids(key, lambda _: error)["numbers"]
    assert found
    mixed = iter([wire.Raised("NameError", "name 'np' is not defined"), *[wire.Raised("ValueError", "odd")] * 9])
    assert ids(key, lambda _: next(mixed))["numbers"] == []


HOSTILE = [
    "text", None, {}, [], (), {"a": {"b": [1, "x"]}}, np.array(1 + 2j), np.full((3, 1), np.nan), [[1], [2, 3]],
    np.array([], dtype=bool), -(2**63), [None, 1.0], (np.zeros((0, 3)), "x"), float("-inf"), [[[[1.0]]]],
]  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE, ids=[repr(v).replace("\n", "") for v in HOSTILE])
def test_whatever_comes_back(value: Any) -> None:
    for truth in (right, lambda z: (right(z), {"W": np.ones((2, 2)) * np.sum(z)}), lambda z: bool(np.sum(z) > 1)):
        makers = [rival("sine", sine), rival("pair", lambda z: (1.0, {"W": z}), "misconception")]
        found = named(key_of(*makers, truth=truth), lambda _: value)
        assert all(d.message.isprintable() for column in found.values() for d in column)
        assert all(d.source == "relation" for column in found.values() for d in column)


def test_shapes_that_fit_in_one_case_are_silent_where_others_raise() -> None:
    square, wide = np.round(RNG.normal(size=(2, 2)), 3), np.round(RNG.normal(size=(2, 3)), 3)
    key = key_of(truth=np.tanh, tables=[square, wide])
    error = wire.Raised("ValueError", "operands could not be broadcast together with shapes (2,3) (3,2)")
    turned = {"tables": ["broadcast-shapes"]}
    assert ids(key, lambda z: np.tanh(z).T if z.shape == (2, 2) else error) == turned
    assert ids(key, lambda z: np.tanh(z).T) == {"tables": ["transposed"]}
    unknown = wire.Raised("OddError", "odd")
    assert ids(key, lambda z: np.tanh(z).T if z.shape == (2, 2) else unknown) == {"tables": ["transposed"]}


def test_a_shape_is_fixed_only_where_another_one_is_wanted_each_time() -> None:
    tables = [np.round(RNG.normal(size=(n, 2)), 3) for n in (3, 4)]
    always = np.round(RNG.normal(size=(7, 2)), 3)
    assert ids(key_of(truth=np.tanh, t=tables), lambda _: always) == {"t": ["fixed-shape"]}
    assert ids(key_of(truth=np.tanh, t=tables[:1]), lambda _: always) == {"t": []}


def test_an_argument_too_many_in_a_small_check_must_be_in_the_first_too() -> None:
    key = key_of(truth=np.exp, numbers=NUMBERS, few=NUMBERS[:3])
    few, extra = iter(range(9)), "argument-factor-extra"
    assert ids(key, lambda z: z * np.exp(z)) == {"numbers": [extra], "few": [extra]}
    assert extra not in ids(key, lambda z: z * np.exp(z) if next(few) > 4 else np.cos(z))["few"]


def test_a_position_in_nothing() -> None:
    key = key_of(truth=np.sum, some=ARRAYS, nothing=[np.zeros(0)])
    error = wire.Raised("IndexError", "list index out of range")
    (found,) = named(key, lambda z: np.sum(z) if len(z) else error)["nothing"]
    assert found.message == "A position was asked for, but an argument is empty here. What should come back then?"
    assert ids(key, lambda _: error)["some"] == ["index-out-of-range"]


def test_what_a_check_says_of_nothing_goes_before_the_exception() -> None:
    key = key_of(truth=np.sum, some=ARRAYS, nothing=[np.zeros(0)])
    told = msgspec.structs.replace(key.checks[1], when_wrong="The sum of nothing is 0.")
    key = msgspec.structs.replace(key, checks=(key.checks[0], told))
    error = wire.Raised("ValueError", "max() iterable argument is empty")
    assert ids(key, lambda z: np.sum(z) if len(z) else error)["nothing"] == ["only-nothing"]
    assert ids(key, lambda z: -np.sum(z) if len(z) else error)["nothing"] == ["largest-of-nothing"]


def test_a_function_that_is_passed_may_be_what_takes_one_number() -> None:
    objective = codec.Function("parabola", "def parabola(x): return x ** 2")
    key = key_of(truth=lambda _: 0.5, calls=[objective, objective])
    error = wire.Raised("TypeError", "only 0-dimensional arrays can be converted to Python scalars")
    (found,) = named(key, lambda _: error)["calls"]
    assert found.id == "math-on-array"
    assert found.message.endswith("Is it z? Call it for each number: [z(x) for x in …].")


def test_among_ideas_those_that_fit_in_every_part_go_first() -> None:
    """The first result is right; one idea has it wrong in the other check."""

    def truth(z: Any) -> Any:
        return right(z), z**3

    def half(z: Any) -> Any:
        return (right(z) if np.ndim(z) == 0 else np.cos(z)), sine(z)

    ideas = [rival(n, f, "misconception") for n, f in (("half", half), ("whole", lambda z: (right(z), sine(z))))]
    assert ids(key_of(*ideas, truth=truth), lambda z: (right(z), sine(z)))["numbers"] == ["whole"]


def test_the_order_is_always_the_same() -> None:
    key = key_of(*(rival(f"r{i}", sine) for i in range(4)))
    assert ids(key, sine) == ids(key, sine) == {"numbers": ["r0"], "arrays": ["r0"]}


# --- what is not the mistake, though it looks like it ------------------------------------------------------


def test_one_number_right_by_chance_is_not_right_for_one_number() -> None:
    """1 − z is z at ½; elsewhere it is as wrong for numbers as for arrays."""
    key = key_of(truth=lambda z: z, numbers=[0.5, 1.7, 2.2], arrays=ARRAYS)
    assert "right-for-one-number" not in ids(key, lambda z: 1 - z + 0 * z)["arrays"]


def test_an_idea_that_fits_one_check_gives_way_to_a_slip_that_fits_all() -> None:
    def mixed(z: Any) -> Any:
        return sine(z) if np.ndim(z) == 0 else np.cos(z)

    idea = rival("idea", sine, "misconception")
    assert ids(key_of(idea, rival("edit", mixed, rank=3)), mixed)["numbers"] == ["edit"]
    assert ids(key_of(idea), mixed)["numbers"] == ["idea"]  # by itself it may be one of two mistakes


def test_the_same_answer_throughout_proves_no_idea_that_other_answers_contradict() -> None:
    idea = rival("idea", lambda z: z > 3, "misconception")
    key = key_of(idea, truth=lambda z: z > 1, small=[0.5, 1.5, 2.0, 2.5], large=[0.5, 3.5, 4.5])
    assert ids(key, lambda z: z > 3)["small"] == ["idea"]
    assert ids(key, lambda z: False)["small"] != ["idea"]


def test_an_idea_that_says_always_needs_the_same_answer_in_the_right_cases_too() -> None:
    key = key_of(rival("always", lambda z: True, "misconception"), truth=lambda z: z > 1, small=[0.5, 1.5], large=[0.7])
    assert ids(key, lambda z: True) == {"small": ["always"], "large": ["always"]}
    assert ids(key, lambda z: z != 0.5 and z > 0.2)["large"] != ["always"]  # it did answer False, and rightly


def test_zero_everywhere_is_everywhere() -> None:
    numbers = [z / 2 for z in NUMBERS]
    key = key_of(numbers=numbers, arrays=ARRAYS)
    assert ids(key, lambda z: 0 * z) == {"numbers": ["zero-everywhere"], "arrays": ["zero-everywhere"]}
    assert ids(key, lambda z: 0 * z if np.ndim(z) == 0 else np.log1p(z**3))["numbers"] == ["zero-here"]


def test_a_number_inside_the_code_is_not_the_number_that_was_passed() -> None:
    key = key_of(numbers=NUMBERS, arrays=ARRAYS)
    error = wire.Raised("TypeError", "iteration over a 0-d array", 3)
    assert ids(key, lambda z: error if np.ndim(z) == 0 else right(z))["numbers"] == ["arrays-only"]
    assert ids(key, lambda _: error)["arrays"] == ["number-for-array"]


def test_right_numbers_in_a_wrong_form_are_no_idea_that_is_right_here() -> None:
    """np.dot is right for numbers, so a tuple of one number is not explained by it."""
    key = key_of(rival("dot", lambda z: np.dot(np.tanh(z), z), "misconception"))
    assert ids(key, lambda z: (right(z),))["numbers"] == ["trailing-comma"]


def test_an_idea_that_fits_a_small_check_is_silent_where_the_main_one_fails_in_an_unknown_way() -> None:
    """In a check with one or two cases many wrong ideas coincide: a sole match is soon chance."""
    doubled = rival("doubled", lambda z: 2 * sine(z), "misconception")
    key = key_of(doubled, truth=sine, numbers=[0.3, 0.9, -1.2], few=[0.0, np.pi / 2])

    def answer(z: Any) -> Any:
        return 2 * sine(z) if z in (0.0, np.pi / 2) else np.cos(3 * z) + 0.1

    assert "doubled" not in ids(key, answer)["few"]
    assert ids(key, lambda z: 2 * sine(z)) == {"numbers": ["doubled"], "few": ["doubled"]}
    # Nor where the main check passes, which the idea would have failed.
    assert "doubled" not in ids(key, lambda z: sine(z) if z not in (0.0, np.pi / 2) else 2 * sine(z))["few"]


def test_truth_values_that_are_wrong_one_way_round() -> None:
    numbers = [0.2, 0.7, 1.1, 1.4, 1.9, 2.3]
    key = key_of(truth=lambda z: z > 1, numbers=numbers, arrays=[np.array(numbers)])
    for wrong, said in ((1.5, "False where True"), (0.5, "True where False")):
        found = named(key, lambda z, limit=wrong: z > limit)
        assert all(f"Each wrong value is {said} is right." in d.message for column in found.values() for d in column)
        assert all(found.values())
    key = key_of(truth=lambda z: np.where(z > 1, 1, 0), numbers=numbers)
    assert named(key, lambda z: np.where(z > 1.5, 1, 0))["numbers"][0].message.startswith("Each wrong value is 0 where")
    assert ids(key, lambda z: np.where(0.5 < z < 1.5, 1, 0))["numbers"] == []
