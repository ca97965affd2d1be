"""What a quiz must prove: in every variant one answer is right, and every wrong one is told from it and explained."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from grader import sheet as sheets
from grader.authoring.quiz import QuestionSpec, Quiz
from grader.compiling.papers import draw_up
from grader.course import Entry, load_quiz
from grader.gate.derivations import derivation_problems
from grader.marking import mark, mark_question
from grader.paper import (
    VARIANTS,
    Formula,
    Matching,
    Number,
    Option,
    Paper,
    Printed,
    Question,
    Several,
    Single,
    TrueFalse,
)
from grader.render import markup, plain
from grader.render.question import sheet

FEWEST = 12  # questions
MARKED = 25  # variants whose whole sheets are marked
LONGER, SHORTER = 1.3, 0.6  # so much longer than all wrong options, or shorter, a right one stands out
SELDOM = 0.2  # of the variants: a drawn statement that holds more seldom, or fails to, is guessed
RARE = 0.02  # of the variants: a misconception that gives an answer in fewer is of no use


def checked(entry: Entry) -> tuple[str, list[str]]:
    """Return what there is, in words, and the problems, each once."""
    quiz = load_quiz(entry)
    papers = [draw_up(quiz, entry.stem, variant) for variant in range(VARIANTS)]
    drawn = sum(bool(spec.given) for spec in quiz.questions.values())
    said = f"{len(quiz.questions)} questions, {drawn} drawn, {VARIANTS} variants"
    found = [
        *_about(quiz, drawn),
        *(problem for paper in papers for question in paper.questions for problem in _answers(question)),
        *_marks(papers[:MARKED]),
        *(problem for question in papers[0].questions for problem in _texts(question)),
        *_useless(quiz, papers),
        *_one_sided(papers),
        *(problem for spec in quiz.questions.values() for problem in derivation_problems(spec)),
        *_files(entry, papers[0]),
    ]
    return said, [
        f"{problem} (and in {count - 1} more variants)" if count > 1 else problem
        for problem, count in Counter(found).items()
    ]


def _about(quiz: Quiz, drawn: int) -> Iterator[str]:
    if len(quiz.questions) < FEWEST:
        yield f"It has {len(quiz.questions)} questions; a quiz needs {FEWEST}."
    if 2 * drawn < len(quiz.questions):
        yield f"Only {drawn} of its {len(quiz.questions)} questions have drawn numbers; at least half should."
    for spec in quiz.questions.values():
        missing = [name for name in ("wording", "source", "why", "topics") if not getattr(spec, name)]
        if missing:
            yield f"{spec.name}: {', '.join(missing)} missing."
        yield from (f"{spec.name}: {problem}" for problem in _given_away(spec))


def _given_away(spec: QuestionSpec) -> Iterator[str]:
    """Is the right option told by its length alone?"""
    if spec.kind not in ("single", "true_false") or "right" not in spec.options:
        return
    lengths = {key: len(plain.line(text)) for key, (text, _) in spec.options.items()}
    right = lengths.pop("right")
    if right > LONGER * max(lengths.values()):
        yield f"the right option is given away by its length, {right} characters to at most {max(lengths.values())}."
    if right < SHORTER * min(lengths.values()):
        yield f"the right option is given away by its length, {right} characters to at least {min(lengths.values())}."


# --- answers -------------------------------------------------------------------------------------------


def _answers(question: Question) -> Iterator[str]:
    """In this variant: are options apart, wrong ones explained, and slips marked as what they are?"""
    for options in _option_lists(question):
        if len({plain.line(option.text) for option in options}) < len(options):
            yield f"{question.name}: two options read the same."
        yield from (f"{question.name}: no explanation for {o.text!r}." for o in options if not o.why and not o.right)
    match question.body:
        case Single(options=options):
            yield from _must_lose(question, [(o.label, o.id) for o in options if not o.right])
        case Number(slips=slips):
            yield from _must_lose(question, [(float(slip.answer), slip.id) for slip in slips])
        case Printed(slips=slips):
            yield from _must_lose(question, [(slip.answer, slip.id) for slip in slips])
        case Several(options=options) if all(o.right for o in options) or not any(o.right for o in options):
            yield f"{question.name}: all options hold, or none does."


def _option_lists(question: Question) -> Iterator[tuple[Option, ...]]:
    match question.body:
        case Single(options=options) | Several(options=options) | TrueFalse(reasons=options):
            yield options


def _must_lose(question: Question, wrong: Iterable[tuple[object, str]]) -> Iterator[str]:
    for answer, identity in wrong:
        check = mark_question(question, answer)
        names = [diagnosis.id for diagnosis in check.diagnoses]
        if check.score:
            yield f"{question.name}: the wrong answer of {identity or answer!r} earns points."
        elif identity and identity not in names:
            yield f"{question.name}: the wrong answer of {identity} is named {names}."


def _marks(papers: list[Paper]) -> Iterator[str]:
    """Does the solution's sheet get full marks, and the blank one none?"""
    for paper in papers:
        solved = sheets.read(sheet(paper, solved=True).encode())
        yield from solved.problems
        for check in mark(paper, solved.answers or {}).checks:
            if check.score != check.max_score:
                yield f"{check.function}, {check.name}: the solution gets {check.score:g}: {check.message}"
        blank = sheets.read(sheet(paper).encode())
        if blank.problems or mark(paper, blank.answers or {}).score:
            yield "The blank sheet earns points, or cannot be read."
        for question in paper.questions:
            if isinstance(question.body, Formula):
                yield from _must_lose(question, [(slip.answer, slip.id) for slip in question.body.slips])


