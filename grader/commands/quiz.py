"""`dlgrade quiz`: take a quiz in the terminal. Each answer is written to the sheet at once."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader import course as courses
from grader.commands import find_course, here, one, screen, shown, warn
from grader.commands.taking import Taking, begin
from grader.course import Entry
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.paper import Question
    from grader.report import CheckReport

HELP = "Type an answer and press Enter. An empty line goes on to the next question and keeps what is there."
COMMANDS = (":b one question back", ":s show the right answer", ":q save and quit", ":? this help")
QUIT, BACK, ON = "quit", "back", "on"


@click.command()
@click.argument("quiz")
@click.option("--exam", is_flag=True, help="Say at the end what was right, not after each answer.")
@click.option("--again", is_flag=True, help="Begin a new sheet with other numbers; the old one is kept as a backup.")
@click.option("--student", metavar="NAME", default="", help="Use the numbers of this student of a class.")
@click.pass_obj
def quiz(explicit: Path | None, quiz: str, exam: bool, again: bool, student: str) -> int:
    """Take a quiz: questions one after another, answers kept on the sheet. Stop at any time, and go on later."""
    from grader.render.text import stripped

    entry = one(find_course(explicit), quiz)
    if entry.kind != "quiz":
        raise UsageError(f"{entry.id} is an exercise. Read it with: dlgrade show {entry.id}")
    taking = begin(explicit, entry, again=again, student=student, exam=exam)
    paper = taking.paper
    open_ones = [place for place, question in enumerate(paper.questions) if not taking.sheet.answer(question)]
    head = f"{paper.quiz} · {paper.title}: {len(paper.questions)} questions, {paper.max_score:g} points"
    click.secho(_wrapped(taking, head), bold=True)
    click.echo(_wrapped(taking, f"Answers are written to {stripped(shown(taking.sheet.path))}. {HELP}"))
    click.echo(_commands(taking))
    if not open_ones:
        click.echo("\nEvery question is answered.")
    elif len(open_ones) < len(paper.questions):
        number = "1 question is" if len(open_ones) == 1 else f"{len(open_ones)} questions are"
        click.echo(f"\nYou go on where you stopped: {number} open.")
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


def _ask_one(taking: Taking, question: Question, where: str) -> str:
    from grader.render import question as texts
    from grader.render.text import one_line

    points = f"{question.points:g} point{'s' * (question.points != 1)}"
    click.secho("\n" + _wrapped(taking, f"── Question {where} · {question.title} · {points}"), bold=True)
    click.echo(texts.text(question, taking.width))
    taking.sheet.read_again()
    if current := taking.sheet.answer(question):
        click.echo(f"On your sheet: {texts.written(current)}")
    prompt = f"> {question.cells()[0]} = " if question.cells() else "> "
    while True:
        typed = _line(prompt)
        match typed:
            case None | ":q":
                return QUIT
            case "":
                return ON
            case ":b":
                return BACK
            case ":?" | "?" | ":h":
                click.echo(f"{_wrapped(taking, HELP)}\n{_commands(taking)}")
            case ":s" if taking.exam:
                click.echo("In an exam the right answers are shown afterwards.")
            case ":s":
                click.echo(f"Right is: {texts.solution(question.body)}")
                click.echo(texts.explained(question, taking.width))
                return ON
            case _ if typed.startswith(":"):
                click.echo(_wrapped(taking, f"There is no command {one_line(typed, 20)}.") + f"\n{_commands(taking)}")
            case _:
                try:
                    if _take(taking, question, typed):
                        return ON
                except EOFError:
                    return QUIT


def _take(taking: Taking, question: Question, typed: str) -> bool:
    """Write an answer to the sheet and say how it went; True where the next question may come."""
    from grader.marking import mark_question
    from grader.report import Verdict

    answer = _table(taking, question, typed) if question.cells() else typed
    marked = mark_question(question, answer)
    if marked.verdict is Verdict.INVALID_OUTPUT:
        click.echo(_wrapped(taking, marked.message))
        return False
    _put(taking, question, answer)
    if taking.exam:
        click.echo("Written down.")
        return True
    _say(taking, marked)
    if marked.verdict is Verdict.ACCEPTED:
        return True
    click.echo("Try again, press Enter to go on, or type :s to see the answer.")
    return False


def _table(taking: Taking, question: Question, typed: str) -> dict[str, Any]:
    """Read the first cell, and ask for the others one after another; an empty line keeps what is there.

    Raises
    ------
    EOFError
        Where the learner stops; the cells until then are on the sheet.
    """
    first, *others = question.cells()
    words = typed.replace(";", " ").split()
    if len(words) == len(others) + 1:
        return dict(zip([first, *others], words))
    there = taking.sheet.answer(question)
    answer = {**(there if isinstance(there, dict) else {}), first: typed}
    for cell in others:
        while (more := _line(f"  {cell} = ")) and more.startswith(":") and more != ":q":
            click.echo("First the other cells, or :q to save and quit.")
        if more in (None, ":q"):
            _put(taking, question, answer)
            raise EOFError
        if more:
            answer[cell] = more
    return answer


def _put(taking: Taking, question: Question, answer: Any) -> None:
    from grader.marking.typed import canonical

    taking.sheet.put({question.id: canonical(question.body, answer)})


def _wrapped(taking: Taking, text: str) -> str:
    return textwrap.fill(text, taking.width, break_on_hyphens=False)


def _commands(taking: Taking) -> str:
    """Return the commands, as many on a line as there is room for."""
    unbroken = [command.replace(" ", "\xa0") for command in COMMANDS]
    return textwrap.indent(textwrap.fill("   ".join(unbroken), taking.width - 2), "  ").replace("\xa0", " ")


def _line(prompt: str) -> str | None:
    """Read a line; None at the end of input and at Ctrl-C, which save and quit."""
    try:
        return input(prompt).encode("utf-8", "replace").decode().strip()  # bytes that are no text are no answer
    except (EOFError, KeyboardInterrupt, RuntimeError):  # RuntimeError: standard input is closed
        click.echo()
        return None
    except UnicodeDecodeError:
        return "\ufffd"


def _say(taking: Taking, marked: CheckReport) -> None:
    from grader.render import plain, text

    look = text.LOOKS[marked.verdict]
    colour = {"right": "green", "wrong": "red"}.get(look.tone)
    click.secho(f"{look.mark} {look.word} ({marked.score:g} of {marked.max_score:g})", fg=colour, color=taking.colour)
    sentences = [diagnosis.message for diagnosis in marked.diagnoses] + [marked.message]
    click.echo(plain.text(" ".join(sentence for sentence in sentences if sentence), taking.width))


# --- at the end ----------------------------------------------------------------------------------------


def _mark(entry: Entry, taking: Taking) -> int:
    """Grade the sheet as `dlgrade check` does, keep the attempt, and say the result."""
    from grader.grade import key_for
    from grader.quizzes import grade_sheet
    from grader.render import terminal
    from grader.store import open_store
    from grader.submission import read

    submission = read(Path(shown(taking.sheet.path)))
    report = grade_sheet(key_for(entry), submission)
    with open_store(courses.workspace(here()), warn) as store:
        store.add_attempt(report, submission.sha256)
    click.echo()
    if taking.exam:
        click.echo(terminal.render(report, **screen()), nl=False)
    else:
        click.secho(f"{report.score:g} of {report.max_score:g} points.", bold=True)
        click.echo(f"All of it again: dlgrade check {entry.id}   Other numbers: dlgrade quiz {entry.id} --again")
    sys.stdout.flush()
    return report.exit_code
