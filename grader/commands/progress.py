"""`dlgrade progress`: where a learner stands."""

from __future__ import annotations

from pathlib import Path

import click

from grader import course as courses
from grader.commands import find_course, here, screen, warn, write_page


@click.command()
@click.option("--html", type=click.Path(path_type=Path), metavar="PATH", help="Write it as a page.")
@click.pass_obj
def progress(explicit: Path | None, html: Path | None) -> None:
    """Show where you stand."""
    from grader.overview import summary
    from grader.render import progress as pages
    from grader.store import open_store

    course = find_course(explicit)
    with open_store(courses.workspace(here()), warn) as store:
        standing = summary(course, store)
    if html is None:
        click.echo(pages.terminal(standing, **screen()), nl=False)
        return
    path = html / "progress.html" if html.is_dir() else html
    write_page(path, pages.page(standing))
    click.echo(f"Page: {path}")
