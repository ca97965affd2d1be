"""The authoring guide is true: its example passes the gate, its tables name what there is."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
from pathlib import Path

import numpy as np
import pytest

import grader
from grader import gate
from grader.authoring.specs import CheckSpec
from grader.compiling.compile import compile_key
from grader.course import Course, load_record
from grader.gate import content
from grader.views import VIEWS

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", GUIDE, re.DOTALL))
SNIPPETS = [s for s in re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL) if s not in FILES.values()]


def table(heading: str) -> list[list[str]]:
    """The rows of the table under a heading, cell by cell."""
    section = GUIDE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def code(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def test_the_whole_example_passes_the_gate(tmp_path: Path) -> None:
    assert list(FILES) == [
        "exercises/ex69_silu.py",
        "solutions/ex69_silu.py",
        "reference/ex69_silu.py",
        "reference/equivalent_mutants.toml",
    ]
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    entry = Course(tmp_path).entry("ex69_silu")
    finding = gate.check_entry(entry, tmp_path)
    assert finding.problems == ()
    assert finding.equivalent == 2
    assert finding.killed == finding.mutants > 20
    key = compile_key(load_record(entry), entry.stub, 0, "d")
    assert [(c.function, c.name) for c in key.checks if not c.unchanged] == [
        ("silu", "an array"), ("silu", "one number"), ("silu", "large |z|"),
        ("silu_slope", "an array"), ("silu_slope", "large |z|"),
    ]  # fmt: skip


HEADER = """
import numpy as np
from grader import *
ex = Exercise(title="T", chapter="C", source="S", hints=[], inputs={
    "w": floats(), "t": floats(), "x": floats("n"), "y": floats("n"), "W": floats("m", "n"),
})
"""
SIGNATURES = {"slope": "w, x, t", "by_each_x": "w, x, y", "by_w": "w, x, y", "gradient": "W, x", "and_weights": "",
              "double": "x", "half": "x", "cube": "x"}  # fmt: skip


@pytest.mark.parametrize("snippet", SNIPPETS, ids=[s.split("def ")[1].split("(")[0] for s in SNIPPETS])
def test_each_snippet_compiles(snippet: str, tmp_path: Path) -> None:
    path = tmp_path / "ex90_snippet.py"
    path.write_text(HEADER + snippet, encoding="utf-8")
    scope: dict[str, object] = {}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), scope)
    exercise = scope["ex"]
    assert isinstance(exercise, grader.Exercise)
    stub = tmp_path / "stub.py"
    stub.write_text("".join(f"def {name}({SIGNATURES[name]}): ...\n" for name in exercise.functions))
    key = compile_key(exercise, stub, 0, "d")
    assert all(check.unchanged or check.cases for check in key.checks)


def test_the_slope_is_the_one_in_the_comment(tmp_path: Path) -> None:
    (snippet,) = (s for s in SNIPPETS if "squared_error" in s)
    scope: dict[str, object] = {}
    exec(HEADER + snippet, scope)
    from grader.authoring.evaluation import evaluator

    w, x, t = 0.5, 2.0, 0.25
    o = 1 / (1 + np.exp(-w * x))
    truth = scope["squared_error"].diff("w").graph({})  # type: ignore[attr-defined]
    assert evaluator(truth, exact=True)({"w": w, "x": x, "t": t}) == pytest.approx((o - t) * o * (1 - o) * x)


def test_the_table_of_inputs_is_the_vocabulary() -> None:
    words = set()
    for row in table("Inputs"):
        for text in code(row[0]):
            call = ast.parse(text.replace("\\n", "\\\\n"), mode="eval").body
            assert isinstance(call, ast.Call)
            words.add(call.func.id)  # type: ignore[attr-defined]
            if text.startswith("Input("):
                continue
            made = eval(text, {**{n: getattr(grader, n) for n in grader.__all__}, "np": np})
            assert isinstance(made, grader.Input)
    assert words == set(grader.__all__) - {"Exercise", "Function", "Generator", "Quiz"}


def test_the_table_of_options_is_that_of_a_check() -> None:
    named = {word.split("=")[0] for row in table("Checks and points") for word in code(row[0])}
    assert named == {field.name for field in dataclasses.fields(CheckSpec)} - {"name", "function"}


def test_the_table_of_views_is_complete() -> None:
    named = {word for row in table("Answers that are not unique") for word in code(row[0])}
    assert named == set(VIEWS)


def test_the_errors_are_those_that_are_raised() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in Path(grader.__file__).parent.rglob("*.py"))
    flat = re.sub(r"\{[^{}]*\}", "…", source)
    for row in table("When something is refused"):
        for said in code(row[0]):
            assert said.replace("10 tolerances", "… tolerances") in flat, said


def test_what_it_says_about_defaults_is_true() -> None:
    assert inspect.signature(grader.floats).parameters["low"].default == -3
    assert next(f.default for f in dataclasses.fields(CheckSpec) if f.name == "rtol") == 1e-6
    assert next(f.default for f in dataclasses.fields(CheckSpec) if f.name == "atol") == 1e-8
    assert content.FEWEST_HINTS == content.FEWEST_MISCONCEPTIONS == 3
    assert content.SHORTEST_TASK == 8


def test_links_lead_somewhere() -> None:
    anchors = {h.lower().replace(" ", "-") for h in re.findall(r"^#+ (.*)$", GUIDE, re.MULTILINE)}
    assert set(re.findall(r"\(#([^)]+)\)", GUIDE)) <= anchors
