"""A question in a terminal: a line typed, the cells of a table, and how it went. For `quiz` and `review`."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from grader.paper import Question
    from grader.report import CheckReport


def line(prompt: str) -> str | None:
    """Read a line; None at the end of input and at Ctrl-C, which save and quit."""
    try:
        return input(prompt).encode("utf-8", "replace").decode().strip()  # bytes that are no text are no answer
    except (EOFError, KeyboardInterrupt, RuntimeError):  # RuntimeError: standard input is closed
        click.echo()
        return None
    except UnicodeDecodeError:
        return "\ufffd"


def prompt(question: Question) -> str:
    """Return what stands before the answer."""
    return f"> {question.cells()[0]} = " if question.cells() else "> "


def cells(question: Question, typed: str, there: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    """Read a table: its first cell is typed, the others are asked for; an empty line keeps what is `there`.

    Returns
    -------
    The cells, and whether the learner stopped before the last.
    """
    first, *others = question.cells()
    words = typed.replace(";", " ").split()
    if len(words) == len(others) + 1:
        return dict(zip([first, *others], words)), False
    answer = {**there, first: typed}
    for cell in others:
        while (more := line(f"  {cell} = ")) and more.startswith(":") and more != ":q":
            click.echo("First the other cells, or :q to save and quit.")
        if more in (None, ":q"):
            return answer, True
        if more:
            answer[cell] = more
    return answer, False


def say(marked: CheckReport, width: int, *, colour: bool) -> None:
    """Say how an answer was marked, and why."""
    from grader.render import plain, text

    look = text.LOOKS[marked.verdict]
    paint = {"right": "green", "wrong": "red"}.get(look.tone)
    click.secho(f"{look.mark} {look.word} ({marked.score:g} of {marked.max_score:g})", fg=paint, color=colour)
    sentences = [diagnosis.message for diagnosis in marked.diagnoses] + [marked.message]
    click.echo(plain.text(" ".join(sentence for sentence in sentences if sentence), width))


def solve(question: Question, width: int) -> None:
    """Say what is right, and why."""
    from grader.render import question as texts

    right = texts.solved(question.body, width - len("Right is: "))
    click.echo(f"Right is:\n{right}" if "\n" in right else f"Right is: {right}")
    click.echo(texts.explained(question, width))


def wrapped(text: str, width: int) -> str:
    """Return a paragraph in lines."""
    return textwrap.fill(text, width, break_on_hyphens=False)


def listed(commands: Sequence[str], width: int) -> str:
    """Return commands, as many on a line as there is room for."""
    unbroken = [command.replace(" ", "\xa0") for command in commands]
    return textwrap.indent(textwrap.fill("   ".join(unbroken), width - 2), "  ").replace("\xa0", " ")
