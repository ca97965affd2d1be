"""One call of a learner's function: fresh arguments in, an outcome out."""

from __future__ import annotations

import ctypes
import math
import random
from collections.abc import Callable, Container, Mapping
from functools import partial
from typing import Any

import msgspec
import numpy as np

from grader.worker import codec, wire
from grader.worker.observing import Flood, Recorder, observe, raised, type_name
from grader.worker.stacking import stacked

_SEED = 20_240_229
# Kept from before any learner's code could replace them.
_seeders = (random.seed, np.random.seed)
_python_state = random.getstate
# The state of NumPy's global generator where it lies: 624 words and a position. Asking for it costs more than a call.
_generator = np.random.get_bit_generator()  # type: ignore[attr-defined]  # the stubs forgot it
_numpy_state = (ctypes.c_char * (4 * 625)).from_address(_generator.ctypes.state_address)


def seed_globals() -> None:
    """Put the global generators of `random` and `numpy.random` into one known state."""
    for seed in _seeders:
        seed(_SEED)


def _globals_state() -> tuple[Any, ...]:
    return _python_state(), _numpy_state.raw


seed_globals()
_SEEDED = _globals_state()


def outcome(
    function: Callable[..., Any], call: wire.Call, recorder: Recorder, files: Container[str], *, random: bool = True
) -> wire.SelfReported:
    """Make one call. Whatever the learner's code raises, prints or returns ends up in the outcome.

    Without `random` the code never says that word: the global generators are then left alone.
    """
    given = codec.unpack(call.arguments)
    arguments = [_live(value) for value in given]
    if random:
        seed_globals()
    warned = observe(recorder)
    picture = call.driver is not None and call.driver.forgiving
    try:
        result = _packed(function(*arguments), picture)
    except Flood:
        result = recorder.too_much()
    except BaseException as error:  # KeyboardInterrupt and SystemExit too: they are answers here
        result = raised(error, files)
    if recorder.flooded:
        result = recorder.too_much()
    if not isinstance(result, wire.Returned):
        return msgspec.structs.replace(result, stdout=recorder.take())
    return wire.Returned(
        result.value,
        recorder.take(),
        warnings=tuple(warned),
        modified=tuple(name for name, after, was in zip(call.names, arguments, given) if not unchanged(after, was)),
        global_random=random and _globals_state() != _SEEDED,
    )


def target(call: wire.Call, functions: Mapping[str, Callable[..., Any]]) -> Callable[..., Any]:
    """Return what the call's arguments are given to: the learner's function, or the driver that has their functions."""
    if call.driver is None:
        return functions[call.function]
    driver = _live(codec.Function(call.driver.name, call.driver.source))
    found = [functions.get(name) or _absent(name) for name in call.driver.functions]
    return partial(driver, *(map(_forgiving, found) if call.driver.forgiving else found))


def _forgiving(function: Callable[..., Any]) -> Callable[..., Any]:
    def forgiven(*arguments: Any, **named: Any) -> Any:
        try:
            return function(*arguments, **named)
        except Exception:  # a picture is no check: what went wrong is told elsewhere
            return math.nan

    return forgiven


def _absent(name: str) -> Callable[..., Any]:
    def absent(*arguments: Any, **named: Any) -> Any:
        raise NotImplementedError(f"{name} is not in the file")

    return absent


def _live(value: Any) -> Any:
    """Return a copy with real generators and functions where the grader sent their stand-ins."""
    match value:
        case np.ndarray():
            return value.copy()
        case codec.Generator():
            return np.random.default_rng(value.seed)
        case codec.Function():
            namespace: dict[str, Any] = {"np": np, "math": math}
            exec(compile(value.source, f"<{value.name}>", "exec", dont_inherit=True), namespace)
            return namespace[value.name]
        case list():
            return [_live(item) for item in value]
        case tuple():
            return tuple(_live(item) for item in value)
        case dict():
            return {key: _live(item) for key, item in value.items()}
        case _:
            return value


def _packed(value: Any, picture: bool) -> wire.SelfReported:
    try:
        return wire.Returned(codec.pack(value if picture else stacked(value)))  # a line stays a pair of x and y
    except codec.TooLarge as error:
        return wire.TooMuchOutput(f"It returned {error}.")
    except codec.NotPlainData as error:
        return wire.NotData(str(error))
    except MemoryError:
        return wire.TooMuchOutput("It returned more data than there is memory for.")
    except Exception:  # a class of the learner's that breaks when it is looked at
        return wire.NotData(f"an object of the class {type_name(type(value))}")


def unchanged(after: Any, fresh: Any) -> bool:
    """Tell whether an argument is still what a fresh copy is: same types, same bytes, no `==` of a learner's class.

    >>> unchanged([np.zeros(2), float("nan")], [np.zeros(2), float("nan")])
    True
    >>> unchanged(np.zeros(2), np.zeros((1, 2)))
    False
    """
    if isinstance(fresh, codec.Generator | codec.Function):
        return True  # drawing from a generator is what it is for
    if type(after) is not type(fresh):
        return False
    if after is fresh:  # numbers and texts, which nothing can change
        return True
    match fresh:
        case np.ndarray():
            same_kind = after.dtype == fresh.dtype and after.shape == fresh.shape
            return bool(same_kind and after.tobytes() == fresh.tobytes())
        case list() | tuple():
            return len(after) == len(fresh) and all(unchanged(a, f) for a, f in zip(after, fresh))
        case dict():
            same_keys = all(type(key) is str for key in after) and after.keys() == fresh.keys()
            return same_keys and all(unchanged(after[key], fresh[key]) for key in fresh)
        case float():
            return bool(after == fresh) or (after != after and fresh != fresh)
        case _:
            return bool(after == fresh)
