"""What the grader and the worker say to each other: data only, strict, bounded.

This is the one module of dlgrade that is loaded on both sides. The worker is a hostile place, so the
grader's side decodes into exact types and nothing else: no pickle, no code, no class of the sender's.

A value is None, bool, int, float, str, list, tuple, dict with string keys, or a numeric NumPy array.
A frame is four bytes of length (big endian) and one msgpack message.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, BinaryIO

import msgspec
import numpy as np

MAX_FRAME = 8 * 1024 * 1024
MAX_DEPTH = 12
LONG_LIST = 32  # numbers; a longer list travels as an array, which compares the same and costs no time
MAX_ITEMS = 100_000  # separate Python objects in one value
MAX_AXES = 16
DTYPE_KINDS = "biufc"  # bool, int, unsigned, float, complex
OUT_OF_MEMORY = 71  # the worker's exit status when it had no memory left to say so

# The only array types there are: a dtype is never parsed from what the other side sent.
_DTYPES = {np.dtype(code).newbyteorder("<").str: np.dtype(code).newbyteorder("<") for code in "?bBhHiIlLqQefdFD"}

_ARRAY, _TUPLE, _GENERATOR, _FUNCTION = 1, 2, 3, 4
_ATOMS = frozenset({type(None), bool, int, float, str, np.ndarray})
_HEADER = msgspec.msgpack.Decoder(tuple[str, tuple[int, ...], bytes])  # of an array: dtype, shape, buffer
_LENGTH = struct.Struct(">I")


class NotPlainData(Exception):
    """A value that is not data; the message names what it is, in a learner's words."""


class TooLarge(NotPlainData):
    """Data, but more of it than the limit."""


class Generator(msgspec.Struct, frozen=True):
    """Stands for `numpy.random.default_rng(seed)`; made afresh for each call."""

    seed: int


class Function(msgspec.Struct, frozen=True):
    """A function handed to the learner's code, as source; the worker compiles it. `name` is the def's."""

    name: str
    source: str


# --- grader → worker ---------------------------------------------------------------------------------


class Call(msgspec.Struct, frozen=True):
    """One concrete call: positional arguments, packed, so that each use unpacks fresh copies."""

    id: int
    function: str
    names: tuple[str, ...]  # the parameters' names, for telling which input was changed
    arguments: bytes  # pack()ed list


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
    prints: bool = False


