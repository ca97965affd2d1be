"""`dlgrade check`: grade a learner's work and keep the attempt."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader import course as courses
from grader.commands import find_course, here, screen, shown, warn, workspace, write_page
from grader.course import Course, Entry
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.report import Report
    from grader.sandbox import Worker
    from grader.submission import Submission


@dataclass(frozen=True)
class Work:
    """A file to grade, and the exercise it is for."""

    entry: Entry
    path: Path
    others: tuple[Path, ...] = ()


@click.command()
@click.argument("ex", nargs=-1)
@click.option("--file", type=click.Path(path_type=Path), metavar="PATH", help="Grade this file.")
@click.option(
    "--seed",
    type=click.IntRange(0, 2**63 - 1),
    default=0,
    show_default=True,
    help="Other drawn cases; a quiz has the numbers of its sheet.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
@click.option("--html", type=click.Path(path_type=Path), metavar="PATH", help="Write a page; a folder for several.")
@click.option("--open", "show_page", is_flag=True, help="Open the page in the browser.")
@click.pass_obj
def check(
    explicit: Path | None,
    ex: tuple[str, ...],
    file: Path | None,
    seed: int,
    as_json: bool,
    html: Path | None,
    show_page: bool,
) -> int:
    """Grade exercises; without EX, the first that is not done."""
    from grader.sandbox import start

    with start() as worker:  # before anything is looked at: NumPy is loaded over there meanwhile
        return _check(worker, find_course(explicit), ex, file, seed, as_json, html, show_page)


def _check(
    worker: Worker,
    course: Course,
    ex: tuple[str, ...],
    file: Path | None,
    seed: int,
    as_json: bool,
    html: Path | None,
    show_page: bool,
) -> int:
    works = _works(course, ex, file)
    if not works:
        _print_json([]) if as_json else click.echo("Every exercise is done. See them with: dlgrade progress")
        return 0
    pages = html is not None or show_page
    reports = []
    for report, submission in _graded(works, course, seed, worker, pictures=pages):
        _keep(report, submission)
        if not as_json:
            _print_text(report)
        reports.append(report)
    if as_json:
        _print_json(reports)
    elif len(reports) > 1:
        _print_sum(reports)
    if pages:
        _write_pages(reports, html, show_page, quiet=as_json)
    return max(report.exit_code for report in reports)


# --- what to grade -----------------------------------------------------------------------------------------


def _works(course: Course, patterns: Sequence[str], file: Path | None) -> list[Work]:
    if file is not None:
        return [Work(_entry_of(course, patterns, file), file)]
    if patterns:
        entries = course.resolve(patterns)
        folder = workspace() / "exercises"
    else:
        folder = workspace() / "exercises"
        entries = _first_not_done(course)
    return [_work(entry, folder) for entry in entries]


def _work(entry: Entry, folder: Path) -> Work:
    match courses.work_on(entry, folder):
        case [newest, *older]:
            return Work(entry, newest, tuple(older))
        case _:
            raise UsageError(f"There is no file for {entry.id} in {shown(folder)}. Write it with: dlgrade init")


def _entry_of(course: Course, patterns: Sequence[str], file: Path) -> Entry:
    named = patterns or [identity for identity in [courses.id_in(file.name)] if identity]
    match course.resolve(named):
        case [entry]:
            return entry
        case []:
            raise UsageError(f"Which exercise is {file} for? Say it: dlgrade check EX --file {file}")
        case _:
            raise UsageError("--file gives one file, so name one exercise.")


def _first_not_done(course: Course) -> list[Entry]:
    from grader.store import open_store

    with open_store(workspace(), warn) as store:
        states = store.states()
    return [entry for entry in course.entries() if entry.id not in states or states[entry.id].word != "done"][:1]


# --- grading -----------------------------------------------------------------------------------------------


def _graded(
    works: Sequence[Work], course: Course, seed: int, first: Worker, *, pictures: bool
) -> Iterator[tuple[Report, Submission]]:
    """Grade one file after another, each in a worker of its own that was started while we did something else."""
    from grader.grade import grade, key_for, start_worker
    from grader.submission import read

    sheets = [work for work in works if work.entry.kind == "quiz"]
    works = [work for work in works if work.entry.kind == "ex"]
    with ExitStack() as stack:
        following = first
        for place, work in enumerate(works, start=1):
            with following as worker:
                submission = read(_as_typed(work.path))
                worker.prepare(submission.cells)  # while the Key is read
                key = key_for(work.entry, seed)
                if place < len(works):
                    following = stack.enter_context(start_worker())
                report = grade(key, submission, worker=worker, pictures=pictures)
            yield _with_prerequisites(_with_others(report, work), key.builds_on, course), submission
    for work in sheets:
        from grader.quizzes import grade_sheet

        submission = read(_as_typed(work.path))
        yield _with_others(grade_sheet(key_for(work.entry), submission), work), submission


def _as_typed(path: Path) -> Path:
    return Path(shown(path)) if path.is_absolute() else path


def _with_others(report: Report, work: Work) -> Report:
    if not work.others:
        return report
    import msgspec

    from grader.report import Advice

    others = ", ".join(path.name for path in work.others)
    message = (
        f"There is more than one file for {work.entry.id}. The newest, {work.path.name}, was graded; not {others}."
    )
    return msgspec.structs.replace(report, advice=(*report.advice, Advice("other-file", message)))


def _with_prerequisites(report: Report, builds_on: Sequence[str], course: Course) -> Report:
    """Point a learner who is stuck to the exercises that come first, where these are not done."""
    folder = courses.workspace(here())
    if not builds_on or report.exit_code != 1 or folder is None:
        return report
    import msgspec

    from grader.report import Advice
    from grader.store import open_store

    with open_store(folder, warn) as store:
        states = store.states()
    there = {entry.id for entry in course.entries()}
    missing = [one for one in builds_on if one in there and (one not in states or states[one].word != "done")]
    if not missing:
        return report
    them = " and ".join(part for part in (", ".join(missing[:-1]), missing[-1]) if part)
    message = (
        f"{report.exercise} builds on {them}, not done yet. If you are stuck, begin there: dlgrade show {missing[0]}"
    )
    return msgspec.structs.replace(report, advice=(*report.advice, Advice("prerequisite", message)))


def _keep(report: Report, submission: Submission) -> None:
    """Store the attempt beside the learner's exercises; where there are none, there is no history."""
    folder = courses.workspace(here())
    if folder is None or report.exit_code == 3:  # a fault of ours is no attempt of theirs
        return
    from grader.store import open_store

    with open_store(folder, warn) as store:
        store.add_attempt(report, submission.sha256)


