"""The Key: everything a check needs to judge, as plain data, compiled once per (exercise, seed).

A Key holds cases, expected values, tolerances, rival answers and texts. Loading one imports neither
SymPy nor the exercise's record. `grader.compiling.compile` makes Keys; this module keeps them.

What follows from a Key alone is worked out once and kept with it: a class is thousands of files for few Keys.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Hashable
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar, cast

import msgspec

from grader.errors import GraderFault
from grader.report import Formula, Surface
from grader.worker import wire

T = TypeVar("T")

KEY_SCHEMA = "dlgrade.key/1"
_SEAL = hashlib.sha256().digest_size  # a Key's file is the hash of its bytes, then the bytes


def _unpacked(data: bytes) -> Any:
    from grader.worker import codec  # it loads NumPy: not for those who only look a Key up

    return codec.unpack(data, writable=False)


class Case(msgspec.Struct, frozen=True, dict=True):
    """One concrete call and what must come back."""

    names: tuple[str, ...]  # parameters given, in the order of the signature
    arguments: bytes  # pack()ed list of their values
    expected: bytes  # pack()ed right answer, seen through the check's view if it has one
    rtol: float
    atol: float
    shown: bool  # an example: learners may see what was expected
    aside: bytes = b""  # pack()ed dict of what the call does not get, for the check's view alone

    @cached_property
    def given(self) -> dict[str, Any]:
        """The arguments by name. Every judgement shares them, so their arrays cannot be changed."""
        return dict(zip(self.names, _unpacked(self.arguments)))

    @cached_property
    def known(self) -> dict[str, Any]:
        """All that the check's view may know: the arguments, and what was kept aside."""
        return {**_unpacked(self.aside), **self.given} if self.aside else self.given

    @cached_property
    def right(self) -> Any:
        """The right answer, shared and unchangeable like the arguments."""
        return _unpacked(self.expected)


class Check(msgspec.Struct, frozen=True):
    """One claim about one function, worth points."""

    name: str
    function: str
    points: float
    cases: tuple[Case, ...]
    show_inputs: bool = True  # may the inputs of a failing hidden case be shown?
    view: str | None = None  # name in grader.views; answers that are not unique are compared through it
    same: tuple[tuple[int, int], ...] = ()  # pairs of cases whose answers must be equal …
    different: tuple[tuple[int, int], ...] = ()  # … and must differ (random generators)
    unchanged: bool = False  # the "inputs unchanged" check; it has no cases of its own
    forbidden: tuple[str, ...] = ()  # names of libraries' functions that the file must do without; no cases either
    driver: wire.Driver | None = None  # makes the calls, where one plain call of the function is not enough
    when_wrong: str = ""  # the author's sentence, said when this is the only check of its function that fails


class Rival(msgspec.Struct, frozen=True):
    """A wrong answer with a name: what it gives on every case of a function's checks."""

    id: str
    function: str
    source: Literal["misconception", "derived", "relation"]
    message: str
    values: dict[str, tuple[bytes | None, ...]]  # by check name; None where the wrong formula gives no value
    rank: int = 0  # of several that fit, the least is said: named ideas, formulas, swapped arguments, source edits


class Function(msgspec.Struct, frozen=True):
    """A function the learner writes."""

    name: str
    parameters: tuple[str, ...]
    signature: str  # "huber_loss(y, y_hat, delta=1.0)"
    time_limit: float  # seconds of wall clock for all cases together
    returns: tuple[str, ...] = ()  # names of the results, where it returns several
    loop_free: bool = False  # the model solution needs no loop


class Picture(msgspec.Struct, frozen=True):
    """An ungraded call whose lines are drawn beside the right ones: {label: (x, y)}."""

    function: str  # the first that its driver calls
    title: str
    x: str  # what the axes are called
    y: str
    driver: wire.Driver
    case: Case
    logarithmic: bool = False
    surface: Surface | None = None


