"""Small pictures as inline SVG: a curve beside the right one.

Nothing in them is told by colour alone: lines differ by dash and width, and each
picture says in words (<title>, <desc>) what it shows. Colours are CSS custom properties with a fallback.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from html import escape
from typing import NamedTuple

import msgspec

from grader.render.text import signed
from grader.report import Curve

Scale = Callable[[float], float]
Height = Callable[[float | None], float | None]
WIDTH, HEIGHT = 400.0, 260.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 12.0, 40.0, 34.0
WIDE, TALL = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_NUMBERS = msgspec.msgpack.Decoder(tuple[tuple[float, ...], tuple[float, ...], tuple[float | None, ...]])
_FAR = 1e150  # beyond this even the arithmetic of drawing overflows


class Window(NamedTuple):
    """The part of the y axis that is drawn; `leaves` where the learner's values go beyond it."""

    low: float
    high: float
    leaves: bool


def curve(curve: Curve) -> str:
    """Return the learner's function (solid) and the right one (dashed) over one parameter, as an <svg> element."""
    return _curve(curve.function, curve.parameter, _packed(curve))


def _packed(curve: Curve) -> bytes:
    """Most of a class have the same curves. They are told apart by bytes: 0 equals −0, but is drawn otherwise."""
    return msgspec.msgpack.encode((curve.x, curve.expected, curve.actual))


def _unpacked(function: str, parameter: str, packed: bytes) -> Curve:
    return Curve(function, parameter, *_NUMBERS.decode(packed))


@lru_cache(maxsize=64, typed=True)
def _curve(function: str, parameter: str, packed: bytes) -> str:
    curve = _unpacked(function, parameter, packed)
    yours = [_finite(value) for value in curve.actual]
    right = [v for value in curve.expected if (v := _finite(value)) is not None]
    window = _window(right, [v for v in yours if v is not None])
    axes, across, dashed = _right_half(msgspec.msgpack.encode((curve.x, curve.expected, window)))
    body = [
        *axes,
        f'<svg x="{LEFT:g}" y="{TOP:g}" width="{WIDE:g}" height="{TALL:g}" overflow="hidden">',
        _path(list(zip(across, map(_down(window), yours))), _YOURS),
        dashed,
        "</svg>",
        *_legend(curve, window),
    ]
    return _svg(f"{curve.function}: your curve beside the right one", describe(curve), body)


@lru_cache(maxsize=64)
def _right_half(packed: bytes) -> tuple[list[str], list[float], str]:
    """What does not depend on the learner: the axes, the places along the x axis, and the right curve."""
    values, expected, window = msgspec.msgpack.decode(packed, type=tuple[list[float], list[float | None], Window])
    x = [_tame(value) for value in values]
    low, high = _padded(min(x, default=0.0), max(x, default=1.0), 0.0)
    down = _down(window)

    def across(value: float) -> float:
        return (value - low) / (high - low) * WIDE

    places = [across(value) for value in x]
    right = _path(list(zip(places, (down(_finite(value)) for value in expected))), _RIGHT)
    return _axes(low, high, window, across, down), places, right


def _down(window: Window) -> Height:
    """Return how far below the top of the picture a value is drawn; what is not there is drawn nowhere."""
    span = window.high - window.low
    # What lies far outside is brought near: the picture is cut off at its frame anyway.
    lowest, highest = window.low - 50 * span, window.high + 50 * span

    def down(value: float | None) -> float | None:
        if value is None:
            return None
        near = value if lowest <= value <= highest else min(max(value, lowest), highest)
        return (window.high - near) / span * TALL

    return down


def describe(curve: Curve) -> str:
    """Return in words what the picture of a curve shows."""
    return _words(curve.function, curve.parameter, _packed(curve))


@lru_cache(maxsize=64, typed=True)
def _words(function: str, parameter: str, packed: bytes) -> str:
    curve = _unpacked(function, parameter, packed)
    name, parameter = curve.function, curve.parameter
    pairs = [(x, e, a) for x, e, a in zip(curve.x, curve.expected, curve.actual) if _finite(e) is not None]
    given = [(x, e, a) for x, e, a in pairs if a is not None and _finite(a) is not None]
    if not pairs:
        return f"There is nothing to draw of {name}."
    rights = [e for _, e, _ in pairs]
    words = [
        f"{name} over {parameter} from {number(curve.x[0])} to {number(curve.x[-1])}.",
        f"The right values lie between {number(min(rights))} and {number(max(rights))}.",
    ]
    if given:
        yours = [a for _, _, a in given]
        words.append(f"Yours lie between {number(min(yours))} and {number(max(yours))}.")
        x, gap = max(((x, abs(_tame(a) - _tame(e))) for x, e, a in given), key=lambda pair: pair[1])
        same = gap <= 1e-6 * max(1e-2, *map(abs, rights))
        words.append(
            "The two curves are the same here."
            if same
            else f"They are furthest apart at {parameter} = {number(x)}, by {number(gap)}."
        )
    if missing := len(pairs) - len(given):
        places = "point" if missing == 1 else "points"
        words.append(f"At {missing} of {len(pairs)} {places} yours gives no finite number; the line has a gap there.")
    if _window(rights, [a for _, _, a in given]).leaves:
        words.append("Part of your curve lies outside the picture.")
    return " ".join(words)


