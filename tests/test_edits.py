"""Single edits: each is valid Python, differs from the source, and says what it did in plain words."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from grader.compiling.edits import single_edits
from grader.course import Course

# What belongs to tools and not in a sentence for a learner.
JARGON = ("ast", "node", "mutant", "mutat", "operand", "BinOp", "AST", "Constant", "token", "operator", "edit")


def messages(body: str, head: str = "a, b, c=1.0") -> dict[str, str]:
    """Each edit's sentence, and the changed function's last line."""
    lines = body.replace("\n", "\n    ")
    return {e.message: e.source for e in single_edits(f"def f({head}):\n    {lines}")}


EXPECTED = {
    "return a * b": {"the factor `b` is missing": "return a", "`b` divides where it should multiply": "return a / b"},
    "return a - b": {"`a - b` is the wrong way round": "return b - a", "the term `b` is not subtracted": "return a"},
    "return a / b": {"`a / b` is upside down": "return b / a", "the division by `b` is missing": "return a"},
    "return a ** 2": {"`a` is multiplied by 2, not raised to it": "return a * 2",
                      "the power 2 of `a` is missing": "return a", "`a` is raised to 3, not 2": "return a ** 3"},
    "return a @ b": {"the factors of `a @ b` are in the wrong order": "return b @ a",
                     "`*` works element by element where `a @ b` is a product": "return a * b"},
    "return a.T @ b": {"`a` is not transposed": "return a @ b"},
    "return a >= b": {"`>` stands where `>=` is needed (`a >= b`)": "return a > b",
                      "`<=` stands where `>=` is needed (`a >= b`)": "return a <= b"},
    "return a and b": {"`or` stands where `and` is needed in `a and b`": "return a or b"},
    "return not a": {"the negation of `a` is missing": "return a"},
    "return -a": {"the minus sign before `a` is missing": "return a"},
    "return np.sum(a, axis=0)": {
        "the other axis is taken in `np.sum(a, axis=0)`": "return np.sum(a, axis=1)",
        "`axis` is missing in `np.sum(a, axis=0)`": "return np.sum(a)",
        "`mean` stands where `sum` is needed in `np.sum(a, axis=0)`": "return np.mean(a, axis=0)"},
    "return np.sum(a, keepdims=True)": {
        "`keepdims=` is missing in `np.sum(a, keepdims=True)`": "return np.sum(a)",
        "`False` stands where `True` is needed": "return np.sum(a, keepdims=False)"},
    "return np.where(a, b, c)": {"the two cases of `np.where(a, b, c)` are swapped": "return np.where(a, c, b)",
                                 "the case `c` is missing: `b` is used everywhere": "return b"},
    "return b if a else c": {"the case `c` is missing: only `b` is used": "return b"},
    "return np.exp(a)": {"`np.exp` is missing around `a`": "return a",
                         "`log` stands where `exp` is needed in `np.exp(a)`": "return np.log(a)"},
    "return np.arctan2(a, b)": {"the two arguments of `np.arctan2(a, b)` are swapped": "return np.arctan2(b, a)"},
    "x = a.copy()\nx += b\nreturn x": {"the copy in `a.copy()` is missing": "x = a\n    x += b\n    return x",
                                       "the sign in `x += b` is reversed": "x = a.copy()\n    x -= b\n    return x",
                                       "the step `x += b` is missing": "x = a.copy()\n    pass\n    return x"},
    "for i in a:\n    b += i\nreturn b": {
        "the loop over `a` ends after its first round": "for i in a:\n        b += i\n        break\n    return b"},
    "if a:\n    return b\nreturn c": {"the case `if a` is missing": "pass\n    return c"},
    "return a // b": {"`/` stands where `//` is needed in `a // b`": "return a / b"},
    "return a[2] * b": {"`a[3]` stands where `a[2]` is needed": "return a[3] * b"},
    "return np.max(a, axis=-1)": {"a 0 stands where -1 is needed": "return np.max(a, axis=-0)"},
    "return a + 3": {"a 2 stands where 3 is needed": "return a + 2", "a 6 stands where 3 is needed": "return a + 6"},
}  # fmt: skip


@pytest.mark.parametrize("body", EXPECTED)
def test_the_sentence_says_what_was_done(body: str) -> None:
    found = messages(body)
    for message, changed in EXPECTED[body].items():
        assert message in found, list(found)
        assert found[message] == f"def f(a, b, c=1.0):\n    {changed}"


COMMUTATIVE = ["np.maximum(a, b)", "np.minimum(a, b)", "max(a, b)", "min(a, b)", "np.logaddexp(a, b)"]


@pytest.mark.parametrize("call", COMMUTATIVE)
def test_arguments_that_may_change_places_are_left(call: str) -> None:
    assert not [m for m in messages(f"return {call}") if "swapped" in m]


def _sources() -> dict[str, str]:
    course = Course(Path(__file__).parents[1])
    return {e.stem: e.solution.read_text(encoding="utf-8") for e in course.entries() if e.kind == "ex"}


@pytest.mark.parametrize(("name", "source"), _sources().items(), ids=_sources())
def test_every_edit_compiles_and_differs(name: str, source: str) -> None:
    plain = ast.unparse(ast.parse(source))
    edits = single_edits(source)
    assert edits
    assert len({edit.source for edit in edits}) == len(edits)
    for edit in edits:
        compile(edit.source, name, "exec")
        assert edit.source != plain
        assert edit.kind
        assert edit.line > 0
        words = " ".join(edit.message.split("`")[0::2])  # what stands between backticks is code
        assert not [word for word in JARGON if word in words.split()], edit.message
        assert "  " not in edit.message.replace("…", "")
        assert not edit.message.endswith(".")
        assert edit.message.count("`") % 2 == 0 or "…" in edit.message
        # Each is said after "Your answers are what comes out when": it needs a verb.
        verbs = {"is", "are", "stands", "divides", "works", "must", "ends", "belongs"}
        assert verbs & set(words.replace(":", " ").split()), edit.message


def test_the_source_is_left_as_it_was() -> None:
    source = "def f(a):\n    for i in a:\n        if i > 0:\n            return -i\n    return a @ a.T\n"
    assert [e.source for e in single_edits(source)] == [e.source for e in single_edits(source)]
    edited = {e.source for e in single_edits(source)}
    assert all(e.count("\n") - source.count("\n") in (-2, -1, 0) for e in edited)


def test_only_one_function_on_request() -> None:
    source = "def f(a):\n    return a + 1\n\ndef g(a):\n    return a * 3\n"
    found = single_edits(source, only="g")
    assert found
    assert all("return a + 1" in edit.source for edit in found)
    assert single_edits(source, only="h") == []


def test_defaults_are_edited_and_annotations_are_not() -> None:
    found = {e.source.split("\n")[0] for e in single_edits("def f(a: Literal[1], b=0.5) -> 2:\n    return a")}
    assert found
    assert all(line.startswith("def f(a: Literal[1], b=") and line.endswith("-> 2:") for line in found)
