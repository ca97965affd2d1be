"""A picture of how a class did: bars that carry their counts, the median and the middle half above them."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from grader.render.statistics import BINS, Distribution

WIDTH, HEIGHT = 440.0, 250.0
SIDE, TOP, BOTTOM = 18.0, 58.0, 46.0
_APART = 58.0  # room for the bar of those who attempted nothing, left of the scale
_FEWEST_FOR_QUARTERS = 8  # of fewer students a quarter is one or two people


def picture(spread: Distribution) -> str:
    """Return the distribution as an <svg> element that says in words what it shows."""
    body = "".join([*_away(spread), *_bars(spread), *_scale(spread), *_middle(spread)])
    return (
        f'<svg class="picture" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>Students by share of points</title><desc>{escape(describe(spread))}</desc>{body}</svg>"
    )


def describe(spread: Distribution) -> str:
    """Return in words what the picture shows."""
    edges = [100 * n // BINS for n in range(BINS + 1)]
    words = ", ".join(f"{low}–{high}: {count}" for low, high, count in zip(edges, edges[1:], spread.bins))
    away = f" Nothing attempted: {spread.absent}." if spread.absent else ""
    return f"Students by percent of the points. {words}.{away}"


def has_quarters(spread: Distribution) -> bool:
    """Return whether there are enough students to speak of quarters of them."""
    return spread.students >= _FEWEST_FOR_QUARTERS


def _left(spread: Distribution) -> float:
    return SIDE + (_APART if spread.absent else 0.0)


def _across(spread: Distribution, share: float) -> float:
    left = _left(spread)
    return left + (WIDTH - SIDE - left) * min(1.0, max(0.0, share))


def _height(spread: Distribution, count: int) -> float:
    return count / max(1, spread.absent, *spread.bins) * (HEIGHT - TOP - BOTTOM - 14)


def _bars(spread: Distribution) -> Iterator[str]:
    base = HEIGHT - BOTTOM
    for number, count in enumerate(spread.bins):
        left, right = _across(spread, number / BINS), _across(spread, (number + 1) / BINS)
        tall = _height(spread, count)
        yield (
            f'<rect x="{left + 1.5:.1f}" y="{base - tall:.1f}" width="{right - left - 3:.1f}" height="{tall:.1f}" '
            f'style="fill: var(--curve-yours, #1f5f8b)"/>'
        )
        if count:
            yield _text((left + right) / 2, base - tall - 5, f"{count}")


def _away(spread: Distribution) -> Iterator[str]:
    """The bar beside the scale: an outline, because these students are no result of the exercises."""
    if not spread.absent:
        return
    base, tall = HEIGHT - BOTTOM, _height(spread, spread.absent)
    yield (
        f'<rect x="{SIDE + 1:.1f}" y="{base - tall:.1f}" width="32" height="{tall:.1f}" '
        f'style="fill: none; stroke: var(--axis, #6b6f76); stroke-width: 1.5; stroke-dasharray: 4 3"/>'
    )
    yield _text(SIDE + 17, base - tall - 5, f"{spread.absent}")
    yield _text(SIDE + 17, base + 17, "nothing")
    yield _text(SIDE + 17, base + 32, "tried")


def _scale(spread: Distribution) -> Iterator[str]:
    base = HEIGHT - BOTTOM
    yield _line(_left(spread), WIDTH - SIDE, base, base, 1)
    for number in range(BINS + 1):
        yield _text(_across(spread, number / BINS), base + 17, f"{100 * number // BINS}")
    yield _text(_across(spread, 0.5), HEIGHT - 8, "percent of the points")


def _middle(spread: Distribution) -> Iterator[str]:
    if spread.median is None or spread.lower is None or spread.upper is None:
        return
    middle, row = _across(spread, spread.median), 34.0
    if has_quarters(spread):
        ends = _across(spread, spread.lower), _across(spread, spread.upper)
        yield _line(*ends, row, row, 2)
        yield from (_line(end, end, row - 4, row + 4, 2) for end in ends)
    yield _line(middle, middle, row - 8, row + 8, 4)
    words = f"median {spread.median * 100:.0f} %"
    yield _text(min(WIDTH - 56, max(56.0, middle)), row - 15, words)


def _line(x1: float, x2: float, y1: float, y2: float, wide: float) -> str:
    style = f"stroke: var(--axis, #6b6f76); stroke-width: {wide:g}"
    return f'<line x1="{x1:.1f}" x2="{x2:.1f}" y1="{y1:.1f}" y2="{y2:.1f}" style="{style}"/>'


def _text(x: float, y: float, words: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" style="fill: var(--text, #22262b)">{escape(words)}</text>'
    )