def number(value: float) -> str:
    """Return a number for reading: four digits, a real minus sign, powers of ten as such.

    >>> number(-0.5), number(6.566e7)
    ('−0.5', '6.566 × 10⁷')
    """
    digits, _, power = f"{value:.4g}".partition("e")
    raised = f" × 10{str(int(power)).translate(_RAISED)}" if power else ""
    return digits.replace("-", "−") + raised


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Return round numbers between `low` and `high`: steps of 1, 2 or 5 times a power of ten.

    >>> ticks(-6, 6)
    [-5.0, 0.0, 5.0]
    >>> ticks(0, 0.25)
    [0.0, 0.05, 0.1, 0.15, 0.2, 0.25]
    """
    if not high > low:
        return [low]
    rough = (high - low) / about
    power = math.floor(math.log10(rough))
    step = next(step for step in (float(f"{n}e{power}") for n in (1, 2, 5, 10)) if step >= rough * 0.999)
    first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
    return [float(f"{n * step:.12g}") for n in range(first, last + 1)]


_YOURS = "fill: none; stroke: var(--curve-yours, #1f5f8b); stroke-width: 2.5; stroke-linecap: round"
_RIGHT = "fill: none; stroke: var(--curve-right, #b3541e); stroke-width: 2; stroke-dasharray: 7 5"


def _svg(title: str, description: str, body: Sequence[str]) -> str:
    return (
        f'<svg class="picture" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{_safe(title)}</title><desc>{_safe(description)}</desc>{''.join(body)}</svg>"
    )


def _axes(x_low: float, x_high: float, window: Window, across: Scale, down: Height) -> list[str]:
    left, right, top, bottom = LEFT, WIDTH - RIGHT, TOP, HEIGHT - BOTTOM
    parts = []
    for value in ticks(x_low, x_high, 6):
        place = left + across(value)
        parts.append(_line(place, place, top, bottom, "axis" if value == 0 else "grid"))
        parts.append(_text(place, bottom + 17, number(value), "middle"))
    for value in ticks(window.low, window.high, 4):
        place = top + (down(value) or 0.0)
        parts.append(_line(left, right, place, place, "axis" if value == 0 else "grid"))
        parts.append(_text(left - 7, place + 4, number(value), "end"))
    return [*parts, _line(left, right, bottom, bottom, "axis"), _line(left, left, top, bottom, "axis")]


def _legend(curve: Curve, window: Window) -> list[str]:
    parts = [
        f'<path d="M{LEFT:g} 18h30" style="{_YOURS}"/>',
        _text(LEFT + 37, 22, "yours", "start"),
        f'<path d="M{LEFT + 100:g} 18h30" style="{_RIGHT}"/>',
        _text(LEFT + 137, 22, "right", "start"),
        _text(WIDTH - RIGHT, 22, f"over {curve.parameter}"[:24], "end"),
    ]
    if window.leaves:
        parts.append(_text(WIDTH - RIGHT - 5, TOP + 15, "yours leaves the picture", "end"))
    return parts


def _path(points: Sequence[tuple[float, float | None]], style: str) -> str:
    """Join the points that are there; a lone one becomes a dot, a missing one a gap."""
    data, pen_is_down = [], False
    for x, y in points:
        if y is not None:
            data.append(f"L{x:.1f} {y:.1f}" if pen_is_down else f"M{x:.1f} {y:.1f}h.01")
        pen_is_down = y is not None
    return f'<path d="{"".join(data)}" style="{style}"/>' if data else ""


def _window(right: Sequence[float], yours: Sequence[float]) -> Window:
    """Show the right curve whole, and of the learner's what does not make the right one unreadably flat."""
    low, high = _padded(min(right, default=0.0), max(right, default=1.0), 0.06)
    span = high - low
    all_low, all_high = min([low, *yours]), max([high, *yours])
    if all_high - all_low <= 4 * span:
        low, high = _padded(all_low, all_high, 0.04) if (all_low, all_high) != (low, high) else (low, high)
        return Window(low, high, False)
    return Window(max(all_low, low - span), min(all_high, high + span), True)


def _padded(low: float, high: float, share: float) -> tuple[float, float]:
    span = high - low
    if span <= 1e-12 * max(abs(low), abs(high), 1e-300):  # constant: any scale will do
        return low - max(1.0, abs(low)) / 2, high + max(1.0, abs(high)) / 2
    return low - share * span, high + share * span


def _finite(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else _tame(value)


def _tame(value: float) -> float:
    if -_FAR <= value <= _FAR:
        return value
    return min(max(value, -_FAR), _FAR) if value == value else 0.0


def _line(x1: float, x2: float, y1: float, y2: float, kind: str) -> str:
    return f'<line x1="{x1:.1f}" x2="{x2:.1f}" y1="{y1:.1f}" y2="{y2:.1f}" style="{_stroke(kind)}"/>'


def _stroke(kind: str) -> str:
    return "stroke: var(--axis, #6b6f76)" if kind == "axis" else "stroke: var(--grid, #dcdcdc)"


def _text(x: float, y: float, words: str, anchor: str) -> str:
    fill = "fill: var(--text, #22262b)"
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" style="{fill}">{_safe(words)}</text>'


def _safe(words: str) -> str:
    return escape(signed(words))
