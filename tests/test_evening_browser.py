"""An evening in a real browser: `dlgrade serve` as documented, Chromium without a screen, a keyboard and no mouse."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from grader import sheet
from grader.course import Course
from grader.grade import key_for
from grader.quizzes import paper_for

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SLOWEST = 60_000  # milliseconds until something is on the page, on a machine with other things to do
DLGRADE = [sys.executable, "-c", "from grader.cli import main; main()"]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")


@dataclass
class Study:
    """A learner's folder, the page that is served for it, and all that the browser complained of or asked for."""

    folder: Path
    address: str  # with its token
    browser: Browser
    complaints: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    @property
    def origin(self) -> str:
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}"

    def page(self, **options: object) -> Page:
        """Open the address that was printed, in a browser of its own."""
        page = self.browser.new_context(**options).new_page()
        page.set_default_timeout(SLOWEST)
        page.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.asked.add(urlsplit(request.url).netloc))
        page.goto(self.address)
        return page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def study(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    folder = tmp_path_factory.mktemp("evening")
    subprocess.run([*DLGRADE, "init"], cwd=folder, check=True, capture_output=True, timeout=60)
    handed_in = folder / "class" / "ann"
    handed_in.mkdir(parents=True)
    shutil.copy(ROOT / "docs" / "samples" / "ex07_sigmoid_twice.py", handed_in / "ex07_sigmoid_derivative.py")
    results = ["batch", "class", "--out", "results", "--exercise", "ex07", "--seed", "0"]
    subprocess.run([*DLGRADE, *results], cwd=folder, check=False, capture_output=True, timeout=120)
    serve = [*DLGRADE, "serve", "--results", "results"]
    with subprocess.Popen(serve, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            printed = process.stdout.readline()
            address = re.search(r"http://127\.0\.0\.1:\d+/\?token=\S+", printed)
            assert address is not None, printed
            yield Study(folder, address[0], browser)
        finally:
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=30) == 0


def work(study: Study, source: Path) -> None:
    shutil.copy(source, study.folder / "exercises" / "ex07_sigmoid_derivative.py")


def reach(page: Page, selector: str) -> None:
    """Press Tab until something is focused, as one does who has no mouse."""
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"Tab never reaches {selector} on {page.url}")


def test_an_evening(study: Study, built_in: Course) -> None:
    """A wrong try, its diagnosis, a hint, a pass, and what it opens; the page is never loaded anew by hand."""
    page = study.page()
    page.goto(f"{study.origin}/exercises/ex07")
    work(study, ROOT / "docs" / "samples" / "ex07_sigmoid_twice.py")
    page.get_by_text("You apply σ to a again").first.wait_for()
    page.wait_for_function("document.querySelector('[role=status]').textContent.includes('4.5 of 8 points')")
    assert page.get_by_text(re.compile("^Ask yourself: quiz02 question 2")).first.is_visible()

    reach(page, "form[action$='/hint'] button")
    page.keyboard.press("Enter")
    page.get_by_text("Hint 1 of").first.wait_for()

    work(study, built_in.resolve(["ex07"])[0].solution)
    page.get_by_text("Another way to write it").first.wait_for()
    page.wait_for_function("document.querySelector('[role=status]').textContent.includes('All 8 points')")
    assert page.locator("#feedback math").count() > 0

    page.goto(study.origin)
    assert page.get_by_role("link", name=re.compile("ex07")).first.is_visible()
    assert page.get_by_text(re.compile("1 of 78")).first.is_visible()


def test_a_quiz_is_taken_by_keyboard_alone(study: Study, built_in: Course) -> None:
    from grader.web import forms

    (entry,) = built_in.resolve(["quiz02"])
    paper, right = paper_for(key_for(entry), 0), sheet.read(entry.solution.read_bytes())
    form = {}
    for question in paper.questions:
        form |= forms.filled(question, right.answer(question.id))
    page = study.page()
    page.goto(f"{study.origin}/quizzes/quiz02")
    answered: set[str] = set()
    for _ in range(400):
        page.keyboard.press("Tab")
        name, kind, value = page.evaluate(
            "(() => { const e = document.activeElement; return [e.name || '', e.type || '', e.value || ''] })()"
        )
        if kind == "submit" and value == "check" and answered == set(form):
            page.keyboard.press("Enter")
            break
        match kind:
            case "radio" if name in form and name not in answered:
                choose(page, form[name][0])
                answered.add(name)
            case "checkbox" if name in form:
                if value in form[name]:
                    page.keyboard.press("Space")
                answered.add(name)
            case "text" | "textarea" if name in form:
                page.keyboard.type(form[name][0])
                answered.add(name)
            case "select-one" if name in form:
                page.keyboard.type(form[name][0])
                answered.add(name)
    page.get_by_role("heading", name=f"All {paper.max_score:g} points").wait_for()
    kept = sheet.read((study.folder / "exercises" / entry.stub.name).read_bytes())
    assert all(kept.answer(question.id) != "" for question in paper.questions)


