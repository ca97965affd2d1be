"""`dlgrade watch`: check each file that is saved, and lead from one exercise to the next."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands import as_typed, asking, at_desk, one, screen

if TYPE_CHECKING:
    from grader.course import Entry
    from grader.study import Desk, Work
    from grader.watching import files
    from grader.watching.session import Session, View
    from grader.watching.terminal import Lines, Screen


@click.command()
@click.argument("ex", required=False)
@click.pass_obj
def watch(explicit: Path | None, ex: str | None) -> int:
    """Check each file as you save it; begin with EX, else with the first exercise that is not done."""
    from grader import study
    from grader.watching.session import Session
    from grader.watching.terminal import Ended
    from grader.watching.warm import Warm

    desk = at_desk(explicit)
    _ = desk.exercises  # where there is none, that is said before anything is drawn
    entry = one(desk.course, ex) if ex else next(iter(study.not_done(desk)), None)
    try:
        with _display() as display, Warm(desk) as warm, contextlib.suppress(KeyboardInterrupt):
            Evening(Session(desk, warm, as_typed), display).run(entry)
    except Ended as ended:
        return ended.exit_code
    _farewell(desk)
    return 0


def _display() -> Screen | Lines:
    from grader.watching.pages import Look
    from grader.watching.terminal import Lines, Screen

    facts = screen()
    if sys.stdin and sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        return Screen(facts["colour"], facts["encoding"])
    return Lines(Look(facts["width"], facts["colour"], facts["encoding"], keys=False))


def _farewell(desk: Desk) -> None:
    from grader import review, study

    total = len(desk.course.entries())
    due = len(review.queue(desk))
    asked = f", {due} to review (dlgrade review)" if due else ""
    words = f"{total - len(study.not_done(desk))} of {total} done{asked}. Go on with: dlgrade watch"
    click.echo(asking.wrapped(words, screen()["width"]))


class Evening:
    """What happens from the first look to the last key."""

    def __init__(self, session: Session, display: Screen | Lines) -> None:
        self._session = session
        self._display = display
        self._waiting: dict[Path, tuple[Work, bool]] = {}  # to be checked, and whether somebody waits for it
        self._making = ""  # the exercise that somebody waits for until its Key is there
        self._drawn: View | None = None
        self._gone = False

    def run(self, entry: Entry | None) -> None:
        """Go on until a key, a signal or the end of input says so."""
        from grader.watching import files

        session, display = self._session, self._display
        if entry is not None:
            session.warm.begin(entry)
        session.begin(entry)
        self._ask(entry, wanted=False)
        known = files.first(self._look({}), time.monotonic())
        pause, changed = 0.0, True
        while True:
            if changed or display.stale:
                self._draw()
            keys = display.keys(pause)
            begun = time.monotonic()
            known, names = files.step(known, self._look(known), begun)
            pause = files.pause(known, begun, time.monotonic() - begun)
            if names:
                self._waiting |= {work.path: (work, True) for work in session.saved(names)}
            for key in keys:
                self._press(key)
            changed = self._check() or bool(names) or bool(keys.strip("q"))
            if "q" in keys and (display.live or not (self._waiting or files.unsettled(known))):
                if changed:
                    self._draw()
                return

    def _look(self, known: files.Known) -> dict[str, files.Stamp]:
        """Look at the folder of exercises; while it is gone, as after `mv`, its files are taken to be as they were."""
        from grader.watching import files

        session = self._session
        try:
            seen = files.look(session.desk.exercises, session.is_work, known, time.monotonic())
        except OSError:
            seen = {name: file.now for name, file in known.items() if file.now}
        if (gone := not session.desk.exercises.is_dir()) != self._gone:
            self._gone = gone
            session.away(gone)
            self._display.stale = True
        return seen

    def _press(self, key: str) -> None:
        entry = self._session.view.entry
        self._session.press(key)
        match key:
            case "r" if entry is not None:
                self._ask(entry, wanted=True)
            case "n" if self._session.view.entry not in (entry, None):
                self._ask(self._session.view.entry, wanted=False)

    def _ask(self, entry: Entry | None, *, wanted: bool) -> None:
        """Have an exercise checked as it is; where nobody waits for it, only what was begun is shown."""
        work = self._session.newest(entry) if entry else None
        if work is not None and (wanted or work.path not in self._waiting):
            self._waiting[work.path] = (work, wanted)

    def _check(self) -> bool:
        """Check what can be checked at once; tell whether something was."""
        session = self._session
        now = {path: one for path, one in self._waiting.items() if session.warm.ready(one[0].entry)}
        for path, (work, wanted) in now.items():
            if wanted:
                self._display.busy(f"Checking {path} …")
            session.check(work, asked=wanted)
            del self._waiting[path]
        making = next((work.entry.id for work, wanted in self._waiting.values() if wanted), "")
        changed = bool(now) or making != self._making
        self._making = making
        for complaint in self._display.complaints():
            session.note(complaint)
        return changed

    def _draw(self) -> None:
        """Draw the whole screen; on paper, only what was not said yet."""
        session, display = self._session, self._display
        look, view, before = display.look, session.view, self._drawn
        self._drawn = view
        new = display.live or before is None or (view.entry, view.report) != (before.entry, before.report)
        foot = session.foot(look) if display.live or before is None or view.notes is not before.notes else []
        if self._making and display.live:
            foot = [f"Making {self._making} ready …", *foot]
        display.show(session.blocks(look) if new else [], foot, whole=view.page is not None)
