"""Quizzes as forms: every question on one page, answers written to the sheet that an editor may change as well."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from flask import Blueprint, Response, abort, redirect, request
from werkzeug.wrappers import Response as Answer

from grader import review
from grader import sheet as sheets
from grader.answering import Answering, opened, other_numbers
from grader.course import Entry
from grader.errors import UsageError
from grader.marking.marks import blank
from grader.paper import Paper
from grader.render.text import score
from grader.report import Report, Verdict
from grader.study import Checked, Desk, graded, keep, work_on
from grader.web import forms
from grader.web.forms import Form
from grader.web.questions import Posed, posed, sent
from grader.web.shell import Place

SAVE, CHECK = "save", "check"
OTHER = "The sheet has other numbers by now, so what you sent was not written. These are the questions as they are."


@dataclass(frozen=True)
class Page:
    """What is said on the page of a quiz, beside the sheet as it is."""

    said: str = ""
    problems: tuple[str, ...] = ()
    report: Report | None = None  # of the whole sheet
    only: str = ""  # the one question whose result is shown
    unwritten: Mapping[str, Posed] | None = None  # questions as they were sent, where that could not be written
    status: int = 200


def blueprint(place: Place) -> Blueprint:
    """The pages /quizzes/quiz03."""
    part = Blueprint("quizzes", __name__)
    desk = place.desk
    writing = threading.Lock()  # between reading a sheet and writing it, no other page's answers come

    @part.get("/quizzes/<identity>")
    def ask(identity: str) -> Response:
        entry = _quiz(desk, identity)
        try:
            sheet = opened(desk, entry, shown=desk.shown)
            return _page(place, sheet, _asked_for(desk, entry, sheet))
        except UsageError as error:
            return place.page("unreadable.html.j2", status=409, quiz=entry.id, problem=str(error))

    @part.post("/quizzes/<identity>")
    def take(identity: str) -> Answer:
        entry, wanted = _quiz(desk, identity), request.form.get("do", SAVE)
        with writing:
            sheet = opened(desk, entry, shown=desk.shown)
            if request.form.get("variant") != str(sheet.paper.variant):
                return _page(place, sheet, Page("Not saved", (OTHER,), status=409))
            if (refused := _put(sheet, _sent())) is not None:
                return _page(place, sheet, refused)
            if wanted == CHECK:
                keep(desk, _checked(desk, entry))
            else:
                _missed(desk, entry, sheet, wanted)
        return redirect(f"/quizzes/{entry.id}?{_after(wanted, sheet.paper)}", 303)

    @part.post("/quizzes/<identity>/again")
    def again(identity: str) -> Answer:
        entry = _quiz(desk, identity)
        with writing:
            if request.form.get("variant") == _variant(desk, entry):  # a button pressed twice is pressed once
                other_numbers(desk, entry, shown=desk.shown)
        return redirect(f"/quizzes/{entry.id}?again#said", 303)

    return part


def _missed(desk: Desk, entry: Entry, sheet: Answering, only: str) -> None:
    """Have a question come back in review that was checked by itself and is not right."""
    question = next((one for one in sheet.paper.questions if one.id == only), None)
    if question is not None:
        check = next(check for check in _checked(desk, entry).report.checks if check.function == only)
        review.missed(desk, f"{entry.id}:{question.name}", sheet.paper.variant, check)


def _quiz(desk: Desk, identity: str) -> Entry:
    entry = desk.entry(identity) if desk.folder else None
    if entry is None or entry.kind != "quiz":
        abort(404)
    return entry


def _variant(desk: Desk, entry: Entry) -> str:
    """Return the numbers of a sheet; "" where it cannot be read."""
    try:
        return str(opened(desk, entry).paper.variant)
    except UsageError:
        return ""


# --- what was sent -------------------------------------------------------------------------------------


def _sent() -> Form:
    return dict(request.form.lists())


def _put(sheet: Answering, form: Form) -> Page | None:
    """Write to the sheet what was changed in a form; return the page to mend it on where something cannot be."""
    answers: dict[str, Any] = {}
    unwritten: dict[str, Posed] = {}
    anew = not sheet.path.exists()  # perhaps moved away meanwhile: then all that stands in the form is wanted
    for question in sheet.paper.questions:
        try:
            answer = forms.answer_from(question, form)
        except UsageError as error:
            unwritten[question.id] = sent(question, form, str(error))
            continue
        if forms.changed(question, form, answer) or (anew and not blank(answer)):
            answers[question.id] = answer
    try:
        if answers or anew:
            sheet.put(answers)
    except UsageError as error:
        unwritten = {question.id: sent(question, form, "") for question in sheet.paper.questions}
        here = "What you answered is still in the form below. To begin anew, use the button at the end of this page."
        said = str(error).replace(", or begin a new sheet with --again", "")  # which is how the terminal says it
        return Page("Not saved", (f"{said} {here}",), unwritten=unwritten, status=409)
    return Page("Not all of it was saved", unwritten=unwritten) if unwritten else None


def _after(wanted: str, paper: Paper) -> str:
    """Return the end of the address that is shown after something was saved."""
    if any(wanted == question.id for question in paper.questions):
        return f"checked={wanted}#{wanted}-result"
    return "checked#said" if wanted == CHECK else "saved#said"


# --- what is shown -------------------------------------------------------------------------------------


def _checked(desk: Desk, entry: Entry) -> Checked:
    (checked,) = graded(desk, [work_on(desk, entry)])
    report = msgspec.structs.replace(checked.report, file=desk.shown(checked.work.path))
    return replace(checked, report=report)


def _asked_for(desk: Desk, entry: Entry, sheet: Answering) -> Page:
    """Return what the address asks for beside the questions."""
    problems = sheets.read(sheet.text.encode()).problems
    wanted = request.args.get("checked")
    if wanted is not None and sheet.path.exists():
        report = _checked(desk, entry).report
        only = wanted if any(wanted == check.function for check in report.checks) else ""
        said = "" if only else score(report)
        return Page(said, tuple(advice.message for advice in report.advice), report, only)
    if "again" in request.args:
        return Page("A new sheet", problems)
    return Page("Saved" if "saved" in request.args else "", problems)


def _page(place: Place, sheet: Answering, page: Page) -> Response:
    results = {check.function: check for check in page.report.checks} if page.report else {}
    if page.only:
        results = {page.only: results[page.only]}
    there = sheets.read(sheet.text.encode())
    questions = [
        (page.unwritten or {}).get(question.id) or posed(question, there.answer(question.id), results.get(question.id))
        for question in sheet.paper.questions
    ]
    wrong = [id for id, check in results.items() if check.verdict not in (Verdict.ACCEPTED, Verdict.NOT_ATTEMPTED)]
    wrong += [one.question.id for one in questions if one.problem]
    return place.page(
        "take.html.j2",
        status=page.status,
        paper=sheet.paper,
        file=sheet.shown(sheet.path),
        posed=questions,
        said=page.said,
        unsaved=bool(page.unwritten),
        problems=page.problems,
        report=None if page.only else page.report,
        wrong=[id[1:] for id in wrong],
        open=[question.id[1:] for question in sheet.paper.questions if blank(there.answer(question.id))],
    )
