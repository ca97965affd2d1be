"""What learner's code says beside its answer: printing, warnings, and exceptions in the learner's own lines."""

from __future__ import annotations

import io
import linecache
import sys
import warnings
from collections.abc import Container
from typing import Any

import numpy as np

from grader.worker import wire

MAX_MESSAGE = 2_000
MAX_FRAMES = 12
MAX_WARNINGS = 5
# Kept from before any learner's code could replace them.
_set_errors, _forget_filters, _filter = np.seterr, warnings.resetwarnings, warnings.simplefilter


class Flood(BaseException):
    """More was printed than is allowed. Not an Exception, so that `except Exception` does not swallow it."""


class Recorder(io.TextIOBase):
    """Stands for sys.stdout and sys.stderr: keeps the beginning of what a call prints, and counts the rest."""

    def __init__(self, keep: int, limit: int) -> None:
        self._keep = keep
        self._limit = limit
        self._total = 0
        self._before = 0
        self._parts: list[str] = []
        self._kept = 0

    @property
    def flooded(self) -> bool:
        """True once the limit is passed, even where a bare `except:` swallowed the Flood."""
        return self._total > self._limit

    def write(self, text: str) -> int:
        text = str.__str__(text)  # a plain str; anything else is a TypeError, as with a real file
        self._total += len(text)
        if self._kept < self._keep:
            self._parts.append(text[: self._keep - self._kept])
            self._kept += len(self._parts[-1])
        if self.flooded:
            raise Flood
        return len(text)

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """What a terminal's would be."""
        return "utf-8"

    @property
    def buffer(self) -> Bytes:
        """What takes bytes, as that of a terminal does."""
        return Bytes(self)

    def reconfigure(self, **_: object) -> None:
        """Take any setting: there is nothing to set."""

    def close(self) -> None:
        """Stay open: later calls print too."""

    def take(self) -> str:
        """Return what was kept, and begin anew. A flood is charged to the call that made it, not to later ones."""
        text = plain("".join(self._parts), self._keep)
        self._before = self._total = self._before if self.flooded else self._total
        self._parts, self._kept = [], 0
        return text

    def too_much(self) -> wire.TooMuchOutput:
        """Return the outcome of a flood."""
        return wire.TooMuchOutput(f"It printed more than {self._limit:,} characters.")


class Bytes(io.RawIOBase):
    """Stands for sys.stdout.buffer."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        """Print bytes as the text they are."""
        self._recorder.write(bytes(data).decode("utf-8", "replace"))
        return len(data)


def observe(recorder: Recorder) -> list[str]:
    """Record printing from now on, and return a list that fills with the texts of warnings, each once.

    Set before every call and never put back: the process lives for one job, and context managers take longer than
    most calls.
    """
    seen: list[str] = []

    def note(message: Any, category: type[Warning], *_: Any, **__: Any) -> None:
        if len(seen) < MAX_WARNINGS:
            text = plain(f"{type_name(category)}: {_text(message)}", 300)
            if text not in seen:
                seen.append(text)

    _set_errors(divide="warn", over="warn", under="ignore", invalid="warn")
    _forget_filters()
    _filter("always")
    warnings.showwarning = note
    sys.stdout = sys.stderr = recorder
    return seen


def plain(text: str, limit: int) -> str:
    """Return at most `limit` characters that UTF-8 can hold."""
    text = text if len(text) <= limit else text[: limit - 1] + "…"
    return text.encode("utf-8", "replace").decode()


def type_name(kind: type) -> str:
    """Return a class's name, past any metaclass that claims another."""
    return plain(str(type.__dict__["__name__"].__get__(kind)), 100)


def _text(value: object) -> str:
    try:
        return str.__str__(str(value))
    except BaseException as error:  # __str__ is the learner's: it may do anything
        return f"(its text cannot be shown: {type_name(type(error))} in __str__)"


def raised(error: BaseException, files: Container[str]) -> wire.Raised:
    """Tell an exception by the lines in the learner's `files`."""
    name = type_name(type(error))
    if isinstance(error, SystemExit):
        message = "The code ends the program (exit, quit or sys.exit)."
    else:
        message = plain(_text(error), MAX_MESSAGE)
    frames = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename in files:
            frames.append((code.co_filename, trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    return wire.Raised(
        name,
        message,
        line=frames[-1][1] if frames else None,
        traceback="\n".join(
            [*_shortened([_frame(*frame) for frame in _ends(frames)], len(frames)), f"{name}: {message}"]
        ),
    )


def _ends(frames: list[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    half = MAX_FRAMES // 2
    return frames if len(frames) <= MAX_FRAMES else frames[:half] + frames[-half:]


def _shortened(lines: list[str], number: int) -> list[str]:
    if number <= MAX_FRAMES:
        return lines
    half = MAX_FRAMES // 2
    return [*lines[:half], f"  … {number - MAX_FRAMES} more calls …", *lines[half:]]


def _frame(file: str, line: int, function: str) -> str:
    place = f'  File "{plain(file, 200)}", line {line}'
    if function != "<module>":
        place += f", in {plain(function, 100)}"
    source = plain(linecache.getline(file, line).strip(), 200)
    return f"{place}\n    {source}" if source else place


def syntax_error(error: SyntaxError) -> wire.Raised:
    """Tell a SyntaxError of the parser's or the compiler's, with a caret under the place."""
    file, line = error.filename or "", error.lineno
    text = (error.text or linecache.getline(file, line or 0)).rstrip().expandtabs(1)
    lines = [f'  File "{plain(file, 200)}", line {line}']
    if text.strip():
        indent = len(text) - len(text.lstrip())
        column = min(max((error.offset or 1) - 1 - indent, 0), 199)
        lines += [f"    {plain(text.strip(), 200)}", "    " + " " * column + "^"]
    message = plain(error.msg or "invalid syntax", MAX_MESSAGE)
    name = type_name(type(error))
    return wire.Raised(name, message, line=line, traceback="\n".join([*lines, f"{name}: {message}"]))