class Loaded(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """The first frame: the file ran. In a notebook `errors` may name cells that failed."""

    functions: dict[str, Facts]  # callables found, by name
    error: Raised | None = None  # a .py that could not be loaded
    cell_errors: tuple[Raised, ...] = ()
    stdout: str = ""
    warnings: tuple[str, ...] = ()


class Answer(msgspec.Struct, frozen=True, tag=True, tag_field="kind"):
    """A later frame: how the call with this id ended."""

    id: int
    outcome: SelfReported


# --- values ------------------------------------------------------------------------------------------


def pack(value: Any) -> bytes:
    """Encode a value; everything that is not data raises NotPlainData with what it is.

    >>> unpack(pack((1.5, [True, None], {"w": np.eye(2)})))
    (1.5, [True, None], {'w': array([[1., 0.],
           [0., 1.]])})
    """
    data = msgspec.msgpack.encode(_plain(value, 0))
    if len(data) > MAX_FRAME:
        raise TooLarge(f"a value of {len(data) / 1e6:.0f} MB, more than the limit of {MAX_FRAME / 1e6:.0f} MB")
    return data


def unpack(data: bytes, *, stand_ins: bool = True, writable: bool = True) -> Any:
    """Decode a value into fresh objects. Malformed data raises ValueError.

    `stand_ins=False` refuses Generator and Function, which only the grader sends. `writable=False` gives arrays that
    cannot be changed: they cost one copy less, and may be kept and shared.
    """
    try:
        value = _reader(0, writable).decode(data)
        if _verify(value, 0, stand_ins) > MAX_ITEMS:
            raise ValueError("more separate items than any answer needs")
    except (msgspec.DecodeError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError(f"not a packed value: {error}") from error
    return value


def _verify(value: Any, depth: int, stand_ins: bool) -> int:
    """Count the items. Msgpack knows more than we allow: bytes, dates, keys that are no text, any depth."""
    if depth > MAX_DEPTH:
        raise ValueError("nested too deeply")
    kind = type(value)
    if kind in _ATOMS:
        return 1
    if (kind is list or kind is tuple or kind is dict) and len(value) <= MAX_ITEMS:
        if kind is dict:
            if not all(type(key) is str for key in value):
                raise ValueError("a key that is not text")
            value = value.values()
        return 1 + sum([_verify(item, depth + 1, stand_ins) for item in value])
    if stand_ins and (kind is Generator or kind is Function):
        return 1
    raise ValueError(f"{kind.__name__} is not data here")


def _plain(value: Any, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise NotPlainData(f"a value nested more than {MAX_DEPTH} levels deep")
    kind = type(value)
    if value is None or kind is bool or kind is float:
        return value
    if kind is str:
        return value.encode("utf-8", "replace").decode()  # a lone surrogate has no place in UTF-8
    if kind is int:
        return value if -(2**63) <= value < 2**63 else _float(value)
    if kind is np.ndarray or isinstance(value, np.generic):
        return _array(np.asarray(value))
    if kind is np.matrix:
        return _array(np.asarray(value))
    if kind is complex:
        return _array(np.asarray(value))
    if kind is Fraction or kind is Decimal:
        return _float(value)
    if kind is Generator:
        return msgspec.msgpack.Ext(_GENERATOR, msgspec.msgpack.encode(value.seed))
    if kind is Function:
        return msgspec.msgpack.Ext(_FUNCTION, msgspec.msgpack.encode((value.name, value.source)))
    if isinstance(value, tuple):  # named tuples too
        items = [_plain(item, depth + 1) for item in tuple.__iter__(value)]
        return msgspec.msgpack.Ext(_TUPLE, msgspec.msgpack.encode(items))
    if isinstance(value, list):
        if len(value) > LONG_LIST and set(map(type, list.__iter__(value))) in ({int}, {float}, {int, float}):
            array = np.array([float(x) for x in value]) if float in map(type, value) else np.array(value)
            return _array(array) if array.dtype != object else _array(array.astype(np.float64))
        return [_plain(item, depth + 1) for item in list.__iter__(value)]
    if isinstance(value, dict):
        return {_key(k): _plain(v, depth + 1) for k, v in dict.items(value)}
    raise NotPlainData(describe(value))


def _float(value: int | Fraction | Decimal) -> float:
    try:
        return float(value)
    except (OverflowError, ValueError):
        raise NotPlainData("a number that no float can hold") from None


def _key(key: Any) -> str:
    match key:
        case str():
            return str.__str__(key).encode("utf-8", "replace").decode()
        case _:
            raise NotPlainData(f"a dict with a key that is not text ({type(key).__name__})")


def _array(array: np.ndarray[Any, Any]) -> msgspec.msgpack.Ext:
    if array.nbytes > MAX_FRAME:  # before anything is copied: a broadcast view may claim terabytes
        raise TooLarge(f"an array of {array.nbytes / 1e6:.0f} MB, more than the limit of {MAX_FRAME / 1e6:.0f} MB")
    if array.ndim > MAX_AXES:
        raise NotPlainData(f"an array with {array.ndim} axes")
    if array.dtype == object:  # e.g. from np.frompyfunc: accept plain numbers, nothing else
        if not all(type(x) in (int, float, bool, np.float64, Fraction) for x in array.flat):
            raise NotPlainData("an array of Python objects (ragged rows make one), not of numbers")
        array = np.array([_float(x) for x in array.flat], dtype=np.float64).reshape(array.shape)
    if array.dtype.kind not in DTYPE_KINDS:
        raise NotPlainData(f"an array of {array.dtype.name}, not of numbers")
    if array.dtype.itemsize > (16 if array.dtype.kind == "c" else 8):
        array = array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)
    array = array.astype(array.dtype.newbyteorder("<"), copy=False)
    header = (array.dtype.str, array.shape, array.tobytes())  # tobytes() is in C order
    return msgspec.msgpack.Ext(_ARRAY, msgspec.msgpack.encode(header))


def describe(value: Any) -> str:
    """Name a value's type as one would to a learner.

    >>> describe(x for x in [1])
    'a generator'
    """
    name = type(value).__name__
    if callable(value):
        return f"a function or class ({name})"
    article = "an" if name[:1].lower() in "aeiou" else "a"
    return f"{article} {name}"


@cache
def _reader(depth: int, writable: bool) -> msgspec.msgpack.Decoder[Any]:
    """Return the decoder of what stands `depth` tuples down; made once, because making one costs more than using it."""
    kind: Any = list if depth else Any
    return msgspec.msgpack.Decoder(kind, ext_hook=lambda code, data: _extension(code, data, depth, writable))


def _extension(code: int, data: memoryview, depth: int, writable: bool) -> Any:
    match code:
        case 1:  # the constants above, which `match` would take for names to bind
            return _read_array(*_HEADER.decode(data), writable)
        case 2 if depth < MAX_DEPTH:
            return tuple(_reader(depth + 1, writable).decode(data))
        case 3:
            return Generator(msgspec.msgpack.decode(data, type=int))
        case 4:
            return Function(*msgspec.msgpack.decode(data, type=tuple[str, str]))
        case _:
            raise ValueError(f"unknown extension {code}, or nested too deeply")


def _read_array(dtype: str, shape: tuple[int, ...], buffer: bytes, writable: bool) -> np.ndarray[Any, Any]:
    if dtype not in _DTYPES or len(shape) > MAX_AXES or min(shape, default=0) < 0:
        raise ValueError("not a numeric array")
    if dtype == "|b1":  # a bool of NumPy's is 0 or 1; another byte would be a truth unequal to True
        flags = np.frombuffer(buffer, dtype=np.uint8).astype(np.bool_).reshape(shape)
        flags.flags.writeable = writable
        return flags
    array = np.frombuffer(buffer, dtype=_DTYPES[dtype]).reshape(shape)  # over bytes, so it cannot be written to
    return array.copy() if writable else array


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
