"""A quiz being answered: its paper, and the sheet that an editor, a terminal and a page may all write to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader import course as courses
from grader import sheet as sheets
from grader.course import Entry
from grader.errors import UsageError
from grader.files import staged, write_whole
from grader.grade import key_for
from grader.marking.marks import blank
from grader.paper import VARIANTS, Paper, Question, variant_of
from grader.quizzes import paper_for
from grader.render import question as texts
from grader.sheet import MAX_SHEET
from grader.study import Desk
from grader.submission import read


@dataclass
class Answering:
    """What is asked, and where the answers are written."""

    paper: Paper
    path: Path
    text: str  # of the sheet, as last read or written
    shown: Callable[[Path], str]  # a path as the learner would name it

    def answer(self, question: Question) -> Any:
        """Return the answer that stands on the sheet; None where there is none."""
        answer = sheets.read(self.text.encode()).answer(question.id)
        return None if blank(answer) else answer

    def read_again(self) -> None:
        """Read the sheet as it is now; where it is gone, what it held is kept.

        Raises
        ------
        UsageError
            Where it cannot be read, or has other numbers by now.
        """
        if not self.path.exists():
            return
        self.text = _text(self.path, self.shown)
        if (sheets.read(self.text.encode()).variant or 0) != self.paper.variant:
            again = f"Go on with: dlgrade quiz {self.paper.quiz}"
            raise UsageError(f"{self.shown(self.path)} was changed meanwhile and has other numbers. {again}")

    def put(self, answers: Mapping[str, Any]) -> None:
        """Write answers to the sheet as it is now, so that nothing is lost which somebody else wrote there."""
        self.read_again()
        text = sheets.with_answers(self.text, answers)
        if len(text.encode()) > MAX_SHEET:
            size = f"{MAX_SHEET // 1024} KB"
            raise UsageError(f"With these answers the sheet would be larger than {size}, so they were not written.")
        self.text = text
        self.write()

    def write(self) -> None:
        """Write the sheet as it is here."""
        try:
            linked = self.path.resolve() if self.path.exists() else self.path  # a link stays one
            write_whole(linked, self.text, durable=True)
        except OSError as error:
            where = self.shown(self.path)
            raise UsageError(f"{where} cannot be written: {error.strerror}. Nothing else was lost.") from error


def opened(desk: Desk, entry: Entry, *, student: str = "", shown: Callable[[Path], str] = str) -> Answering:
    """Open the learner's sheet; where there is none, a blank one that is not written yet.

    Raises
    ------
    UsageError
        Where it cannot be read, or has other numbers than those of this student.
    """
    path, there = _there(desk, entry)
    variant = sheets.read(_bytes(path)).variant or 0 if there else 0
    own = variant_of(student) if student else variant
    if not there:
        return _blank(entry, path, own, shown)
    if variant != own:
        raise UsageError(f"{shown(path)} has other numbers than those of {student}. Begin anew with --again.")
    return Answering(paper_for(key_for(entry), variant), path, _text(path, shown), shown)


def other_numbers(
    desk: Desk, entry: Entry, *, student: str = "", shown: Callable[[Path], str] = str
) -> tuple[Answering, Path | None]:
    """Begin a new sheet with other numbers, or a student's own; return it, and where the old one is now."""
    path, there = _there(desk, entry)
    following = _following(path) if there else 0
    answering = _blank(entry, path, variant_of(student) if student else following, shown)
    try:
        with staged(path, answering.text, durable=True):
            backup = desk.back_up(path) if there else None
    except OSError as error:
        raise UsageError(f"A new {shown(path)} cannot be written: {error.strerror}. Nothing was changed.") from error
    return answering, backup


def _there(desk: Desk, entry: Entry) -> tuple[Path, bool]:
    """Return where the sheet is or will be, and whether it is there."""
    found = courses.work_on(entry, desk.exercises)
    return (found[0], True) if found else (desk.exercises / f"{entry.stem}.toml", False)


def _following(path: Path) -> int:
    """Return which numbers come after those of a sheet."""
    try:
        return ((sheets.read(_bytes(path)).variant or 0) + 1) % VARIANTS
    except UsageError:  # it is put aside whatever it is
        return 1


def _blank(entry: Entry, path: Path, variant: int, shown: Callable[[Path], str]) -> Answering:
    paper = paper_for(key_for(entry), variant)
    return Answering(paper, path, texts.sheet(paper), shown)


def _text(path: Path, shown: Callable[[Path], str]) -> str:
    try:
        return _bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError:  # written over, its signs would be lost
        remedy = "Save it again as UTF-8, or begin a new sheet with --again."
        raise UsageError(f"{shown(path)} is not UTF-8 text. {remedy}") from None


def _bytes(path: Path) -> bytes:
    """Return a sheet's content in UTF-8."""
    return read(path).cells[0]
