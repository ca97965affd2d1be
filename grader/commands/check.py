"""`dlgrade check`: grade a learner's work and keep the attempt."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader import course as courses
from grader.commands import as_typed, at_desk, screen, warn, write_page
from grader.course import Course, Entry
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.report import Report
    from grader.sandbox import Worker
    from grader.study import Checked, Desk, Work


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
        return _check(worker, at_desk(explicit), ex, file, seed, as_json, html, show_page)


def _check(
    worker: Worker,
    desk: Desk,
    ex: tuple[str, ...],
    file: Path | None,
    seed: int,
    as_json: bool,
    html: Path | None,
    show_page: bool,
) -> int:
    from grader import study

    works = _works(desk, ex, file)
    if not works:
        _print_json([]) if as_json else click.echo("Every exercise is done. See them with: dlgrade progress")
        return 0
    pages = html is not None or show_page
    done = []
    for checked in study.graded(desk, works, seed=seed, worker=worker, pictures=pages):
        study.keep(desk, checked)
        if not as_json:
            _print_text(checked, lesson=len(works) == 1)
        done.append(checked)
    reports = [checked.report for checked in done]
    if as_json:
        _print_json(reports)
    elif len(reports) > 1:
        _print_sum(reports)
    if pages:
        _write_pages(desk, done, html, show_page, quiet=as_json)
    return max(report.exit_code for report in reports)


# --- what to grade -----------------------------------------------------------------------------------------


def _works(desk: Desk, patterns: Sequence[str], file: Path | None) -> list[Work]:
    from grader import study

    if file is not None:
        return [study.Work(_entry_of(desk.course, patterns, file), file)]
    entries = desk.course.resolve(patterns) if patterns else study.not_done(desk)[:1]
    return [study.work_on(desk, entry, as_typed) for entry in entries]


def _entry_of(course: Course, patterns: Sequence[str], file: Path) -> Entry:
    named = patterns or [identity for identity in [courses.id_in(file.name)] if identity]
    match course.resolve(named):
        case [entry]:
            return entry
        case []:
            raise UsageError(f"Which exercise is {file} for? Say it: dlgrade check EX --file {file}")
        case _:
            raise UsageError("--file gives one file, so name one exercise.")


# --- saying it ---------------------------------------------------------------------------------------------


def _print_text(checked: Checked, *, lesson: bool) -> None:
    """Say how it went, and after a pass what there is to learn from it."""
    from grader.render import terminal

    click.echo(terminal.render(checked.report, **screen()), nl=False)
    if lesson and checked.passed:
        from grader import study

        if opened := study.lesson(checked.work.entry):
            click.echo(terminal.lesson(opened, **screen()), nl=False)


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


def _write_pages(desk: Desk, done: Sequence[Checked], html: Path | None, show_page: bool, quiet: bool) -> None:
    from grader import study
    from grader.render import html as pages

    target = html or _pages_folder(desk)
    alone = html is not None and len(done) == 1 and not html.is_dir()
    paths = [target if alone else target / f"{checked.report.exercise}.html" for checked in done]
    for path, checked in zip(paths, done, strict=True):
        lesson = study.lesson(checked.work.entry) if checked.passed else None
        write_page(path, pages.page(checked.report, lesson=lesson))
        if not quiet:
            click.echo(f"Page: {path}")
    if show_page:
        import webbrowser

        if not webbrowser.open(paths[0].resolve().as_uri()):
            warn(f"No browser could be opened. The page is {paths[0]}.")


def _pages_folder(desk: Desk) -> Path:
    if desk.folder is not None:
        return desk.folder / ".dlgrade" / "reports"
    import tempfile

    return Path(tempfile.mkdtemp(prefix="dlgrade-"))
