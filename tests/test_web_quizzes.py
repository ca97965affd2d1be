"""Quizzes as forms in the study page: filled in and sent as a browser does it, without a script."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from grader import cli
from grader.compiling.papers import draw_up
from grader.course import FOLDERS, Course, quiz_of
from grader.paper import Paper, Question, Single
from grader.render import question as texts
from grader.store import open_store
from grader.web.forms import LONGEST, filled

STEM = "quiz90_small"
Form = dict[str, list[str]]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, small_quiz: str) -> Course:
    """A course of one quiz, with its sheets."""
    root = tmp_path_factory.mktemp("course")
    for folder in FOLDERS:
        (root / folder).mkdir()
    (root / "reference" / f"{STEM}.py").write_text(small_quiz, encoding="utf-8")
    assert cli.run(["--course", str(root), "dev", "sheets"]) == 0
    return Course(root)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A learner's folder, without any sheet yet."""
    (tmp_path / "exercises").mkdir()
    return tmp_path


@pytest.fixture
def sheet(home: Path, paper: Paper) -> Path:
    """The learner's sheet, still blank."""
    path = home / "exercises" / f"{STEM}.toml"
    path.write_text(texts.sheet(paper), encoding="utf-8")
    return path


@pytest.fixture
def browser(visitor: Callable[..., FlaskClient], course: Course, home: Path) -> FlaskClient:
    return visitor(course, home)


@pytest.fixture(scope="module")
def paper(small_quiz: str) -> Paper:
    return draw_up(quiz_of(STEM, small_quiz), STEM, 0)


