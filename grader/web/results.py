"""The results of a class, as `dlgrade batch` wrote them: its pages and its gradebook, and nothing else of the disk."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec
from flask import Blueprint, Response, abort, send_file

from grader.render.classroom import script_and_digest
from grader.web.shell import Place

SERVED = {".html": "text/html", ".csv": "text/csv"}
MAX_RUN = 1024 * 1024  # bytes of run.json
# These pages bring their own style along, and the class page the one script that sorts it. The files may come from
# anywhere, so what they say of themselves is not asked: no other script runs here, where it could answer for a learner.
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{digest}'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class _Run(msgspec.Struct, frozen=True):
    """What is read of run.json."""

    finished: bool = False
    started: str = ""


def blueprint(place: Place) -> Blueprint:
    """The pages below /results/."""
    part = Blueprint("results", __name__, url_prefix="/results")

    @part.get("/")
    def overview() -> Response:
        folder = place.results or abort(404)
        pages = [name for name in ("index.html", "gradebook.csv") if _file(folder, name)]
        trouble, run = _trouble(folder, pages)
        return place.page(
            "results.html.j2", folder=str(folder), pages=pages, trouble=trouble, begun=_moment(run.started)
        )

    @part.get("/<path:name>")
    def page(name: str) -> Response:
        path = _file(place.results, name) if place.results else None
        if path is None:
            abort(404)
        response = send_file(path, mimetype=SERVED[path.suffix], as_attachment=path.suffix == ".csv")
        response.headers["Content-Security-Policy"] = POLICY.format(digest=script_and_digest()[1])
        return response

    return part


def _moment(started: str) -> str:
    """Return when a run was started, as the clock on the wall here has it; "" where run.json does not say."""
    try:
        return f"{datetime.fromisoformat(started).astimezone():%d %b %Y, %H:%M}".lstrip("0")
    except (ValueError, OverflowError):
        return ""


def _file(folder: Path, name: str) -> Path | None:
    """Return a page or table below a folder; None for anything else, hidden or linked from elsewhere."""
    parts = name.split("/")
    if not name.endswith(tuple(SERVED)) or any(_is_odd(part) for part in parts):
        return None
    try:
        path = folder.joinpath(*parts).resolve(strict=True)
        inside = path.is_relative_to(folder.resolve(strict=True))
    except (OSError, RuntimeError, ValueError):  # not there; links in a ring; a name that no file can have
        return None
    return path if inside and path.is_file() and path.suffix in SERVED else None


def _is_odd(part: str) -> bool:
    """Tell whether a part of a path is empty, hidden, leads up, or means a folder or a drive on some system."""
    return part.startswith(".") or not part or bool({"\\", ":", "\0"} & set(part))


def _trouble(folder: Path, pages: list[str]) -> tuple[str, _Run]:
    """Say in a sentence what is wrong with a folder of results, and what to do; and what run.json says."""
    again = f"Grade a class with: dlgrade batch SUBMISSIONS --out {folder}"
    if not folder.is_dir():
        return f"The folder {folder} is gone. {again}", _Run()
    try:
        with (folder / "run.json").open("rb") as stream:
            run = msgspec.json.decode(stream.read(MAX_RUN), type=_Run)
    except (OSError, msgspec.DecodeError, RecursionError):
        return ("" if pages else f"There are no results in {folder}. {again}"), _Run()
    if run.finished and "index.html" in pages:
        return "", run
    return "This class is not graded to its end: the batch still runs, or it was stopped. Run it again to go on.", run