def test_typed_answers_are_not_lost(study: Study) -> None:
    page = study.browser.new_context().new_page()  # of its own: it is refused once, and complains of it
    page.set_default_timeout(SLOWEST)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.goto(study.address)
    page.goto(f"{study.origin}/quizzes/quiz03")
    page.emulate_media(media="print")
    assert page.locator("#q1").is_visible()
    assert not page.locator("#answers button").first.is_visible()
    page.emulate_media(media="screen")
    field, save = page.locator("#answers input[type=text]").first, page.get_by_role("button", name="Save", exact=True)
    field.press_sequentially("0.5")
    page.get_by_role("link", name="Course").click(no_wait_after=True)
    cookies = page.context.cookies()
    page.context.clear_cookies()  # as if dlgrade serve had been started anew
    save.first.click()
    page.get_by_role("alert").get_by_text("started anew").wait_for()
    assert asked == ["beforeunload"]
    assert field.input_value() == "0.5"
    page.context.add_cookies(cookies)
    save.first.click()
    page.get_by_role("heading", name="Saved").wait_for()
    assert field.input_value() == "0.5"
    assert asked == ["beforeunload"]
    page.context.close()


def choose(page: Page, value: str) -> None:
    """Take one of a group of radio buttons: space for the first, arrows for the others."""
    page.keyboard.press("Space")
    for _ in range(20):
        if page.evaluate("document.activeElement.value") == value:
            return
        page.keyboard.press("ArrowDown")
    pytest.fail(f"{value} cannot be chosen by keyboard")


PAGES = ["/", "/exercises/ex07", "/exercises/ex21", "/quizzes/quiz02", "/quizzes/quiz05", "/progress", "/review"]
PAGES += ["/results/", "/no/such/page"]
ALIKE = ("/exercises/ex21", "/quizzes/quiz05")  # with others, in their colours
# By look, the rules of axe that it may break: all where it is light; elsewhere those of colours, and of room.
LOOKS: dict[str, list[str]] = {
    "light": [],
    "dark": ["color-contrast", "link-in-text-block"],
    "narrow": ["scrollable-region-focusable", "target-size"],
}


@pytest.mark.parametrize("look", LOOKS)
def test_no_page_has_a_serious_fault_of_accessibility(study: Study, look: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    scheme = "dark" if look == "dark" else "light"
    page = study.page(viewport={"width": 320 if look == "narrow" else 1100, "height": 800}, color_scheme=scheme)
    # To tell of what was found right costs axe more than to find it.
    options = {"resultTypes": ["violations"]} | ({"runOnly": LOOKS[look]} if LOOKS[look] else {})
    for path in PAGES:
        if look == "dark" and path in ALIKE:
            continue
        page.goto(f"{study.origin}{path}")
        found = Axe().run(page, options=options).response["violations"]
        serious = [(v["id"], v["nodes"][0]["html"][:200]) for v in found if v["impact"] in ("serious", "critical")]
        assert serious == [], path
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is scrolled sideways by {wide} pixels"
    page.context.close()


def test_everything_works_without_javascript(study: Study) -> None:
    page = study.page(java_script_enabled=False)
    page.goto(f"{study.origin}/exercises/ex01")
    page.get_by_role("button", name="Check now").click()
    assert page.get_by_text("not attempted").first.is_visible()
    page.goto(f"{study.origin}/quizzes/quiz03")
    page.locator("#q1 input, #q1 select, #q1 textarea").nth(1).focus()
    page.get_by_role("button", name="Save and check").first.click()
    assert page.get_by_text(re.compile("of [0-9.]+ points")).first.is_visible()


def test_the_first_load_is_light(study: Study) -> None:
    loaded: list[int] = []
    page = study.page()
    page.on("response", lambda response: loaded.append(len(response.body())))
    page.goto(study.origin)
    page.wait_for_load_state("networkidle")
    assert 0 < sum(loaded) < 100_000, loaded


def test_nothing_was_complained_of_and_nobody_else_was_asked(study: Study) -> None:
    """Of all pages that the other tests opened."""
    study.page()
    assert [said for said in study.complaints if "404" not in said] == []
    assert study.asked == {urlsplit(study.address).netloc}
