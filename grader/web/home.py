"""The course map, and what one has done of it."""

from __future__ import annotations

from flask import Blueprint, Response, redirect
from werkzeug.wrappers import Response as Answer

from grader.overview import summary
from grader.render.progress import Chapter
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
        return place.page("course.html.j2", standing=standing)

    @part.get("/progress")
    def progress() -> Response:
        with place.desk.history() as store:
            standing = summary(place.desk.course, store)
        following = next((row for row in standing.rows if row.exercise == standing.next), None)
        everything = Chapter("All", standing.rows)
        return place.page("progress.html.j2", summary=standing, everything=everything, following=following)

    return part
