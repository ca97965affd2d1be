"""Where a learner stands: the list of exercises, and the progress report in a terminal or on a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from grader.render import activity, mastery, text
from grader.render.standing import Chapter, Journal, Mistake, Row, Topic, counted, duration, said_of, times
from grader.render.terminal import Pen, columns, fit, for_encoding

_FEW = 3  # of begun exercises, mistakes and topics that the terminal shows
_TOPIC = 32  # characters


def listing(
    rows: Sequence[Row],
    *,
    width: int,
    colour: bool,
    encoding: str = "utf-8",
    introductions: Mapping[str, str] | None = None,
) -> str:
    """Return the exercises by chapter with points and state, as `dlgrade list` prints them.

    `rows` come in the order of the course; each chapter's heading, how far it is done, and its introduction where one
    is given stand where the chapter begins.
    """
    pen = Pen(max(40, width), colour)
    introduced = introductions or {}
    titles = {row.exercise: text.one_line(row.title) for row in rows}
    room = min(pen.width - 35, max(map(columns, titles.values()), default=0))
    lines: list[str] = []
    for name, members in groupby(rows, key=lambda row: row.chapter):
        chapter = Chapter(name, tuple(members))
        heading = f"{text.one_line(name)}  ({chapter.done} of {len(chapter.rows)} done)"
        lines += ["", *pen.wrap(heading, style="strong")]
        lines += ["", *pen.wrap(introduced[name], 2), ""] if name in introduced else []
        for row in chapter.rows:
            share = _share(row.best, row.max_score)
            mark, tone = {"done": ("✓", "right"), "attempted": ("·", "fault")}.get(row.state, (" ", "quiet"))
            line = f"  {fit(row.exercise, 7)} {fit(titles[row.exercise], room)} {share:>9}  {mark} {row.state}"
            lines.append(pen.paint(line.rstrip(), tone if row.state != "not started" else "plain"))
    done = sum(row.state == "done" for row in rows)
    lines += ["", f"{done} of {len(rows)} done."]
    return for_encoding("\n".join(lines).lstrip("\n") + "\n", encoding)


# --- in a terminal -----------------------------------------------------------------------------------------


def terminal(journal: Journal, *, width: int, colour: bool, encoding: str = "utf-8") -> str:
    """Return the progress report as about thirty lines of text of at most `width` columns."""
    pen = Pen(max(40, width), colour)
    lines = [
        *pen.wrap(headline(journal), style="strong"),
        "",
        *_chapters(pen, journal),
        *_topics(pen, journal),
        *_begun(pen, journal),
        *_mistakes(pen, journal),
        *_weeks(pen, journal),
        *_review(pen, journal),
        "",
        f"Next: dlgrade check {text.one_line(journal.next)}" if journal.next else "All done.",
    ]
    return for_encoding("\n".join(lines) + "\n", encoding)


def headline(journal: Journal) -> str:
    """Return in a sentence or two how far the learner has come."""
    whole = journal.everything
    if not any(row.attempts for row in whole.rows):
        number = counted(len(whole.rows), "exercise")
        return f"Nothing is checked yet. Ahead of you: {number} in {counted(len(journal.chapters), 'chapter')}."
    spent = duration(journal.minutes)
    took = f", about {spent} of work" if spent else ""
    points = f"{text.points(whole.score)} of {text.points(whole.max_score)} points"
    return f"{points}, {whole.done} of {len(whole.rows)} done{took}."


def _chapters(pen: Pen, journal: Journal) -> Iterator[str]:
    chapters = [*journal.chapters, journal.everything]
    shares = [_share(chapter.score, chapter.max_score) for chapter in chapters]
    done = [f"{chapter.done}/{len(chapter.rows)} done" for chapter in chapters]
    known = [f"  {100 * chapter.mastery:>3.0f} % known" for chapter in chapters]
    if pen.width < 72 or not any(topic.tried for topic in journal.everything.topics):
        known = [""] * len(chapters)
    rest = [max(map(len, column)) for column in (shares, done, known)]
    bar = 10 if pen.width >= 60 else 5
    names = [_cut(chapter.name, pen.width - bar - 6 - sum(rest)) for chapter in chapters]
    column = max(map(columns, names))
    for chapter, name, *cells in zip(chapters, names, shares, done, known, strict=True):
        filled = int(chapter.share * bar + 1e-9)
        share, whole, well = (cell.rjust(room) for cell, room in zip(cells, rest, strict=True))
        line = f"{fit(name, column)}  {'█' * filled}{'░' * (bar - filled)} {share}  {whole}{well}"
        yield pen.paint(line, "right" if chapter.rows and chapter.done == len(chapter.rows) else "plain")


def _cut(words: str, room: int) -> str:
    """Return as much as there is room for; no sign says that it is cut: in ASCII it would take more room."""
    line = text.one_line(words)
    while columns(line) > max(4, room):
        line = line[:-1].rstrip()
    return line


def _share(best: float, most: float) -> str:
    return f"{text.points(best)}/{text.points(most)}"


def _topics(pen: Pen, journal: Journal) -> list[str]:
    """The topics of the whole course that are known best, and those worth another look."""
    course = journal.everything
    lines = [*_named(pen, "Known best", course.strongest), *_named(pen, "Worth another look", course.weakest)]
    return ["", *lines] if lines else []


def _named(pen: Pen, label: str, topics: Sequence[Topic]) -> list[str]:
    return _hung(pen, f"{label}: ", mastery.names(topics, _TOPIC), 3) if topics else []


def _begun(pen: Pen, journal: Journal) -> Iterator[str]:
    begun = journal.begun
    if begun:
        yield from ["", pen.paint("Begun:", "strong")]
    for row in begun[:_FEW]:
        spent = duration(row.minutes)
        took = f", about {spent}" if spent and pen.width >= 72 else ""
        end = f"  {_share(row.best, row.max_score)} after {counted(row.attempts, 'attempt')}{took}"
        start = f"  {text.one_line(row.exercise)}  "
        yield start + _cut(row.title, pen.width - columns(start) - len(end)) + end
    if len(begun) > _FEW:
        yield f"  and {len(begun) - _FEW} more"


def _mistakes(pen: Pen, journal: Journal) -> Iterator[str]:
    if journal.mistakes:
        yield from ["", pen.paint("Mistakes made most:", "strong")]
    for mistake in journal.mistakes[:_FEW]:
        stands = said_of(mistake)
        said = f"{stands}: {message(mistake)}" if stands else message(mistake)
        yield from _hung(pen, f"  {times(mistake.times)} in {text.one_line(mistake.exercise)}  ", said, 2)


def message(mistake: Mistake) -> str:
    """Return a mistake's message for a terminal; what a quiz says has formulas in it."""
    if not mistake.exercise.startswith("quiz") or "$" not in mistake.message:
        return mistake.message
    from grader.render import plain  # it reads LaTeX: only where there is some

    return plain.line(mistake.message)


