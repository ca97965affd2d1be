"""What pictures are drawn with: axes, lines and words as inline SVG.

Nothing is told by colour alone: lines differ by dash and width. How they look is said in style.css, by class.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from grader.render.text import signed

Scale = Callable[[float], float]
WIDTH, HEIGHT = 400.0, 260.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 12.0, 40.0, 34.0
WIDE, TALL = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
YOURS, RIGHT_ONE = "yours", "right"  # classes, see style.css: no style attribute, which strict pages forbid
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class Window(NamedTuple):
    """The part of an axis that is drawn; `leaves` where the learner's values go beyond it."""

    low: float
    high: float
    leaves: bool = False


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


def svg(title: str, description: str, body: Sequence[str]) -> str:
    """Return a picture with what it shows in words."""
    return (
        f'<svg class="picture" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{safe(title)}</title><desc>{safe(description)}</desc>{''.join(body)}</svg>"
    )


def axes(x: Window, y: Window, across: Scale, down: Scale, logarithmic: bool) -> list[str]:
    """Return the frame: round numbers along both axes, and where 0 is."""
    left, right, top, bottom = LEFT, WIDTH - RIGHT, TOP, HEIGHT - BOTTOM
    parts = []
    for value in ticks(x.low, x.high, 6):
        place = left + across(value)
        parts.append(line(place, place, top, bottom, "axis" if value == 0 else "grid"))
        parts.append(words(place, bottom + 17, number(value), "middle"))
    for value in _heights(y, logarithmic):
        place = top + down(value)
        said = _power(value) if logarithmic else number(value)
        parts.append(line(left, right, place, place, "axis" if value == 0 and not logarithmic else "grid"))
        parts.append(words(left - 7, place + 4, said, "end"))
    return [*parts, line(left, right, bottom, bottom, "axis"), line(left, left, top, bottom, "axis")]


def _heights(y: Window, logarithmic: bool) -> list[float]:
    """Round numbers; of a logarithmic axis powers of ten, and of less than one of them 1, 2 and 5 times these."""
    if not logarithmic:
        return ticks(y.low, y.high, 4)
    whole = [value for value in ticks(y.low, y.high, 4) if value == round(value)]
    if len(whole) > 1:
        return whole
    first, last = math.floor(y.low), math.ceil(y.high)
    finer = [power + math.log10(digit) for power in range(first, last + 1) for digit in (1, 2, 5)]
    return [value for value in finer if y.low <= value <= y.high]


def _power(value: float) -> str:
    """A power of ten as such, another number as it is."""
    return f"10{str(round(value)).translate(_RAISED)}" if value == round(value) else number(10**value)


def path(points: Sequence[tuple[float, float] | None], kind: str, dots: float = 0.0) -> str:
    """Join the points that are there; a lone one becomes a dot, a missing one a gap. `dots` marks each."""
    data, pen_is_down = [], False
    for point in points:
        if point is not None:
            x, y = point
            data.append(f"L{x:.1f} {y:.1f}" if pen_is_down else f"M{x:.1f} {y:.1f}h.01")
        pen_is_down = point is not None
    joined = f'<path d="{"".join(data)}" class="{kind}"/>' if data else ""
    marks = (p for p in points if p is not None) if dots else ()
    return joined + "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{dots:g}" class="{kind}"/>' for x, y in marks)


def line(x1: float, x2: float, y1: float, y2: float, kind: str) -> str:
    """Return a straight line; `kind` is axis or grid."""
    return f'<line x1="{x1:.1f}" x2="{x2:.1f}" y1="{y1:.1f}" y2="{y2:.1f}" class="{kind}"/>'


def words(x: float, y: float, said: str, anchor: str) -> str:
    """Return text at a place; `anchor` is start, middle or end."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{safe(said)}</text>'


def safe(said: str) -> str:
    """Return text as it may stand in a page."""
    return escape(signed(said))
