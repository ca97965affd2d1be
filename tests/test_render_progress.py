"""The progress report in a terminal and on a page: what it says, and that nothing stored becomes markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from grader.render import activity, html, mastery, progress, standing
from grader.render.standing import Chapter, Day, Due, Journal, Mistake, Row, Topic

TEMPLATES = Path(html.__file__).with_name("templates")
ACTIVATIONS = (
    Row("ex06", "Sigmoid", "Activations", 4, "done", 4, 2, "2026-11-20T10:00:00+00:00", 12.5),
    Row(
        "ex07", "Its derivative", "Activations", 8, "attempted", 3, 5, "2026-11-21T23:30:00+00:00", 61,
        "One `a` too many.",
    ),
)  # fmt: skip
LOSSES = (Row("ex21", "Huber loss", "Losses", 5),)
KNOWN = (Topic("logistic function", 1, 2, 2), Topic("its slope: a(1 − a)", 0.25, 1, 2), Topic("never tried", 0, 0, 1))
JOURNAL = Journal(
    at="2026-11-22T08:00:00+01:00",
    next="ex07",
    chapters=(Chapter("Activations", ACTIVATIONS, KNOWN), Chapter("Losses", LOSSES, (Topic("outlier", 0, 0, 3),))),
    mistakes=(
        Mistake(
            "ex07", "Its derivative", "twice", "One `a` too many.", 4,
            "2026-11-18T10:00:00+00:00", "2026-11-21T23:30:00+00:00", came_back=True,
        ),
        Mistake(
            "quiz01", "Threshold units", "sign", "It is $-z$.", 1,
            "2026-11-18T10:00:00+00:00", "2026-11-18T10:00:00+00:00", settled=True,
        ),
    ),
    days=(Day("2026-11-18", 5), Day("2026-11-21", 1, 1)),
    due=(Due("ex06", "exercise", "Sigmoid", "Activations", "2026-11-22T05:00:00+00:00", "last seen 2 days ago"),),
    forecast=(1, 0, 2),
)  # fmt: skip
EMPTY = Journal(at="2026-11-22T08:00:00+01:00", next="ex21", chapters=(Chapter("Losses", LOSSES),), forecast=(0, 0))


# --- the data --------------------------------------------------------------------------------------------


def test_chapters_add_up() -> None:
    first, second = JOURNAL.chapters
    assert (first.name, first.score, first.max_score, first.done) == ("Activations", 7, 12, 1)
    assert first.mastery == pytest.approx(1.25 / 3)
    assert second.share == 0
    assert Chapter("none", ()).share == 0
    assert Chapter("none", ()).mastery == 0
    assert JOURNAL.minutes == 73.5
    summary = standing.Summary((*ACTIVATIONS, *LOSSES))
    assert [(chapter.name, len(chapter.rows)) for chapter in summary.chapters] == [("Activations", 2), ("Losses", 1)]


def test_what_was_never_tried_is_neither_strong_nor_weak() -> None:
    first, second = JOURNAL.chapters
    assert [topic.name for topic in first.strongest] == ["logistic function", "its slope: a(1 − a)"]
    assert first.weakest == []
    assert (second.strongest, second.weakest) == ([], [])
    many = [Topic(str(n), n / 10, 1, 1) for n in range(1, 10)]
    chapter = Chapter("c", (), (*many, Topic("whole where it was tried", 0.5, 1, 2)))
    assert [topic.name for topic in chapter.strongest] == ["9", "8", "7"]
    assert [topic.name for topic in chapter.weakest] == ["1", "2", "3"]


def test_a_topic_of_two_chapters_is_one_of_the_course() -> None:
    chapters = (Chapter("a", (), (Topic("t", 1, 1, 1),)), Chapter("b", (), (Topic("t", 0, 0, 3), Topic("u", 0, 1, 1))))
    assert Journal(at="2026-11-22T08:00:00+01:00", chapters=chapters).everything.topics == (
        Topic("t", 0.25, 1, 4),
        Topic("u", 0, 1, 1),
    )


def test_json_there_and_back() -> None:
    document = msgspec.json.decode(standing.to_json(JOURNAL))
    assert list(document)[:7] == ["schema", "at", "next", "score", "max_score", "done", "minutes"]
    assert document["schema"] == "dlgrade.progress/1"
    assert (document["score"], document["max_score"], document["done"], document["minutes"]) == (7, 17, 1, 73.5)
    chapter = document["chapters"][0]
    assert list(chapter) == ["name", "score", "max_score", "done", "mastery", "exercises", "topics"]
    assert (chapter["score"], chapter["mastery"]) == (7, 0.4167)
    assert chapter["exercises"][1]["mistake"] == "One `a` too many."
    assert standing.from_json(standing.to_json(JOURNAL)) == JOURNAL


def test_the_docstring_names_every_field() -> None:
    document = msgspec.json.decode(standing.to_json(JOURNAL))
    chapter = document["chapters"][0]
    parts = [
        chapter,
        chapter["exercises"][0],
        chapter["topics"][0],
        *(document[n][0] for n in ("mistakes", "days", "due")),
    ]
    said = set(re.findall(r"\w+", standing.__doc__ or ""))
    assert {name for part in [document, *parts] for name in part} <= said


# --- in a terminal ---------------------------------------------------------------------------------------


def test_the_terminal() -> None:
    assert progress.terminal(JOURNAL, width=80, colour=False).splitlines() == [
        "7 of 17 points, 1 of 3 done, about 1 h 15 min of work.",
        "",
        "Activations  █████░░░░░ 7/12  1/2 done   42 % known",
        "Losses       ░░░░░░░░░░  0/5  0/1 done    0 % known",
        "All          ████░░░░░░ 7/17  1/3 done   31 % known",
        "",
        "Known best: logistic function; its slope: a(1 − a)",
        "",
        "Begun:",
        "  ex07  Its derivative  3/8 after 5 attempts, about 1 h",
        "",
        "Mistakes made most:",
        "  4 times in ex07  came back: One `a` too many.",
        "  once in quiz01  right since: It is −z.",
        "",
        "In the last 26 weeks: 6 attempts and 1 review on 2 days. Most on 18 Nov 2026, 5",
        "attempts.",
        "  ·························█  a sign a week: · nothing, ░ some, █ much",
        "",
        "1 to review today, 2 more in the 2 days after. dlgrade review",
        "",
        "Next: dlgrade check ex07",
    ]


def test_an_empty_history_says_how_to_begin() -> None:
    lines = progress.terminal(EMPTY, width=80, colour=False).splitlines()
    assert lines[0] == "Nothing is checked yet. Ahead of you: 1 exercise in 1 chapter."
    assert lines[-1] == "Next: dlgrade check ex21"
    assert len(lines) == 6
    assert progress.terminal(Journal(at=EMPTY.at), width=60, colour=False).splitlines()[-1] == "All done."


@pytest.mark.parametrize("width", [40, 60, 72, 100])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_no_line_is_too_wide(width: int, encoding: str) -> None:
    long = msgspec.structs.replace(ACTIVATIONS[1], title="A title that goes on and on " * 3, max_score=103.5)
    topics = tuple(Topic(f"a topic of a long name, the {n}th: with more", n / 10, 1, 1) for n in range(1, 9))
    mistake = msgspec.structs.replace(JOURNAL.mistakes[0], message="Many words. " * 30)
    chapters = (Chapter("A chapter of a long name: and more words", (long,) * 6, topics),)
    full = msgspec.structs.replace(JOURNAL, chapters=chapters, mistakes=(mistake,) * 9)
    page = progress.terminal(full, width=width, colour=False, encoding=encoding)
    assert max(map(len, page.splitlines())) <= width
    assert encoding != "ascii" or page.isascii()
    assert "and 3 more" in page
    assert len(page.splitlines()) <= 40


@pytest.mark.parametrize(
    ("due", "forecast", "said"),
    [
        (0, (0, 0), ""),
        (0, (0, 2, 1), "Nothing to review today, 3 in the 2 days after."),
        (1, (1,), "1 to review today."),
        (1, (1, 1), "1 to review today, 1 more in the 1 day after."),
    ],
)
def test_what_is_to_be_reviewed(due: int, forecast: tuple[int, ...], said: str) -> None:
    assert progress.to_review(msgspec.structs.replace(JOURNAL, due=JOURNAL.due * due, forecast=forecast)) == said


def test_no_field_can_steer_the_terminal() -> None:
    page = progress.terminal(poisoned("a\x1b[2Jb\x9b1A\x07"), width=60, colour=False)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", page)


# --- the calendar ----------------------------------------------------------------------------------------


def test_the_calendar_has_a_dot_for_each_day_up_to_today() -> None:
    drawn = activity.picture(JOURNAL)  # 22 November 2026 is a Sunday
    assert drawn.count("<circle") == 26 * 7
    assert drawn.count('class="progress-day"') == 2
    assert "<title>18 Nov 2026: 5 attempts</title>" in drawn
    assert "<title>21 Nov 2026: 1 attempt and 1 review</title>" in drawn
    monday = msgspec.structs.replace(JOURNAL, at="2026-11-23T00:10:00+01:00")
    assert activity.picture(monday).count("<circle") == 25 * 7 + 1
    assert activity.signs(monday) == "·" * 24 + "█·"


def test_months_are_summed() -> None:
    days = (Day("2026-10-31", 1), Day("2026-11-01", 2, 1), Day("2026-11-30", 3))
    assert activity.months(days) == [("Oct 2026", 1, 1, 0), ("Nov 2026", 2, 5, 1)]
    assert activity.describe(EMPTY) == "In the last 26 weeks nothing was checked."


def test_topics_are_drawn_the_best_known_first() -> None:
    drawn = mastery.picture(JOURNAL.chapters[0])
    assert "<title>Topics: 3. Tried: 2. Fully known: 1.</title>" in drawn
    assert re.findall(r'"progress-known" x="([\d.]+)".*?height="([\d.]+)"', drawn) == [
        ("1.0", "24.0"),
        ("134.3", "6.0"),
    ]
    assert drawn.count("progress-room") == 3


# --- the page --------------------------------------------------------------------------------------------

ATTACK = "</small></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}<!--\x1b[31m\x00\u202e"


def poisoned(words: str) -> Journal:
    """A journal whose every text is of a stranger's making."""
    row = Row(words, words, words, 4, "attempted", 2, 2, "2026-11-21T10:00:00+00:00", 3, words)
    mistake = Mistake(words, words, words, words, 2, "2026-11-21T10:00:00+00:00", "2026-11-21T10:00:00+00:00")
    due = Due(words, words, words, words, "2026-11-21T10:00:00+00:00", words)
    return Journal(
        JOURNAL.at, words, (Chapter(words, (row,), (Topic(words, 0.5, 1, 1), Topic(words, 1, 1, 2))),), (mistake,),
        JOURNAL.days, (due,), (1, 1),
    )  # fmt: skip


