"""`dlgrade progress`: where a learner stands."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from grader.commands import at_desk, screen, write_page


@click.command()
@click.option("--html", type=click.Path(path_type=Path), metavar="PATH", help="Write it as a page.")
@click.option("--name", metavar="NAME", default="", help="Whose page it is, to hand it in.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
@click.pass_obj
def progress(explicit: Path | None, html: Path | None, name: str, as_json: bool) -> None:
    """Show where you stand: what is done, how well topics are known, mistakes, and what to review."""
    from grader import journal
    from grader.render import progress as pages

    found = journal.read(at_desk(explicit))
    if html is not None:
        path = html / "progress.html" if html.is_dir() else html
        write_page(path, pages.page(found, name[:200]))
        if not as_json:
            click.echo(f"Page: {path}")
    elif not as_json:
        click.echo(pages.terminal(found, **screen()), nl=False)
    if as_json:
        sys.stdout.flush()
        sys.stdout.buffer.write(journal.to_json(found) + b"\n")
        sys.stdout.buffer.flush()
