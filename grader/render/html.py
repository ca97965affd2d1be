"""A report as one page that stands alone: no script, no network, nothing of the learner's left unescaped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from grader.render import markup, picture, text
from grader.report import Formula, Report, Verdict


def page(report: Report, *, back: str = "") -> str:
    """Return the whole HTML document of a report.

    Parameters
    ----------
    back : address of the page that lists the reader's exercises; without it there is no such link

    """
    if any(check.prompt for check in report.checks):
        return fill("quiz.html.j2", report=report, back=back)
    shown = [(Markup(picture.draw(p)), picture.describe(p), p.title) for p in report.pictures]
    derivation = [(formula.caption, markup.math(formula.latex, display=True)) for formula in report.formulas]
    printed = [check for check in report.checks if check.verdict is Verdict.ACCEPTED and check.stdout.strip()]
    return fill(
        "report.html.j2",
        report=report,
        findings=text.findings(report),
        pictures=shown,
        derivation=derivation,
        printed=printed,
        back=back,
    )


def solution(exercise: str, title: str, source: str, formulas: Sequence[Formula]) -> str:
    """Return the page of a model answer: its source, and the derivation behind it."""
    derivation = [(formula.caption, markup.math(formula.latex, display=True)) for formula in formulas]
    return fill("solution.html.j2", exercise=exercise, title=title, source=markup.code(source), derivation=derivation)


def fill(template: str, **values: Any) -> str:
    """Return a template of this package filled in; every value is escaped and its invisible characters shown."""
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_shown,
        auto_reload=False,  # the package's own files: not to be looked at again for every page
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        points=text.points,
        bounded=text.bounded,
        inline=markup.inline,
        prose=markup.prose,
        blocks=markup.blocks,
        percent=_percent,
    )
    environment.globals.update(looks=text.LOOKS, score=text.score, next_step=text.next_step, held_to=text.held_to)
    return environment


def _shown(value: object) -> object:
    return text.signed(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _percent(share: float) -> str:
    return f"{share * 100:.0f}\u00a0%"  # the number and its sign stay on one line