def _weeks(pen: Pen, journal: Journal) -> list[str]:
    if not journal.days:
        return []
    legend = "a sign a week: · nothing, ░ some, █ much"
    return ["", *pen.wrap(activity.describe(journal)), *pen.wrap(f"{activity.signs(journal)}  {legend}", 2)]


def _review(pen: Pen, journal: Journal) -> list[str]:
    said = to_review(journal)
    return ["", *pen.wrap(f"{said} dlgrade review" if journal.due else said)] if said else []


def to_review(journal: Journal) -> str:
    """Return in a sentence what is to be reviewed; "" where nothing is and nothing will be soon."""
    now, later = len(journal.due), sum(journal.forecast[1:])
    days = counted(max(0, len(journal.forecast) - 1), "day")
    if not now and not later:
        return ""
    if not now:
        return f"Nothing to review today, {later} in the {days} after."
    return f"{now} to review today, {later} more in the {days} after." if later else f"{now} to review today."


def _hung(pen: Pen, mark: str, words: str, most: int) -> list[str]:
    """Return prose after a mark, its later lines below its first; what is beyond `most` lines is left out."""
    lines = pen.wrap(text.one_line(words, 400), columns(mark))
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1][: pen.width - 4].rstrip(' .,;:')} …"]
    return [f"{mark}{lines[0].strip()}", *lines[1:]]


# --- on a page -------------------------------------------------------------------------------------------


def page(journal: Journal, name: str = "") -> str:
    """Return the progress report as one page that stands alone; `name` says whose it is, to whom it is handed in."""
    from grader.render import html  # the terminal needs no templates

    return html.fill("progress.html.j2", **values(journal, name=name))


def values(journal: Journal, *, linked: bool = False, name: str = "") -> dict[str, Any]:
    """Return what progress.html.j2 is filled with; `linked` where exercises have pages of the study page."""
    from markupsafe import Markup

    return {
        "journal": journal,
        "linked": linked,
        "name": name,
        "headline": headline(journal),
        "to_review": to_review(journal),
        "calendar": Markup(activity.picture(journal)),
        "calendar_said": activity.describe(journal),
        "months": activity.months(journal.days),
        "known": [(chapter, Markup(mastery.picture(chapter))) for chapter in journal.chapters if chapter.topics],
        "names": mastery.names,
        "began": any(row.attempts for row in journal.everything.rows),
        "duration": duration,
        "counted": counted,
        "said_of": said_of,
        "times": times,
        "on": lambda *times: activity.on(*map(journal.day_of, times)),
    }
