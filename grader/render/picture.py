"""A picture of what a learner's functions draw (solid) beside the right lines (dashed), on a surface if there is one.

Each says in words (<title>, <desc>, and the caption) what it shows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from grader.render.svg import (
    HEIGHT,
    LEFT,
    RIGHT,
    RIGHT_ONE,
    TALL,
    TOP,
    WIDE,
    WIDTH,
    YOURS,
    Scale,
    Window,
    axes,
    number,
    path,
    svg,
    words,
)
from grader.report import Line, Picture, Surface

Point = tuple[float, float]
Points = Sequence[Point | None]
LEVELS = 10  # shades of a surface
FEW = 40  # of so few points each is marked: the steps of a descent can be counted
_FAR = 1e150  # beyond this even the arithmetic of drawing overflows
_LEAST = -320.0  # log10 of what is taken for 0 on a logarithmic axis


def draw(picture: Picture) -> str:
    """Return a picture as an <svg> element."""
    return _draw(msgspec.msgpack.encode(picture))


def describe(picture: Picture) -> str:
    """Return in words what a picture shows."""
    return _describe(msgspec.msgpack.encode(picture))


# Most of a class draw the same. They are told apart by bytes: 0 equals −0, but is drawn otherwise.
@lru_cache(maxsize=64)
def _draw(packed: bytes) -> str:
    picture = msgspec.msgpack.decode(packed, type=Picture)
    lines = [_scaled(line, picture.logarithmic) for line in picture.lines]
    x, y = (_window(lines, axis, picture.surface) for axis in (0, 1))
    across, down = _scales(x, y)
    body = [
        *(_shades(picture.surface, across, down) if picture.surface else ()),
        *(_line(line, across, down) for line in lines),
    ]
    return svg(
        picture.title,
        _describe(packed),
        [
            *axes(x, y, across, down, picture.logarithmic),
            f'<svg x="{LEFT:g}" y="{TOP:g}" width="{WIDE:g}" height="{TALL:g}" overflow="hidden">{"".join(body)}</svg>',
            *_legend(picture, x.leaves or y.leaves),
        ],
    )


def _scales(x: Window, y: Window) -> tuple[Scale, Scale]:
    """Return how far right and how far below the frame's corner a value lies; what is far outside is brought near."""

    def share(value: float, window: Window) -> float:
        return min(max((value - window.low) / (window.high - window.low), -50.0), 50.0)

    return (lambda value: share(value, x) * WIDE), (lambda value: (1 - share(value, y)) * TALL)


