"""The record of a quiz: questions, their answers, and the wrong answers that learners give.

A record is one file, `reference/quizNN_name.py`, with one `quiz = Quiz(...)`. A question is a call for what is the
same in every variant, or a decorated function for what is drawn: its docstring is the wording, its parameters are the
drawn numbers, its result is the answer. `{{name}}` in any text is filled in with the number, `{{name:.2f}}` formatted.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from grader.authoring.inputs import Input
from grader.errors import AuthoringError

F = TypeVar("F", bound=Callable[..., Any])
Kind = Literal[
    "single", "several", "true_false", "number", "formula", "matching", "ordering", "table", "printed", "line"
]
Choices = Mapping[str, tuple[str, str]]  # a key of the author's → what is shown, and why it is right or wrong


@dataclass(frozen=True)
class QuestionSpec:
    """One question as its author wrote it."""

    kind: Kind
    name: str
    wording: str
    points: float
    why: str
    source: str
    topics: tuple[str, ...]
    given: Mapping[str, Input]
    where: Callable[..., bool] | None  # which draws are fit
    answer: Callable[..., Any] | None  # of the drawn numbers, by name; for a formula, its derivation by SymPy
    title: str = ""
    options: Choices = field(default_factory=dict)
    right: Any = None  # the answer where it is not drawn
    details: Mapping[str, Any] = field(default_factory=dict)  # what only this kind has


@dataclass(frozen=True)
class WrongAnswer:
    """A wrong idea about one question: what it answers, and the sentence that names it."""

    id: str
    question: str
    recipe: Callable[..., Any]
    message: str


class Quiz:
    """The record of one quiz.

    Parameters
    ----------
    title, chapter
        Shown to learners.
    """

    def __init__(self, *, title: str, chapter: str) -> None:
        self.title = title
        self.chapter = chapter
        self.questions: dict[str, QuestionSpec] = {}
        self.misconceptions: list[WrongAnswer] = []

    # --- choosing ------------------------------------------------------------------------------------------

    def single(
        self,
        name: str = "",
        wording: str = "",
        *,
        right: str = "",
        wrong: Mapping[str, str] | None = None,
        options: Choices | None = None,
        decimals: int = 3,
        **about: Any,
    ) -> Callable[[F], F]:
        """Ask for one of several options.

        Three ways: `quiz.single("name", "wording", right="text", why="…", wrong={"text": "why it is wrong"})`; a
        decorator with `options={"key": ("text", "why")}` of a function that returns the right key; or a decorator of
        a function that returns the right value, where the misconceptions give the other options; numbers with a point
        are all shown with so many `decimals`.
        """
        about["details"] = {"decimals": decimals}
        if wrong is not None:
            choices = {"right": (right, about.get("why", "")), **{text: (text, why) for text, why in wrong.items()}}
            return self._asked("single", name, wording, options=choices, right="right", **about)
        return self._asked("single", name, wording, options=options or {}, **about)

    def several(
        self,
        name: str = "",
        wording: str = "",
        *,
        right: Mapping[str, str] | None = None,
        wrong: Mapping[str, str] | None = None,
        options: Choices | None = None,
        **about: Any,
    ) -> Callable[[F], F]:
        """Ask for all options that hold: {text: why} for both sides, or `options` and a function that returns the
        keys of those that hold."""
        if right is not None:
            texts = {**right, **(wrong or {})}
            choices = {text: (text, why) for text, why in texts.items()}
            return self._asked("several", name, wording, options=choices, right=tuple(right), **about)
        return self._asked("several", name, wording, options=options or {}, **about)

    def true_false(
        self,
        name: str = "",
        wording: str = "",
        *,
        holds: bool | None = None,
        reason: str = "",
        wrong: Mapping[str, str] | None = None,
        options: Choices | None = None,
        **about: Any,
    ) -> Callable[[F], F]:
        """Ask whether a statement holds, and for which reason: half of the points each.

        `holds`, the right `reason` and the `wrong` ones {text: why it is none}; or `options` and a function that
        returns (holds, key of the right reason).
        """
        if wrong is not None:
            choices = {"right": (reason, about.get("why", "")), **{text: (text, why) for text, why in wrong.items()}}
            return self._asked("true_false", name, wording, options=choices, right=(holds, "right"), **about)
        return self._asked("true_false", name, wording, options=options or {}, **about)

    def line(
        self, name: str, wording: str, *, code: str, right: int, wrong: Mapping[int, str], **about: Any
    ) -> Callable[[F], F]:
        """Ask which line of `code` (counted from 1) is wrong; `wrong` says of every other line why it is right."""
        return self._asked("line", name, wording, right=right, details={"code": code, "wrong": wrong}, **about)

    # --- writing -------------------------------------------------------------------------------------------

    def number(
        self,
        *,
        decimals: int | None = None,
        digits: int | None = None,
        within: float | None = None,
        unit: str = "",
        share: bool = False,
        **about: Any,
    ) -> Callable[[F], F]:
        """Ask for a number: decorate the function that computes it.

        Exact unless `decimals` (±1 in the last one is right), significant `digits` (likewise) or `within` is given.
        `share` says that it is part of a whole, so that 25 % is right where 0.25 is.
        """
        details = {"decimals": decimals, "digits": digits, "within": within, "unit": unit, "share": share}
        return self._asked("number", "", "", details=details, **about)

    def formula(
        self,
        form: str,
        *,
        names: Mapping[str, tuple[float, float] | range],
        slips: Mapping[str, str] | None = None,
        **about: Any,
    ) -> Callable[[F], F]:
        """Ask for a formula: decorate its derivation, a function of `sp` (SymPy) that returns the right expression.

        `form` is the same as a learner would type it; the gate compares the two. `names` gives the range of each
        name, `range(1, 9)` for whole numbers. `slips` are {wrong formula: what the learner did}; slips like a dropped
        factor are found without being listed.
        """
        details = {"form": form, "names": dict(names), "slips": dict(slips or {})}
        return self._asked("formula", "", "", details=details, **about)

    def printed(self, name: str = "", wording: str = "", *, code: str, **about: Any) -> Callable[[F], F]:
        """Ask what `code` prints. It is run to find out; misconceptions return what it does not print."""
        return self._asked("printed", name, wording, details={"code": code}, right="printed", **about)

    def table(
        self,
        name: str,
        wording: str,
        *,
        cells: Mapping[str, str],
        decimals: int = 3,
        slips: Mapping[str, Mapping[str, str]] | None = None,
        **about: Any,
    ) -> Callable[[F], F]:
        """Ask for numbers that follow from one another: {name: formula in what is given and in earlier cells}.

        `slips` are {cell: {wrong formula: what the learner did}}.
        """
        details = {"cells": dict(cells), "decimals": decimals, "slips": dict(slips or {})}
        return self._asked("table", name, wording, right="cells", details=details, **about)

    # --- arranging -----------------------------------------------------------------------------------------

    def matching(
        self,
        name: str,
        wording: str,
        *,
        pairs: Mapping[str, str],
        reasons: Mapping[str, str],
        extra: Sequence[str] = (),
        **about: Any,
    ) -> Callable[[F], F]:
        """Ask which option belongs to each item: {item: option}, {item: why}, and options that belong to none."""
        details = {"pairs": dict(pairs), "reasons": dict(reasons), "extra": tuple(extra)}
        return self._asked("matching", name, wording, right="pairs", details=details, **about)

    def ordering(self, name: str, wording: str, *, order: Sequence[str], **about: Any) -> Callable[[F], F]:
        """Ask for the order of some items, which are shown in a drawn one."""
        return self._asked("ordering", name, wording, right=tuple(order), **about)

    # --- wrong ideas ---------------------------------------------------------------------------------------

    def misconception(self, *, of: str) -> Callable[[F], F]:
        """Declare a wrong idea: a function of drawn numbers that returns what the idea answers; its docstring is the
        sentence a learner reads. It may raise where the idea gives no answer."""

        def decorate(recipe: F) -> F:
            where = f"misconception {recipe.__name__}"
            if of not in self.questions:
                raise AuthoringError(where, f"there is no question {of}.", "Declare it above.")
            message = _text(recipe.__doc__ or "")
            if not message:
                raise AuthoringError(where, "it has no docstring.", "Write the learner's sentence there.")
            self.misconceptions.append(WrongAnswer(recipe.__name__.replace("_", "-"), of, recipe, message))
            return recipe

        return decorate

    def _asked(
        self,
        kind: Kind,
        name: str,
        wording: str,
        *,
        source: str,
        topics: Sequence[str],
        why: str = "",
        points: float = 1,
        given: Mapping[str, Input] | None = None,
        where: Callable[..., bool] | None = None,
        **rest: Any,
    ) -> Callable[[F], F]:
        """Keep a question; where its answer is a function's, keep it when that is decorated."""

        def keep(name: str, wording: str, answer: Callable[..., Any] | None) -> None:
            if name in self.questions:
                raise AuthoringError(name, "the question is declared twice.", "Give each a name of its own.")
            self.questions[name] = QuestionSpec(
                kind, name, _text(wording), points, _text(why), source, tuple(topics), dict(given or {}), where, answer,
                **{"title": name.replace("_", " ").capitalize(), **rest},
            )  # fmt: skip

        if name:
            keep(name, wording, None)

        def decorate(answer: F) -> F:
            if name:
                raise AuthoringError(name, "its answer is given already.", "Do not decorate a function with it.")
            keep(answer.__name__, answer.__doc__ or "", answer)
            return answer

        return decorate


def _text(text: str) -> str:
    """Put each paragraph and each item of a list on one line, wherever its lines ended in the record."""
    return re.sub(r"(?<!\n)\n(?!\n|- )", " ", inspect.cleandoc(text).strip())
