"""What the grader and the worker say to each other: messages in frames; the values in them are `codec`'s.

Beside `codec` this is the one module of dlgrade that is loaded on both sides. A frame is four bytes of length (big
endian) and one msgpack message.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any, BinaryIO

import msgspec

from grader.worker.codec import MAX_FRAME

OUT_OF_MEMORY = 71  # the worker's exit status when it had no memory left to say so
_LENGTH = struct.Struct(">I")


# --- grader → worker ---------------------------------------------------------------------------------


class Driver(msgspec.Struct, frozen=True):
    """A few lines of ours that call the learner's functions: `source` is one `def name(*functions, *arguments)`."""

    name: str
    source: str
    functions: tuple[str, ...]
    says: str = ""  # what it does, as a learner would write the call
    forgiving: bool = False  # an error in a function is nan to it, so that a picture shows the lines of the others


class Call(msgspec.Struct, frozen=True):
    """One concrete call: positional arguments, packed, so that each use unpacks fresh copies."""

    id: int
    function: str
    names: tuple[str, ...]  # the parameters' names, for telling which input was changed
    arguments: bytes  # pack()ed list
    driver: Driver | None = None  # makes the call, where one plain call of the function is not enough


class Job(msgspec.Struct, frozen=True):
    """A learner's file and the calls to make. It holds no answer, no seed and no tolerance."""

    name: str  # module name, e.g. "ex07_sigmoid_derivative"
    file: str  # the name shown in tracebacks
    cells: tuple[bytes, ...]  # a .py file is one cell
    notebook: bool  # cells are run statement by statement, magics skipped, errors kept apart
    calls: tuple[Call, ...]
    max_stdout: int = 1_000_000  # characters printed in all before OUTPUT_LIMIT
    keep_stdout: int = 4_000  # characters kept of each call


# --- worker → grader ---------------------------------------------------------------------------------


class Returned(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """The call returned data (`value` is pack()ed)."""

    value: bytes
    stdout: str = ""
    modified: tuple[str, ...] = ()  # inputs that the call changed
    warnings: tuple[str, ...] = ()
    global_random: bool = False  # the global generators of numpy.random or random were used


class Raised(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """The call, or loading the file, raised. `traceback` holds the learner's own lines only."""

    type: str
    message: str
    line: int | None = None
    traceback: str = ""
    stdout: str = ""


class NotData(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """The call returned something that is not data; `description` says what, e.g. "a generator"."""

    description: str
    stdout: str = ""


class TooMuchOutput(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """The call printed or returned more than the limit."""

    description: str
    stdout: str = ""


class TimedOut(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """Added by the sandbox: the time limit passed."""

    seconds: float


class OutOfMemory(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """Added by the sandbox: the process was ended for its memory."""


class Crashed(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """Added by the sandbox: the process ended without an answer; `reason` in a learner's words."""

    reason: str


SelfReported = Returned | Raised | NotData | TooMuchOutput
Outcome = SelfReported | TimedOut | OutOfMemory | Crashed


class Facts(msgspec.Struct, frozen=True):
    """What the worker saw of one top-level function in the source."""

    blank: bool  # only a docstring, pass, ... or raise NotImplementedError
    loops: bool  # a for, a while, a comprehension or np.vectorize
    uses: tuple[str, ...] = ()  # functions of the file that it calls, or that these call


class Loaded(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """The first frame: the file ran. In a notebook `errors` may name cells that failed."""

    functions: dict[str, Facts]  # callables found, by name
    library: tuple[str, ...] = ()  # names of modules' functions that the file uses, such as "tanh" of np.tanh
    error: Raised | None = None  # a .py that could not be loaded
    cell_errors: tuple[Raised, ...] = ()
    stdout: str = ""
    warnings: tuple[str, ...] = ()


class Answer(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """A later frame: how the call with this id ended."""

    id: int
    outcome: SelfReported


# --- frames ------------------------------------------------------------------------------------------


def write_frame(write: Callable[[bytes], Any], message: Any) -> None:
    """Send one message as a whole frame."""
    data = msgspec.msgpack.encode(message)
    write(_LENGTH.pack(len(data)) + data)


def read_frame(stream: BinaryIO) -> bytes | None:
    """Read one frame's bytes; None at the end of the stream. A torn or oversized frame raises ValueError."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise ValueError("torn frame")
    (size,) = _LENGTH.unpack(head)
    if size > 2 * MAX_FRAME:
        raise ValueError("oversized frame")
    data = stream.read(size)
    if len(data) < size:
        raise ValueError("torn frame")
    return data
