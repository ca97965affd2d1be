"""Find the course, its exercises and a learner's files; turn file names into ids and back.

A course is any folder with exercises/, solutions/ and reference/. This is the only module that knows
how ids, stems and paths belong together:

    reference/ex07_sigmoid_derivative.py  →  id "ex07", stem "ex07_sigmoid_derivative"
"""

from __future__ import annotations

import fnmatch
import re
import sys
import tomllib
import traceback
import types
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import AuthoringError, UsageError

if TYPE_CHECKING:
    from grader.authoring.exercise import Exercise
    from grader.authoring.quiz import Quiz

FOLDERS = ("exercises", "solutions", "reference")
SUFFIXES = {"ex": (".py", ".ipynb"), "quiz": (".toml",)}  # what a learner may hand in, by kind of exercise

_STEM = re.compile(r"(ex|quiz)(\d{2,})_[a-z0-9][a-z0-9_]*")
_NAME = re.compile(r"(ex|quiz)(\d{1,4})(?!\d)", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,4}")


@dataclass(frozen=True)
class Entry:
    """One exercise or quiz of a course, as files. The stub or the solution need not exist yet."""

    id: str  # "ex07"
    stem: str  # "ex07_sigmoid_derivative"
    stub: Path
    solution: Path
    record: Path

    @property
    def kind(self) -> str:
        """Return "ex" or "quiz"."""
        return self.id.rstrip("0123456789")


@dataclass(frozen=True)
class Chapter:
    """A part of the course, and what it is for."""

    name: str
    introduction: str


@dataclass(frozen=True)
class Course:
    """A folder with exercises/, solutions/ and reference/."""

    root: Path

    def entries(self) -> list[Entry]:
        """Return all exercises, then all quizzes, each in the order of their numbers."""
        records = sorted(path for path in (self.root / "reference").glob("*.py") if is_stem(path.stem))
        return sorted((self.entry(path.stem) for path in records), key=lambda e: (e.kind, int(e.id[len(e.kind) :])))

    def chapters(self) -> list[Chapter]:
        """Return the chapters that reference/chapters.toml introduces, in order; a course need not have it."""
        path = self.root / "reference" / "chapters.toml"
        if not path.is_file():
            return []
        try:
            listed = tomllib.loads(path.read_text(encoding="utf-8"))["chapter"]
            return [Chapter(one["name"], " ".join(one["introduction"].split())) for one in listed]
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            remedy = "Give each [[chapter]] a name and an introduction."
            raise AuthoringError("reference/chapters.toml", f"It cannot be read: {error}.", remedy) from error

    def sources(self) -> str:
        """Return what reference/chapters.toml says of the material behind the course; "" where it says nothing."""
        path = self.root / "reference" / "chapters.toml"
        try:
            said = tomllib.loads(path.read_text(encoding="utf-8")).get("sources", "")
        except (OSError, ValueError):
            return ""  # `chapters` tells the author of it
        return " ".join(str(said).split())

    def entry(self, stem: str) -> Entry:
        """Return the three paths of a stem, whether or not the files exist."""
        identity = id_in(stem)
        if identity is None or not is_stem(stem):
            raise UsageError(f"{stem!r} is not an exercise's name. Names look like ex69_name or quiz09_name.")
        handed_in = ".toml" if identity.startswith("quiz") else ".py"
        return Entry(
            id=identity,
            stem=stem,
            stub=self.root / "exercises" / f"{stem}{handed_in}",
            solution=self.root / "solutions" / f"{stem}{handed_in}",
            record=self.root / "reference" / f"{stem}.py",
        )

    def resolve(self, patterns: Iterable[str]) -> list[Entry]:
        """Return the exercises that the patterns mean, each once, in the order asked for.

        A pattern is an id (``ex07``, ``7``, ``quiz03``), a stem, a unique part of one, or a glob.
        Raises UsageError where nothing, or for a part more than one exercise, is meant.
        """
        entries = self.entries()
        return list(dict.fromkeys(entry for pattern in patterns for entry in _matches(pattern, entries, self.root)))


def is_stem(text: str) -> bool:
    """Tell whether a name is that of an exercise's files.

    >>> is_stem("ex07_sigmoid_derivative"), is_stem("conftest")
    (True, False)
    """
    return _STEM.fullmatch(text) is not None


def id_in(name: str) -> str | None:
    """Return the id that a file's name begins with.

    >>> id_in("ex07_mine.py"), id_in("EX7.ipynb"), id_in("ex107_x.py"), id_in("example.py")
    ('ex07', 'ex07', 'ex107', None)
    """
    found = _NAME.match(name)
    return f"{found[1].lower()}{int(found[2]):02d}" if found else None


def _matches(pattern: str, entries: Sequence[Entry], root: Path) -> list[Entry]:
    wanted = pattern.strip().lower()
    if any(sign in wanted for sign in "*?["):
        found = [e for e in entries if fnmatch.fnmatchcase(e.stem, wanted) or fnmatch.fnmatchcase(e.id, wanted)]
        if not found:
            raise UsageError(f"No exercise matches {pattern!r}. See them all with: dlgrade list")
        return found
    identity = f"ex{int(wanted):02d}" if _NUMBER.fullmatch(wanted) else wanted
    if _NAME.fullmatch(identity):
        identity = id_in(identity) or identity
    exact = [e for e in entries if identity in (e.id, e.stem)]
    if exact:
        return exact
    parts = [e for e in entries if wanted and wanted in e.stem]
    match parts:
        case [only]:
            return [only]
        case []:
            raise UsageError(_unknown(pattern, entries, root))
        case _:
            names = ", ".join(e.stem for e in parts[:8]) + (", …" if len(parts) > 8 else "")
            raise UsageError(f"{pattern!r} could be {names}. Name one, or quote a glob for all: '*{wanted}*'")


