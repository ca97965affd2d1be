"""How well the topics of a chapter are known, as inline SVG: a column a topic, the best known first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from grader.render import text
from grader.render.standing import Chapter, Topic
from grader.render.svg import safe

WIDTH, HEIGHT = 400.0, 24.0


def picture(chapter: Chapter) -> str:
    """Return the picture of one chapter as an <svg> element that says in words what it shows."""
    return (
        f'<svg class="progress-topics" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" preserveAspectRatio="none" role="img" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{safe(describe(chapter))}</title>{"".join(_columns(chapter))}</svg>'
    )


def describe(chapter: Chapter) -> str:
    """Return in words what the picture shows."""
    whole = sum(topic.mastery > 0.999 for topic in chapter.topics)
    tried = sum(topic.tried > 0 for topic in chapter.topics)
    return f"Topics: {len(chapter.topics)}. Tried: {tried}. Fully known: {whole}."


def short(topic: str, room: int) -> str:
    """Return what a topic is called, without what is said of it where both are too long.

    >>> short("perceptron: y = 1 if w0 + w·x >= 0, else 0", 30)
    'perceptron'
    """
    return topic if len(topic) <= room else text.one_line(topic.partition(": ")[0], room)


def names(topics: Sequence[Topic], room: int) -> str:
    """Return what some topics are called, each name once."""
    return "; ".join(dict.fromkeys(short(topic.name, room) for topic in topics))


def _columns(chapter: Chapter) -> Iterator[str]:
    wide = WIDTH / max(1, len(chapter.topics))
    gap = min(2.0, wide / 4)
    for place, topic in enumerate(sorted(chapter.topics, key=_best_first)):
        at = f'x="{wide * place + gap / 2:.1f}" width="{wide - gap:.1f}"'
        tall = HEIGHT * min(1.0, max(0.0, topic.mastery))
        yield f'<rect class="progress-room" {at} y="0" height="{HEIGHT:g}"/>'
        if tall:
            yield f'<rect class="progress-known" {at} y="{HEIGHT - tall:.1f}" height="{tall:.1f}"/>'


def _best_first(topic: Topic) -> tuple[float, int]:
    return -topic.mastery, -topic.tried
