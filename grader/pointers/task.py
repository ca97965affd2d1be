"""The part of a task that speaks of a function and of the mistake in it, as a pointer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from grader.course import Entry
from grader.pointers.words import dot, weighed, words
from grader.report import Pointer

_DEFINED = 0.3  # a formula that begins with the function's name; that of relu_prime has relu' somewhere
_NAMED = 0.15
_FORMULA = 0.2
_NO_RULE = ("Worked", "Source")  # who looks for a mistake needs the rule


def pointer(
    entry: Entry, task: str, function: str, spoken: Mapping[str, float], rarity: Mapping[str, float]
) -> Pointer:
    """Return the lines of a task that are most like the words spoken; where none are, the whole task.

    They stand above all code, so they are the same lines in a file that a learner has begun to fill in.
    """
    scored = [
        (_covered(spoken, text, rarity) + _rule(text, function), first, last) for first, last, text in _parts(task)
    ]
    likeness, first, last = max(scored, key=lambda one: one[0], default=(0.0, 0, 0))
    lines = f"line {first}" if first == last else f"lines {first} to {last}"
    told = f"what it says of {function}, {lines} of {entry.stub.name}" if likeness > 0 else "the task"
    return Pointer("task", entry.id, told, f"dlgrade show {entry.id}")


def _covered(spoken: Mapping[str, float], text: str, rarity: Mapping[str, float]) -> float:
    """How much of the words spoken a text has, and how little else, which counts twice."""
    said = words([text])
    return (
        sum(weight**2 for word, weight in spoken.items() if word in said) + 2 * dot(spoken, weighed(said, rarity))
    ) / 3


def _parts(task: str) -> Iterator[tuple[int, int, str]]:
    """The parts of a task as (first line, last line, text): paragraphs with the formulas that stand below them."""
    lines = task.split("\n")
    begins = [
        number
        for number, line in enumerate(lines[1:], start=1)
        if line.strip() and not lines[number - 1].strip() and not line[0].isspace() and not line[0].islower()
    ]
    for first, end in zip(begins, [*begins[1:], len(lines)], strict=True):
        text = "\n".join(lines[first:end]).rstrip()
        if not text.startswith(_NO_RULE):
            yield first + 1, first + 1 + text.count("\n"), text


def _rule(text: str, function: str) -> float:
    """What it adds to a part of a task that it has formulas and names the function, most where a formula begins so."""
    if text.startswith("Shapes"):  # most functions are named there, and few mistakes are about it
        return -2 * _NAMED
    base = function.removesuffix("_prime")
    formula = rf"^\s+{function}(?![\w'])" if base == function else rf"^\s.*\b{base}'"
    named = _DEFINED if re.search(formula, text, re.MULTILINE) else _NAMED * (f"`{function}`" in text)
    return named + _FORMULA * bool(re.search(r"(?m)^    ", text))
