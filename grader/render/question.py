"""A quiz's question as text, and the sheet with all of them: for terminals, editors and comments."""

from __future__ import annotations

import textwrap
import tomllib
from typing import assert_never

from grader.paper import (
    Body,
    Formula,
    Matching,
    Number,
    Option,
    Ordering,
    Paper,
    Printed,
    Question,
    Several,
    Single,
    Table,
    TrueFalse,
)
from grader.render import plain
from grader.render.text import one_line

WIDTH = 96


def text(question: Question, width: int = WIDTH, *, typed: bool = True) -> str:
    """Return wording, options and how to answer, as lines; `typed` in the terminal, or else on a sheet."""
    how_to = how(question.body, typed=typed)
    parts = [plain.text(question.prompt, width), *_choices(question.body, width), plain.text(how_to, width)]
    return "\n\n".join(part for part in parts if part)


def how(body: Body, *, typed: bool = False) -> str:
    """Say how an answer is written: as TOML on a sheet; what is `typed` needs no quotes and brackets."""
    q = "" if typed else '"'
    match body:
        case Single(options=options) if options[0].label.isdigit():
            return "Answer with the number of the line, e.g. 2."
        case Single():
            return f"Answer with one letter, e.g. {q}a{q}."
        case Several():
            several = "a b" if typed else '["a", "b"]'
            return f"Answer with the letters of all that hold, e.g. {several}."
        case TrueFalse():
            both = "true a" if typed else '{is = true, because = "a"}'
            return f"Does the statement hold, and why? Answer with both, e.g. {both}."
        case Number() as body:
            unit = f" in {body.unit}" if body.unit else ""
            whole = "12.5" if body.unit == "%" else "7" if body.asked == "exact" else f"0.25 or {q}1/4{q}"
            example = f"0.25 or {q}25 %{q}" if body.share else whole
            return f"Answer with {_wanted(body.asked)}{unit}, e.g. {example}."
        case Formula(names=names):
            example = f"{q}{next(iter(names))}*2 + 1{q}"
            return f"Answer with a formula in {_listed(list(names))}, e.g. {example}. Any form is right."
        case Matching(items=items):
            return f"Answer with the letter for each item, in the order of the items: {len(items)} letters."
        case Ordering(items=items):
            order = "2 1 …" if typed else "[2, 1, …]"
            return f"Answer with the numbers 1 to {len(items)} in the right order, e.g. {order}."
        case Table(cells=cells, asked=asked):
            return f"Answer with {len(cells)} numbers to {asked}; each is judged by those before it."
        case Printed():
            return "Answer with what is printed; spaces do not count."
        case _:
            assert_never(body)


def _wanted(asked: str) -> str:
    match asked:
        case "exact":
            return "the exact number"
        case _ if "±" in asked:
            return f"a number, {asked}"
        case _:
            return f"a number to {asked}"


def written(answer: object) -> str:
    """Return an answer that stands on a sheet, on one line.

    >>> written({"is": True, "because": "d"}), written(["a", "c"]), written({"s": -2.2, "o": ""}), written("\\x1b[2Jb")
    ('true, because d', 'a, c', 's = -2.2', 'b')
    >>> written(2.0), written({"s": 3.0})
    ('2', 's = 3')
    """
    large = isinstance(answer, int) and abs(answer) > 10**WIDTH
    return one_line("a very large number" if large else _said(answer), WIDTH)


def solved(body: Body, width: int = WIDTH) -> str:
    """Return the right answer as lines for a terminal."""
    right = _said(tomllib.loads(f"answer = {solution(body)}")["answer"])
    if "\n" in right:
        return textwrap.indent(right, "    ")
    whole = right.replace(" = ", "\xa0=\xa0")  # no name is parted from its value
    return textwrap.fill(whole, width, break_on_hyphens=False).replace("\xa0", " ")


def _said(answer: object) -> str:
    match answer:
        case {"is": claim, "because": because}:
            return f"{str(claim).lower()}, because {because or '–'}"
        case dict():
            return ", ".join(f"{name} = {_as_typed(value)}" for name, value in answer.items() if value != "")
        case list():
            return ", ".join(map(_as_typed, answer))
        case _:
            return _as_typed(answer)


