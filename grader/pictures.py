"""What the learner's functions draw, beside what the right ones do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader import key as keys
from grader.numeric import as_numbers
from grader.report import Line, Picture
from grader.worker import codec, wire

LONGEST = 2000  # points of one line

Point = tuple[float, float]


def drawn(key: keys.Key, outcomes: Mapping[int, wire.Outcome]) -> tuple[Picture, ...]:
    """Return the pictures of a Key with the lines that came back."""
    numbers = {id(case): i for i, _, case in key.calls()}
    return tuple(_drawn(picture, outcomes.get(numbers[id(picture.case)])) for picture in key.pictures)


def _drawn(picture: keys.Picture, outcome: wire.Outcome | None) -> Picture:
    came = codec.unpack(outcome.value, writable=False) if isinstance(outcome, wire.Returned) else None
    mine = came if isinstance(came, dict) else {}
    lines = (
        Line(label, tuple(p for p in points(right) if p is not None), points(mine.get(label)))
        for label, right in picture.case.right.items()
    )
    return Picture(picture.title, picture.x, picture.y, tuple(lines), picture.logarithmic, picture.surface)


def points(line: Any) -> tuple[Point | None, ...]:
    """Return a line (x, y) as points, None where one of the two is no finite number; () where it is no line.

    >>> points(([0, 1], [5, float("nan")])), points("a line")
    (((0.0, 5.0), None), ())
    """
    if not isinstance(line, tuple | list) or len(line) != 2:
        return ()
    x, y = (as_numbers(part) for part in line)
    if x is None or y is None or x.size != y.size or x.size > LONGEST or "c" in (x.dtype.kind, y.dtype.kind):
        return ()
    pairs = np.stack([x.astype(float).ravel(), y.astype(float).ravel()], axis=1)
    return tuple((px, py) if fine else None for (px, py), fine in zip(pairs.tolist(), np.isfinite(pairs).all(axis=1)))
