"""What every part of the study page shares: where the learner works, and the frame around each page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from flask import Response, request

from grader.render import html
from grader.report import Pointer
from grader.study import Bench, Desk

TEMPLATES = Path(__file__).with_name("templates")


@dataclass(frozen=True)
class Place:
    """What a part is given: the learner's desk, a worker kept warm, and the folder of a class's results."""

    desk: Desk
    bench: Bench
    results: Path | None = None

    def page(self, template: str, *, status: int = 200, **values: Any) -> Response:
        """Return a whole page: a template of `render` or of ours that extends `layout`, within the shell."""
        return Response(self.fragment(template, **values), status, mimetype="text/html")

    def fragment(self, template: str, **values: Any) -> str:
        """Return a template filled in; every value is escaped and its invisible characters shown."""
        frame = {"layout": "shell.html.j2", "nav": self._nav(), "path": request.path, "sheets": ()}
        return _environment().get_template(template).render({**frame, **values})

    def _nav(self) -> list[tuple[str, str]]:
        study = [("/", "Course"), ("/review", "Review"), ("/progress", "Progress")] if self.desk.folder else []
        return study + ([("/results/", "Class results")] if self.results else [])


@cache
def _environment() -> jinja2.Environment:
    base = html.environment()
    assert base.loader is not None
    made = base.overlay(loader=jinja2.ChoiceLoader([jinja2.FileSystemLoader(TEMPLATES), base.loader]))
    made.globals = {**base.globals, "address": _address}  # an overlay shares them
    return made


def _address(pointer: Pointer) -> str:
    """Return the page of what a pointer means."""
    match pointer.kind:
        case "task":
            return f"/exercises/{pointer.target}#task"
        case "exercise":
            return f"/exercises/{pointer.target}"
        case "question":
            quiz = pointer.target.partition(":")[0]
            return f"/quizzes/{quiz}#q{pointer.number}" if pointer.number else f"/quizzes/{quiz}"
