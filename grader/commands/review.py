"""`dlgrade review`: what is due again, and when the next comes. The asking itself is in `sitting`."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands import asking, at_desk
from grader.commands.sitting import Sitting, ask_all, why

if TYPE_CHECKING:
    from grader.review import Item

DAYS = 14  # that are looked ahead
EXERCISES = 2  # at most in one sitting
MARGIN = 10  # columns before an item of the list
NAMED = 5  # items of a kind that are named at the end


@click.command()
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="So many at most.")
@click.option("--list", "listed", is_flag=True, help="Only say what is due, why, and what comes in the next days.")
@click.pass_obj
def review(explicit: Path | None, limit: int, listed: bool) -> int:
    """Answer again what is due: questions with fresh numbers, exercises from their stubs. Stop at any time."""
    from grader.review import begun, item, queue, written

    desk = at_desk(explicit)
    _ = desk.exercises  # raises where there is no folder: nothing is due there, and nothing can be kept
    sitting = Sitting(desk)
    due = queue(desk)
    if listed:
        _list(sitting, due, limit)
        return 0
    there = [found for id in begun(desk) if written(desk, id) and (found := item(desk, id))]
    if not due and not there:
        sitting.say(_nothing_due(sitting))
        return 0
    now = _sitting(due, limit)
    click.secho(asking.wrapped(_head(due, there, len(now)), sitting.width), bold=True)
    if ask_all(sitting, there, now):
        _close(sitting)
    else:
        _score(sitting)
        click.echo("Saved. Go on with: dlgrade review")
    return 1 if sitting.wrong else 0


# --- before --------------------------------------------------------------------------------------------


def _sitting(due: Sequence[Item], limit: int) -> list[Item]:
    """Return what is asked at once: the first, but few exercises, which take long."""
    exercises = [item for item in due if item.kind == "exercise"][: min(limit, EXERCISES)]
    return [*[item for item in due if item.kind == "question"][: limit - len(exercises)], *exercises]


def _head(due: Sequence[Item], there: Sequence[Item], now: int) -> str:
    begun = f"{_count(len(there), 'exercise')} begun. " if there else ""
    if not due:
        return f"{begun}Nothing else is due today."
    questions = sum(item.kind == "question" for item in due)
    parts = [(questions, "question"), (len(due) - questions, "exercise")]
    mistaken = sum(item.mistaken for item in due)
    said = f"{begun}Due today: {' and '.join(_count(number, noun) for number, noun in parts if number)}."
    if 0 < mistaken == len(due):
        said += " All about mistakes of yours." if mistaken > 1 else " It is about a mistake of yours."
    elif mistaken:
        said += f" {mistaken} about mistakes of yours, these first."
    return said + (f" This sitting: {now}." if len(due) > now else "")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _nothing_due(sitting: Sitting) -> str:
    from grader.review import next_due

    when = next_due(sitting.desk)
    if when is None:
        return (
            "There is nothing to review yet. An exercise comes here when it is done, a question when it is answered: "
            "dlgrade check, dlgrade quiz"
        )
    coming = _coming(sitting) if _forecast(sitting) else f"The next comes {_day(when)}."
    return f"Nothing is due today. {coming}"


# --- after ---------------------------------------------------------------------------------------------


def _close(sitting: Sitting) -> None:
    """Say what was learned, and when the next ones come."""
    from grader.review import item, queue

    _score(sitting)
    after = {one.id: item(sitting.desk, one.id) for one in sitting.right if one.mistaken}
    mended = [before for before in sitting.right if (now := after.get(before.id)) and not now.mistaken]
    for words, items in (("Mistakes made good", mended), ("Back soon", sitting.wrong)):
        if items:
            more = f" and {len(items) - NAMED} more" if len(items) > NAMED else ""
            sitting.say(f"{words}: {'; '.join(one.title for one in items[:NAMED])}{more}")
    if left := len(queue(sitting.desk)):
        sitting.say(f"{left} still due today: dlgrade review")
    sitting.say(_coming(sitting))


def _score(sitting: Sitting) -> None:
    click.echo()
    if asked := len(sitting.right) + len(sitting.wrong):
        click.secho(f"{len(sitting.right)} of {asked} right.", bold=True)


def _coming(sitting: Sitting) -> str:
    coming = _forecast(sitting)
    if not coming:
        return f"Nothing comes in the next {DAYS} days."
    return "Next: " + ", ".join(f"{number} {day}" for day, number in coming[:3]) + "."


def _forecast(sitting: Sitting) -> list[tuple[str, int]]:
    """Return the days on which something comes, without today."""
    from grader.review import forecast

    now = datetime.now().astimezone()
    counts = forecast(sitting.desk, DAYS + 1, now)
    return [(_day(now + timedelta(days=ahead)), n) for ahead, n in enumerate(counts) if ahead and n]


def _day(when: datetime) -> str:
    local = when.astimezone()
    ahead = (local.date() - datetime.now().date()).days
    return {0: "today", 1: "tomorrow"}.get(ahead, f"on {local:%A} {local.day} {local:%B}")


def _list(sitting: Sitting, due: Sequence[Item], limit: int) -> None:
    """Say what is due and why, and what comes when."""
    click.secho(f"Due today: {len(due)}" if due else "Nothing is due today.", bold=True)
    now = _sitting(due, limit)  # what is asked first stands first
    for item in [*now, *(item for item in due if item not in now)][:limit]:
        unit, room = item.id.partition(":")[0], sitting.width - MARGIN
        lines = asking.wrapped(f"{item.title} · {item.chapter}", room), asking.wrapped(why(item, whole=True), room)
        click.echo("\n" + textwrap.indent("\n".join(lines), " " * MARGIN).replace(" " * MARGIN, f"  {unit:<8}", 1))
    if len(due) > limit:
        click.echo(f"\n  and {len(due) - limit} more")
    if coming := _forecast(sitting):
        click.secho("\nThe next two weeks", bold=True)
        click.echo("\n".join(f"  {number:>3}  {day}" for day, number in coming))
    if due:
        click.echo("\nBegin with: dlgrade review")
