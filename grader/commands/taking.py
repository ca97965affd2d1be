"""A quiz being taken: the sheet that its answers are written to, which an editor or a second terminal may change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader import course as courses
from grader.commands import back_up, screen, shown, workspace
from grader.course import Entry
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.paper import Paper, Question


@dataclass
class Taking:
    """A quiz being taken: what is asked, where it is written, and how it is marked."""

    paper: Paper
    path: Path
    text: str  # of the sheet, as last read or written
    exam: bool
    colour: bool

    @property
    def width(self) -> int:
        """How wide the terminal is now."""
        return screen()["width"]

    def answered(self, question: Question) -> Any:
        """Return the answer that stands on the sheet; None where there is none."""
        from grader import sheet as sheets
        from grader.marking.marks import blank

        answer = sheets.read(self.text.encode()).answer(question.id)
        return None if blank(answer) else answer

    def read_again(self) -> None:
        """Read the sheet as it is now; where it is gone, what it held is kept.

        Raises
        ------
        UsageError
            Where it cannot be read, or has other numbers by now.
        """
        from grader import sheet as sheets

        if not self.path.exists():
            return
        self.text = _text(self.path)
        if (sheets.read(self.text.encode()).variant or 0) != self.paper.variant:
            again = f"Go on with: dlgrade quiz {self.paper.quiz}"
            raise UsageError(f"{shown(self.path)} was changed meanwhile and has other numbers. {again}")

    def put(self, question: Question, answer: Any) -> None:
        """Write an answer to the sheet as it is now, so that nothing is lost which somebody else wrote there."""
        from grader.marking.typed import canonical
        from grader.sheet import with_answer

        self.read_again()
        self.text = with_answer(self.text, question.id, canonical(question.body, answer))
        _write(self.path, self.text)


def begin(entry: Entry, *, again: bool, student: str, exam: bool) -> Taking:
    """Open the learner's sheet, or write a new one."""
    from grader import sheet as sheets
    from grader.grade import key_for
    from grader.paper import VARIANTS, variant_of
    from grader.quizzes import paper_for
    from grader.render import question as texts

    key = key_for(entry)
    folder = workspace() / "exercises"
    found = courses.work_on(entry, folder)
    path = found[0] if found else folder / f"{entry.stem}.toml"
    variant = variant_of(student) if student else 0
    if found:
        old = sheets.read(_bytes(path))
        if student and (old.variant or 0) != variant and not again:
            raise UsageError(f"{shown(path)} has other numbers than those of {student}. Begin anew with --again.")
        if not student:
            variant = ((old.variant or 0) + again) % VARIANTS
    paper = paper_for(key, variant)  # before the old sheet is moved: a record that cannot be drawn up moves nothing
    if again and found:
        _set_aside(path)
    if again or not found:
        _write(path, texts.sheet(paper))
    return Taking(paper, path, _text(path), exam, screen()["colour"])


def _set_aside(path: Path) -> None:
    from grader.render.text import stripped

    try:
        backup = back_up(path)
    except OSError as error:
        raise UsageError(f"{shown(path)} cannot be moved: {error.strerror}.") from error
    click.echo(stripped(f"Your sheet {shown(path)} is now {shown(backup)}."))


def _write(path: Path, text: str) -> None:
    from grader.files import write_whole

    try:
        write_whole(path, text, durable=True)
    except OSError as error:
        raise UsageError(f"{shown(path)} cannot be written: {error.strerror}. Nothing else was lost.") from error


def _text(path: Path) -> str:
    try:
        return _bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError:  # written over, its signs would be lost
        remedy = "Save it again as UTF-8, or begin a new sheet with --again."
        raise UsageError(f"{shown(path)} is not UTF-8 text. {remedy}") from None


def _bytes(path: Path) -> bytes:
    """Return a sheet's content in UTF-8."""
    from grader.submission import read

    return read(path).cells[0]
