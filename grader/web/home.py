"""The course map, and what one has done of it."""

from __future__ import annotations

from collections import defaultdict

from flask import Blueprint, Response, abort, redirect
from werkzeug.wrappers import Response as Answer

from grader import journal, review
from grader.overview import summary
from grader.render import progress as progress_page
from grader.render.standing import Chapter
from grader.web.shell import Place


def blueprint(place: Place) -> Blueprint:
    """The pages / and /progress."""
    part = Blueprint("home", __name__)

    @part.get("/")
    def course() -> Answer:
        if place.desk.folder is None:
            return redirect("/results/")
        with place.desk.history() as store:
            standing = summary(place.desk.course, store)
        following = next((row for row in standing.rows if row.exercise == standing.next), None)
        return place.page(
            "course.html.j2",
            everything=Chapter("All", standing.rows),
            chapters=standing.chapters,
            introductions=defaultdict(str, ((one.name, one.introduction) for one in place.desk.course.chapters())),
            following=following,
            due=len(review.queue(place.desk)),
            sources=place.desk.course.sources(),
        )

    @part.get("/progress")
    def progress() -> Response:
        if place.desk.folder is None:
            abort(404)
        values = progress_page.values(journal.read(place.desk), linked=True)
        return place.page("progress.html.j2", sheets=("progress.css",), **values)

    return part
