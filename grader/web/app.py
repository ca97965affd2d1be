"""The study page put together: its parts, its static files, and what is said where something goes wrong."""

from __future__ import annotations

from pathlib import Path

from flask import Flask, Response, abort, send_file
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as Answer

from grader.errors import DlgradeError, UsageError
from grader.faults import describe_fault
from grader.render import html
from grader.study import Bench, Desk
from grader.web import exercises, home, quizzes, reviewing
from grader.web import results as results_pages
from grader.web.guard import Guard
from grader.web.shell import Place

STATIC = Path(__file__).with_name("static")
STYLES = Path(html.__file__).with_name("templates")
# What went wrong, and what to do, in place of what HTTP calls it.
SENTENCES = {
    403: (
        "This page is for one browser",
        "Open the whole address that dlgrade serve printed: its end lets you in. Only the page's own forms are taken.",
    ),
    404: ("There is no such page", "The address may have been mistyped."),
    405: ("That cannot be done here", "Go back, and use the page's own buttons."),
    413: ("That is too much at once", "An answer takes a few lines. Send less."),
    421: ("This is not that site", "The study page has the address that dlgrade serve printed, and no other name."),
}


def create_app(desk: Desk, guard: Guard, bench: Bench, results: Path | None = None) -> Flask:
    """Return the study page of a learner's folder; `results` is the output folder of a class's batch run."""
    app = Flask(__name__, static_folder=None, template_folder=None)
    place = Place(desk, bench, results)
    guard.protect(app)
    app.add_url_rule("/static/<name>", "static", _static)
    app.register_blueprint(home.blueprint(place))
    app.register_blueprint(exercises.blueprint(place))
    app.register_blueprint(quizzes.blueprint(place))
    app.register_blueprint(reviewing.blueprint(place))
    app.register_blueprint(results_pages.blueprint(place))
    _excuse(app, place)
    return app


def _static(name: str) -> Response:
    files = {
        path.name: path for folder in (STATIC, STYLES) for path in folder.iterdir() if path.suffix in (".css", ".js")
    }
    if name not in files:
        abort(404)
    return send_file(files[name])


def _excuse(app: Flask, place: Place) -> None:
    """Say on a page of its own what went wrong."""

    def say(status: int, title: str, sentence: str) -> Response:
        nav = {"nav": ()} if status in (403, 421) else {}  # for whom there is no way in
        return place.page("message.html.j2", status=status, title=title, sentence=sentence, **nav)

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> Answer:
        code = error.code or 500
        if code < 400:  # a redirect
            return error.get_response()
        return say(code, *SENTENCES.get(code, ("That did not work", "Go back, and try again.")))

    @app.errorhandler(UsageError)
    def told(error: UsageError) -> Response:
        return say(409, "That did not work", str(error))

    @app.errorhandler(Exception)
    def failed(error: Exception) -> Response:
        sentence = str(error) if isinstance(error, DlgradeError) else describe_fault(error)
        place.desk.warn(sentence)  # a script that asked shows no page
        return say(500, "Something went wrong here", sentence)
