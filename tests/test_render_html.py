"""The page of a report: what it says, in what order, and that nothing of the learner's becomes markup."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.render import html, text
from grader.report import (
    Advice,
    CaseReport,
    CheckReport,
    Diagnosis,
    Formula,
    Lesson,
    Line,
    OtherWay,
    Picture,
    Pointer,
    Report,
    Verdict,
)

STYLE = Path(html.__file__).with_name("templates") / "style.css"
MISTAKE = Diagnosis("half", "Your branch is `e**2`, not $e^2/2$.", "misconception")
CASE = CaseReport({"y": "[0, 1]", "delta": "1"}, None, "[1, 2]")
LINE = Line("huber_loss", ((0.0, 0.0), (1.0, 0.5), (2.0, 1.5)), ((0.0, 0.0), (1.0, 1.0), None))
PICTURE = Picture("The loss over the error", "y", "loss", (LINE,))


def failing(**changes):
    checks = (
        CheckReport("values", "huber_loss", Verdict.ACCEPTED, 2, 2, "", stdout="a line of mine\n"),
        CheckReport(
            "a batch", "huber_loss", Verdict.WRONG_ANSWER, 0.5, 2, "They differ.", (MISTAKE,), CASE, "hi", "Trace"
        ),
        CheckReport("one row", "huber_loss", Verdict.WRONG_ANSWER, 0, 1, "They differ.", (MISTAKE,), CASE),
    )
    report = Report(
        "ex21", "Huber loss", "ex21.py", 7, Verdict.WRONG_ANSWER, 2.5, 5, 0.25, checks,
        advice=(Advice("loop", "No loop is needed."),), hints=("Take `e` once.", "Then choose."), pictures=(PICTURE,),
    )  # fmt: skip
    return msgspec.structs.replace(report, **changes)


class Page(HTMLParser):
    """The parts of a page that the tests ask for."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.words, self._open = [], "", []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if "style" not in self._open:
            self.words += data

    def named(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]

    def values(self, attribute):
        return [attributes[attribute] for _, attributes in self.elements if attribute in attributes]


def words(report, **options):
    return " ".join(Page(html.page(report, **options)).words.split())


def test_the_mistake_comes_before_message_case_traceback_and_output():
    said = words(failing())
    parts = [
        "ex21", "Huber loss", "wrong answer", "2.5 of 5 points", "dlgrade hint ex21", "What to mend",
        "a batch, one row", "Your branch is", "They differ.", "[0, 1]", "hidden, so that", "[1, 2]", "Trace", "hi",
        "Checks", "0.5/2", "Yours beside", "furthest away", "No loop is needed.", "a line of mine",
        "Hint 1 of 2", "seed 7",
    ]  # fmt: skip
    place = 0
    for part in parts:
        place = said.index(part, place) + len(part)
    assert said.count("Your branch is") == 1


def test_an_expected_value_is_shown_where_it_may_be():
    check = CheckReport("v", "f", Verdict.WRONG_ANSWER, 0, 1, "", case=CaseReport({}, "0.2599", "0.5"))
    said = words(failing(checks=(check,)))
    assert "0.2599" in said
    assert "hidden" not in said


def test_a_pass_shows_the_derivation_and_no_hints():
    checks = (CheckReport("values", "huber_loss", Verdict.ACCEPTED, 2, 2, ""),)
    formulas = (Formula("By the chain rule:", r"\frac{e^{2}}{2}"),)
    page = html.page(failing(verdict=Verdict.ACCEPTED, score=2, max_score=2, checks=checks, formulas=formulas))
    assert "Why this is right: the derivation" in page
    assert "<mfrac>" in page
    assert "All 2 points" in page
    assert "Hint 1" not in page
    assert "What to mend" not in page


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_said_in_a_word(verdict):
    report = failing(verdict=verdict, checks=(CheckReport("v", "f", verdict, 0, 1, "Something."),))
    assert words(report).count(text.LOOKS[verdict].word) >= 2


def test_a_way_back_only_where_there_is_one():
    assert 'href="index.html"' in html.page(failing(), back="index.html")
    assert "<nav" not in html.page(failing())


# --- what the learner hands in is text, whatever it is --------------------------------------------------

ATTACK = "</pre></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}<!--\x1b[31m\x00\u202e\ud800"
ELEMENTS = re.compile(
    "html|head|meta|title|style|body|header|main|footer|nav|section|article|h[1-4]|p|strong|span|code|pre|div|d[ldt]|"
    "details|summary|table|thead|tbody|t[rhd]|figure|figcaption|[uo]l|li|a|svg|desc|line|path|circle|text|"
    "math|mrow|m[ino]|mtext|mspace|mstyle|msup|msub|mpadded|mfrac"
)


def poisoned(words):
    mistake = Diagnosis(words, words, "relation")
    case = CaseReport({words: words}, words, words)
    checks = (
        CheckReport(words, words, Verdict.RUNTIME_ERROR, 0, 1, words, (mistake,), case, words, words),
        CheckReport(words, words, Verdict.RUNTIME_ERROR, 0, 1, words, (mistake,), case),
        CheckReport(words, words, Verdict.ACCEPTED, 1, 1, words, stdout=words),
    )
    ours = words.replace("\ud800", "")  # titles and names are the author's: Unicode at least
    picture = Picture(ours, ours, ours, (Line(ours, ((0.0, 0.0), (1.0, 1.0)), ((0.0, 0.0), (1.0, 2.0))),))
    return Report(
        words, words, words, 0, Verdict.RUNTIME_ERROR, 1, 3, 0.1, checks, (Advice(words, words),), (words,), (picture,),
        (Formula(words, words),),
    )  # fmt: skip


