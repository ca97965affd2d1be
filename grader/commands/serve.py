"""`dlgrade serve`: the study page on this machine."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import logging
import os
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands import at_desk, warn
from grader.errors import DlgradeError, UsageError

if TYPE_CHECKING:
    from grader.study import Desk

HOST = "127.0.0.1"
PORT = 8765
THREADS = 6
LARGEST = 2**20  # bytes of a request that are read at all; what is too much for a form is said on a page


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), metavar="N", help=f"Use this port; else {PORT}, or a free one.")
@click.option("--results", type=click.Path(path_type=Path), metavar="DIR", help="Show a class: what batch wrote.")
@click.option("--open", "show_page", is_flag=True, help="Open it in the browser.")
@click.pass_obj
def serve(explicit: Path | None, port: int | None, results: Path | None, show_page: bool) -> int:
    """Serve the study page: tasks, feedback while you write, quizzes, review, progress. Ctrl-C ends it."""
    try:
        import flask  # noqa: F401
        import waitress
    except ModuleNotFoundError as error:
        remedy = "Install it with: pip install 'dlgrade[web]'"
        raise UsageError(f"The study page needs {error.name}, which is not installed. {remedy}") from None
    desk = dataclasses.replace(at_desk(explicit), warn=functools.cache(warn))  # once: each page would say it again
    if results is None:
        _ = desk.exercises  # says what to do where there is none
    elif not results.is_dir():
        raise UsageError(f"There is no folder {results}. Name the one that dlgrade batch wrote: --results DIR")
    from grader.study import Bench
    from grader.web.app import create_app
    from grader.web.guard import Guard

    logging.getLogger("waitress").setLevel(logging.ERROR)
    with _listening(port) as listening, Bench() as bench:
        guard = Guard(listening.getsockname()[1])
        app = create_app(desk, guard, bench, results)
        server = waitress.create_server(
            app, sockets=[listening], threads=THREADS, ident=None, max_request_body_size=LARGEST
        )
        click.echo(f"The study page: {guard.address}   (Ctrl-C ends it)")
        if desk.folder is not None:
            threading.Thread(target=_warm_up, args=(desk,), daemon=True).start()
        if show_page:
            threading.Thread(target=_open, args=(guard.address,), daemon=True).start()
        with contextlib.suppress(KeyboardInterrupt):
            server.run()
    return 0


def _listening(port: int | None) -> socket.socket:
    """Return a socket of the port asked for; where none was, of the usual one or, if it is taken, of any."""
    for wanted in [port] if port else [PORT, 0]:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name == "posix":  # elsewhere this would share the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, wanted))
            listening.listen()
            return listening
        except OSError as error:
            listening.close()
            reason = (error.strerror or str(error)).lower()
    raise UsageError(f"Port {port} cannot be used ({reason}). Name another one, or none: dlgrade serve")


def _warm_up(desk: Desk) -> None:
    """Read every record once, while the browser is on its way here: the first page would take seconds."""
    from grader.overview import summary

    with contextlib.suppress(DlgradeError), desk.history() as store:  # a page says it to whom it concerns
        summary(desk.course, store)


def _open(address: str) -> None:
    import webbrowser

    if not webbrowser.open(address):
        warn("No browser could be opened. Open the address above in one.")