class Page(HTMLParser):
    """The parts of a page that the tests ask for."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words, self._open = "", ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag

    def handle_data(self, data: str) -> None:
        if self._open != "style":
            self.words += data

    def values(self, attribute: str) -> list[str]:
        return [attributes[attribute] or "" for _, attributes in self.elements if attribute in attributes]

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def words(page: str) -> str:
    return " ".join(Page(page).words.split())


def test_the_page_says_everything() -> None:
    said = words(progress.page(JOURNAL))
    parts = [
        "My progress", "7 of 17 points, 1 of 3 done, about 1 h 15 min of work.",
        "Go on with ex07 Its derivative: dlgrade check ex07", "1 to review today", "dlgrade review",
        "Chapters", "Activations", "7/12", "1/2", "Losses", "0/5", "0/1",
        "What you know", "42 % known", "Known best: logistic function; its slope: a(1 − a).",
        "25 % its slope: a(1 − a) (1 of 2 tried)",
        "When you worked", "on 2 days", "Month by month", "Nov 2026",
        "Mistakes you met", "One a too many.", "ex07 Its derivative, 18 Nov 2026 to 22 Nov 2026", "4 times",
        "came back", "once", "right since",
        "To review", "Sigmoid (ex06): last seen 2 days ago",
        "Exercise by exercise", "ex06 Sigmoid", "done", "20 Nov 2026", "4/4", "2", "12 min",
        "ex07", "attempted", "22 Nov 2026", "3/8", "1 h", "Not begun yet: 1 exercise, 5 points.", "As of 22 Nov 2026",
    ]  # fmt: skip
    place = 0
    for part in parts:
        place = said.index(part, place) + len(part)


def test_a_page_to_hand_in_says_whose_it_is_and_of_when() -> None:
    page = progress.page(JOURNAL, "Ann <b>Lee</b>")
    said = words(page)
    assert "Ann <b>Lee</b>: progress" in said
    assert "<b>Lee" not in page
    assert said.index("dlgrade · ") < said.rindex("Ann <b>Lee")
    assert re.search(r"dlgrade · \d{1,2} \w{3} \d{4}", said)


def test_an_empty_history_gives_a_kind_page() -> None:
    said = words(progress.page(EMPTY))
    assert "Begin with ex21 Huber loss: dlgrade check ex21" in said
    assert "What will be here" in said
    for heading in ("Mistakes", "When you worked", "To review", "What you know"):
        assert heading not in said
    assert "My progress" in words(progress.page(Journal(at=EMPTY.at)))


def test_links_to_exercises_are_there_only_within_the_study_page() -> None:
    assert not [to for to in Page(progress.page(JOURNAL)).values("href") if not to.startswith("#")]
    within = html.fill("progress.html.j2", **progress.values(JOURNAL, linked=True))
    links = {to for to in Page(within).values("href") if not to.startswith("#")}
    assert links == {"/exercises/ex06", "/exercises/ex07", "/quizzes/quiz01", "/review"}
    assert "dlgrade check" not in within
    crooked = html.fill("progress.html.j2", **progress.values(poisoned("../a b?<x>"), linked=True))
    assert "/exercises/../" not in crooked.replace("/exercises/../a%20b%3F%3Cx%3E", "")


def test_no_field_becomes_markup() -> None:
    page = progress.page(poisoned(ATTACK))
    read = Page(page)
    assert not {"script", "img"} & {tag for tag, _ in read.elements}
    assert not [name for _, attributes in read.elements for name in attributes if name.startswith("on")]
    assert read.words.count("<script>alert(1)</script>") > 10
    assert "{{ 7*7 }}" in read.words
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", page)


def test_a_flood_stays_short() -> None:
    flood = "x" * 100_000 + "\n" * 100_000
    row = msgspec.structs.replace(ACTIVATIONS[1], mistake=flood)
    mistake = msgspec.structs.replace(JOURNAL.mistakes[0], message=flood)
    due = msgspec.structs.replace(JOURNAL.due[0], reason=flood)
    many = msgspec.structs.replace(
        JOURNAL, chapters=(Chapter("c", (row,) * 50),), mistakes=(mistake,) * 500, due=(due,) * 500
    )
    assert len(progress.page(many)) < 120_000


def test_structure() -> None:
    read = Page(progress.page(JOURNAL))
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    assert set(read.values("aria-labelledby")) <= set(ids)
    assert {to[1:] for to in read.values("href")} <= set(ids)
    levels = [int(tag[1]) for tag, _ in read.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all("scope" in cell for cell in read.named("th"))
    tags = [tag for tag, _ in read.elements]
    assert tags.count("table") == tags.count("caption")
    pictures = [picture for picture in read.named("svg") if picture.get("aria-hidden") != "true"]
    assert len(pictures) == 3
    assert all(picture.get("role") == "img" for picture in pictures)
    assert all(after == "title" for tag, after in pairwise(tags) if tag == "svg" and after != "rect")


def test_the_page_stands_alone_and_has_no_inline_style() -> None:
    read = Page(progress.page(JOURNAL))
    assert not read.values("style")
    assert not read.values("src")
    assert not read.named("script")


# --- how it looks ----------------------------------------------------------------------------------------


def themes() -> list[dict[str, str]]:
    style = (TEMPLATES / "style.css").read_text()
    return [
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", b)) for b in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    ]


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_pictures_have_contrast_and_colours_are_those_of_the_style() -> None:
    own = (TEMPLATES / "progress.css").read_text()
    assert not re.search(r"#[0-9a-fA-F]{3}|rgb|hsl", own)
    assert "url(" not in own
    for theme in themes():
        assert set(re.findall(r"var\(--([\w-]+)", own)) <= set(theme)
        for ground in ("page", "grid"):  # a column stands on its room
            assert contrast(theme["curve-yours"], theme[ground]) >= 3
        assert contrast(theme["axis"], theme["page"]) >= 3
        assert contrast(theme["muted"], theme["page"]) >= 4.5
    assert all(name.startswith("progress-") for name in re.findall(r"^\s*\.([\w-]+)", own, re.MULTILINE))