def test_no_field_becomes_markup():
    page = html.page(poisoned(ATTACK))
    page.encode()
    read = Page(page)
    assert all(ELEMENTS.fullmatch(tag) for tag, _ in read.elements)
    assert not [name for _, attributes in read.elements for name in attributes if name.startswith("on")]
    assert read.words.count("<script>alert(1)</script>") > 15
    assert "{{ 7*7 }}" in read.words
    assert "␛[31m␀‹U+202E›" in read.words
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([*"<>&\"'`${}%#-!/= \n\x1b\u2028", "script", "$x$", "a", "]]>"]), max_size=20))
def test_no_mixture_of_signs_becomes_markup(pieces):
    assert all(ELEMENTS.fullmatch(tag) for tag, _ in Page(html.page(poisoned("".join(pieces)))).elements)


def test_a_flood_stays_short():
    flood = "x" * 100_000 + "\n" * 100_000 + "y"
    case = CaseReport({"x": flood}, flood, flood)
    check = CheckReport("v", "f", Verdict.RUNTIME_ERROR, 0, 1, flood, (), case, flood, flood)
    page = html.page(failing(checks=(check,), file=flood, advice=(Advice("a", flood),)))
    assert len(page) < 30_000
    assert "lines left out" in page


# --- the page as a page ----------------------------------------------------------------------------------


def test_the_page_stands_alone():
    read = Page(html.page(failing()))
    policy = next(meta["content"] for meta in read.named("meta") if "http-equiv" in meta)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert not read.values("src")
    assert not read.named("link")
    assert not read.named("script")
    assert "url(" not in STYLE.read_text()
    assert "@import" not in STYLE.read_text()


@pytest.mark.parametrize("report", [failing(), poisoned("x")], ids=["failing", "everything"])
def test_structure(report):
    read = Page(html.page(report, back="index.html"))
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    assert set(read.values("aria-labelledby")) <= set(ids)
    levels = [int(tag[1]) for tag, _ in read.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert read.named("html") == [{"lang": "en"}]
    assert all(len(read.named(landmark)) == 1 for landmark in ("main", "header", "footer"))
    assert all("scope" in cell for cell in read.named("th"))


def themes():
    light, dark = re.findall(r":root \{(.*?)\}", STYLE.read_text(), re.DOTALL)
    read = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block)) for block in (light, dark)]
    assert set(read[0]) == set(read[1])
    return dict(zip(("light", "dark"), read))


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear))


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["page", "surface"])
def test_text_has_contrast(theme, ground):
    colours = themes()[theme]
    for name in ("text", "muted", "accent", "right", "wrong", "fault", "keyword", "string", "comment", "literal"):
        assert contrast(colours[name], colours[ground]) >= 4.5, name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_lines_have_contrast(theme):
    colours = themes()[theme]
    for name in ("curve-yours", "curve-right", "axis"):
        assert contrast(colours[name], colours["page"]) >= 3, name


def test_every_colour_of_the_style_is_one_of_the_tested_ones():
    style = STYLE.read_text()
    rules = re.sub(r":root \{.*?\}", "", style, flags=re.DOTALL)
    assert not re.search(r"#[0-9a-fA-F]{3}|rgb|hsl", rules)
    assert set(re.findall(r"var\(--([\w-]+)", rules)) <= set(themes()["light"])


# --- where to go on, and what a pass opens ---------------------------------------------------------------

QUESTION = Pointer("question", "quiz03:corner", "question 5, At the <corner>", "dlgrade quiz quiz03")
TASK = Pointer("task", "ex21", "what it says of f, lines 3 to 4 of ex21_x.py", "dlgrade show ex21")
LESSON = Lesson(
    "ex21", "Huber <loss>", "def f(x):\n    return x  # <b>\n", (Formula("the slope", "x^2"),),
    (OtherWay("f", "With `np.clip` it is <one> line.", "def f(x):\n    return np.clip(x, 0, 1)\n"),),
)  # fmt: skip


def test_a_mistake_leads_to_what_treats_it_and_is_not_led_there_twice():
    checks = tuple(
        CheckReport(name, name, Verdict.WRONG_ANSWER, 0, 1, message, see=(QUESTION, TASK))
        for name, message in ("fF", "gG")
    )
    said = words(msgspec.structs.replace(failing(), checks=checks))
    assert said.count("Ask yourself: quiz03 question 5, At the <corner> dlgrade quiz quiz03") == 1
    assert said.count("Read again: what it says of f, lines 3 to 4 of ex21_x.py dlgrade show ex21") == 1


def test_a_pass_opens_the_derivation_the_solution_and_another_way():
    passed = msgspec.structs.replace(failing(), verdict=Verdict.ACCEPTED, formulas=LESSON.derivation)
    said = words(passed, lesson=LESSON)
    places = [
        said.index(part) for part in ("the slope", "return x # <b>", "With np.clip it is <one> line.", "np.clip(x")
    ]
    assert places == sorted(places)
    assert "model solution" not in words(passed)


def test_the_page_of_a_solution_has_the_same():
    said = " ".join(Page(html.solution(LESSON)).words.split())
    assert "Huber <loss>" in said
    assert "With np.clip it is <one> line." in said
    assert html.solution(LESSON).count("<math") == 1
