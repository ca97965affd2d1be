"""Marking: right in any form, wrong with its name, and nothing a sheet can hold is a traceback."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader import sheet as sheets
from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.marking import mark, mark_question
from grader.marking.marks import labels
from grader.marking.typed import canonical
from grader.paper import (
    Cell,
    Formula,
    Matching,
    Number,
    Option,
    Paper,
    Printed,
    Question,
    Range,
    Single,
    Slip,
    Table,
    TrueFalse,
)
from grader.render.question import sheet, solution
from grader.report import CheckReport, Verdict

STEM = "quiz90_small"


@pytest.fixture(scope="module")
def paper(small_quiz: str) -> Paper:
    return draw_up(quiz_of(STEM, small_quiz), STEM, 3)


@pytest.fixture(scope="module")
def questions(paper: Paper) -> dict[str, Question]:
    return {question.name: question for question in paper.questions}


def asked(body: Any) -> Question:
    return Question("q1", "it", "It", "?", 2, "Because.", "none", (), body)


def names(check: CheckReport) -> list[str]:
    return [diagnosis.id for diagnosis in check.diagnoses]


def test_the_solution_gets_full_marks_and_the_blank_sheet_none(small_quiz: str) -> None:
    quiz = quiz_of(STEM, small_quiz)
    for variant in range(20):
        paper = draw_up(quiz, STEM, variant)
        solved = mark(paper, tomllib.loads(sheet(paper, solved=True))["answers"])
        assert [(c.name, c.verdict) for c in solved.checks if c.verdict is not Verdict.ACCEPTED] == []
        assert solved.score == solved.max_score == 13
        assert solved.seed == variant
        blank = mark(paper, tomllib.loads(sheet(paper))["answers"])
        assert blank.score == 0
        assert {check.verdict for check in blank.checks} == {Verdict.NOT_ATTEMPTED}


def test_a_right_answer_is_told_why(questions: dict[str, Question]) -> None:
    question = questions["capital"]
    assert isinstance(question.body, Single)
    right = next(option.label for option in question.body.options if option.right)
    for typed in (right, right.upper(), f"{right})", f"({right})", [right], f" {right} "):
        check = mark_question(question, typed)
        assert (check.verdict, check.message) == (Verdict.ACCEPTED, "It measures an error.")
    assert "- a) " in check.prompt


def test_a_wrong_option_says_what_is_wrong_with_it(questions: dict[str, Question]) -> None:
    question = questions["tanh_at"]
    assert isinstance(question.body, Single)
    for option in question.body.options:
        if not option.right:
            check = mark_question(question, option.label)
            assert (check.score, names(check)) == (0, [option.id])
            assert check.diagnoses[0].message == option.why


@pytest.mark.parametrize("answer", ["e", "ab", 3, True, 0.5, {"a": 1}, "__import__('os')", "а"])  # the last is Cyrillic
def test_what_is_no_option_is_said(questions: dict[str, Question], answer: Any) -> None:
    check = mark_question(questions["capital"], answer)
    assert check.verdict is Verdict.INVALID_OUTPUT
    assert check.score == 0


def test_several_options_are_decisions(questions: dict[str, Question]) -> None:
    question = questions["zero_centred"]
    options = question.body.options
    right = [option.label for option in options if option.right]
    wrong = next(option for option in options if not option.right)
    assert mark_question(question, ", ".join(right)).score == 1
    assert mark_question(question, "".join(right)).score == 1
    one = mark_question(question, right[:1])
    assert one.score == pytest.approx(0.6)
    assert one.message.startswith("One more holds.")
    more = mark_question(question, [*right, wrong.label])
    assert more.score == pytest.approx(0.6)
    assert more.diagnoses[0].message == wrong.why
    assert mark_question(question, [option.label for option in options]).score == 0


def test_true_or_false_needs_its_reason(questions: dict[str, Question]) -> None:
    question = questions["relu_smooth"]
    reasons = question.body.reasons
    right = next(option.label for option in reasons if option.right)
    wrong = next(option.label for option in reasons if not option.right)
    for answer in (
        {"is": False, "because": right},
        {"is": "false", "because": right},
        [False, right],
        f"false {right}",
    ):
        assert mark_question(question, answer).score == 1
    assert mark_question(question, {"is": False, "because": wrong}).score == 0.5
    assert mark_question(question, {"is": False, "because": ""}).score == 0.5
    assert mark_question(question, {"is": True, "because": right}).score == 0
    for answer in ("perhaps", f"true or false {right}", f"not false {right}", f"f(x) = {right}"):
        assert mark_question(question, answer).verdict is Verdict.INVALID_OUTPUT


HALF = Number(0.5, 0.001, "3 decimals", slips=(Slip("thirds", "0.3", "This is a third."),))
SHARE = Number(0.25, 0.001, "3 decimals", share=True)
SMALL = Number(-0.0123, 0.0001, "3 significant digits")
COUNT = Number(12, 0, "exact")
BITS = Number(1.5, 0.01, "2 decimals", unit="bits")


@pytest.mark.parametrize(
    ("body", "answer", "score"),
    [
        (HALF, 0.5, 2), (HALF, "1/2", 2), (HALF, "0,5", 2), (HALF, ".5", 2), (HALF, "5e-1", 2), (HALF, 0.5009, 2),
        (HALF, "sqrt(0.25)", 2), (HALF, 0.502, 0), (HALF, "50 %", 2), (HALF, True, 0),
        (HALF, "nan", 0), (HALF, float("inf"), 0),
        (SHARE, "25 %", 2), (SHARE, "25%", 2), (SHARE, 0.25, 2), (SHARE, 25, 0),
        (SMALL, "−0.0123", 2), (SMALL, 0.0123, 0),
        (COUNT, 12, 2), (COUNT, "12.0", 2), (COUNT, 12.5, 0), (COUNT, 10**400, 0),
        (BITS, "1.5 bits", 2), (BITS, "1.5", 2),
        (Number(15365, 0, "exact"), "15,365", 2), (Number(15365, 0, "exact"), "15 365", 2),
        (Number(15.365, 0.001, "3 decimals"), "15,365", 2), (Number(15366, 0, "exact"), "15,365", 0),
        (HALF, "__import__('os')", 0), (HALF, "10**10**10", 0), (HALF, "(" * 10_000, 0),
    ],
)  # fmt: skip
def test_numbers(body: Number, answer: Any, score: float) -> None:
    assert mark_question(asked(body), answer).score == score


@pytest.mark.parametrize(
    ("body", "answer", "name"),
    [
        (HALF, 0.3, "thirds"), (HALF, -0.5, "sign"), (HALF, 1.0, "factor"), (HALF, 0.25, "factor"),
        (HALF, 0.505, "rounded"),
        (HALF, 2, "reciprocal"), (SHARE, 25, "percent"), (SMALL, 0.0123, "sign"), (COUNT, 24, "factor"),
    ],
)  # fmt: skip
def test_slips_with_numbers_are_named(body: Number, answer: Any, name: str) -> None:
    assert names(mark_question(asked(body), answer)) == [name]


def test_an_unknown_number_is_not_named() -> None:
    assert names(mark_question(asked(HALF), 0.77)) == []


def test_what_is_printed() -> None:
    body = Printed("[1, 2]", (Slip("end", "[1, 2, 3]", "The end is left out."),))
    for answer in ("[1, 2]", "[1,2]", " [ 1, 2 ] ", "'[1, 2]'", [1, 2]):
        assert mark_question(asked(body), answer).score == 2
    assert names(mark_question(asked(body), "[1, 2, 3]")) == ["end"]
    assert mark_question(asked(Printed("2.0")), 2).score == 1
    assert mark_question(asked(Printed("2.0")), "x" * 5000).verdict is Verdict.INVALID_OUTPUT


def test_matching_counts_each_item(questions: dict[str, Question]) -> None:
    question = questions["belongs"]
    right = list(question.body.right)
    assert mark_question(question, right).score == 1
    assert mark_question(question, " ".join(right)).score == 1
    assert mark_question(question, dict(zip("123", right))).score == 1
    assert mark_question(question, [*right[:2], "c" if right[2] != "c" else "a"]).score == pytest.approx(2 / 3)
    assert mark_question(question, right[:2]).verdict is Verdict.INVALID_OUTPUT


def test_ordering_counts_pairs(questions: dict[str, Question]) -> None:
    question = questions["steps"]
    right = list(question.body.right)
    assert mark_question(question, right).score == 1
    assert mark_question(question, "".join(map(str, right))).score == 1
    swapped = [right[1], right[0], *right[2:]]
    check = mark_question(question, swapped)
    assert check.score == pytest.approx(2 / 3)
    assert "comes too early" in check.message
    assert mark_question(question, right[::-1]).score == 0
    assert mark_question(question, [1, 1, 2, 3]).verdict is Verdict.INVALID_OUTPUT


# --- tables --------------------------------------------------------------------------------------------

TABLE = Table(
    {"x": 2.0, "t": 1.0},
    (
        Cell("net", "3*x", 6.0),
        Cell("out", "net - 1", 5.0, (Slip("plus", "net + 1", "It is minus one."),)),
        Cell("err", "out*(t - out)", -20.0),
        Cell("new", "x + err", -18.0),
    ),
    0.001,
    "3 decimals",
)


def test_a_wrong_cell_costs_itself_only() -> None:
    """The error is carried forward: later cells that follow from it count."""
    check = mark_question(asked(TABLE), {"net": 6, "out": 7, "err": -42, "new": -40})
    assert check.score == pytest.approx(1.5)
    assert names(check) == ["plus"]
    assert "out is the first wrong cell" in check.message
    assert "err, new follow rightly from your own cells" in check.message


def test_a_wrong_cell_among_right_ones_costs_itself_only() -> None:
    check = mark_question(asked(TABLE), {"net": 6, "out": 7, "err": -20, "new": -18})
    assert check.score == pytest.approx(1.5)


def test_a_missing_cell_costs_itself_only() -> None:
    check = mark_question(asked(TABLE), {"net": 6, "out": "", "err": -20, "new": "−18"})
    assert check.score == pytest.approx(1.5)
    assert "out is missing" in check.message


def test_cells_may_be_listed_and_unknown_ones_are_said() -> None:
    assert mark_question(asked(TABLE), [6, 5, -20, -18]).score == 2
    check = mark_question(asked(TABLE), {"NET": 6, "out": 5, "err": -20, "new": -18, "zzz": 1})
    assert check.score == 2
    assert "'zzz'" in check.message
    assert mark_question(asked(TABLE), "6").verdict is Verdict.INVALID_OUTPUT


def test_a_lost_sign_in_a_cell_is_named() -> None:
    check = mark_question(asked(TABLE), {"net": 6, "out": 5, "err": 20, "new": 22})
    assert check.score == pytest.approx(1.5)
    assert len(check.diagnoses) == 1
    assert "sign" in check.diagnoses[0].message.lower()


# --- whatever stands on a sheet ------------------------------------------------------------------------

TOML = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=8), inner, max_size=5),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(TOML)
def test_no_answer_is_a_traceback(paper: Paper, answer: Any) -> None:
    for question in paper.questions:
        check = mark_question(question, answer)
        assert 0 <= check.score <= check.max_score
        assert check.verdict is not Verdict.INTERNAL_ERROR
        assert len(check.message) < 3000


@given(st.text(max_size=60))
def test_labels_of_any_text(text: str) -> None:
    found = labels(text)
    assert found is None or all(isinstance(label, str) for label in found)


def test_what_is_typed_is_written_in_the_sheets_form(paper: Paper) -> None:
    """What a learner types in the terminal, written to the sheet and read back, gets the same marks."""
    text = sheet(paper)
    for question in paper.questions:
        right: Any = tomllib.loads(f"q = {solution(question.body)}")["q"]
        typed = _typed(right)
        text = sheets.with_answers(text, {question.id: canonical(question.body, typed)})
    assert mark(paper, sheets.read(text.encode()).answers or {}).score == 13


def _typed(right: Any) -> Any:
    match right:
        case {"is": claim, "because": because}:
            return f"{str(claim).lower()} {because}"
        case dict():
            return {cell: str(value) for cell, value in right.items()}
        case list():
            return " ".join(map(str, right))
        case _:
            return str(right)


def test_numbers_printed_with_other_commas_are_half_right() -> None:
    assert names(mark_question(asked(Printed("[0.2 0.1 0.5]")), "[0.2, 0.1, 0.5]")) == ["commas"]
    assert mark_question(asked(Printed("[1, 2]")), "[1 2]").score == 1
    assert mark_question(asked(Printed("[0.2 0.1 0.5]")), "[0.2 0.1  0.5]").score == 2


def test_a_large_slip_with_few_digits_is_named() -> None:
    body = Number(21.1, 0.1, "3 significant digits", slips=(Slip("all", "443.2", "All of them."),))
    assert names(mark_question(asked(body), 443)) == ["all"]


LINE = Formula("(2.6 - 0.9*x)/1.5", {"x": Range(-2, 2)})


@pytest.mark.parametrize(
    ("typed", "share", "name"),
    [
        ("26/15 - 3/5*x", 1, []), ("1.7333333333333333 - 0.6*x", 1, []), ("1.733333 - 0.6*x", 1, []),
        ("1.733 - 0.6*x", 0.5, ["rounded"]), ("1.734 - 0.6*x", 0, []),
        ("(2.6 - 0.9*x)/1.5 + 1e-12", 0, []), ("1.0000001*(2.6 - 0.9*x)/1.5", 0, []),
    ],
)  # fmt: skip
def test_a_rounded_number_in_a_formula(typed: str, share: float, name: list[str]) -> None:
    check = mark_question(asked(LINE), typed)
    assert (check.score / 2, names(check)) == (share, name)


CLOSE = Number(0.2379, 0.001, "3 decimals", share=True, slips=(Slip("a", "0.2406", "A."), Slip("b", "0.2412", "B.")))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        (0.2406, "a"), (0.2412, "b"), (0.2411, "b"), ("0.24", "rounded"), (0.7621, "complement"), 
        ("76.21 %", "complement"),
        (23.79, "percent"),
    ],
)  # fmt: skip
def test_the_nearest_mistake_is_named(typed: Any, name: str) -> None:
    assert names(mark_question(asked(CLOSE), typed)) == [name]


ARRAY = Printed("[0.5 2. ]")


@pytest.mark.parametrize(
    ("body", "typed", "name"),
    [
        (ARRAY, "[0.5, 2.]", "commas"), (ARRAY, "0.5 2.", "brackets"), (ARRAY, "[0.5 2]", "shown-otherwise"),
        (Printed("1 2"), "1, 2", "commas"), (Printed("[0, 1]"), "[False, True]", "shown-otherwise"),
        (Printed("[-1, 2]"), "(-1, 2)", "brackets"),
    ],
)  # fmt: skip
def test_right_values_in_another_form_are_half_right(body: Printed, typed: str, name: str) -> None:
    check = mark_question(asked(body), typed)
    assert (check.score, names(check)) == (1, [name])


@pytest.mark.parametrize("typed", ["[-1, 2]", "[−1,2]", ">>> [-1, 2]", "'[-1, 2]'", [-1, 2], ["-1", "2"]])
def test_quotes_prompts_and_typeset_signs_do_not_count(typed: Any) -> None:
    assert mark_question(asked(Printed("[-1, 2]")), typed).score == 2


def test_an_answer_of_a_whole_sheet_is_not_read_to_its_end(questions: dict[str, Question]) -> None:
    (question,) = (question for question in questions.values() if isinstance(question.body, TrueFalse))
    check = mark_question(question, "t" + " " * 60_000 + "!")  # it would take 17 s
    assert check.score <= question.points / 2


def test_an_item_left_out_is_not_explained() -> None:
    options = tuple(Option(label, f"text {label}", right=False, why="") for label in "abc")
    question = asked(Matching(("I", "J"), options, ("b", "a"), ("I is the text b.", "J is the text a.")))
    assert mark_question(question, ["c", ""]).message == (
        "1 (I) is not c: I is the text b. 2 (J) is missing. Your answer: c, -"
    )
