"""The guide to self-study is true: its screen is what watch shows, its commands, keys and links exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from grader.cli import COMMANDS
from grader.course import Course
from grader.study import Bench, Desk, Work
from grader.watching import pages
from grader.watching.session import HELP

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "self-study.md").read_text(encoding="utf-8")


def test_its_screen_is_what_a_small_window_shows(bench: Bench, built_in: Course, tmp_path: Path) -> None:
    (screen,) = re.findall(r"<!-- screen -->\n```\n(.*?)\n```", GUIDE, re.DOTALL)
    (tmp_path / "exercises").mkdir()
    (entry,) = built_in.resolve(["ex07"])
    work = Work(entry, ROOT / "docs" / "samples" / "ex07_sigmoid_twice.py")
    report = bench.check(Desk(built_in, tmp_path, pytest.fail), work).report
    lines = pages.fitted(pages.result(report, pages.Look(80, False, "utf-8")), 80, 22)
    shown = "\n".join([lines[0], "exercises/ex07_sigmoid_derivative.py", *lines[2:]])
    assert shown.startswith(screen)
    assert "more lines in a larger window" in lines[-1]


def test_every_command_that_it_names_exists() -> None:
    named = set(re.findall(r"(?:^|`)dlgrade (\w+)", GUIDE, re.MULTILINE))
    assert {"watch", "serve", "quiz", "review", "progress", "init", "reset"} <= named <= set(COMMANDS)


def test_every_key_that_it_names_is_in_the_help() -> None:
    keys = re.findall(r"^\| `(.)` \|", GUIDE, re.MULTILINE)
    assert len(keys) == 7
    assert set(keys) - {"?"} == set(re.findall(r"^(\w)  ", HELP, re.MULTILINE))


def test_its_links_lead_somewhere() -> None:
    titles = re.findall(r"^## (.+)$", GUIDE, re.MULTILINE)
    anchors = {title.lower().replace(" ", "-") for title in titles}
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) == anchors
    assert all((ROOT / "docs" / name).is_file() for name in re.findall(r"\]\(([^#)]+)\)", GUIDE))