def _useless(quiz: Quiz, papers: list[Paper]) -> Iterator[str]:
    """Which misconceptions hardly ever give an answer of their own?"""
    met: Counter[str] = Counter()
    for paper in papers:
        for question in paper.questions:
            options = [option.id for options in _option_lists(question) for option in options]
            met.update({*options, *(slip.id for slip in getattr(question.body, "slips", ()))})
    for idea in quiz.misconceptions:
        if met[idea.id] < RARE * len(papers):
            yield f"{idea.question}: {idea.id} gives an answer in {met[idea.id]} of {len(papers)} variants only."


def _one_sided(papers: list[Paper]) -> Iterator[str]:
    """Which drawn statements nearly always hold, or nearly never?"""
    held: dict[str, list[bool]] = {}
    for paper in papers:
        for question in paper.questions:
            if isinstance(question.body, TrueFalse):
                held.setdefault(question.name, []).append(question.body.holds)
    for name, sides in held.items():
        share = sum(sides) / len(sides)
        if 0 < share < SELDOM or 1 - SELDOM < share < 1:
            yield f"{name}: the statement holds in {share:.0%} of the variants; draw both sides more evenly."


# --- texts and files -----------------------------------------------------------------------------------


def _texts(question: Question) -> Iterator[str]:
    options = [option for options in _option_lists(question) for option in options]
    arranged = [*question.body.items] if isinstance(question.body, Matching) else []
    texts = [question.prompt, question.why, *(o.text for o in options), *(o.why for o in options), *arranged]
    texts += [slip.message for slip in getattr(question.body, "slips", ())]
    for text in texts:
        if re.search(r"\{\{\s*[a-z_]+\s*\}\}", text):
            yield f"{question.name}: {text[:60]!r} has a place that is not filled in."
        for span in markup.SPANS.finditer(text):
            if span[2] and ("\\" in plain.math(span[2]) or "<code>" in markup.math(span[2])):
                yield f"{question.name}: the formula {span[2]!r} cannot be shown."


def _files(entry: Entry, paper: Paper) -> Iterator[str]:
    for path, text in ((entry.stub, sheet(paper)), (entry.solution, sheet(paper, solved=True))):
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            yield f"{path.parent.name}/{path.name} is not that of the record: write it with dlgrade dev sheets."