def _unknown(pattern: str, entries: Sequence[Entry], root: Path) -> str:
    import difflib

    if not entries:
        return f"There is no exercise {pattern!r}: the course in {root} has no records in reference/ yet."
    wanted = re.sub(r"\.(py|ipynb|toml)$", "", pattern.strip().lower().replace("\\", "/").rpartition("/")[2])
    names = {word: e for e in entries for word in (*e.stem.split("_"), e.stem.partition("_")[2], e.stem)}
    near = list(dict.fromkeys(names[n].stem for n in difflib.get_close_matches(wanted, names, n=3)))
    remedy = f"Did you mean {' or '.join(near)}?" if near else "See them all with: dlgrade list"
    return f"There is no exercise {pattern!r}. {remedy}"


# --- where things are ----------------------------------------------------------------------------------


def is_course(folder: Path) -> bool:
    """Tell whether a folder holds exercises/, solutions/ and reference/."""
    return all((folder / name).is_dir() for name in FOLDERS)


def built_in() -> Path:
    """Return the course that comes with dlgrade: inside the package once installed, else the repository."""
    package = Path(__file__).resolve().parent
    carried = package / "_course"
    return carried if carried.is_dir() else package.parent


def find(explicit: Path | None, start: Path) -> Course:
    """Return the course: the one named, else the nearest upwards from `start`, else the built-in one."""
    if explicit is not None:
        root = explicit.resolve()
        if not is_course(root):
            missing = ", ".join(f"{name}/" for name in FOLDERS if not (root / name).is_dir())
            raise UsageError(f"{explicit} is not a course: it lacks {missing}. Name a folder that has all three.")
        return Course(root)
    root = next((folder for folder in _upwards(start) if is_course(folder)), built_in())
    if not is_course(root):
        raise UsageError("No course is here or above, and none came with this installation. Name one: --course DIR")
    return Course(root)


def workspace(start: Path) -> Path | None:
    """Return the learner's folder: the nearest upwards from `start` that holds exercises/."""
    return next((folder for folder in _upwards(start) if (folder / "exercises").is_dir()), None)


def _upwards(start: Path) -> list[Path]:
    folder = start.resolve()
    return [folder, *folder.parents]


def work_on(entry: Entry, folder: Path) -> list[Path]:
    """Return a learner's files for an exercise in `folder`, the newest first.

    A renamed file counts as long as its name begins with the id (``ex07 (2).py``, ``ex07.ipynb``).
    """
    try:
        files = [path for path in folder.iterdir() if belongs(path.name, entry) and path.is_file()]
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be read: {error.strerror}.") from error
    # Of two files written at once, the one with the exercise's own name wins.
    return sorted(files, key=lambda path: (path.stat().st_mtime_ns, path.stem == entry.stem, path.name), reverse=True)


def belongs(name: str, entry: Entry) -> bool:
    """Tell by its name whether a file is work on an exercise."""
    return id_in(name) == entry.id and name.lower().endswith(SUFFIXES[entry.kind])


# --- records -------------------------------------------------------------------------------------------


def load_record(entry: Entry) -> Exercise:
    """Run an exercise's record and return its `ex`. Whatever is wrong with it becomes an AuthoringError."""
    from grader.authoring.exercise import Exercise

    exercise = getattr(_run(entry.stem, str(entry.record), record_text(entry)), "ex", None)
    if not isinstance(exercise, Exercise):
        raise AuthoringError(_where(entry), "The record has no `ex`.", "Begin it with: ex = Exercise(title=…, …)")
    return exercise


def load_quiz(entry: Entry) -> Quiz:
    """Run a quiz's record and return its `quiz`, as `load_record` does."""
    return quiz_of(entry.stem, record_text(entry), str(entry.record))


def quiz_of(stem: str, source: str, file: str = "") -> Quiz:
    """Run the text of a quiz's record and return its `quiz`. Whatever is wrong with it becomes an AuthoringError."""
    from grader.authoring.quiz import Quiz

    quiz = getattr(_run(stem, file or f"reference/{stem}.py", source), "quiz", None)
    if not isinstance(quiz, Quiz):
        raise AuthoringError(f"reference/{stem}.py", "The record has no `quiz`.", "Begin it with: quiz = Quiz(title=…)")
    return quiz


def record_text(entry: Entry) -> str:
    """Return the source of a record."""
    try:
        return entry.record.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        fact = f"The record cannot be read ({reason})."
        raise AuthoringError(_where(entry), fact, "Write it, or rename.") from error


def _where(entry: Entry) -> str:
    return f"{entry.record.parent.name}/{entry.record.name}"


def _run(stem: str, file: str, source: str) -> types.ModuleType:
    # Compiled here and not by the import system: no stale byte code, no __pycache__ in the course.
    module = types.ModuleType(f"_dlgrade_record_{stem}")
    module.__file__ = file
    sys.modules[module.__name__] = module
    try:
        exec(compile(source, file, "exec"), module.__dict__)
    except AuthoringError:
        raise
    except (Exception, SystemExit) as error:
        where = f"reference/{stem}.py{_line_in(error, file)}"
        fact = f"The record cannot be run: {type(error).__name__}: {error}."
        raise AuthoringError(where, fact, "Correct that line.") from error
    return module


def _line_in(error: BaseException, file: str) -> str:
    if isinstance(error, SyntaxError) and error.filename == file:
        return f", line {error.lineno}"
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file]
    return f", line {lines[-1]}" if lines else ""
