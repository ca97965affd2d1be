"""Review in the study page: what is due and why, one question or exercise at a time, and what comes when."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import Any

import msgspec
from flask import Blueprint, Response, abort, redirect, request
from werkzeug.wrappers import Response as Answer

from grader import review
from grader.errors import UsageError
from grader.grade import key_for
from grader.marking import mark_question
from grader.paper import VARIANTS, Question
from grader.quizzes import paper_for
from grader.render import html
from grader.report import Report
from grader.review import Item
from grader.study import Desk, half_written, lesson
from grader.web import forms
from grader.web.questions import Posed, posed, sent
from grader.web.shell import Place

DAYS = 7  # that are looked ahead


def blueprint(place: Place) -> Blueprint:
    """The pages below /review."""
    part = Blueprint("reviewing", __name__, url_prefix="/review")
    desk = place.desk
    writing = threading.Lock()  # of two pages that send the same answer, one keeps it

    @part.get("")
    def due() -> Response:
        if desk.folder is None:
            abort(404)
        return place.page("review.html.j2", **_due(desk))

    @part.get("/<identity>")
    def ask(identity: str) -> Response:
        item = _item(desk, identity)
        if item.kind == "exercise":
            return _exercise(place, item)
        asked = review.ask(desk, item.id)
        return _question(place, item, asked.paper.variant, posed(asked.question, ""))

    @part.post("/<identity>")
    def answer(identity: str) -> Response:
        item = _item(desk, identity, "question")
        variant = _variant(desk, item)
        question, form = _asked(desk, item, variant), dict(request.form.lists())
        try:
            with writing:
                marked = review.answer(desk, item.id, variant, forms.answer_from(question, form))
        except UsageError as error:
            return _question(place, item, variant, sent(question, form, str(error)))
        if not review.rated(marked.verdict, marked.score):  # no answer yet: the same numbers are asked again
            return _question(place, item, variant, sent(question, form, marked.message))
        return _question(place, item, variant, Posed(question, form, result=marked))

    @part.post("/<identity>/unknown")
    def unknown(identity: str) -> Response:
        item = _item(desk, identity, "question")
        variant = _variant(desk, item)
        question = _asked(desk, item, variant)
        with writing:
            if variant == review.ask(desk, item.id).paper.variant:  # a button pressed twice is pressed once
                review.give_up(desk, item.id)
        marked = msgspec.structs.replace(mark_question(question, ""), message="")
        return _question(place, item, variant, Posed(question, result=marked, told=True))

    @part.post("/<identity>/begin")
    def begin(identity: str) -> Answer:
        item = _item(desk, identity, "exercise")
        review.begin(desk, item.id)
        return redirect(f"/review/{item.id}", 303)

    @part.post("/<identity>/check")
    def check(identity: str) -> Response:
        item = _item(desk, identity, "exercise")
        with writing:
            if item.id not in review.begun(desk):
                return _exercise(place, item, gone=True)
            report = review.finish(desk, item.id, place.bench)
        return _exercise(place, item, report)

    @part.post("/<identity>/give-up")
    def give_up(identity: str) -> Answer:
        item = _item(desk, identity, "exercise")
        with writing:
            if item.id in review.begun(desk):
                review.give_up(desk, item.id)
        return redirect("/review", 303)

    return part


def _item(desk: Desk, identity: str, kind: str = "") -> Item:
    item = review.item(desk, identity) if desk.folder else None
    if item is None or (kind and item.kind != kind):
        abort(404)
    return item


def _due(desk: Desk) -> dict[str, Any]:
    """What review.html.j2 is filled with."""
    today = datetime.now().astimezone()
    days = [today + timedelta(days=ahead) for ahead in range(DAYS)]
    names = ["Today", "Tomorrow", *(f"{day:%A}, {day.day} {day:%b}" for day in days[2:])]
    following = review.next_due(desk)
    return {
        "items": review.queue(desk),
        "begun": review.begun(desk),
        "days": list(zip(names, review.forecast(desk, DAYS), strict=True)),
        "following": f"{following.astimezone():%A}, {following.astimezone().day} {following.astimezone():%b %Y}"
        if following
        else "",
    }


# --- a question ----------------------------------------------------------------------------------------


def _variant(desk: Desk, item: Item) -> int:
    """Return the numbers that an answer was sent for; those that are asked where it does not say."""
    given = request.form.get("variant", "")
    known = given.isascii() and given.isdigit() and len(given) < 4 and int(given) < VARIANTS
    return int(given) if known else review.ask(desk, item.id).paper.variant


def _asked(desk: Desk, item: Item, variant: int) -> Question:
    quiz, _, name = item.id.partition(":")
    entry = desk.entry(quiz)
    assert entry is not None
    return next(one for one in paper_for(key_for(entry), variant).questions if one.name == name)


def _question(place: Place, item: Item, variant: int, one: Posed) -> Response:
    """Return the page of a question: to be answered, or with what was said of the answer and what comes next."""
    answered = one.result is not None
    following = _next(place.desk, item) if answered else None
    return place.page(
        "review_question.html.j2", item=item, variant=variant, one=one, answered=answered,
        following=following,
    )  # fmt: skip


def _next(desk: Desk, after: Item) -> Item | None:
    return next((item for item in review.queue(desk) if item.id != after.id), None)


# --- an exercise ---------------------------------------------------------------------------------------


def _exercise(place: Place, item: Item, report: Report | None = None, *, gone: bool = False) -> Response:
    """Return the page of an exercise: to be begun, to be checked, or done."""
    desk = place.desk
    done = report is not None and report.exit_code == 0
    entry = desk.entry(item.id)
    assert entry is not None
    file = None if done else review.begin(desk, item.id) if item.id in review.begun(desk) else None
    return place.page(
        "review_exercise.html.j2",
        status=409 if gone else 200,
        item=item,
        file=str(file) if file else "",
        gone=gone,
        half=half_written(report) if report else None,
        done=done,
        tries=review.tries(desk, item.id),
        following=_next(desk, item) if done else None,
        **(html.feedback(report, lesson(entry) if done else None) if report else {"report": None}),
    )