class Page(HTMLParser):
    """What a browser knows of a page's first form: its fields, filled in."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.form: Form = {}
        self._select = self._area = ""
        self.feed(text.partition("<form")[2].partition("</form>")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        name = has.get("name") or ""
        match tag, has.get("type"):
            case "input", "radio" | "checkbox":
                if "checked" in has:
                    self.form.setdefault(name, []).append(has["value"] or "")
            case "input", _:
                self.form[name] = [has.get("value") or ""]
            case "select", _:
                self._select = name
            case "option", _:
                if "selected" in has or self._select not in self.form:
                    self.form[self._select] = [has["value"] or ""]
            case "textarea", _:
                self._area, self.form[name] = name, [""]

    def handle_data(self, data: str) -> None:
        if self._area:
            self.form[self._area] = [data.removeprefix("\n")]

    def handle_endtag(self, tag: str) -> None:
        self._area = "" if tag == "textarea" else self._area


def fetch(browser: FlaskClient, quiz: str = "quiz90", after: str = "") -> str:
    answer = browser.get(f"/quizzes/{quiz}{after}")
    assert answer.status_code == 200
    return answer.text


def right(question: Question) -> Any:
    return tomllib.loads(f"q = {texts.solution(question.body)}")["q"]


def answered(form: Form, question: Question, answer: Any) -> Form:
    """Return the form with one question answered otherwise than it was."""
    mine = {name for name in form if re.fullmatch(rf"{question.id}(\..+)?", name)} - {f"{question.id}.seen"}
    return {name: values for name, values in form.items() if name not in mine} | filled(question, answer)


def send(browser: FlaskClient, form: Form, do: str = "save", quiz: str = "quiz90") -> Any:
    return browser.post(f"/quizzes/{quiz}", data={**form, "do": [do]})


def on(sheet: Path) -> dict[str, Any]:
    return tomllib.loads(sheet.read_text(encoding="utf-8"))["answers"]


def attempts(home: Path) -> int:
    with open_store(home, pytest.fail) as store:
        return len(store.attempts())


# --- answering -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(1, 11))
def test_each_quiz_of_the_course_can_be_answered_right(
    visitor: Callable[..., FlaskClient], built_in: Course, home: Path, number: int
) -> None:
    browser, quiz = visitor(built_in, home), f"quiz{number:02d}"
    (entry,) = built_in.resolve([quiz])
    paper = draw_up(quiz_of(entry.stem, entry.record.read_text(encoding="utf-8")), entry.stem, 0)
    solved = on(entry.solution)
    page = fetch(browser, quiz)
    form = Page(page).form
    for question in paper.questions:
        form = answered(form, question, solved[question.id])
    sent = send(browser, form, "check", quiz)
    assert (sent.status_code, sent.location) == (303, f"/quizzes/{quiz}?checked#said")
    after = fetch(browser, quiz, "?checked")
    assert f"All {paper.max_score:g} points" in after
    assert "Look again" not in after
    for text in (page, after):
        assert not re.search(r"<script(?! src=\"/static/)|\sstyle=|\son\w+=|(?:src|href)=\"(?!/|#|data:)", text)
        ids = re.findall(r'\sid="([^"]+)"', text)
        assert len(ids) == len(set(ids))
        assert {id for found in re.findall(r'aria-describedby="([^"]+)"', text) for id in found.split()} <= set(ids)
        assert text.count("<h1") == 1
    assert Page(after).form["variant"] == ["0"]
    assert "Not answered yet" not in after


def test_a_page_that_is_saved_unchanged_changes_nothing(browser: FlaskClient, sheet: Path, paper: Paper) -> None:
    freely = texts.sheet(paper, solved=True).replace("q1 = ", "q1 = 'zz' # was: ").replace("q9 = [", "q9 = [[], ")
    sheet.write_text(freely + "# the end\n", encoding="utf-8")
    page = fetch(browser)
    assert "On the sheet stands <code>zz</code>" in page
    sent = send(browser, Page(page).form)
    assert sent.location == "/quizzes/quiz90?saved#said"
    assert sheet.read_text(encoding="utf-8") == freely + "# the end\n"


def test_wrong_answers_are_explained_beside_their_questions(
    browser: FlaskClient, home: Path, sheet: Path, paper: Paper
) -> None:
    first, form = paper.questions[0], Page(fetch(browser)).form
    assert isinstance(first.body, Single)
    wrong = next(option for option in first.body.options if not option.right)
    mse = next(question for question in paper.questions if question.name == "mse")
    form = answered(answered(form, first, wrong.label), mse, 2 * mse.body.value)
    assert send(browser, form, "check").status_code == 303
    page = fetch(browser, after="?checked")
    assert "0 of 13 points" in page
    assert wrong.why in page
    assert "This is the sum. Divide by the number of examples." in page
    assert 'Look again at <a href="#q1">1</a>, <a href="#q5">5</a>.' in page
    assert 'Not answered yet: <a href="#q2">2</a>' in page
    assert page.count("wrong answer") == 2
    assert page.count("Show the right answer") == 12
    assert attempts(home) == 1
    fetch(browser, after="?checked")  # looked at again
    assert attempts(home) == 1


def test_saving_says_nothing_of_what_is_right(browser: FlaskClient, home: Path, sheet: Path, paper: Paper) -> None:
    form = Page(fetch(browser)).form
    send(browser, answered(form, paper.questions[0], right(paper.questions[0])))
    page = fetch(browser, after="?saved")
    assert ">Saved<" in page
    assert 'class="verdict' not in page
    assert attempts(home) == 0
    assert on(sheet)["q1"] == right(paper.questions[0])


def test_one_question_can_be_checked_alone(browser: FlaskClient, home: Path, sheet: Path, paper: Paper) -> None:
    form = answered(Page(fetch(browser)).form, paper.questions[0], right(paper.questions[0]))
    sent = send(browser, form, "q1")
    assert sent.location == "/quizzes/quiz90?checked=q1#q1-result"
    page = fetch(browser, after="?checked=q1")
    assert page.count('class="verdict') == 1
    assert paper.questions[0].why in page
    assert attempts(home) == 0
    assert fetch(browser, after="?checked=q99").count('class="verdict') == 12


def test_an_answer_can_be_taken_back(browser: FlaskClient, sheet: Path, paper: Paper) -> None:
    sheet.write_text(texts.sheet(paper, solved=True), encoding="utf-8")
    form = Page(fetch(browser)).form
    for question in paper.questions[2:11]:
        form = answered(form, question, "")
    send(browser, form)
    assert 'Not answered yet: <a href="#q3">3</a>' in fetch(browser, after="?saved")
    assert on(sheet)["q3"] == on(sheet)["q5"] == on(sheet)["q11"] == ""
    assert on(sheet)["q1"] == right(paper.questions[0])


# --- the sheet, which others change as well ----------------------------------------------------------------


def test_a_missing_sheet_is_written_when_something_is_sent(browser: FlaskClient, home: Path, paper: Paper) -> None:
    form = Page(fetch(browser)).form
    fetch(browser, after="?checked")
    assert list((home / "exercises").iterdir()) == []
    send(browser, answered(form, paper.questions[0], "b"), "check")
    (written,) = (home / "exercises").iterdir()
    assert written.name == f"{STEM}.toml"
    assert on(written)["q1"] == "b"
    assert "# 1. Capital" in written.read_text(encoding="utf-8")


def test_a_sheet_that_was_moved_away_is_written_with_all_that_the_form_has(
    browser: FlaskClient, sheet: Path, paper: Paper
) -> None:
    first, other = paper.questions[:2]
    assert send(browser, answered(Page(fetch(browser)).form, first, right(first))).status_code == 303
    form = Page(fetch(browser)).form
    sheet.unlink()
    assert send(browser, answered(form, other, right(other))).status_code == 303
    assert [on(sheet)[question.id] for question in (first, other)] == [right(first), right(other)]


def test_what_an_editor_wrote_meanwhile_stays(browser: FlaskClient, sheet: Path, paper: Paper) -> None:
    form = Page(fetch(browser)).form
    text = (
        sheet.read_text(encoding="utf-8").replace('q3 = ""', 'q3 = "c"  # mine').replace("[answers]", "[answers] # all")
    )
    sheet.write_text("\ufeff" + text, encoding="utf-8")
    send(browser, answered(form, paper.questions[0], "b"))
    text = sheet.read_text(encoding="utf-8")
    assert 'q3 = "c"  # mine' in text
    assert "[answers] # all" in text
    assert on(sheet)["q1"] == "b"


def test_two_pages_that_are_sent_at_once_lose_nothing(browser: FlaskClient, sheet: Path, paper: Paper) -> None:
    form = Page(fetch(browser)).form
    questions = paper.questions[:8]

    def one(question: Question) -> int:
        client = browser.application.test_client()
        client.environ_base.update(browser.environ_base)
        client.set_cookie(cookie.key, cookie.value, domain=cookie.domain)
        return client.post("/quizzes/quiz90", data=answered(form, question, right(question))).status_code

    (cookie,) = browser._cookies.values()
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(one, questions)) == {303}
    assert all(on(sheet)[question.id] == right(question) for question in questions)


def test_other_numbers_keep_the_old_sheet(browser: FlaskClient, home: Path, sheet: Path, paper: Paper) -> None:
    send(browser, answered(Page(fetch(browser)).form, paper.questions[0], "b"))
    before = sheet.read_text(encoding="utf-8")
    for _ in range(2):  # a button pressed twice
        again = browser.post("/quizzes/quiz90/again", data={"variant": "0"})
        assert again.location == "/quizzes/quiz90?again#said"
    (backup,) = (home / ".dlgrade" / "backups").iterdir()
    assert backup.read_text(encoding="utf-8") == before
    page = fetch(browser, after="?again")
    assert "variant 1" in page
    assert Page(page).form["variant"] == ["1"]
    assert on(sheet)["q1"] == ""


def test_answers_to_other_numbers_are_not_written(browser: FlaskClient, sheet: Path, paper: Paper) -> None:
    form = answered(Page(fetch(browser)).form, paper.questions[0], "b")
    browser.post("/quizzes/quiz90/again", data={"variant": "0"})
    before = sheet.read_bytes()
    for variant in ("0", "", "-1", "x" * 1000):
        sent = send(browser, {**form, "variant": [variant]})
        assert sent.status_code == 409
        assert "The sheet has other numbers by now" in sent.text
    assert sheet.read_bytes() == before


def test_a_sheet_that_is_no_toml_is_not_written_over(browser: FlaskClient, sheet: Path, paper: Paper) -> None:
    broken = sheet.read_text(encoding="utf-8").replace('q2 = ""', "q2 = = b")
    sheet.write_text(broken, encoding="utf-8")
    page = fetch(browser)
    assert "is not TOML" in page
    mse = next(question for question in paper.questions if question.name == "mse")
    sent = send(browser, answered(Page(page).form, mse, 1.75), "check")
    assert sent.status_code == 409
    assert "The sheet is not TOML" in sent.text
    assert "--again" not in sent.text  # which is how the terminal says it
    assert " data-unsaved>" in sent.text
    assert Page(sent.text).form[mse.id] == ["1.75"]  # what was typed is not lost
    assert sheet.read_text(encoding="utf-8") == broken
    assert browser.post("/quizzes/quiz90/again", data={"variant": "0"}).status_code == 303
    assert on(sheet)["q2"] == ""


@pytest.mark.parametrize("content", ["# größer\n".encode("latin-1"), b"\xff\xfe\xfa", b"#" * 300_000])
def test_a_sheet_that_cannot_be_read_gets_a_sentence_and_a_way_on(
    browser: FlaskClient, home: Path, sheet: Path, content: bytes
) -> None:
    sheet.write_bytes(content)
    shown = browser.get("/quizzes/quiz90")
    assert shown.status_code == 409
    assert "This sheet cannot be read" in shown.text
    assert send(browser, {"variant": ["0"], "q1": ["b"]}).status_code == 409
    assert sheet.read_bytes() == content
    browser.post("/quizzes/quiz90/again", data={"variant": ""})
    assert on(sheet)["q1"] == ""
    (backup,) = (home / ".dlgrade" / "backups").iterdir()
    assert backup.read_bytes() == content


def test_a_sheet_that_cannot_be_written_gets_a_sentence(
    browser: FlaskClient, sheet: Path, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    form = answered(Page(fetch(browser)).form, paper.questions[0], "b")
    monkeypatch.setattr("grader.answering.write_whole", full)
    sent = send(browser, form)
    assert sent.status_code == 409
    assert "cannot be written: No space left on device" in sent.text
    assert Page(sent.text).form["q1"] == ["b"]


# --- whoever sends whatever ----------------------------------------------------------------------------


HOSTILE = '"><script>alert(1)</script>\u202e\x1b[2J{{ 7*7 }}$\\href{javascript:x}{y}$'


def test_html_in_answers_is_text(browser: FlaskClient, sheet: Path, paper: Paper) -> None:
    form = Page(fetch(browser)).form
    for name, values in form.items():
        if not name.endswith(".seen") and name != "variant":
            values[:] = [HOSTILE]
    form |= {"q1": [HOSTILE], "q3": [HOSTILE], "q4.is": [HOSTILE], "q4.because": [HOSTILE], "q12": [HOSTILE]}
    assert send(browser, form, "check").status_code == 303
    page = fetch(browser, after="?checked")
    assert "<script>" not in page
    assert "javascript:" not in re.sub(r">[^<]*<|\"[^\"]*\"", "", page)
    assert "&lt;script&gt;alert(1)" in page
    assert not {"\u202e", "\x1b"} & set(page)
    assert "{{ 7*7 }}" in page
    with pytest.raises(AssertionError):
        fetch(browser, quiz="<script>")


def test_far_too_much_is_said_where_it_stands_and_everything_else_is_saved(
    browser: FlaskClient, sheet: Path, paper: Paper
) -> None:
    form = answered(Page(fetch(browser)).form, paper.questions[0], "b")
    form |= {"q5": ["9" * (LONGEST + 1)], "q9.1": ["2"], "q9.2": ["2"]}
    sent = send(browser, form, "check")
    assert sent.status_code == 200
    said = 'Look again at <a href="#q5">5</a>, <a href="#q9">9</a>; everything else was saved.'
    assert said in sent.text
    assert 'id="q5-problem"' in sent.text
    assert 'aria-invalid="true" aria-describedby="q5-problem"' in sent.text
    assert "Two things stand in place 2." in sent.text
    assert (on(sheet)["q1"], on(sheet)["q5"], on(sheet)["q9"]) == ("b", "", "")
    again = Page(sent.text).form
    assert (again["q9.1"], again["q9.2"]) == (["2"], ["2"])
    again |= {"q5": ["0.5"], "q9.2": ["1"]}
    assert send(browser, again).status_code == 303
    assert (on(sheet)["q5"], on(sheet)["q9"]) == (0.5, [2, 1, "", ""])


def test_no_form_is_a_traceback(browser: FlaskClient, sheet: Path, paper: Paper) -> None:
    blank = sheet.read_bytes()
    form = Page(fetch(browser)).form
    for data in (
        {"variant": ["0"], "q1": ["b"]},  # without saying what was there before
        {**form, "nobody": ["x"], "q77": ["a"], "q1.seen": ["x" * 5000], "__proto__": ["y"]},
        {**form, "q1": ["a", "b"], "variant": ["0", "1"]},
        {"variant": ["0"], "do": ["q77"]},
    ):
        assert browser.post("/quizzes/quiz90", data=data).status_code in (303, 409)
    assert on(sheet)["q1"] == "a"
    sheet.write_bytes(blank)
    raw = b"variant=0&do=save&q11=%ff%fe&q11.seen=x&q5=%00&q5.seen=x&q7=%ed%a0%80&q7.seen=x&%ff=%ff"
    kind = "application/x-www-form-urlencoded"
    assert browser.post("/quizzes/quiz90", data=raw, content_type=kind).status_code == 303
    assert "\x00" not in sheet.read_text(encoding="utf-8")
    assert browser.post("/quizzes/quiz90", data=b"\xff" + raw, content_type=kind).status_code == 409
    assert browser.post("/quizzes/quiz90", data=b"x" * 70_000, content_type=kind).status_code == 413
    assert browser.post("/quizzes/quiz90", data=b"{}", content_type="application/json").status_code == 409


@pytest.mark.parametrize("path", ["quiz91", "ex01", "quiz90_small", "..%2fquiz90", "quiz90/..", "%00", "QUIZ90"])
def test_what_is_no_quiz_is_no_page(browser: FlaskClient, path: str) -> None:
    assert browser.get(f"/quizzes/{path}").status_code == 404
    assert browser.post(f"/quizzes/{path}", data={"variant": "0"}).status_code in (404, 405)


def test_without_a_folder_there_is_nothing_to_answer(visitor: Callable[..., FlaskClient], course: Course) -> None:
    assert visitor(course, None).get("/quizzes/quiz90").status_code == 404
