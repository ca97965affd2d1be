"""The page of an exercise: its task, what the last check of the learner's file said, hints, and what a pass opens."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from flask import Blueprint, Response, abort, jsonify, redirect, request
from werkzeug.wrappers import Response as Answer

from grader import study
from grader.course import Entry
from grader.errors import UsageError
from grader.overview import summary
from grader.render import html, text
from grader.render.standing import Row
from grader.report import Report, Verdict
from grader.web.checking import Checking, Seen
from grader.web.shell import Place
from grader.web.task import task_of


def blueprint(place: Place) -> Blueprint:
    """The pages below /exercises."""
    part = Blueprint("exercises", __name__, url_prefix="/exercises")
    checking = Checking(place)

    @part.get("/<identity>")
    def exercise(identity: str) -> Response:
        entry = _exercise(place, identity)
        checking.ahead(entry)
        rows = _rows(place)
        told = _told(place, entry, checking.seen(entry), rows)
        return place.page("exercise.html.j2", **_page(place, entry, rows), **told)

    @part.post("/<identity>/check")
    def check(identity: str) -> Answer:
        entry = _exercise(place, identity)
        live = "live" in request.form  # nobody asked: the script saw that the file was saved
        trouble = ""
        try:
            checking.check(entry, live=live)
        except UsageError as error:
            trouble = str(error)
        if "fragment" not in request.form:
            return redirect(f"/exercises/{entry.id}#feedback", 303)  # which sees the trouble when it looks at the file
        return place.page("changed.html.j2", **_told(place, entry, checking.seen(entry), _rows(place), trouble))

    @part.post("/<identity>/hint")
    def hint(identity: str) -> Answer:
        entry = _exercise(place, identity)
        count = len(task_of(entry).hints)
        with place.desk.history() as store:
            asked = {str(number): number for number in range(1, count + 1)}.get(request.form.get("number", ""), 0)
            store.next_hint(entry.id, count, number=asked if "number" in request.form else None)  # once, if sent twice
            shown = min(store.hints_shown(entry.id), count)
        return redirect(f"/exercises/{entry.id}#hint-{shown}", 303)

    @part.get("/<identity>/version")
    def version(identity: str) -> Response:
        return jsonify(version=checking.file(_exercise(place, identity), whole=False).version)

    return part


def _exercise(place: Place, identity: str) -> Entry:
    entry = place.desk.entry(identity) if place.desk.folder else None
    if entry is None or entry.kind != "ex":
        abort(404)
    return entry


def _rows(place: Place) -> Sequence[Row]:
    with place.desk.history() as store:
        return summary(place.desk.course, store).rows


def _page(place: Place, entry: Entry, rows: Sequence[Row]) -> dict[str, Any]:
    """What does not change when the file is saved."""
    task = task_of(entry)
    by_id = {row.exercise: row for row in rows}
    at = rows.index(by_id[entry.id])
    with place.desk.history() as store:
        shown = store.hints_shown(entry.id)
    return {
        "entry": entry,
        "task": task,
        "hints": task.hints[:shown],
        "builds_on": [by_id[one] for one in task.builds_on if one in by_id],
        "before": rows[at - 1] if at else None,
        "after": rows[at + 1] if at + 1 < len(rows) else None,
    }


# --- what changes when the file is saved ---------------------------------------------------------------


def _told(place: Place, entry: Entry, seen: Seen, rows: Sequence[Row], trouble: str = "") -> dict[str, Any]:
    """What changed.html.j2 is filled with."""
    report = seen.shown.report if seen.shown else None
    values: dict[str, Any] = {"report": None}
    following = None
    if report is not None:
        passed = report.verdict is Verdict.ACCEPTED
        values = html.feedback(report, study.lesson(entry) if passed else None)
        following = study.following(place.desk, entry) if passed else None
    by_id = {row.exercise: row for row in rows}
    return {
        "seen": seen, "row": by_id[entry.id], "trouble": seen.file.trouble or trouble, "said": _sentence(seen),
        "when": _time(seen.shown.at) if seen.shown else "", "following": by_id[following.id] if following else None,
        "begun": seen.file.sha256 != _digest_of_stub(entry),
        "undrawn": task_of(entry).draws and seen.current and not seen.here, **values,
    }  # fmt: skip


def _time(at: str) -> str:
    """A moment of the history as the clock on the wall here has it."""
    return f"{datetime.fromisoformat(at).astimezone():%d %b %Y, %H:%M}".lstrip("0")


def _digest_of_stub(entry: Entry) -> str:
    try:
        return hashlib.sha256(entry.stub.read_bytes()).hexdigest()
    except OSError:
        return ""


def _sentence(seen: Seen) -> str:
    """The state of the work in a sentence, for the eye and for a screen reader."""
    if seen.file.trouble:
        return "There is no file to check yet." if seen.file.path is None else "The file cannot be checked as it is."
    if seen.unfinished:
        return "Half-way: Python cannot read the file yet."
    if seen.shown is None:
        return "Not checked yet."
    said = _result(seen.shown.report)
    return said if seen.current else f"Changed since the last check, which said: {said}"


def _result(report: Report) -> str:
    match report.verdict:
        case Verdict.ACCEPTED:
            return f"Right. {text.score(report)}."
        case Verdict.INTERNAL_ERROR:
            return "The grader failed. That is not your fault, and costs no points."
        case Verdict.NOT_ATTEMPTED if report.score == 0:
            return "Nothing written yet."
        case verdict:
            names = dict.fromkeys(check.function for check in report.checks if check.verdict is verdict)
            word = text.LOOKS[verdict].word
            return f"{text.score(report)}. {word[0].upper()}{word[1:]}: {', '.join(names)}."
