"""Questions as fields of a form: what stands on a sheet is shown, and comes back as it was."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader import sheet as sheets
from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.errors import UsageError
from grader.marking import mark_question
from grader.paper import (
    Formula,
    Matching,
    Number,
    Ordering,
    Paper,
    Printed,
    Question,
    Several,
    Single,
    Table,
    TrueFalse,
)  # fmt: skip
from grader.render import question as texts
from grader.web import forms
from grader.web.forms import LONGEST, answer_from, changed, fields, filled, how, seen

STEM = "quiz90_small"


@pytest.fixture(scope="module")
def paper(small_quiz: str) -> Paper:
    return draw_up(quiz_of(STEM, small_quiz), STEM, 0)


def of(paper: Paper, kind: type) -> Question:
    return next(question for question in paper.questions if isinstance(question.body, kind))


def sent(question: Question, form: forms.Form) -> dict[str, list[str]]:
    """Return what a browser sends of the fields that are shown."""
    values: dict[str, list[str]] = {}
    for field in fields(question, form):
        if field.kind in ("text", "lines"):
            values[field.name] = [field.value]
        elif taken := [choice.value for choice in field.choices if choice.taken]:
            values[field.name] = taken
        elif field.kind == "select":
            values[field.name] = [field.choices[0].value]
    return values


TYPED = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z"), include_characters=" "), max_size=50)
LINES = st.lists(TYPED.map(str.strip).filter(bool), min_size=1, max_size=4).map("\n".join)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**15), 10**15)


def answers(question: Question) -> st.SearchStrategy[Any]:
    """Return whatever somebody may answer, in the form that a sheet has."""
    match question.body:
        case Single(options=options):
            return st.sampled_from([option.label for option in options])
        case Several(options=options):
            labels = [option.label for option in options]
            return st.sets(st.sampled_from(labels)).map(lambda taken: sorted(taken) or "")
        case TrueFalse(reasons=reasons):
            because = st.sampled_from(["", *(option.label for option in reasons)])
            return st.fixed_dictionaries({"is": st.sampled_from([True, False]), "because": because})
        case Matching(items=items, options=options):
            letters = st.sampled_from(["", *(option.label for option in options)])
            return st.lists(letters, min_size=len(items), max_size=len(items)).map(lambda a: a if any(a) else "")
        case Ordering(items=items):
            holes = st.lists(st.booleans(), min_size=len(items), max_size=len(items))
            orders = st.tuples(st.permutations(range(1, len(items) + 1)), holes)
            return orders.map(lambda pair: [n if there else "" for n, there in zip(*pair)] if any(pair[1]) else "")
        case Table():
            return st.fixed_dictionaries({cell: NUMBERS | st.just("") | st.just("1/4") for cell in question.cells()})
        case Number():
            return NUMBERS | st.sampled_from(["", "1/4", "25 %", "2*exp(-1)"])
        case Formula():
            return st.sampled_from(["f*(1 - f)", "3"]) | TYPED.map(lambda text: " ".join(text.split()))
        case Printed():
            return LINES


@settings(deadline=None)
@given(st.data())
def test_an_answer_comes_back_as_it_was(paper: Paper, data: st.DataObject) -> None:
    question = data.draw(st.sampled_from(paper.questions))
    answer = data.draw(answers(question))
    form = filled(question, answer)
    assert answer_from(question, form) == answer
    back = {**sent(question, form), f"{question.id}.seen": [seen(question, answer)]}
    assert answer_from(question, back) == answer
    assert not changed(question, back, answer_from(question, back))
    assert changed(question, back, ["something else"])


def test_right_answers_of_every_kind_are_shown_and_right_again(paper: Paper) -> None:
    kinds = {type(question.body) for question in paper.questions}
    assert len(kinds) == 9
    for question in paper.questions:
        right = tomllib.loads(f"q = {texts.solution(question.body)}")["q"]
        assert (
            mark_question(question, answer_from(question, sent(question, filled(question, right)))).verdict
            == "ACCEPTED"
        )
        assert answer_from(question, {}) in ("", {"is": "", "because": ""}, dict.fromkeys(question.cells(), ""))
        assert how(question).endswith(".")
        assert '"' not in how(question)


FREELY: list[tuple[type, Any, Any]] = [
    (Single, "B)", "b"),
    (Single, ["b"], "b"),
    (Several, "a and c", ["a", "c"]),
    (Several, "ca", ["a", "c"]),
    (TrueFalse, "false, because b", {"is": False, "because": "b"}),
    (TrueFalse, True, {"is": True, "because": ""}),
    (Matching, "1b 2a 3c", ["b", "a", "c"]),
    (Matching, "bac", ["b", "a", "c"]),
    (Matching, {"1": "b", "3": "c"}, ["b", "", "c"]),
    (Matching, ["b", "-", "c"], ["b", "", "c"]),
    (Ordering, "4 → 3 → 2 → 1", [4, 3, 2, 1]),
    (Ordering, "4321", [4, 3, 2, 1]),
    (Ordering, ["2", 1, "", 4], [2, 1, "", 4]),
    (Number, "\u200b 0.5", 0.5),
    (Number, 10**4000, ""),
    (Number, "7", 7.0),
    (Formula, "f *\n f", "f * f"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "answer", "read"), FREELY)
def test_what_an_editor_wrote_freely_is_shown(paper: Paper, kind: type, answer: Any, read: Any) -> None:
    question = of(paper, kind)
    assert answer_from(question, filled(question, answer)) == read


@pytest.mark.parametrize("answer", ["zz", ["a", ["b"]], {"is": 3}, [1, 2], {"x": "y"}, 7, True, "x" * 3000])
def test_what_no_form_can_show_is_left_out(paper: Paper, answer: Any) -> None:
    for question in paper.questions:
        form = filled(question, answer)
        assert set(form) <= {field.name for field in fields(question, {})}
        again = sent(question, form)
        assert answer_from(question, again) == answer_from(question, form)


def test_cells_are_found_however_they_are_written(paper: Paper) -> None:
    question = of(paper, Table)
    assert filled(question, {"NET": 0.5, " err ": "1/4", "x": 1}) == {"q10.net": ["0.5"], "q10.Err": ["1/4"]}
    assert filled(question, [1, 2, 3, 4])["q10.v"] == ["4"]


def test_a_whole_number_is_shown_as_it_was_typed(paper: Paper) -> None:
    number = of(paper, Number)
    assert filled(number, 7.0) == filled(number, 7) == {number.id: ["7"]}


def test_two_things_in_one_place_and_far_too_much_get_a_sentence(paper: Paper) -> None:
    ordering = of(paper, Ordering)
    with pytest.raises(UsageError, match="Two things stand in place 2"):
        answer_from(ordering, {f"{ordering.id}.{item}": ["2"] for item in (1, 3)})
    for question in paper.questions:
        names = [field.name for field in fields(question, {}) if field.kind != "checkbox"]
        for name in names:
            with pytest.raises(UsageError, match=f"longer than {LONGEST} characters"):
                answer_from(question, {name: ["x" * 1_000_000]})


ANYTHING = st.text(max_size=30) | st.sampled_from(
    ["true", "a", "b", "1", "2", "0.5", "</textarea><script>", "\0", "1" * 99]
)


@settings(deadline=None)  # the first formula loads what it needs
@given(st.data())
def test_whatever_is_sent_is_at_worst_a_wrong_answer(paper: Paper, data: st.DataObject) -> None:
    question = data.draw(st.sampled_from(paper.questions))
    names = st.sampled_from([*(field.name for field in fields(question, {})), f"{question.id}.seen"]) | st.text(
        max_size=9
    )
    form = data.draw(st.dictionaries(names, st.lists(ANYTHING, max_size=3), max_size=8))
    try:
        answer = answer_from(question, form)
    except UsageError:
        return
    changed(question, form, answer)
    read = sheets.read(sheets.with_answers(texts.sheet(paper), {question.id: answer}).encode())
    assert not read.problems
    mark_question(question, read.answer(question.id))
    fields(question, form)
