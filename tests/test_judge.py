"""The judge as a pure function: outcomes are made by hand, no process is started."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
import pytest

from grader import key as keys
from grader import numeric, show
from grader.judge import judge
from grader.report import CheckReport, Report, Verdict, from_json, to_json
from grader.worker import codec, wire

Z = (0.37, -1.25, 2.875)
SECRET = 0.123456789


def case(x: Any, expected: Any, *, shown: bool = False, **more: Any) -> keys.Case:
    return keys.Case(("x",), codec.pack([x]), codec.pack(expected), 1e-6, 1e-8, shown, **more)


def check(name: str = "values", *cases: keys.Case, function: str = "square", **more: Any) -> keys.Check:
    cases = cases or (case(2.0, 4.0, shown=True), *(case(z, z * z) for z in Z))
    return keys.Check(name, function, more.pop("points", 2.0), cases, **more)


def make_key(*checks: keys.Check, **more: Any) -> keys.Key:
    checks = checks or (check(),)
    names = list(dict.fromkeys(c.function for c in checks))
    functions = tuple(keys.Function(name, ("x",), f"{name}(x)", 2.0, loop_free=True) for name in names)
    given: dict[str, Any] = {"functions": functions, "rivals": (), "hints": ("Multiply.",)}
    return keys.Key("ex90", "ex90_square", "Squares", "C", 7, "d", checks=checks, **{**given, **more})


def loaded(*names: str, **more: Any) -> wire.Loaded:
    facts = {name: wire.Facts(blank=False, loops=False) for name in names or ("square",)}
    return wire.Loaded(**{"functions": facts, **more})


def answers(key: keys.Key, give: Callable[[Any], Any], **more: Any) -> dict[int, wire.Outcome]:
    """What a worker sends for a function of x; an Outcome is sent as it is."""
    found: dict[int, wire.Outcome] = {}
    for i, _, one in key.calls():
        value = give(codec.unpack(one.arguments)[0])
        known = isinstance(value, msgspec.Struct) and not isinstance(value, codec.Generator)
        found[i] = value if known else wire.Returned(codec.pack(value), **more)
    return found


def only(report: Report) -> CheckReport:
    (one,) = report.checks
    assert to_json(from_json(to_json(report))) == to_json(report)
    return one


def graded(give: Callable[[Any], Any], key: keys.Key | None = None, **more: Any) -> Report:
    key = key or make_key()
    return judge(key, loaded(), answers(key, give, **more), file="ex90.py")


# --- every outcome has its verdict ---------------------------------------------------------------------

OUTCOMES: dict[str, tuple[Any, Verdict, str]] = {
    "raised": (wire.Raised("ValueError", "bad z", 12), Verdict.RUNTIME_ERROR, "ValueError in line 12: bad z"),
    "not written": (wire.Raised("NotImplementedError", ""), Verdict.NOT_ATTEMPTED, "NotImplementedError"),
    "memory error": (wire.Raised("MemoryError", ""), Verdict.MEMORY_LIMIT, "memory"),
    "no data": (wire.NotData("a generator"), Verdict.INVALID_OUTPUT, "a generator"),
    "too much": (wire.TooMuchOutput("It printed too much."), Verdict.OUTPUT_LIMIT, "printed too much"),
    "time": (wire.TimedOut(2.0), Verdict.TIME_LIMIT, "within 2 s"),
    "memory": (wire.OutOfMemory(), Verdict.MEMORY_LIMIT, "memory"),
    "crash": (wire.Crashed("A segmentation fault."), Verdict.RUNTIME_ERROR, "segmentation fault"),
    "wrong": (5.0, Verdict.WRONG_ANSWER, "5, but 4 is wanted"),
    "none": (None, Verdict.WRONG_ANSWER, "return"),
    "nan": (float("nan"), Verdict.WRONG_ANSWER, "nan"),
    "text": ("4", Verdict.WRONG_ANSWER, "text"),
}


@pytest.mark.parametrize("name", OUTCOMES)
def test_outcomes_and_verdicts(name: str) -> None:
    outcome, verdict, words = OUTCOMES[name]
    report = graded(lambda _: outcome)
    one = only(report)
    assert report.verdict is one.verdict is verdict
    assert words in one.message
    assert (report.score, report.max_score) == (0.0, 2.0)
    assert report.exit_code == 1
    assert not report.formulas


def test_right_answers_get_the_points() -> None:
    key = make_key(formulas=(keys.Formula("square", "x^2"),))
    report = graded(lambda x: x * x, key)
    assert only(report).verdict is report.verdict is Verdict.ACCEPTED
    assert (report.score, report.max_score, report.exit_code) == (2.0, 2.0, 0)
    assert (report.exercise, report.title, report.file, report.seed) == ("ex90", "Squares", "ex90.py", 7)
    assert report.formulas == key.formulas


@pytest.mark.parametrize("odd", [np.float32, np.array, lambda v: np.array([[v]]), lambda v: [v], lambda v: np.int64(v)])
def test_right_answers_in_odd_clothes(odd: Callable[[Any], Any]) -> None:
    key = make_key(check("values", case(2.0, 4.0), case(3.0, 9.0)))
    assert graded(lambda x: odd(x * x), key).verdict is Verdict.ACCEPTED


def test_one_wrong_case_costs_the_check_and_is_the_one_shown() -> None:
    one = only(graded(lambda x: 0.5 if x == Z[1] else x * x))
    assert one.score == 0
    assert one.case is not None
    assert one.case.inputs == {"x": "-1.25"}
    assert one.case.actual == "0.5"


def test_a_call_without_an_answer_earns_nothing() -> None:
    key = make_key()
    outcomes = answers(key, lambda x: x * x)
    del outcomes[2]
    report = judge(key, loaded(), outcomes)
    assert only(report).verdict is Verdict.RUNTIME_ERROR
    assert report.score == 0


def test_other_checks_and_functions_keep_their_points() -> None:
    big = check("large", case(100.0, 1e4), points=1)
    cube = check("values", case(2.0, 8.0), function="cube", points=4)
    key = make_key(check(), big, cube)
    outcomes = answers(key, lambda x: x * x if x < 50 else wire.TimedOut(2.0))
    report = judge(key, loaded("square", "cube"), outcomes)
    assert [(c.function, c.name, c.verdict, c.score) for c in report.checks] == [
        ("square", "values", Verdict.ACCEPTED, 2.0),
        ("square", "large", Verdict.TIME_LIMIT, 0.0),
        ("cube", "values", Verdict.WRONG_ANSWER, 0.0),
    ]
    assert report.verdict is Verdict.TIME_LIMIT  # the first that was not accepted
    assert report.score == 2.0


# --- the file ------------------------------------------------------------------------------------------


def test_a_missing_function_and_one_misspelt() -> None:
    key = make_key()
    for names, words in ((("other",), "no function square"), (("sqare", "other"), "rename it to square")):
        report = judge(key, loaded(*names), {})
        assert only(report).verdict is Verdict.NOT_ATTEMPTED
        assert words in only(report).message
    assert "sqare" in only(report).message


def test_names_that_no_one_could_have_meant_are_not_repeated() -> None:
    hostile = ("square\x1b[31m", "square" * 50, "<square>")
    message = only(judge(make_key(), loaded(*hostile), {})).message
    assert message == "There is no function square in your file."


def test_a_function_left_as_the_stub_has_it() -> None:
    blank = wire.Loaded({"square": wire.Facts(blank=True, loops=False)})
    report = judge(make_key(), blank, {})
    assert only(report).verdict is Verdict.NOT_ATTEMPTED
    assert "still as the stub has it" in only(report).message


FILES: dict[str, tuple[Any, Verdict, str]] = {
    "syntax": (loaded(error=wire.Raised("SyntaxError", "invalid syntax", 3)), Verdict.RUNTIME_ERROR, "in line 3"),
    "time": (wire.TimedOut(2.0), Verdict.TIME_LIMIT, "within 2 s"),
    "memory": (wire.OutOfMemory(), Verdict.MEMORY_LIMIT, "memory"),
    "crash": (wire.Crashed("It ended."), Verdict.RUNTIME_ERROR, "It ended."),
    "output": (wire.TooMuchOutput("It printed too much.", "aaa"), Verdict.OUTPUT_LIMIT, "printed too much"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_does_not_load(name: str) -> None:
    result, verdict, words = FILES[name]
    key = make_key(check(), keys.Check("inputs unchanged", "square", 0.5, (), unchanged=True))
    report = judge(key, result, answers(key, lambda x: x * x))  # whatever else was sent
    assert {c.verdict for c in report.checks} == {verdict}
    assert report.score == 0
    assert all(words in c.message for c in report.checks)


def test_a_cell_that_failed_is_named() -> None:
    failed = wire.Loaded({}, cell_errors=(wire.Raised("NameError", "name 'np' is not defined"),))
    report = judge(make_key(), failed, {})
    assert "NameError" in only(report).message
    assert [a.id for a in report.advice] == ["cell-error"]


# --- what is hidden ------------------------------------------------------------------------------------


def hidden_key(**more: Any) -> keys.Key:
    return make_key(check("values", case(0.875, SECRET), **more))


def test_a_hidden_answer_is_neither_in_the_case_nor_in_the_message() -> None:
    report = graded(lambda _: 7.5, hidden_key())
    one = only(report)
    assert one.case is not None
    assert one.case.expected is None
    assert one.case.inputs == {"x": "0.875"}
    assert "7.5" in one.message
    assert b"0.1234" not in to_json(report)
    assert b"0.123" not in to_json(report)


@pytest.mark.parametrize("wrong", [None, (1.0,), np.zeros(3), {"a": 1}, "x", float("inf"), [1, 2], 1 + 2j])
def test_nor_whatever_else_came_back(wrong: Any) -> None:
    assert b"0.123" not in to_json(graded(lambda _: wrong, hidden_key()))


def test_hidden_inputs_are_not_shown_either() -> None:
    one = only(graded(lambda _: 7.5, hidden_key(show_inputs=False)))
    assert one.case is not None
    assert one.case.inputs == {}


def test_an_example_shows_what_was_expected() -> None:
    one = only(graded(lambda _: 7.5, make_key(check("values", case(0.875, SECRET, shown=True)))))
    assert one.case is not None
    assert one.case.expected == "0.123457"


def test_the_author_s_sentence_is_said_where_only_this_check_fails() -> None:
    edge = check("large |z|", case(0.875, SECRET), when_wrong="Mind the sign.")
    key = make_key(check("values", case(2.0, 4.0)), edge)
    values, large = graded(lambda z: 4.0 if z == 2.0 else 7.5, key).checks
    assert values.verdict == Verdict.ACCEPTED
    assert [(d.id, d.message) for d in large.diagnoses] == [("only-large-z", "Mind the sign.")]
    both_wrong = graded(lambda _: 7.5, key)
    assert all("Mind the sign." not in [d.message for d in c.diagnoses] for c in both_wrong.checks)


# --- inputs left as they were --------------------------------------------------------------------------


def unchanged_key() -> keys.Key:
    values = check("values", *(case(np.array([z, 1.0]), np.array([z * z, 1.0])) for z in Z))
    return make_key(values, keys.Check("inputs unchanged", "square", 0.5, (), unchanged=True))


def test_inputs_unchanged() -> None:
    report = graded(lambda x: x * x, unchanged_key())
    assert [c.score for c in report.checks] == [2.0, 0.5]


def test_a_changed_input_costs_its_own_points_only() -> None:
    report = graded(lambda x: x * x, unchanged_key(), modified=("x",))
    assert [(c.verdict, c.score) for c in report.checks] == [(Verdict.ACCEPTED, 2.0), (Verdict.WRONG_ANSWER, 0.0)]
    assert [d.id for d in report.checks[1].diagnoses] == ["input-changed"]
    assert report.checks[1].case is not None
    assert report.checks[1].case.expected is None


def test_nothing_is_earned_for_leaving_inputs_alone_by_a_wrong_function() -> None:
    report = graded(lambda x: x * 3, unchanged_key())
    assert [c.verdict for c in report.checks] == [Verdict.WRONG_ANSWER, Verdict.SKIPPED]
    assert report.score == 0
    stub = graded(lambda _: wire.Raised("NotImplementedError", ""), unchanged_key())
    assert {c.verdict for c in stub.checks} == {Verdict.NOT_ATTEMPTED}


# --- generators ----------------------------------------------------------------------------------------


def random_key(view: str | None = None) -> keys.Key:
    cases = []
    for seed in (1, 1, 2):
        expected = np.random.default_rng(seed).normal(size=(3, 2))
        packed = codec.pack([codec.Generator(seed)])
        cases.append(keys.Case(("rng",), packed, codec.pack(expected), 1e-6, 1e-8, False))
    return make_key(check("uses rng", *cases, same=((0, 1),), different=((0, 2),)))


def sends(*values: Any, **more: Any) -> dict[int, wire.Outcome]:
    return {i: wire.Returned(codec.pack(value), **more) for i, value in enumerate(values)}


def noise(seed: int) -> Any:
    return np.random.default_rng(100 + seed).uniform(size=(3, 2))


GENERATORS: dict[str, tuple[dict[int, wire.Outcome], Verdict, str]] = {
    "accepted": (sends(noise(1), noise(1), noise(2)), Verdict.ACCEPTED, ""),
    "not-repeatable": (sends(noise(1), noise(2), noise(3)), Verdict.WRONG_ANSWER, "different results"),
    "generator-unused": (sends(noise(1), noise(1), noise(1)), Verdict.WRONG_ANSWER, "same result"),
    "global-generator": (
        sends(noise(1), noise(1), noise(2), global_random=True), Verdict.WRONG_ANSWER, "numpy.random"
    ),
    "shape": (sends(noise(1).T, noise(1).T, noise(2).T), Verdict.WRONG_ANSWER, "shape"),
    "one number": (sends(0.5, 0.5, 0.7), Verdict.WRONG_ANSWER, "One number came back"),
    "nothing": (sends(None, None, None), Verdict.WRONG_ANSWER, "return"),
}  # fmt: skip


@pytest.mark.parametrize("name", GENERATORS)
def test_random_numbers(name: str) -> None:
    outcomes, verdict, words = GENERATORS[name]
    one = only(judge(random_key(), loaded(), outcomes))
    assert one.verdict is verdict
    assert words in one.message
    assert one.score == (2.0 if verdict is Verdict.ACCEPTED else 0.0)
    if name.endswith(("able", "used", "generator")):
        assert [d.id for d in one.diagnoses] == [name]


# --- views ---------------------------------------------------------------------------------------------


def gate_key() -> keys.Key:
    expected = codec.unpack(codec.pack(_table([-1.5, 1.0, 1.0])))
    one = keys.Case(("n",), codec.pack([2]), codec.pack(expected), 1e-6, 1e-8, False)
    return make_key(check("is AND", one, view="perceptron"))


def _table(weights: list[float]) -> Any:
    from grader.views import see

    return see("perceptron", weights, {"n": 2})


def test_views() -> None:
    assert graded(lambda _: np.array([-3.0, 2.0, 2.0]), gate_key()).verdict is Verdict.ACCEPTED
    wrong = only(graded(lambda _: np.array([-0.5, 2.0, 2.0]), gate_key()))
    assert wrong.verdict is Verdict.WRONG_ANSWER
    malformed = only(graded(lambda _: [1.0, 2.0], gate_key()))
    assert malformed.verdict is Verdict.WRONG_ANSWER
    assert "3 weights are wanted" in malformed.diagnoses[0].message
    assert malformed.case is not None
    assert malformed.case.expected is None


# --- beyond the points ---------------------------------------------------------------------------------


def test_advice() -> None:
    key = make_key(check("values", *(case(np.array([z, 1.5]), np.array([z * z, 2.25])) for z in Z)))
    slow = wire.Loaded({"square": wire.Facts(blank=False, loops=True)})
    right = answers(key, lambda x: np.float32(x * x), warnings=("RuntimeWarning: overflow",))
    found = {a.id for a in judge(key, slow, right).advice}
    numbers = make_key()
    assert "python-loop" not in {a.id for a in judge(numbers, slow, answers(numbers, lambda x: x * x)).advice}
    assert {"python-loop", "float32", "warning"} <= found
    wrong = answers(key, lambda _: 0.5)
    assert "python-loop" not in {a.id for a in judge(key, slow, wrong).advice}
    assert judge(key, loaded(), answers(key, lambda x: x * x)).advice == ()


def test_a_list_of_matrices_of_different_shapes_is_an_argument_like_any_other() -> None:
    ragged = [np.ones((3, 2)), np.ones((1, 3))]
    key = make_key(check("two", case(ragged, 9.0), case([np.eye(2)], 2.0)), check("one", case([np.eye(3)], 3.0)))
    report = graded(lambda weights: float(weights[0].sum()), key)
    assert [c.verdict for c in report.checks] == [Verdict.WRONG_ANSWER, Verdict.ACCEPTED]


def test_whoever_builds_on_a_wrong_function_of_their_own_is_told_to_mend_that_first() -> None:
    key = make_key(check(), check("values", case(1.5, 3.0), case(0.5, 1.0), function="twice"))
    facts = {"square": wire.Facts(False, False, uses=("twice",)), "twice": wire.Facts(False, False)}
    outcomes = {
        i: wire.Returned(codec.pack(codec.unpack(c.arguments)[0] ** 3 + (name == "twice")))
        for i, name, c in key.calls()
    }

    def said(uses: dict[str, wire.Facts]) -> list[list[str]]:
        return [[d.id for d in c.diagnoses] for c in judge(key, wire.Loaded(uses), outcomes).checks]

    assert said(facts)[0][0] == "built-on-another"
    assert "built-on-another" not in said(facts)[1]
    apart = {name: wire.Facts(False, False) for name in facts}
    assert "built-on-another" not in [word for words in said(apart) for word in words]
    assert said({"square": facts["square"]})[0][0] == "built-on-another"  # a name without a function behind it
    each_other = {"square": facts["square"], "twice": wire.Facts(False, False, uses=("square",))}
    assert "built-on-another" not in [word for words in said(each_other) for word in words]


def test_a_forbidden_function_costs_its_check_and_nothing_else() -> None:
    ban = keys.Check("without cosh", "square", 1, (), forbidden=("cosh",), when_wrong="Write it yourself.")
    key = make_key(check("values", *(case(z, z * z) for z in Z)), ban)

    def verdicts(*library: str, of: Callable[[Any], Any] = lambda x: x * x) -> list[Verdict]:
        there = wire.Loaded({"square": wire.Facts(blank=False, loops=False)}, library=library)
        return [c.verdict for c in judge(key, there, answers(key, of)).checks]

    assert verdicts("tanh", "exp") == [Verdict.ACCEPTED, Verdict.ACCEPTED]
    assert verdicts("cosh") == [Verdict.ACCEPTED, Verdict.WRONG_ANSWER]
    assert verdicts(of=lambda x: x) == [Verdict.WRONG_ANSWER, Verdict.SKIPPED]  # nothing is earned by doing nothing


def test_the_same_evidence_gives_the_same_report() -> None:
    def once() -> bytes:
        key = make_key()
        return to_json(judge(key, loaded(), answers(key, lambda x: 2 * x * x), duration=0.0))

    assert once() == once()


def test_without_explaining_the_verdicts_are_the_same() -> None:
    key = make_key()
    outcomes: Mapping[int, wire.Outcome] = answers(key, lambda x: -x * x)
    full, short = judge(key, loaded(), outcomes), judge(key, loaded(), outcomes, explain=False)
    assert only(full).diagnoses
    assert not only(short).diagnoses
    assert only(full).verdict is only(short).verdict


def test_a_cell_that_failed_is_an_error_with_its_line() -> None:
    error = wire.Raised("SyntaxError", "invalid syntax", 3, "line 3")
    there = wire.Loaded({}, cell_errors=(error,))
    (report,) = judge(make_key(), there, {}).checks
    assert report.verdict == Verdict.RUNTIME_ERROR
    assert "SyntaxError in line 3" in report.message


def test_no_memory_while_loading() -> None:
    there = wire.Loaded({}, error=wire.Raised("MemoryError", "", 1))
    assert only(judge(make_key(), there, {})).verdict == Verdict.MEMORY_LIMIT


# --- answers far larger than the right one --------------------------------------------------------------

SIZE = 6_000
HUGE: dict[str, tuple[Callable[[float], Any], str]] = {
    "lists": (lambda x: [[x]] * SIZE, f"({SIZE}, 1)"),
    "deep lists": (lambda x: [[[[x, 1.0]]]] * (SIZE // 2), f"shape ({SIZE // 2}, 1"),
    "rows of different lengths": (
        lambda x: [[x]] * SIZE + [[x, x]],
        f"{SIZE + 1} items whose parts have different lengths",
    ),
    "a text at the end": (lambda x: [[x]] * SIZE + ["a"], "text in it"),
    "None at the end": (lambda x: [x] * SIZE + [None], "None in it"),
    "arrays of one": (lambda x: [np.array([x])] * SIZE, f"({SIZE}, 1)"),
    "tuples": (lambda x: tuple([(x,)] * SIZE), f"({SIZE}, 1)"),
    "words": (lambda x: [str(x)] * SIZE, "text in it"),
    "a dict of numbers": (lambda x: {f"k{i}": x for i in range(SIZE)}, f"k4, k5 and {SIZE - 6} more"),
    "a dict of lists": (lambda x: {f"k{i}": [x] * 30 for i in range(SIZE // 30)}, f"{SIZE // 30 - 6} more"),
    "a long text": (lambda x: str(x) * SIZE, "The text"),
}


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_answer_is_turned_into_numbers_once(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work is counted, not timed: items that are looked at for numbers, and keys that are made into text."""
    give, words = HUGE[name]
    cases = [case(float(x), x * x / 7) for x in range(10)]
    key = make_key(check("values", *cases), check("more", *[case(x + 0.5, x / 3) for x in range(10)]))
    outcomes, looked, named = answers(key, give), [0], [0]
    stack, key_text = numeric._stack, show.key_text

    def stacked(items: Sequence[Any]) -> Any:
        looked[0] += len(items)
        return stack(items)

    def texted(text: str) -> str:
        named[0] += 1
        return key_text(text)

    monkeypatch.setattr(numeric, "_stack", stacked)
    monkeypatch.setattr(show, "key_text", texted)
    one = judge(key, loaded(), outcomes).checks[0]
    assert words in one.message
    assert looked[0] <= 2.5 * SIZE * len(outcomes)  # once to settle it, once more where it is no array
    assert named[0] < 200


def test_a_list_that_makes_an_array_is_diagnosed_however_long() -> None:
    right = [np.outer(np.arange(1.0, 300.0), [z, z + 1]) for z in Z]
    key = make_key(check("values", *(case(z, table) for z, table in zip(Z, right))))
    one = only(graded(lambda x: (-right[Z.index(x)]).tolist(), key))
    assert [d.id for d in one.diagnoses] == ["sign"]


def test_large_arrays_in_a_tuple_are_as_they_were() -> None:
    def give(x: float) -> Any:
        return np.full((300, 300), x), np.full((300, 300), x > 0)

    key = make_key(check("values", *(case(z, give(z)) for z in Z)))
    assert graded(give, key).verdict is Verdict.ACCEPTED
    swapped = only(graded(lambda x: give(x)[::-1], key))
    assert "1st result" in swapped.message
