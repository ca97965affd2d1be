"""What a save or a key comes to: the check, what is kept of it, and where the learner goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from grader import course as courses
from grader import study
from grader.course import Entry
from grader.errors import DlgradeError, UsageError
from grader.hints import next_hints
from grader.report import Lesson, Report
from grader.study import Checked, Desk, Work
from grader.watching import pages
from grader.watching.pages import Block, Card, Look
from grader.watching.warm import Warm, task, title

T = TypeVar("T")

MANY = 5  # files that change at once are no saves of a learner's: an archive was unpacked, a branch changed


@dataclass(frozen=True)
class View:
    """What is on the screen, whatever its size. It is about one exercise."""

    entry: Entry | None = None  # None: all are done
    card: Card | None = None
    report: Report | None = None
    lesson: Lesson | None = None  # after a pass
    following: Entry | None = None  # after a pass: where to go on
    onward: Card | None = None
    fresh: tuple[str, ...] = ()  # what a key asked for: a hint
    asked: bool = False  # nothing was checked since
    page: Callable[[Look], list[Block]] | None = None  # a long text that stands in front for a while
    at: str = ""  # when it was checked
    notes: tuple[str, ...] = ()  # what went otherwise, a line each

    @property
    def passed(self) -> bool:
        """Whether every point was earned."""
        return self.report is not None and self.report.exit_code == 0


class Session:
    """One evening: `view` is what is seen now. Nothing here waits or draws."""

    def __init__(self, desk: Desk, warm: Warm, shown: Callable[[Path], Path]) -> None:
        self.desk = replace(desk, warn=self.note)
        self.warm = warm
        self._shown = shown
        self.view = View()
        self._order = {entry.id: entry for entry in desk.course.entries()}

    def note(self, words: str) -> None:
        """Say something in one line that stops nothing."""
        if words not in self.view.notes:
            self.view = replace(self.view, notes=(*self.view.notes, words)[-3:])

    def attempt(self, work: Callable[[], T]) -> T | None:
        """Do something; whatever goes wrong is one line, and the evening goes on."""
        try:
            return work()
        except DlgradeError as error:
            self.note(str(error))
        except Exception as error:
            from grader.faults import describe_fault

            self.note(describe_fault(error))
        return None

    # --- where to be -----------------------------------------------------------------------------------

    def begin(self, entry: Entry | None) -> None:
        """Show an exercise that is to be done; None where all are."""
        self.view = View(entry)
        if entry is not None:
            self.warm.ahead(entry)
            self.attempt(lambda: self._put(card=self._card(entry, task(entry))))

    def _put(self, **changes: Any) -> None:
        self.view = replace(self.view, **changes)

    def _card(self, entry: Entry, words: str = "") -> Card:
        file = [*self._files(entry), self.desk.exercises / entry.stub.name][0]
        return Card(entry.id, title(entry), str(self._shown(file)), words)

    def is_work(self, name: str) -> bool:
        """Tell by its name whether a file is work on an exercise or a quiz."""
        return self._entry(name) is not None

    def _entry(self, name: str) -> Entry | None:
        entry = self._order.get(courses.id_in(name) or "")
        return entry if entry and courses.belongs(name, entry) else None

    # --- saves -----------------------------------------------------------------------------------------

    def saved(self, names: Sequence[str]) -> list[Work]:
        """Return what is to be checked after these files were saved, or taken away."""
        self._put(notes=(), page=None)
        if len(names) > MANY:
            own = [name for name in names if self.view.entry and courses.belongs(name, self.view.entry)]
            self.note(f"{len(names)} files changed at once; one of them was checked. All of them: dlgrade check '*'")
            names = own[-1:] or names[-1:]
        works = [self.attempt(partial(self._work, name)) for name in names]
        return [work for work in works if work]

    def away(self, gone: bool) -> None:
        """Say that the folder of exercises is gone, or is there again."""
        self._put(notes=())
        if gone:
            self.note(f"The folder {self._shown(self.desk.exercises)} is gone. Waiting for it to come back.")

    def _work(self, name: str) -> Work | None:
        entry, path = self._entry(name), self.desk.exercises / name
        if entry is None:
            return None
        if not path.exists():
            if entry == self.view.entry and not self._files(entry):
                self.note(f"{self._shown(path)} is gone. To begin it anew: dlgrade init")
            return None
        newest, *others = [*self._files(entry), path]
        return Work(entry, self._shown(path), tuple(one for one in others if one != path) if newest == path else ())

    def _files(self, entry: Entry) -> list[Path]:
        return courses.work_on(entry, self.desk.exercises)

    def newest(self, entry: Entry) -> Work | None:
        """Return the file of an exercise that is checked without a save; where there is none, a line says so."""
        return self.attempt(lambda: study.work_on(self.desk, entry, self._shown))

    def check(self, work: Work, *, asked: bool = True) -> None:
        """Check a file, and show the result; unless it was asked for, only where it was begun and is still seen."""
        if not asked and work.entry != self.view.entry:  # somebody has gone on meanwhile
            return
        self.attempt(lambda: self._judged(self.warm.check(work), asked))

    def _judged(self, checked: Checked, asked: bool) -> None:
        report, entry = checked.report, checked.work.entry
        if (said := pages.half_way(report)) is not None:
            before = " Above is the result of before." if self.view.report and self.view.entry == entry else ""
            self.note(f"Not finished? {said}.{before}")
            return
        if study.nothing_written(report) and not asked:
            return
        goes_on = entry == self.view.entry and report.exit_code  # the hint that was asked for stays
        self.view = View(
            entry,
            report=report,
            fresh=self.view.fresh if goes_on else (),
            at=f"{datetime.now():%H:%M:%S}",
            notes=self.view.notes,
        )
        self.attempt(lambda: study.keep_new(self.desk, checked))
        if self.view.passed:
            self.attempt(lambda: self._passed(entry))

    def _passed(self, entry: Entry) -> None:
        following = study.following(self.desk, entry)
        self._put(following=following, onward=following and self._card(following))
        if following is not None:
            self.warm.ahead(following)
        if entry.kind == "ex":  # the answers to a quiz are the learner's own
            self._put(lesson=study.lesson(entry))

    # --- keys ------------------------------------------------------------------------------------------

    def press(self, key: str) -> None:
        """Do what a key says; `r` is the caller's, who checks `newest`."""
        self._put(notes=(), page=None)
        match key:
            case "n":
                self.attempt(self._next)
            case "h" if self.view.entry:
                self.attempt(self._hint)
            case "l":
                self.attempt(self._list)
            case "s":
                self.attempt(self._solution)
            case "?":
                self._put(page=_help)

    def _next(self) -> None:
        entry = self.view.entry
        following = self.view.following or (study.following(self.desk, entry) if entry else None)
        if following is not None:
            self.begin(following)
        elif entry and not self.view.passed:
            self.note(f"{entry.id} is the last one that is not done.")

    def _hint(self) -> None:
        entry = self.view.entry
        assert entry is not None
        try:
            self._put(fresh=tuple(next_hints(self.desk, entry)), asked=True)
        except UsageError as none:
            self.note(str(none))

    def _list(self) -> None:
        from grader.overview import summary
        from grader.render.progress import listing

        with self.desk.history() as store:
            rows = summary(self.desk.course, store).rows
        own = next((row.chapter for row in rows if self.view.entry and row.exercise == self.view.entry.id), None)
        chapter = [row for row in rows if own in (None, row.chapter)]
        done = sum(row.state == "done" for row in rows)
        words = f"Of the whole course {done} of {len(rows)} are done. All chapters: dlgrade list"

        def page(look: Look) -> list[Block]:
            listed = listing(chapter, width=look.width, colour=look.colour, encoding=look.encoding).rstrip("\n")
            return [Block(pages.HEADING, listed), pages.said(words, look, pages.SCORE)]

        self._put(page=page)

    def _solution(self) -> None:
        lesson = self.view.lesson
        if lesson is None:
            quiz = self.view.entry is not None and self.view.entry.kind == "quiz"
            self.note(ANSWERS if quiz else "The model solution is shown after a pass.")
            return
        self._put(page=lambda look: pages.opened(lesson, look))

    # --- what is seen ----------------------------------------------------------------------------------

    def blocks(self, look: Look) -> list[Block]:
        """Return what is on the screen."""
        view = self.view
        if view.page is not None:
            return view.page(look)
        rank = pages.FRESH if view.asked else pages.POINTERS
        fresh = [pages.said(words, look, rank, "strong") for words in view.fresh]
        if view.report is not None:
            lesson = pages.learned(view.lesson, look) if view.lesson else []
            after = [*lesson, pages.onward(view.onward, look)] if view.passed else []
            return [*pages.result(view.report, look), *after, *fresh]
        if view.card is not None:
            return [*view.card.blocks(look), *fresh]
        words = view.entry.id if view.entry else "Every exercise is done. What you save is checked all the same."
        return [pages.said(words, look, pages.HEADING), *fresh]

    def foot(self, look: Look) -> list[str]:
        """Return the last lines: what went otherwise, and the keys."""
        lines = [line for words in self.view.notes for line in pages.said(words, look, style="fault").text.split("\n")]
        return [*lines, *(pages.said(self._keys(), look, style="quiet").text.split("\n") if look.keys else [])]

    def _keys(self) -> str:
        if self.view.page is not None:
            return "Enter back · n next · q quit"
        keys = ["n next"]
        if self.view.lesson is not None:
            keys.append("s solution")
        elif self.view.entry is not None and self.view.entry.kind == "ex":
            keys.append("h hint")
        if self.view.entry is not None:
            keys.append("r run again")
        when = f"   checked {self.view.at}" if self.view.at else ""
        return " · ".join([*keys, "l list", "? help", "q quit"]) + when


ANSWERS = "The answers to a quiz are your own. dlgrade quiz says after each what was right."
HELP = """Save a file in exercises/, and its result appears here. Answer sheets too.
n  go on to the next exercise that is not done
h  the next hint
r  run the check again
l  list this chapter, and how far you are
s  after a pass: the model solution, why it is right, another way to write it
q  quit; all attempts are kept
Enter  back to the result"""


def _help(look: Look) -> list[Block]:
    heading, *keys = HELP.split("\n")
    lines = [line for key in keys for line in pages.hanging(key, look)]
    return [pages.said(heading, look, pages.HEADING), Block(pages.TABLE, look.text(lines))]
