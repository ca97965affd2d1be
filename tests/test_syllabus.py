"""The course as a document: it is what the records say, and one can find one's way in it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from grader.authoring.exercise import Exercise
from grader.authoring.specs import CheckSpec
from grader.course import Course, load_quiz, load_record
from grader.errors import AuthoringError
from grader.syllabus import markdown


@pytest.fixture(scope="module")
def records(built_in: Course) -> dict[str, Exercise]:
    return {entry.id: load_record(entry) for entry in built_in.entries() if entry.kind == "ex"}


def test_the_document_is_the_one_in_docs(built_in: Course) -> None:
    written = (built_in.root / "docs" / "course.md").read_text(encoding="utf-8")
    assert written == markdown(built_in), "write it again with: dlgrade dev course"


def test_each_member_belongs_to_a_chapter_that_introduces_it(built_in: Course, records: dict[str, Exercise]) -> None:
    introductions = {chapter.name: chapter.introduction for chapter in built_in.chapters()}
    quizzes = [load_quiz(entry) for entry in built_in.entries() if entry.kind == "quiz"]
    used = [*(record.chapter for record in records.values()), *(quiz.chapter for quiz in quizzes)]
    assert list(introductions) == list(dict.fromkeys(used))
    assert all(len(text) > 200 for text in introductions.values())


def test_what_an_exercise_builds_on_comes_before_it(records: dict[str, Exercise]) -> None:
    for name, record in records.items():
        assert all(other in records and other < name for other in record.builds_on), (name, record.builds_on)
    assert sum(bool(record.builds_on) for record in records.values()) > 0.8 * len(records)


def test_each_exercise_is_in_the_index_and_each_link_leads_to_a_file(
    built_in: Course, records: dict[str, Exercise]
) -> None:
    index = markdown(built_in).partition("## Index")[2]
    assert all(f"[{name}](" in index for name in records)
    links = {part.partition(")")[0] for part in index.split("](")[1:]}
    assert links
    assert all((built_in.root / "docs" / link).resolve().is_file() for link in links)


def test_each_row_of_a_table_has_its_three_cells(built_in: Course) -> None:
    rows = [line for line in markdown(built_in).splitlines() if line.startswith("| [")]
    assert rows
    assert all(row.replace(r"\|", "").count("|") == 4 for row in rows)


def test_a_course_needs_no_chapters_but_those_it_has_are_whole(tmp_path: Path) -> None:
    (tmp_path / "reference").mkdir()
    assert Course(tmp_path).chapters() == []
    listing = tmp_path / "reference" / "chapters.toml"
    for broken in ("[[chapter]", 'chapter = "A"', '[[chapter]]\nname = "A"'):
        listing.write_text(broken, encoding="utf-8")
        with pytest.raises(AuthoringError, match=r"chapters\.toml"):
            Course(tmp_path).chapters()
    listing.write_text('[[chapter]]\nname = "A"\nintroduction = """\nOne\ntwo."""\n', encoding="utf-8")
    assert [(c.name, c.introduction) for c in Course(tmp_path).chapters()] == [("A", "One two.")]


def test_each_exercise_teaches_as_much_as_it_promises(built_in: Course, records: dict[str, Exercise]) -> None:
    for entry in built_in.entries():
        if entry.kind == "ex":
            record = records[entry.id]
            task = ast.get_docstring(ast.parse(entry.stub.read_text(encoding="utf-8"))) or ""
            assert 10 <= len(task.splitlines()) <= 45, entry.id
            assert "Source" in task, entry.id
            assert len(record.hints) >= 3, entry.id
            assert len(record.misconceptions) >= 5, entry.id
            # Of random answers, and of those that are not unique, one would be shown as if it were the only one.
            assert all(any(c.examples or c.view for c in _of(record, name)) for name in record.functions), entry.id


def _of(record: Exercise, function: str) -> list[CheckSpec]:
    return [check for check in record.checks if check.function == function]


def test_each_question_is_in_the_index(built_in: Course) -> None:
    index = markdown(built_in).partition("## Index")[2]
    for entry in built_in.entries():
        if entry.kind == "quiz":
            found = {place for line in index.splitlines() for place in _places(line, entry.id)}
            assert found == {f"q{n}" for n in range(1, len(load_quiz(entry).questions) + 1)}, entry.id


def _places(line: str, quiz: str) -> list[str]:
    """`… [quiz02](…) q3 q9, …` → q3, q9"""
    return re.findall(r"q\d+", "".join(re.findall(rf"\[{quiz}\]\([^)]*\)((?: q\d+)+)", line)))
