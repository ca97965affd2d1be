"""The results of a class in the study page: what batch wrote is shown, and nothing else of the disk."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from grader.course import Course
from grader.render import html

PAGE = "<!doctype html><title>x</title><script>alert(1)</script>"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """What a batch run leaves behind, and things beside it that are nobody's business."""
    folder = tmp_path / "out"
    for path in ("index.html", "reports/ann/index.html", "reports/ann/ex01.html", "reports/Zoë O'N, 1/index.html"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(PAGE, encoding="utf-8")
    (folder / "gradebook.csv").write_text("student,total,max\nann,1,2\n", encoding="utf-8")
    (folder / "run.json").write_text(json.dumps({"finished": True, "started": "2026-11-26T18:00:00+00:00"}))
    (folder / "results.jsonl").write_text("{}\n")
    (tmp_path / "secret.html").write_text("secret")
    (folder / ".hidden.html").write_text("secret")
    (folder / "reports" / ".git").mkdir()
    (folder / "reports" / ".git" / "x.html").write_text("secret")
    return folder


@pytest.fixture
def browser(visitor: Callable[..., FlaskClient], built_in: Course, out: Path) -> FlaskClient:
    return visitor(built_in, None, results=out)


def look(browser: FlaskClient, path: str) -> TestResponse:
    return browser.get(f"/results/{path}", buffered=True)  # so that files are closed


def test_a_class_is_shown(browser: FlaskClient) -> None:
    page = browser.get("/results/")
    assert page.status_code == 200
    assert 'href="/results/index.html"' in page.text
    assert 'href="/results/gradebook.csv"' in page.text
    assert "26 Nov 2026" in page.text
    for path in (
        "index.html",
        "reports/ann/index.html",
        "reports/ann/ex01.html",
        "reports/Zo%C3%AB%20O'N,%201/index.html",
    ):
        shown = look(browser, path)
        assert (shown.status_code, shown.mimetype, shown.text) == (200, "text/html", PAGE)
    table = look(browser, "gradebook.csv")
    assert table.mimetype == "text/csv"
    assert "attachment" in table.headers["Content-Disposition"]
    assert b"ann,1,2" in table.data


def test_no_script_of_a_page_runs_but_the_one_that_sorts(browser: FlaskClient) -> None:
    script = Path(html.__file__).with_name("templates").joinpath("class.js").read_bytes()
    digest = base64.b64encode(hashlib.sha256(script).digest()).decode()
    (policy,) = look(browser, "index.html").headers.get_all("Content-Security-Policy")
    rules = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert rules == {
        "default-src": "'none'", "style-src": "'unsafe-inline'", "img-src": "data:", "script-src": f"'sha256-{digest}'",
        "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'",
    }  # fmt: skip
    assert look(browser, "index.html").headers["X-Content-Type-Options"] == "nosniff"
    assert "style-src 'self'" in browser.get("/results/").headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "path",
    [
        "run.json", "results.jsonl", "reports", "reports/", "reports/ann", "nothing.html", ".hidden.html",
        "reports/.git/x.html", "../secret.html", "reports/../../secret.html", "..%2fsecret.html", "%2e%2e/secret.html",
        "%2e%2e%2fsecret.html", "%252e%252e%252fsecret.html", "..%5csecret.html", "..\\secret.html", "/secret.html",
        "%2fsecret.html", "//secret.html", "reports//ann/index.html", "./index.html", "c:/index.html", "index.html%00",
        "%00.html", "index.html/", "INDEX.HTML", "x" * 5000 + ".html", "%ff.html", "link.html", "linked/secret.html",
        "up.html", "loop.html", "folder.html", "fifo.html",
    ],
)  # fmt: skip
def test_nothing_else_is_shown(browser: FlaskClient, out: Path, path: str) -> None:
    (out / "link.html").symlink_to(out.parent / "secret.html")
    (out / "linked").symlink_to(out.parent)
    (out / "up.html").symlink_to(out / "results.jsonl")
    (out / "loop.html").symlink_to(out / "loop.html")
    (out / "folder.html").mkdir()
    os.mkfifo(out / "fifo.html")
    answer = look(browser, path)
    if answer.status_code == 308:  # a doubled slash, put right
        answer = browser.get(answer.location)
    assert answer.status_code == 404 or answer.text == PAGE
    assert "secret" not in answer.text


def test_an_absolute_path_is_no_page(browser: FlaskClient, out: Path) -> None:
    assert look(browser, f"{out.parent}/secret.html").status_code in (404, 308)


def test_a_run_that_is_not_finished_says_so(browser: FlaskClient, out: Path) -> None:
    (out / "run.json").write_text(json.dumps({"finished": False, "started": "never"}))
    page = browser.get("/results/").text
    assert "not graded to its end" in page
    assert 'href="/results/index.html"' in page  # what the last one left
    (out / "run.json").write_text("[" * 100_000)
    assert browser.get("/results/").status_code == 200


def test_where_there_is_nothing_one_sentence_says_what_to_do(browser: FlaskClient, out: Path) -> None:
    for path in ("index.html", "gradebook.csv", "run.json"):
        (out / path).unlink()
    page = browser.get("/results/").text
    assert "There are no results in" in page
    assert "dlgrade batch SUBMISSIONS --out" in page
    out.rename(out.with_name("elsewhere"))
    assert "is gone" in browser.get("/results/").text
    assert look(browser, "index.html").status_code == 404


def test_without_results_there_is_no_such_page(
    visitor: Callable[..., FlaskClient], built_in: Course, tmp_path: Path
) -> None:
    alone = visitor(built_in, tmp_path)
    assert alone.get("/results/").status_code == 404
    assert alone.get("/results/index.html").status_code == 404
