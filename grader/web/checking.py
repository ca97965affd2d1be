"""Checks of a learner's files for the page: made when asked for, kept where they tell something new."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from grader import study, submission
from grader.course import Entry
from grader.errors import DlgradeError, UsageError
from grader.grade import key_for
from grader.report import CheckReport, Report
from grader.web.shell import Place


@dataclass(frozen=True)
class File:
    """A learner's file as it is now. `trouble` says why it cannot be graded, and what to do."""

    path: Path | None = None  # None where there is none
    sha256: str = ""  # "" where it cannot be read
    trouble: str = ""

    @property
    def version(self) -> str:
        """What changes when the file is saved with another content, appears, goes away, or has another name."""
        name = self.path.name if self.path else ""
        return hashlib.sha256(f"{name}/{self.sha256 or self.trouble}".encode(errors="replace")).hexdigest()


@dataclass(frozen=True)
class Last:
    """What a check said, and of which content."""

    report: Report
    sha256: str
    at: str  # UTC, ISO 8601
    notes: tuple[str, ...] = ()  # what else went otherwise than it should: that the attempt is not kept


@dataclass(frozen=True)
class Made:
    """A check made here, kept in the history or not."""

    last: Last
    live: bool  # nobody asked for it
    stored: Last | None  # the newest in the history then: once it is another, a command made that one since


@dataclass(frozen=True)
class Seen:
    """What there is to tell of a learner's work on an exercise."""

    file: File
    shown: Last | None = None  # the check whose report is shown
    unfinished: CheckReport | None = None  # where the file cannot be read as Python, half-way through an edit
    here: bool = False  # was it made here? The history keeps no pictures

    @property
    def current(self) -> bool:
        """Is the report shown one of the file as it is now?"""
        return self.shown is not None and self.shown.sha256 == self.file.sha256


class Checking:
    """Makes the checks of one study page, and remembers the newest of each exercise."""

    def __init__(self, place: Place) -> None:
        self._desk, self._bench = place.desk, place.bench
        self._newest: dict[str, Made] = {}
        self._lock = threading.Lock()  # of two pages that see the same save, one keeps it
        self._ahead: set[str] = set()

    def file(self, entry: Entry, *, whole: bool = True) -> File:
        """Look at the file for an exercise; `whole`: also at whether it is what its name says."""
        path = None
        try:
            path = study.work_on(self._desk, entry).path
            data = submission.content(path)
        except UsageError as error:
            return File(path, trouble=str(error))
        sha256 = hashlib.sha256(data).hexdigest()
        try:
            if whole:
                submission.parse(path, data)
        except UsageError as error:
            return File(path, sha256, str(error))
        return File(path, sha256)

    def seen(self, entry: Entry) -> Seen:
        """Return what to tell now: the newest check there is, made here or by a command."""
        file, stored, made = self.file(entry), self._stored(entry.id), self._newest.get(entry.id)
        if made is None or made.stored != stored:  # not told by their times: clocks are set back
            return Seen(file, stored)
        if made.live and (half := study.half_written(made.last.report)):  # what was said before it is still of use
            return Seen(file, stored, half if made.last.sha256 == file.sha256 else None)
        return Seen(file, made.last, here=True)

    def _stored(self, exercise: str) -> Last | None:
        with self._desk.history() as store:
            attempt = store.last_attempt(exercise)
        return Last(attempt.report, attempt.sha256, attempt.at) if attempt else None

    def ahead(self, entry: Entry) -> None:
        """Have the Key of an exercise read, or compiled, while its task is read; returns at once."""
        if entry.id not in self._ahead:
            self._ahead.add(entry.id)
            threading.Thread(target=self._read_key, args=(entry,), daemon=True).start()

    def _read_key(self, entry: Entry) -> None:
        with self._lock, contextlib.suppress(DlgradeError):  # a check meets it again, and it is said then
            key_for(entry)

    def check(self, entry: Entry, *, live: bool) -> None:
        """Grade a learner's file; `live`: it was just saved, and nobody asked.

        Raises
        ------
        UsageError
            Where there is no file, or it cannot be read.
        """
        notes: list[str] = []
        desk = dataclasses.replace(self._desk, warn=notes.append)
        with self._lock:
            checked = self._bench.check(desk, study.work_on(desk, entry), pictures=True)
            if not (live and study.half_written(checked.report)):
                # The history is for judgements: pictures would make it ten times as large.
                plain = msgspec.structs.replace(checked.report, pictures=())
                study.keep_new(desk, study.Checked(checked.work, plain, checked.submission))
            now = datetime.now(UTC).isoformat(timespec="milliseconds")
            last = Last(checked.report, checked.submission.sha256, now, tuple(notes))
            self._newest[entry.id] = Made(last, live, self._stored(entry.id))
        for note in notes:
            self._desk.warn(note)