# --- saying it ---------------------------------------------------------------------------------------------


def _print_text(report: Report) -> None:
    from grader.render import terminal

    click.echo(terminal.render(report, **screen()), nl=False)


def _print_sum(reports: Sequence[Report]) -> None:
    done = sum(report.exit_code == 0 for report in reports)
    score, most = sum(report.score for report in reports), sum(report.max_score for report in reports)
    click.echo(f"\n{done} of {len(reports)} exercises done, {score:g} of {most:g} points.")


def _print_json(reports: Sequence[Report]) -> None:
    from grader.report import to_json

    documents = [to_json(report) for report in reports]
    match documents:
        case [only]:
            document = only
        case _:
            document = b'{"schema":"dlgrade.reports/1","reports":[' + b",".join(documents) + b"]}"
    sys.stdout.flush()
    sys.stdout.buffer.write(document + b"\n")
    sys.stdout.buffer.flush()


def _write_pages(reports: Sequence[Report], html: Path | None, show_page: bool, quiet: bool) -> None:
    from grader.render import html as pages

    target = html or _pages_folder()
    alone = html is not None and len(reports) == 1 and not html.is_dir()
    paths = [target if alone else target / f"{report.exercise}.html" for report in reports]
    for path, report in zip(paths, reports, strict=True):
        write_page(path, pages.page(report))
        if not quiet:
            click.echo(f"Page: {path}")
    if show_page:
        import webbrowser

        if not webbrowser.open(paths[0].resolve().as_uri()):
            warn(f"No browser could be opened. The page is {paths[0]}.")


def _pages_folder() -> Path:
    folder = courses.workspace(here())
    if folder is not None:
        return folder / ".dlgrade" / "reports"
    import tempfile

    return Path(tempfile.mkdtemp(prefix="dlgrade-"))
