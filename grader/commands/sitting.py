"""One sitting of `dlgrade review`: questions asked with fresh numbers, exercises written again from their stubs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from grader.commands import as_typed, asking, screen, shown

if TYPE_CHECKING:
    from grader.report import Report
    from grader.review import Asked, Item
    from grader.study import Bench, Desk

HELP = "Type an answer and press Enter. An empty line goes on; the question stays due."
COMMANDS = (":s show the right answer", ":q save and quit", ":? this help")
EXERCISE_HELP = "Press Enter when you have saved the file: it is checked. Or stop, and go on later with: dlgrade review"
EXERCISE_COMMANDS = (":l later", ":s show the model solution", ":q quit", ":? this help")


@dataclass
class Sitting:
    """What was asked this evening, and how it went."""

    desk: Desk
    right: list[Item] = field(default_factory=list)
    wrong: list[Item] = field(default_factory=list)

    @property
    def width(self) -> int:
        """How wide the terminal is now."""
        return screen()["width"]

    def count(self, item: Item, *, right: bool) -> None:
        """Note how an item went."""
        (self.right if right else self.wrong).append(item)

    def say(self, text: str) -> None:
        """Say one paragraph."""
        click.echo(asking.wrapped(text, self.width))

    def help(self, words: str, commands: Sequence[str]) -> None:
        """Say what can be typed."""
        self.say(words)
        click.echo(asking.listed(commands, self.width))


def ask_all(sitting: Sitting, begun: Sequence[Item], due: Sequence[Item]) -> bool:
    """Check the exercises that are begun, ask the questions, then begin the others; False where the learner stops."""
    if not _exercises(sitting, begun, check=True):
        return False
    questions = [item for item in due if item.kind == "question"]
    if questions:
        click.echo()
        sitting.help(HELP, COMMANDS)
    for place, item in enumerate(questions, start=1):
        if not _question(sitting, item, f"{place} of {len(questions)}"):
            return False
    had = {item.id for item in begun}
    return _exercises(sitting, [item for item in due if item.kind == "exercise" and item.id not in had], check=False)


def why(item: Item, *, whole: bool) -> str:
    """Return why an item is due; before it is answered not the `whole` mistake, which would give the answer away."""
    from grader.render import plain

    reason = plain.line(item.reason) if whole or not item.mistaken else "about a mistake of yours"
    return reason if reason.endswith("…") else f"{reason}."


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


# --- a question ----------------------------------------------------------------------------------------


def _question(sitting: Sitting, item: Item, where: str) -> bool:
    """Ask one question; False where the learner stops."""
    from grader.render import question as texts
    from grader.review import ask, give_up

    asked = ask(sitting.desk, item.id)
    head = f"── Question {where} · {item.title} · {item.id.partition(':')[0]}"
    click.secho("\n" + asking.wrapped(head, sitting.width), bold=True)
    click.echo(f"{_sentence(why(item, whole=False))}\n\n{texts.text(asked.question, sitting.width)}")
    answered = False
    while True:
        match asking.line(asking.prompt(asked.question)):
            case None | ":q":
                return False
            case "":
                return True
            case ":s":
                if not answered:
                    give_up(sitting.desk, item.id)
                    sitting.count(item, right=False)
                asking.solve(asked.question, sitting.width)
                return True
            case typed if typed.startswith(":") or typed == "?":
                sitting.help(HELP, COMMANDS)
            case typed:
                went = _take(sitting, item, asked, typed, again=answered)
                if went in ("stop", "on"):
                    return went == "on"
                answered = answered or went == "wrong"


def _take(sitting: Sitting, item: Item, asked: Asked, typed: str, *, again: bool) -> str:
    """Mark an answer: the first that can be read counts, and a wrong one may be tried once more."""
    from grader.marking import mark_question
    from grader.report import Verdict
    from grader.review import answer, rated

    given: Any = typed
    if asked.question.cells():
        given, stopped = asking.cells(asked.question, typed, {})
        if stopped:
            return "stop"
    marked = mark_question(asked.question, given)
    if not rated(marked.verdict, marked.score):
        sitting.say(marked.message)
        return "unread"
    if not again:
        marked = answer(sitting.desk, item.id, asked.paper.variant, given)
        sitting.count(item, right=marked.verdict is Verdict.ACCEPTED)
    asking.say(marked, sitting.width, colour=screen()["colour"])
    if marked.verdict is Verdict.ACCEPTED:
        if item.mistaken and not again:
            sitting.say(f"It was asked because {why(item, whole=True)}")
        return "on"
    if again:
        asking.solve(asked.question, sitting.width)
        return "on"
    sitting.say("It comes back soon. Try once more, press Enter to go on, or type :s to see the answer.")
    return "wrong"


# --- an exercise ---------------------------------------------------------------------------------------


def _exercises(sitting: Sitting, items: Sequence[Item], *, check: bool) -> bool:
    """Take exercises one after another; False where the learner stops."""
    from grader.study import Bench

    if not items:
        return True
    with Bench() as bench:
        return all(_exercise(sitting, item, bench, check=check) for item in items)


def _exercise(sitting: Sitting, item: Item, bench: Bench, *, check: bool) -> bool:
    """Have one exercise written again; `check` what is there first. False where the learner stops."""
    from grader.review import begin, give_up, written

    path = begin(sitting.desk, item.id)
    click.secho("\n" + asking.wrapped(f"── Exercise {item.id} · {item.title}", sitting.width), bold=True)
    sitting.say(_sentence(why(item, whole=True)))
    sitting.say(f"Write it again, in {shown(path)}. Your finished work stays as it is.")
    if check and _passes(sitting, item, bench):
        return True
    sitting.help(EXERCISE_HELP, EXERCISE_COMMANDS)
    while True:
        match asking.line("> "):
            case None | ":q":
                return False
            case ":l":
                return True
            case ":s":
                began = written(sitting.desk, item.id)
                give_up(sitting.desk, item.id)
                sitting.count(item, right=False)
                _show_solution(sitting, item)
                sitting.say(f"It comes back soon.{' What you wrote is kept in .dlgrade/backups.' * began}")
                return True
            case "":
                if _passes(sitting, item, bench):
                    return True
                sitting.say("Press Enter when you have saved it again.")
            case _:
                sitting.help(EXERCISE_HELP, EXERCISE_COMMANDS)


def _passes(sitting: Sitting, item: Item, bench: Bench) -> bool:
    """Check the scratch file, and say how it went."""
    from grader.render import terminal
    from grader.report import Verdict
    from grader.review import begin, finish
    from grader.watching.pages import half_way

    path = begin(sitting.desk, item.id)  # somebody may have deleted it
    report: Report = finish(sitting.desk, item.id, bench, as_typed)
    if report.verdict is Verdict.NOT_ATTEMPTED:
        sitting.say(f"{shown(path)} is still as it came: nothing to check yet.")
        return False
    if (said := half_way(report)) is not None:
        sitting.say(f"Not finished? {said}.")
        return False
    click.echo()
    click.echo(terminal.render(report, **screen()), nl=False)
    if report.exit_code == 0:
        sitting.count(item, right=True)
    return report.exit_code == 0


def _show_solution(sitting: Sitting, item: Item) -> None:
    from grader.study import lesson

    entry = sitting.desk.entry(item.id)
    assert entry is not None  # it was begun
    opened = lesson(entry)
    click.echo(opened.solution if opened else "This course has no model solution of it.")
