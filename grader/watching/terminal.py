"""The terminal: single keys, a screen that is drawn without flicker, and everything left as it was found.

`Screen` is a terminal with keys; `Lines` is a pipe, a file or a dumb terminal, which gets plain lines. Both are context
managers with the same methods.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from types import FrameType
from typing import Any

from grader.watching import pages
from grader.watching.pages import Block, Look

if sys.platform != "win32":
    import select
    import termios
    import tty

QUIT = "q"
_ENDING = ("SIGTERM", "SIGHUP")
_ARROWS = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]?|O.|.)?")  # and function keys, and Alt with a letter


class Ended(BaseException):
    """A signal asked us to end. A BaseException, so that nothing on the way takes it for a fault."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number


@contextlib.contextmanager
def until_told(restore: Any = lambda: None) -> Iterator[None]:
    """Turn signals that end us into exceptions, so that workers are ended too; call `restore` before anything else."""

    def end(number: int, _: FrameType | None) -> None:
        restore()
        raise KeyboardInterrupt if number == signal.SIGINT else Ended(number)

    numbers = [getattr(signal, name) for name in ("SIGINT", *_ENDING) if hasattr(signal, name)]
    heard = [number for number in numbers if signal.getsignal(number) != signal.SIG_IGN]  # as nohup has it
    before = {number: signal.signal(number, end) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Screen:
    """A terminal, drawn as a whole again and again."""

    live = True

    def __init__(self, colour: bool, encoding: str) -> None:
        self._colour, self._encoding = colour, encoding
        self._stack = contextlib.ExitStack()
        self._before: Any = None
        self.stale = False  # it has another size now, or somebody else wrote on it

    # --- as it was found -------------------------------------------------------------------------------

    def __enter__(self) -> Screen:
        try:
            self._begin()
        except BaseException:
            self._stack.close()
            raise
        return self

    def _begin(self) -> None:
        if sys.platform != "win32":
            self._before = termios.tcgetattr(0)
        self._stack.enter_context(until_told(self._restore))
        if hasattr(signal, "SIGTSTP"):
            self._stack.callback(signal.signal, signal.SIGTSTP, signal.signal(signal.SIGTSTP, self._suspend))
        self._complaints = self._stack.enter_context(contextlib.redirect_stderr(io.StringIO()))
        self._stack.callback(self._restore)  # the first to be done
        self._single_keys()
        self._size = _size()
        self._write("\n" * (self._size.lines - 1))  # what is there scrolls up and can be read again

    def __exit__(self, *_: object) -> None:
        self._stack.close()
        with contextlib.suppress(OSError):  # the terminal is gone
            self._write("\n")

    def _single_keys(self) -> None:
        if sys.platform != "win32":
            tty.setcbreak(0, termios.TCSANOW)

    def _restore(self) -> None:
        if sys.platform != "win32":
            with contextlib.suppress(termios.error):  # the terminal is gone
                termios.tcsetattr(0, termios.TCSANOW, self._before)

    def _suspend(self, number: int, _: FrameType | None) -> None:
        """Ctrl-Z: the shell gets its terminal as it was; on `fg` we go on."""
        self._restore()
        ours = signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
        signal.signal(number, ours)
        self._single_keys()
        self.stale = True

    # --- what is on it ---------------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """How wide it is now, and what it can show."""
        return Look(max(40, min(100, self._size.columns)), self._colour, self._encoding)

    def show(self, blocks: Sequence[Block], foot: Sequence[str], *, whole: bool = False) -> None:
        """Draw blocks, and the last lines below them. `whole`: nothing is left out, what is too much scrolls by."""
        self.stale = False
        width, height = self._size
        room = height - 1 - sum(pages.rows(line, width) for line in foot)
        lines = pages.fitted(blocks, width, 10**6 if whole else max(3, room))
        begin = "\x1b[2J\x1b[H" if whole else "\x1b[H"
        rows = [f"{line}\x1b[K\n" for line in [*lines, "", *foot]]
        self._write(begin + "".join(rows)[:-1] + "\x1b[J")

    def busy(self, words: str) -> None:
        """Say in the last line that something takes a moment."""
        self._write(f"\r\x1b[2K{words[: self._size.columns - 1]}")

    def complaints(self) -> list[str]:
        """Return the lines that were written to standard error meanwhile: on the screen they would be in the way."""
        said = self._complaints.getvalue()
        self._complaints.seek(0)
        self._complaints.truncate()
        return [line.removeprefix("dlgrade: ") for line in said.splitlines()]

    def _write(self, page: str) -> None:
        sys.stdout.write(page)
        sys.stdout.flush()

    # --- keys ------------------------------------------------------------------------------------------

    def keys(self, seconds: float) -> str:
        """Wait so long for keys, and return those that were pressed."""
        pressed = _pressed(seconds)
        size = _size()
        self.stale, self._size = self.stale or size != self._size, size
        return pressed


def _size() -> os.terminal_size:
    size = os.get_terminal_size(1)
    return size if all(size) else os.terminal_size((80, 24))  # some terminals do not say it


def _pressed(seconds: float) -> str:
    if sys.platform == "win32":  # not tried: nobody here has Windows
        import msvcrt

        until = time.monotonic() + seconds
        while not msvcrt.kbhit():
            if time.monotonic() >= until:
                return ""
            time.sleep(0.02)
        return msvcrt.getwch()
    if not select.select([0], [], [], seconds)[0]:
        return ""
    try:
        typed = os.read(0, 64)
    except OSError:  # the terminal is gone
        typed = b""
    return _ARROWS.sub("", typed.decode("utf-8", "ignore")).replace("\x04", QUIT) if typed else QUIT


class Lines:
    """What is no terminal: everything is said once, a line after another; ends with standard input."""

    live = False

    def __init__(self, look: Look) -> None:
        self.look = look
        self.stale = True  # nothing was said yet
        self._ended = threading.Event()
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Lines:
        self._stack.enter_context(until_told())
        if sys.stdin:  # none where it was closed, and its number may be another file's
            threading.Thread(target=self._read, daemon=True).start()
        else:
            self._ended.set()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _read(self) -> None:
        with contextlib.suppress(OSError):  # a terminal that is gone
            while os.read(0, 4096):
                pass
        self._ended.set()

    def show(self, blocks: Sequence[Block], foot: Sequence[str], *, whole: bool = False) -> None:
        """Print blocks and the lines below them."""
        self.stale = False
        if lines := [*pages.fitted(blocks, self.look.width, 10**6), *foot]:
            print("\n".join(lines), end="\n\n", flush=True)

    def busy(self, words: str) -> None:
        """Say nothing: what takes a moment is told when it is done."""

    def complaints(self) -> list[str]:
        """Return nothing: they were seen."""
        return []

    def keys(self, seconds: float) -> str:
        """Wait so long; the end of standard input quits."""
        if not self._ended.wait(seconds):
            return ""
        time.sleep(min(seconds, 0.05))  # what was saved before the end is still checked
        return QUIT
