"""A report as one page that stands alone: no script, no network, nothing of the learner's left unescaped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import msgspec
from markupsafe import Markup

from grader.render import markup, picture, text
from grader.report import Formula, Lesson, Pointer, Report, Verdict


def page(report: Report, *, back: str = "", lesson: Lesson | None = None) -> str:
    """Return the whole HTML document of a report.

    Parameters
    ----------
    back : address of the page that lists the reader's exercises; without it there is no such link
    lesson : what a pass opens, for who studies alone

    """
    if any(check.prompt for check in report.checks):
        return fill("quiz.html.j2", report=report, back=back)
    return fill("report.html.j2", back=back, **feedback(report, lesson))


def feedback(report: Report, lesson: Lesson | None = None) -> dict[str, Any]:
    """Return what feedback.html.j2 is filled with: a report on code, and what a pass opens."""
    found = text.findings(report)
    shown = [(Markup(picture.draw(p)), picture.describe(p), p.title) for p in report.pictures]
    printed = [check for check in report.checks if check.verdict is Verdict.ACCEPTED and check.stdout.strip()]
    return {
        "report": report,
        "findings": list(zip(found, text.pointers(found), strict=True)),
        "pictures": shown,
        "printed": printed,
        **opened(report.formulas, lesson),
    }


def opened(derivation: Sequence[Formula], lesson: Lesson | None) -> dict[str, Any]:
    """Return what lesson.html.j2 is filled with: formulas as MathML, code with its words marked up."""
    return {
        "derivation": [(formula.caption, markup.math(formula.latex, display=True)) for formula in derivation],
        "lesson": lesson and _highlighted(lesson),
    }


def _highlighted(lesson: Lesson) -> Lesson:
    ways = (msgspec.structs.replace(way, source=markup.code(way.source)) for way in lesson.other_ways)
    return msgspec.structs.replace(lesson, solution=markup.code(lesson.solution), other_ways=tuple(ways))


def solution(lesson: Lesson) -> str:
    """Return the page of a model answer: its source, the derivation behind it, and other ways to write it."""
    return fill("solution.html.j2", **opened(lesson.derivation, lesson))


def fill(template: str, *, layout: str = "base.html.j2", **values: Any) -> str:
    """Return a template of this package filled in; every value is escaped and its invisible characters shown.

    `layout` is the template around it: the default stands alone.
    """
    return environment().get_template(template).render(layout=layout, **values)


@cache
def environment() -> jinja2.Environment:
    """Return what fills templates in: it escapes, and knows how verdicts, points, prose and formulas are shown."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_shown,
        auto_reload=False,  # the package's own files: not to be looked at again for every page
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        points=text.points,
        bounded=text.bounded,
        inline=markup.inline,
        prose=markup.prose,
        blocks=markup.blocks,
        percent=_percent,
    )
    made.globals.update(
        looks=text.LOOKS,
        score=text.score,
        next_step=text.next_step,
        held_to=text.held_to,
        place=text.place,
        address=_nowhere,
    )
    return made


def _nowhere(pointer: Pointer) -> str:
    """Return the address of what a pointer means: a page that stands alone has none, the study page has its own."""
    return ""


def _shown(value: object) -> object:
    return text.signed(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _percent(share: float) -> str:
    return f"{share * 100:.0f}\u00a0%"  # the number and its sign stay on one line
