"""Values as bytes and back: data only, strict, bounded. Loaded by the grader and the worker alike.

The worker is a hostile place, so the grader's side decodes into exact types and nothing else: no pickle, no code, no
class of the sender's.

A value is None, bool, int, float, str, list, tuple, dict with string keys, or a numeric NumPy array.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

import msgspec
import numpy as np

MAX_FRAME = 8 * 1024 * 1024
MAX_DEPTH = 12
LONG_LIST = 32  # numbers; a longer list travels as an array, which compares the same and costs no time
MAX_ITEMS = 20_000  # separate things in one value, keys too; an array is one
MAX_AXES = 16
DTYPE_KINDS = "biufc"  # bool, int, unsigned, float, complex

# The only array types there are: a dtype is never parsed from what the other side sent.
_DTYPES = {np.dtype(code).newbyteorder("<").str: np.dtype(code).newbyteorder("<") for code in "?bBhHiIlLqQefdFD"}

_ARRAY, _TUPLE, _GENERATOR, _FUNCTION = 1, 2, 3, 4
_ATOMS = frozenset({type(None), bool, int, float, str, np.ndarray})
_HEADER = msgspec.msgpack.Decoder(tuple[str, tuple[int, ...], bytes])  # of an array: dtype, shape, buffer


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


def pack(value: Any) -> bytes:
    """Encode a value; everything that is not data raises NotPlainData with what it is.

    >>> unpack(pack((1.5, [True, None], {"w": np.eye(2)})))
    (1.5, [True, None], {'w': array([[1., 0.],
           [0., 1.]])})
    """
    data = msgspec.msgpack.encode(_plain(value, 0))
    if len(data) > MAX_FRAME:
        raise TooLarge(f"a value of {len(data) / 1e6:.0f} MB, more than the limit of {MAX_FRAME / 1e6:.0f} MB")
    if _too_many(data):
        raise TooLarge(f"a value of more than {MAX_ITEMS:,} separate parts; an array is one")
    return data


def unpack(data: bytes, *, stand_ins: bool = True, writable: bool = True) -> Any:
    """Decode a value into fresh objects. Malformed data raises ValueError.

    `stand_ins=False` refuses Generator and Function, which only the grader sends. `writable=False` gives arrays that
    cannot be changed: they cost one copy less, and may be kept and shared.
    """
    return _unpacked(data, stand_ins, writable)[0]


def things_in(data: bytes) -> int:
    """Return how many separate things an answer is made of; ValueError where it is none that a worker may send."""
    return _unpacked(data, stand_ins=False, writable=False)[1]


def _unpacked(data: bytes, stand_ins: bool, writable: bool) -> tuple[Any, int]:
    if _too_many(data):
        raise ValueError("more separate items than any answer needs")
    try:
        value = _reader(0, writable).decode(data)
        return value, _verify(value, 0, stand_ins)
    except (msgspec.DecodeError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError(f"not a packed value: {error}") from error


def _verify(value: Any, depth: int, stand_ins: bool) -> int:
    """Count the things. Msgpack knows more than we allow: bytes, dates, keys that are no text, any depth."""
    if depth > MAX_DEPTH:
        raise ValueError("nested too deeply")
    kind = type(value)
    if kind in _ATOMS:
        return 1
    if kind is dict:
        if not all(type(key) is str for key in value):
            raise ValueError("a key that is not text")
        return 1 + len(value) + sum([_verify(item, depth + 1, stand_ins) for item in value.values()])
    if kind is list or kind is tuple:
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
    if isinstance(value, str) or (kind is np.ndarray and value.dtype.kind == "U" and value.size == 1):
        word = value if isinstance(value, str) else value.item()  # a word in odd clothes
        return str.__str__(word).encode("utf-8", "replace").decode()
    if kind is np.ndarray and value.dtype == object and value.ndim == 1 and any(type(v) is np.ndarray for v in value):
        return [_plain(item, depth + 1) for item in value.tolist()]  # the old way to write a ragged list
    if kind is np.ndarray or isinstance(value, np.generic):
        return _array(np.asarray(value))
    if kind is np.ma.MaskedArray and not np.ma.is_masked(value):
        return _array(np.asarray(value.data))
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
        if is_long(value):
            array = np.array([float(x) for x in value]) if float in map(type, value) else np.array(value)
            return _array(array) if array.dtype != object else _array(array.astype(np.float64))
        return [_plain(item, depth + 1) for item in list.__iter__(value)]
    if isinstance(value, dict):
        return {_key(k): _plain(v, depth + 1) for k, v in dict.items(value)}
    raise NotPlainData(describe(value))


def is_long(value: list[Any]) -> bool:
    """Tell whether a list travels as an array."""
    return len(value) > LONG_LIST and set(map(type, list.__iter__(value))) in ({int}, {float}, {int, float})


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


# --- counting before decoding: 8 MB of empty lists would become 600 MB of objects ------------------------

# Msgpack's own marks, by first byte: how many bytes long the length that follows is, or the thing itself.
_SIZED = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}  # bytes and text
_EXTENSIONS = {0xC7: 1, 0xC8: 2, 0xC9: 4}
_FIXED_EXTENSIONS = {0xD4: 1, 0xD5: 2, 0xD6: 4, 0xD7: 8, 0xD8: 16}
_LISTS = {0xDC: 2, 0xDD: 4}
_MAPS = {0xDE: 2, 0xDF: 4}
_NUMBERS = {0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8}


def _too_many(data: bytes) -> bool:
    """Tell whether there are more things than `unpack` takes, counted also inside tuples.

    What is not well-formed is left for `unpack` to refuse: it stops at the first fault, and so does this.
    """
    place, things, end = 0, 0, len(data)
    if end <= MAX_ITEMS:  # each takes a byte at least
        return False
    while place < end:
        things += 1
        if things > MAX_ITEMS:
            return True
        place += 1 + _to_skip(data, place + 1, data[place])
    return False


def _to_skip(data: bytes, after: int, head: int) -> int:
    """Return how many bytes after the first belong to this thing alone: not the things inside it."""
    if head in _NUMBERS:
        return _NUMBERS[head]
    if 0xA0 <= head <= 0xBF:
        return head - 0xA0
    if head in _SIZED:
        return _SIZED[head] + _number(data, after, _SIZED[head])
    if head in _EXTENSIONS or head in _FIXED_EXTENSIONS:
        width = _EXTENSIONS.get(head, 0)
        size = _number(data, after, width) if width else _FIXED_EXTENSIONS[head]
        kind = data[after + width] if after + width < len(data) else 0
        return width + 1 + (0 if kind == _TUPLE else size)
    return _LISTS.get(head, 0) or _MAPS.get(head, 0)


def _number(data: bytes, start: int, width: int) -> int:
    return int.from_bytes(data[start : start + width], "big")