class Key(msgspec.Struct, frozen=True, dict=True):
    """All that is needed to grade one exercise with one seed."""

    exercise: str  # "ex07"
    stem: str  # "ex07_sigmoid_derivative"
    title: str
    chapter: str
    seed: int
    digest: str  # of everything it was compiled from
    functions: tuple[Function, ...]
    checks: tuple[Check, ...]
    rivals: tuple[Rival, ...]
    hints: tuple[str, ...]
    builds_on: tuple[str, ...] = ()  # exercises to do first
    topics: tuple[str, ...] = ()  # of the material
    see: dict[str, tuple[str, ...]] = {}  # by misconception: what treats it, where its author says so
    formulas: tuple[Formula, ...] = ()
    pictures: tuple[Picture, ...] = ()
    quiz: str = ""  # the record's text where this is a quiz: its papers are drawn up from it, one for each variant
    schema: str = KEY_SCHEMA

    @property
    def max_score(self) -> float:
        """Points of all checks together."""
        return sum(check.points for check in self.checks)

    def calls(self) -> list[tuple[int, str, Case]]:
        """Return every call to make, function by function, as (id, function, case); pictures come last."""
        return list(self._calls)

    @cached_property
    def _calls(self) -> tuple[tuple[int, str, Case], ...]:
        order = {function.name: i for i, function in enumerate(self.functions)}
        checks = sorted(self.checks, key=lambda check: order[check.function])
        pairs = [(check.function, case) for check in checks for case in check.cases]
        pairs += [(picture.function, picture.case) for picture in self.pictures]
        return tuple((i, function, case) for i, (function, case) in enumerate(pairs))

    def requests(self, *, pictures: bool) -> tuple[wire.Call, ...]:
        """Return what the worker is asked: the calls of all checks, and those of pictures too where they are wanted."""
        return self.once(("requests", pictures), lambda: self._requests(pictures))

    def _requests(self, pictures: bool) -> tuple[wire.Call, ...]:
        drivers = {id(case): check.driver for check in self.checks for case in check.cases}
        if pictures:
            drivers |= {id(picture.case): picture.driver for picture in self.pictures}
        return tuple(
            wire.Call(i, function, case.names, case.arguments, drivers[id(case)])
            for i, function, case in self.calls()
            if id(case) in drivers
        )

    def once(self, name: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` gives, called the first time only: for what follows from this Key and `name` alone."""
        if name not in self._made:
            self._made[name] = make()
        return cast("T", self._made[name])

    @cached_property
    def _made(self) -> dict[Hashable, Any]:
        return {}


def cache_folder() -> Path:
    """Return where Keys are kept: $DLGRADE_CACHE, else the user's cache folder. Safe to delete at any time."""
    if given := os.environ.get("DLGRADE_CACHE"):
        return Path(given)
    import platformdirs  # 14 ms: only where the variable is not set

    return Path(platformdirs.user_cache_dir("dlgrade", appauthor=False))


def cache_path(stem: str, seed: int, digest: str) -> Path:
    """Return the file of one Key; the digest is part of the name, so a stale Key is never read."""
    return cache_folder() / "keys" / f"{stem}-{seed}-{digest[:20]}.key"


def load(path: Path) -> Key | None:
    """Read a Key; None where there is none, or where what is there is not a whole one (it is made again)."""
    try:
        return unsealed(path.read_bytes())
    except OSError:
        return None


def unsealed(data: bytes) -> Key | None:
    """Return the Key in the bytes of its file; None where they are not whole, or of another kind."""
    seal, body = data[:_SEAL], data[_SEAL:]
    # A disk that lost power may keep a file of the right length with other bytes: never grade by those.
    if hashlib.sha256(body).digest() != seal:
        return None
    try:
        key = msgspec.msgpack.decode(body, type=Key)
    except msgspec.DecodeError:
        return None
    return key if key.schema == KEY_SCHEMA else None


def save(key: Key, path: Path) -> None:
    """Write a Key atomically: two processes may do it at once, the last whole one stays."""
    body = msgspec.msgpack.encode(key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(hashlib.sha256(body).digest() + body)
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
            raise
    except OSError as error:
        raise GraderFault(
            f"The cache folder {path.parent} cannot be written ({error.strerror}). "
            "Set DLGRADE_CACHE to a folder that can."
        ) from error