def _as_typed(value: object) -> str:
    """A whole number stands on a sheet as 2.0."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else str(value)


def explained(question: Question, width: int = WIDTH) -> str:
    """Return why the right answer is right."""
    return plain.text(question.why, width)


def _choices(body: Body, width: int) -> list[str]:
    match body:
        case Single(options=options) if options[0].label.isdigit():
            return []  # the lines stand in the wording
        case Single(options=options) | Several(options=options) | TrueFalse(reasons=options):
            return [_lettered(options, width)]
        case Matching(items=items, options=options):
            return [_numbered(items, width), _lettered(options, width)]
        case Ordering(items=items):
            return [_numbered(items, width)]
        case _:
            return []


def _lettered(options: tuple[Option, ...], width: int) -> str:
    return "\n".join(plain.hung(f"{option.label}) ", option.text, width) for option in options)


def _numbered(items: tuple[str, ...], width: int) -> str:
    return "\n".join(plain.hung(f"{place}. ", item, width) for place, item in enumerate(items, start=1))


def _listed(names: list[str]) -> str:
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


# --- the sheet -----------------------------------------------------------------------------------------


def sheet(paper: Paper, *, solved: bool = False) -> str:
    """Return the answer sheet of a paper, blank or with the right answers."""
    count, points = len(paper.questions), paper.max_score
    lines = [
        f"# {paper.quiz} · {paper.title}: {count} questions, {points:g} points",
        "#",
        "# Write each answer after its = sign and save this file. A blank costs its own points only.",
        f"# Check it: dlgrade check {paper.quiz}   Take it in the terminal: dlgrade quiz {paper.quiz}",
        "",
        f'quiz = "{paper.quiz}"',
        f"variant = {paper.variant}  # which numbers the questions have; leave it as it is",
        "",
        "[answers]",
    ]
    for question in paper.questions:
        lines += ["", "", *_commented(question), *_keys(question, solved)]
    return "\n".join(lines) + "\n"


def _commented(question: Question) -> list[str]:
    points = f"{question.points:g} point{'s' * (question.points != 1)}"
    head = f"{question.id[1:]}. {question.title} ({points}) "
    body = text(question, WIDTH, typed=False).split("\n")
    return [f"# {head.ljust(WIDTH, '-')}", "#", *(f"# {line}".rstrip() for line in body)]


def _keys(question: Question, solved: bool) -> list[str]:
    match question.body:
        case Table(cells=cells):
            return [f"{question.id}.{cell.name} = {f'{cell.value:.6g}' if solved else _BLANK}" for cell in cells]
        case TrueFalse() as body:
            parts = _truth(body) if solved else f"{{is = {_BLANK}, because = {_BLANK}}}"
            return [f"{question.id} = {parts}"]
        case body:
            return [f"{question.id} = {solution(body) if solved else _BLANK}"]


_BLANK = '""'


def solution(body: Body) -> str:
    """Return the right answer as it stands on a sheet."""
    match body:
        case Single(options=options):
            return _quoted(next(option.label for option in options if option.right))
        case Several(options=options):
            return f"[{', '.join(_quoted(option.label) for option in options if option.right)}]"
        case TrueFalse():
            return _truth(body)
        case Number(value=value):
            return repr(int(value)) if value == int(value) else f"{value:.10g}"
        case Formula(form=form):
            return _quoted(form)
        case Matching(right=right):
            return f"[{', '.join(map(_quoted, right))}]"
        case Ordering(right=right):
            return str(list(right))
        case Table(cells=cells):
            return f"{{{', '.join(f'{cell.name} = {cell.value:.6g}' for cell in cells)}}}"
        case Printed(text=text):
            return _quoted(text)
        case _:
            assert_never(body)


def _truth(body: TrueFalse) -> str:
    label = next(option.label for option in body.reasons if option.right)
    return f"{{is = {str(body.holds).lower()}, because = {_quoted(label)}}}"


def _quoted(text: str) -> str:
    """Return a TOML string."""
    signs = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
    return '"' + "".join(signs.get(sign, sign) for sign in text) + '"'
