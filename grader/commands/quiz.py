"""`dlgrade quiz`: take a quiz in the terminal. Each answer is written to the sheet at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.commands import asking, find_course, one, screen, shown
from grader.commands.taking import Taking, begin
from grader.course import Entry
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.paper import Question

HELP = "Type an answer and press Enter. An empty line goes on to the next question and keeps what is there."
COMMANDS = (":b one question back", ":s show the right answer", ":q save and quit", ":? this help")
QUIT, BACK, ON = "quit", "back", "on"


@click.command()
@click.argument("quiz")
@click.option("--exam", is_flag=True, help="Say at the end what was right, not after each answer.")
@click.option("--again", is_flag=True, help="Begin a new sheet with other numbers; the old one is kept as a backup.")
@click.option("--question", "number", type=click.IntRange(1), metavar="N", help="Ask this question only.")
@click.option("--student", metavar="NAME", default="", help="Use the numbers of this student of a class.")
@click.pass_obj
def quiz(explicit: Path | None, quiz: str, exam: bool, again: bool, number: int | None, student: str) -> int:
    """Take a quiz: questions one after another, answers kept on the sheet. Stop at any time, and go on later."""
    from grader.render.text import stripped

    entry = one(find_course(explicit), quiz)
    if entry.kind != "quiz":
        raise UsageError(f"{entry.id} is an exercise. Read it with: dlgrade show {entry.id}")
    taking = begin(explicit, entry, again=again, student=student, exam=exam)
    paper = taking.paper
    open_ones = [place for place, question in enumerate(paper.questions) if not taking.sheet.answer(question)]
    head = f"{paper.quiz} · {paper.title}: {len(paper.questions)} questions, {paper.max_score:g} points"
    click.secho(asking.wrapped(head, taking.width), bold=True)
    click.echo(asking.wrapped(f"Answers are written to {stripped(shown(taking.sheet.path))}. {HELP}", taking.width))
    click.echo(asking.listed(COMMANDS, taking.width))
    if number is not None:
        return _ask_alone(taking, number)
    if not open_ones:
        click.echo("\nEvery question is answered.")
    elif len(open_ones) < len(paper.questions):
        count = "1 question is" if len(open_ones) == 1 else f"{len(open_ones)} questions are"
        click.echo(f"\nYou go on where you stopped: {count} open.")
    if open_ones and _ask(taking, open_ones[0]) == QUIT:
        click.echo(f"\nSaved. Go on with: dlgrade quiz {paper.quiz}{' --exam' if exam else ''}")
        return 0
    return _mark(entry, taking)


# --- asking --------------------------------------------------------------------------------------------


def _ask(taking: Taking, place: int) -> str:
    """Ask from one question on to the last."""
    questions = taking.paper.questions
    while place < len(questions):
        match _ask_one(taking, questions[place], f"{place + 1} of {len(questions)}"):
            case "quit":
                return QUIT
            case "back":
                place = max(0, place - 1)
            case _:
                place += 1
    return ON


def _ask_alone(taking: Taking, number: int) -> int:
    """Ask one question, as who comes from a mistake wants it; the sheet is not graded for it."""
    questions = taking.paper.questions
    if number > len(questions):
        raise UsageError(f"{taking.paper.quiz} has {len(questions)} questions: --question takes 1 to {len(questions)}.")
    _ask_one(taking, questions[number - 1], f"{number} of {len(questions)}")
    click.echo(f"\nAll of them: dlgrade quiz {taking.paper.quiz}")
    return 0


def _ask_one(taking: Taking, question: Question, where: str) -> str:
    from grader.render import question as texts
    from grader.render.text import one_line

    points = f"{question.points:g} point{'s' * (question.points != 1)}"
    click.secho("\n" + asking.wrapped(f"── Question {where} · {question.title} · {points}", taking.width), bold=True)
    click.echo(texts.text(question, taking.width))
    taking.sheet.read_again()
    if current := taking.sheet.answer(question):
        click.echo(f"On your sheet: {texts.written(current)}")
    commands = asking.listed(COMMANDS, taking.width)
    while True:
        typed = asking.line(asking.prompt(question))
        match typed:
            case None | ":q":
                return QUIT
            case "":
                return ON
            case ":b":
                return BACK
            case ":?" | "?" | ":h":
                click.echo(f"{asking.wrapped(HELP, taking.width)}\n{commands}")
            case ":s" if taking.exam:
                click.echo("In an exam the right answers are shown afterwards.")
            case ":s":
                taking.missed(question, None)
                asking.solve(question, taking.width)
                return ON
            case _ if typed.startswith(":"):
                click.echo(f"There is no command {one_line(typed, 20)}.\n{commands}")
            case _:
                try:
                    if _take(taking, question, typed):
                        return ON
                except EOFError:
                    return QUIT


def _take(taking: Taking, question: Question, typed: str) -> bool:
    """Write an answer to the sheet and say how it went; True where the next question may come.

    Raises
    ------
    EOFError
        Where the learner stops in a table; the cells until then are on the sheet.
    """
    from grader.marking import mark_question
    from grader.report import Verdict

    answer: Any = typed
    if question.cells():
        there = taking.sheet.answer(question)
        answer, stopped = asking.cells(question, typed, there if isinstance(there, dict) else {})
        if stopped:
            _put(taking, question, answer)
            raise EOFError
    marked = mark_question(question, answer)
    if marked.verdict is Verdict.INVALID_OUTPUT:
        click.echo(asking.wrapped(marked.message, taking.width))
        return False
    _put(taking, question, answer)
    if taking.exam:
        click.echo("Written down.")
        return True
    asking.say(marked, taking.width, colour=taking.colour)
    if marked.verdict is Verdict.ACCEPTED:
        return True
    taking.missed(question, marked)
    click.echo("Try again, press Enter to go on, or type :s to see the answer.")
    return False


def _put(taking: Taking, question: Question, answer: Any) -> None:
    from grader.marking.typed import canonical

    taking.sheet.put({question.id: canonical(question.body, answer)})


# --- at the end ----------------------------------------------------------------------------------------


def _mark(entry: Entry, taking: Taking) -> int:
    """Grade the sheet as `dlgrade check` does, keep the attempt, and say the result."""
    from grader import study
    from grader.render import terminal

    (checked,) = study.graded(taking.desk, [study.Work(entry, Path(shown(taking.sheet.path)))])
    study.keep(taking.desk, checked)
    report = checked.report
    click.echo()
    if taking.exam:
        click.echo(terminal.render(report, **screen()), nl=False)
    else:
        click.secho(f"{report.score:g} of {report.max_score:g} points.", bold=True)
        click.echo(f"All of it again: dlgrade check {entry.id}")
        click.echo(f"Other numbers: dlgrade quiz {entry.id} --again")
    sys.stdout.flush()
    return report.exit_code
