"""The labelled corpus judges the judge: each file in tests/submissions says what must be said of it.

    # expect: huber_loss WRONG_ANSWER forgot-the-half
    # expect: ACCEPTED

A line names a function, a verdict that some check of it must have, and, where one is due, the id of the diagnosis
that comes first in such a check. Functions that no line names must get all their points.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from grader import course, grade, sandbox, submission
from grader.key import Key
from grader.report import Verdict

FOLDER = Path(__file__).parent / "submissions"
ALL = sorted(path for path in FOLDER.glob("ex*/*") if path.suffix in (".py", ".ipynb"))
# CI has ten minutes: "1/2" grades every second file from the second on, and the run after the next commit the others.
PART, PARTS = map(int, os.environ.get("DLGRADE_CORPUS", "0/1").split("/"))
FILES = ALL[PART::PARTS]
EXPECT = re.compile(r"# expect: (?:(\w+) )?([A-Z_]+)(?: ([a-z0-9-]+))?\s*(?:$|\\n|\")", re.MULTILINE)


@pytest.fixture(scope="module")
def worker() -> Iterator[sandbox.Worker]:
    """One for all: these files are ours."""
    with sandbox.start(many=True) as one:
        yield one


@cache
def _key(name: str) -> Key:
    return grade.key_for(course.Course(FOLDER.parents[1]).resolve([name])[0])


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_labelled(path: Path, worker: sandbox.Worker) -> None:
    expectations = [match.groups() for match in EXPECT.finditer(path.read_text(encoding="utf-8"))]
    assert expectations, f"{path.name} has no line '# expect: …'"
    report = grade.grade(_key(path.parent.name), submission.read(path), worker=worker)
    named = {function for function, _, _ in expectations if function}
    for check in report.checks:
        if check.function not in named:
            assert check.verdict is Verdict.ACCEPTED, check
    for function, verdict, diagnosis in expectations:
        if function is None:
            assert report.verdict == verdict, [c for c in report.checks if c.verdict is not Verdict.ACCEPTED]
            continue
        mine = [c for c in report.checks if c.function == function and c.verdict == verdict]
        assert mine, [c for c in report.checks if c.function == function]
        if diagnosis:
            first = [c.diagnoses[0].id for c in mine if c.diagnoses]
            assert diagnosis in first, [(c.name, c.message, c.diagnoses) for c in mine]


def test_the_corpus_has_right_and_wrong_ones() -> None:
    texts = [path.read_text(encoding="utf-8") for path in ALL]
    assert sum("# expect: ACCEPTED" in text for text in texts) >= 12
    assert sum("WRONG_ANSWER" in text for text in texts) >= 40
