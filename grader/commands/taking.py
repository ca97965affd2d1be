"""A quiz being taken in a terminal: the sheet that is answered, and how it is marked and shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands import at_desk, screen, shown
from grader.course import Entry

if TYPE_CHECKING:
    from grader.answering import Answering
    from grader.paper import Paper, Question
    from grader.report import CheckReport
    from grader.study import Desk


@dataclass(frozen=True)
class Taking:
    """A quiz being taken."""

    desk: Desk
    sheet: Answering
    exam: bool
    colour: bool

    @property
    def paper(self) -> Paper:
        """What is asked."""
        return self.sheet.paper

    @property
    def width(self) -> int:
        """How wide the terminal is now."""
        return screen()["width"]

    def missed(self, question: Question, marked: CheckReport | None) -> None:
        """Have a question come back in review that was not known at first."""
        from grader import review

        review.missed(self.desk, f"{self.paper.quiz}:{question.name}", self.paper.variant, marked)


def begin(course: Path | None, entry: Entry, *, again: bool, student: str, exam: bool) -> Taking:
    """Open the learner's sheet, or write a new one."""
    from grader.answering import opened, other_numbers
    from grader.render.text import stripped

    desk = at_desk(course)
    if again:
        sheet, backup = other_numbers(desk, entry, student=student, shown=shown)
        if backup is not None:
            click.echo(stripped(f"Your sheet {shown(sheet.path)} is now {shown(backup)}."))
    else:
        sheet = opened(desk, entry, student=student, shown=shown)
        if not sheet.path.exists():
            sheet.write()
    return Taking(desk, sheet, exam, screen()["colour"])
