"""A question as a page shows it: its form, what is wrong with what was sent, and how it was marked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from grader.marking.marks import blank
from grader.paper import Formula, Matching, Option, Ordering, Printed, Question, Several, Single, TrueFalse
from grader.render import question as texts
from grader.report import CheckReport
from grader.web import forms
from grader.web.forms import Field, Form


@dataclass(frozen=True)
class Posed:
    """A question with its form as it stands."""

    question: Question
    form: Form = field(default_factory=dict)
    seen: str = ""  # of the answer that the form was filled in with
    stands: str = ""  # an answer on the sheet that no form can show
    problem: str = ""  # why what was sent was not written
    result: CheckReport | None = None
    told: bool = False  # the right answer, because the learner asked for it

    @property
    def fields(self) -> tuple[Field, ...]:
        """The controls, filled in."""
        return forms.fields(self.question, self.form)

    @property
    def how(self) -> str:
        """How it is answered."""
        return forms.how(self.question)

    @property
    def options(self) -> tuple[Option, ...]:
        """Options that the controls name by their letters only."""
        return self.question.body.options if isinstance(self.question.body, Matching) else ()

    @property
    def described(self) -> str:
        """Ids of what is said of the question as a whole, for those who hear the page."""
        parts = {"asked": True, "stands": self.stands, "how": True, "problem": self.problem, "result": self.result}
        return " ".join(f"{self.question.id}-{part}" for part, there in parts.items() if there)

    @property
    def right(self) -> str:
        """The right answer, as Markdown."""
        return right_answer(self.question)


def posed(question: Question, answer: Any, result: CheckReport | None = None) -> Posed:
    """Return a question with the answer that stands on the sheet."""
    form = forms.filled(question, answer)
    stands = "" if form or blank(answer) else texts.written(answer)
    return Posed(question, form, forms.seen(question, answer), stands, "", result)


def sent(question: Question, form: Form, problem: str) -> Posed:
    """Return a question with what was sent and could not be written, to be mended."""
    seen = "".join(form.get(f"{question.id}.seen", ())[:1])[:16]
    return Posed(question, form, seen, problem=problem)


def right_answer(question: Question) -> str:
    """Return the right answer in words, as Markdown."""
    match question.body:
        case Single(options=options) | Several(options=options):
            lines = options[0].label.isdigit()
            return "; ".join(f"line {o.label}" if lines else f"{o.label}) {o.text}" for o in options if o.right)
        case TrueFalse(holds=holds, reasons=reasons):
            reason = next(option for option in reasons if option.right)
            return f"It {'holds' if holds else 'does not hold'}, because {reason.label}) {reason.text}"
        case Matching(right=right):
            return ", ".join(f"{place} {label}" for place, label in enumerate(right, start=1))
        case Ordering(items=items, right=right):
            return "\n".join(f"- {place}. {items[number - 1]}" for place, number in enumerate(right, start=1))
        case Formula(form=form):
            return f"`{form}`"
        case Printed(text=text):
            return f"```\n{text}\n```"
        case body:
            return texts.solution(body).strip("[]{}")
