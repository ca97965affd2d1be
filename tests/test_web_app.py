"""The study page as a whole: what every page has, the course map, static files, and what is said of faults."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from grader import course
from grader.errors import GraderFault
from grader.store import open_store

CHAPTERS = """
sources = "S0 is a lecture."
[[chapter]]
name = "Tests"
introduction = "A `ramp` with <b>two</b> sides."
"""


class Page(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.inline: list[str] = []
        self._in = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in = tag if tag in ("script", "style") else ""

    def handle_data(self, data: str) -> None:
        if self._in and data.strip():
            self.inline.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._in = ""

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


PAGES = ["/", "/exercises/ex90", "/progress", "/review", "/nowhere"]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_strict_and_can_be_found_around_in(study_page, path: str) -> None:
    page = study_page()
    page.post("/exercises/ex90/check")
    seen = Page(page.get(path).text)
    assert seen.inline == []
    for _, attributes in seen.tags:
        assert "style" not in attributes
        assert not [name for name in attributes if name.startswith("on")]
    addresses = [a.get(name) for _, a in seen.tags for name in ("src", "href", "action", "data-check", "data-look")]
    assert {a[0] for a in addresses if a} <= {"/", "#", "d"}  # of this page, or data:
    assert not [a for a in addresses if a and (a.startswith("//") or (a[0] == "d" and not a.startswith("data:image/")))]
    assert seen.all("html") == [{"lang": "en"}]
    assert len(seen.all("h1")) == len(seen.all("main")) == len(seen.all("footer")) == 1
    assert all(nav.get("aria-label") for nav in seen.all("nav"))
    assert seen.all("a")[0] == {"class": "skip", "href": "#main"}
    assert seen.all("main")[0]["id"] == "main"
    ids = [attributes["id"] for _, attributes in seen.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    named = [words for _, a in seen.tags for words in (a.get("aria-labelledby") or "").split()]
    assert set(named) <= set(ids)


def test_where_one_is_stands_in_the_navigation(study_page) -> None:
    page = study_page()
    for path in ("/", "/review", "/progress"):
        current = [a["href"] for a in Page(page.get(path).text).all("a") if a.get("aria-current") == "page"]
        assert current == [path]


def test_the_first_load_is_small(built_in: course.Course, study_page, tmp_path: Path, bench) -> None:
    page = type(study_page())(built_in, tmp_path / "learner", bench)
    first = page.get("/")
    seen = Page(first.text)
    parts = [a["href"] for a in seen.all("link") if a["rel"] == "stylesheet"] + [a["src"] for a in seen.all("script")]
    assert len(first.data) + sum(len(page.get(part).data) for part in parts) < 100_000
    assert first.text.count("not started") == len(built_in.entries())
    exercise = page.get("/exercises/ex21")
    assert len(exercise.data) + len(page.get("/static/study.js").data) < 60_000


# --- the course map ------------------------------------------------------------------------------------


def test_the_map_says_what_there_is_how_far_one_is_and_what_is_next(study_page, tmp_path: Path) -> None:
    page = study_page()
    (tmp_path / "reference" / "chapters.toml").write_text(CHAPTERS, encoding="utf-8")
    before = page.get("/").text
    assert "0 of 1 done" in before
    assert "not started" in before
    assert "A <code>ramp</code> with &lt;b&gt;two&lt;/b&gt; sides." in before
    assert "S0 is a lecture." in before
    assert 'class="go"><a href="/exercises/ex90">Begin: ex90 A leaky ramp' in before
    page.file.write_text(page.file.read_text().replace("raise NotImplementedError", "return z * slope", 1))
    page.post("/exercises/ex90/check")
    assert "attempted" in page.get("/").text
    page.file.write_bytes((tmp_path / "solutions" / page.file.name).read_bytes())
    page.post("/exercises/ex90/check")
    after = page.get("/").text
    assert "1 of 1 done" in after
    assert "Everything is done" in after


def test_what_is_due_is_led_to(study_page, monkeypatch: pytest.MonkeyPatch) -> None:
    page = study_page()
    assert "due today" not in page.get("/").text
    monkeypatch.setattr("grader.review.queue", lambda desk: ["one", "two"])
    assert '<a href="/review">Review: 2 items are due today</a>' in page.get("/").text


def test_without_exercises_there_are_the_results_of_a_class(study_page, tmp_path: Path) -> None:
    page = study_page(learns=False, results=tmp_path)
    assert page.get("/").headers["Location"] == "/results/"
    there = page.get("/results/")
    assert there.status_code == 200
    assert "/progress" not in there.text
    for path in ("/exercises/ex90", "/exercises/ex90/version", "/progress", "/review"):
        assert page.get(path).status_code == 404
    assert page.post("/exercises/ex90/check").status_code == 404
    assert not list(tmp_path.glob("**/progress.db"))


def test_without_results_there_is_no_way_to_them(study_page) -> None:
    page = study_page()
    assert "/results" not in page.get("/").text
    assert page.get("/results/").status_code == 404


# --- static files --------------------------------------------------------------------------------------


def test_static_files_are_asked_for_again_but_sent_once(study_page) -> None:
    page = study_page()
    for name, kind in {"style.css": "text/css", "web.css": "text/css", "study.js": "text/javascript"}.items():
        stranger = page.app.test_client()  # who is refused sees a page with its style
        first = page.get(f"/static/{name}", stranger)
        assert first.status_code == 200
        assert first.mimetype == kind
        again = page.get(f"/static/{name}", stranger, headers={"If-None-Match": first.headers["ETag"]})
        assert again.status_code == 304
        assert again.data == b""
    for name in ("app.py", "base.html.j2", "nothing.css"):
        assert page.get(f"/static/{name}").status_code == 404


# --- faults --------------------------------------------------------------------------------------------


def test_a_fault_of_ours_is_a_kind_page_and_a_file(
    study_page, key_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("<b>boom</b>")

    page = study_page()
    monkeypatch.setattr("grader.web.home.summary", broken)
    monkeypatch.setenv("DLGRADE_CACHE", str(page.desk.folder))
    answer = page.get("/")
    assert answer.status_code == 500
    assert "This is not your fault." in answer.text
    assert "&lt;b&gt;boom&lt;/b&gt;" in answer.text
    assert "Traceback" not in answer.text
    (account,) = (page.desk.folder / "faults").iterdir()
    assert account.name in answer.text
    assert "Traceback" in account.read_text()
    (line,) = page.said  # the script that asked shows no page
    assert account.name in line


def test_what_dlgrade_says_on_purpose_is_said_as_it_is(study_page, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise GraderFault("No process can be started.")

    page = study_page()
    monkeypatch.setattr("grader.web.home.summary", broken)
    answer = page.get("/")
    assert answer.status_code == 500
    assert "No process can be started." in answer.text
    assert page.said == ["No process can be started."]


def test_a_folder_that_goes_away_is_told_of(study_page) -> None:
    page = study_page()
    page.file.unlink()
    page.file.parent.rmdir()
    assert "cannot be read" in page.get("/exercises/ex90").text
    page.desk.folder.joinpath(".dlgrade", "progress.db").unlink(missing_ok=True)
    assert page.get("/").status_code == 200


def test_a_history_that_is_damaged_is_set_aside_in_one_line(study_page) -> None:
    page = study_page()
    (page.desk.folder / ".dlgrade").mkdir(exist_ok=True)
    (page.desk.folder / ".dlgrade" / "progress.db").write_bytes(b"not a database at all" * 100)
    assert page.get("/").status_code == 200
    assert len(page.said) == 1
    page.file.write_text("def leaky(z, slope):\n    return z\n")
    page.post("/exercises/ex90/check")
    with open_store(page.desk.folder, page.said.append) as store:
        assert len(store.attempts()) == 1