def _line(line: Line, across: Scale, down: Scale) -> str:
    """The learner's line, the right one over it, and its name where that ends."""
    dots = 2.2 if len(line.right) <= FEW else 0.0

    def placed(points: Points) -> list[Point | None]:
        return [None if p is None else (across(p[0]), down(p[1])) for p in points]

    drawn = path(placed(line.yours), YOURS, dots) + path(placed(line.right), RIGHT_ONE)
    if not line.right:
        return drawn
    x, y = across(line.right[-1][0]), down(line.right[-1][1])
    before = down(line.right[-1 - len(line.right) // 5][1])
    beside = y + 17 if before < y else y - 9  # where the line does not come from
    beside = min(max(beside, 12), TALL - 4)
    if beside - 11 < down(0.0) < beside + 3:  # the axis would strike it through
        beside = max(min(y, down(0.0)) - 9, 12)
    return drawn + words(min(max(x, 4), WIDE - 4), beside, line.label, "end")


def _shades(surface: Surface, across: Scale, down: Scale) -> list[str]:
    """The surface as tiles in shades, low ones light: each value stands in the middle of its tile."""
    ordered = sorted(value for row in surface.values for value in row)
    steps = [ordered[int(i * (len(ordered) - 1) / LEVELS)] for i in range(1, LEVELS + 1)]  # equally many tiles a shade
    wide, tall = WIDE / max(1, len(surface.x) - 1), TALL / max(1, len(surface.y) - 1)
    tiles: dict[int, list[str]] = {}
    for y, row in zip(surface.y, surface.values):
        for x, value in zip(surface.x, row):
            level = next((i for i, step in enumerate(steps) if value <= step), LEVELS - 1)
            left, top = across(x) - wide / 2, down(y) - tall / 2
            tiles.setdefault(level, []).append(
                f"M{left:.1f} {top:.1f}h{wide + 0.3:.1f}v{tall + 0.3:.1f}h-{wide + 0.3:.1f}z"
            )
    return [
        f'<path d="{"".join(data)}" class="shade" opacity="{0.6 * level / LEVELS:.2f}"/>'
        for level, data in sorted(tiles.items())
    ]


def _legend(picture: Picture, leaves: bool) -> list[str]:
    parts = [
        f'<path d="M{LEFT:g} 14h30" class="{YOURS}"/>',
        words(LEFT + 37, 18, "yours", "start"),
        f'<path d="M{LEFT + 90:g} 14h30" class="{RIGHT_ONE}"/>',
        words(LEFT + 127, 18, "right", "start"),
        words(LEFT - 4, TOP - 6, picture.y[:40], "start") if picture.y else "",
        words(WIDTH - RIGHT, HEIGHT - 2, picture.x[:40], "end"),
    ]
    if leaves:
        parts.append(words(WIDTH - RIGHT - 5, TOP - 6, "yours leaves the picture", "end"))
    return parts


# --- what is drawn --------------------------------------------------------------------------------------


def _scaled(line: Line, logarithmic: bool) -> Line:
    """A line with points that can be drawn: tame numbers, logarithms where they are wanted."""

    def scaled(point: Point | None) -> Point | None:
        if point is None or not all(map(math.isfinite, point)):
            return None
        x, y = (min(max(value, -_FAR), _FAR) for value in point)
        return (x, math.log10(abs(y)) if y else _LEAST) if logarithmic else (x, y)

    right = tuple(p for p in map(scaled, line.right) if p is not None)
    return Line(line.label, right, tuple(map(scaled, line.yours)))


def _window(lines: Iterable[Line], axis: int, surface: Surface | None) -> Window:
    """Show the right lines whole, and of the learner's what does not make these unreadably small."""
    right = [point[axis] for line in lines for point in line.right]
    yours = [point[axis] for line in lines for point in line.yours if point is not None]
    if surface is not None:
        edge = (surface.x, surface.y)[axis]
        low, high = min(edge), max(edge)
        return Window(low, high, any(not low <= value <= high for value in yours))
    share = 0.08 if axis else 0.0
    low, high = _padded(min(right, default=0.0), max(right, default=1.0), share)
    span = high - low
    all_low, all_high = min([low, *yours]), max([high, *yours])
    if (all_low, all_high) == (low, high):
        return Window(low, high)
    if all_high - all_low <= 4 * span:
        return Window(*_padded(all_low, all_high, 0.04))
    return Window(max(all_low, low - span), min(all_high, high + span), True)


def _padded(low: float, high: float, share: float) -> tuple[float, float]:
    span = high - low
    if span <= 1e-12 * max(abs(low), abs(high), 1e-300):  # constant: any scale will do
        return low - max(1.0, abs(low)) / 2, high + max(1.0, abs(high)) / 2
    return low - share * span, high + share * span


# --- the same in words ----------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _describe(packed: bytes) -> str:
    picture = msgspec.msgpack.decode(packed, type=Picture)
    return " ".join(_said(line, picture) for line in picture.lines) or "There is nothing to draw."


def _said(line: Line, picture: Picture) -> str:
    """One line in a sentence or two: where it runs, and how far the learner's lies from it."""
    values = [y for _, y in line.right if math.isfinite(y)]
    if not values:
        return f"There is nothing to draw of {line.label}."
    reach = f"{line.label}: the right values lie between {number(min(values))} and {number(max(values))}"
    yours = [p for p in line.yours if p is not None and all(map(math.isfinite, p))]
    if not yours:
        return f"{reach}; there is nothing of yours to draw."
    if len(line.yours) != len(line.right):
        return f"{reach}; yours has {len(line.yours)} points instead of {len(line.right)}."
    pairs = [(r, p) for r, p in zip(line.right, line.yours) if p is not None and all(map(math.isfinite, p))]
    (where, _), gap = max(((r, _apart(r, p)) for r, p in pairs), key=lambda pair: pair[1])
    missing = len(line.yours) - len(yours)
    gaps = f" At {missing} of {len(line.yours)} points yours gives no finite number." if missing else ""
    if gap <= 1e-6 * max(1e-2, *map(abs, values)):
        return f"{reach}; yours are the same{' where there are any' if missing else ''}.{gaps}"
    return f"{reach}; yours are furthest away, by {number(gap)}, at {picture.x} = {number(where)}.{gaps}"


def _apart(one: Point, other: Point) -> float:
    return max(min(abs(a - b), _FAR) for a, b in zip(one, other))
