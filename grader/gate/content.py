"""Files agree with each other, and a learner finds what they need in them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from grader import grade, submission
from grader.authoring.ways import rewritten
from grader.compare import equal
from grader.compiling.signatures import read_signatures
from grader.pointers import places_of
from grader.report import Report, Verdict

if TYPE_CHECKING:
    from grader.authoring.exercise import Exercise
    from grader.course import Course, Entry
    from grader.key import Key
    from grader.sandbox import Worker

FEWEST_HINTS = 3
FEWEST_MISCONCEPTIONS = 3
SHORTEST_TASK = 8  # lines of the stub's docstring


def problems(entry: Entry, exercise: Exercise, key: Key) -> list[str]:
    """Return what is missing or contradicts itself, a sentence each."""
    if not entry.solution.exists():
        return [*_texts(entry, exercise), f"There is no solution {entry.solution.name}."]
    with grade.start_worker() as worker:  # one for all: these files are ours
        graded = [*_grades(entry, key, worker), *_other_ways(entry, exercise, key, worker)]
    return [*_texts(entry, exercise), *_signatures(entry), *graded]


def _texts(entry: Entry, exercise: Exercise) -> list[str]:
    found = []
    if len(exercise.hints) < FEWEST_HINTS:
        found.append(f"It has {len(exercise.hints)} hints; write at least {FEWEST_HINTS}, from nudge to near-answer.")
    if len(exercise.misconceptions) < FEWEST_MISCONCEPTIONS:
        count = len(exercise.misconceptions)
        found.append(f"It has {count} misconceptions; name at least {FEWEST_MISCONCEPTIONS}.")
    if not exercise.source.strip():
        found.append("It names no source.")
    if not exercise.other_ways:
        found.append("It shows no other way to write any function: declare one with ex.another_way.")
    task = ast.get_docstring(ast.parse(entry.stub.read_text(encoding="utf-8"))) or ""
    if len(task.splitlines()) < SHORTEST_TASK:
        found.append(f"The stub's docstring is shorter than {SHORTEST_TASK} lines: it should teach the task.")
    return found


def _signatures(entry: Entry) -> list[str]:
    stub, solution = read_signatures(entry.stub), read_signatures(entry.solution)
    return [
        f"{name}: the stub has {signature.text}, the solution {solution[name].text if name in solution else 'nothing'}."
        for name, signature in stub.items()
        if name not in solution or solution[name].text != signature.text
    ]


def _grades(entry: Entry, key: Key, worker: Worker) -> list[str]:
    def graded(path: object) -> Report:
        return grade.grade(key, submission.read(path), worker=worker)  # type: ignore[arg-type]

    found = []
    report = grade.grade(key, submission.read(entry.solution), worker=worker, pictures=True)
    found += [
        f"The picture {picture.title!r} shows other lines for the solution: what does its driver use beside its own?"
        for picture in report.pictures
        if any(not equal(line.right, line.yours, 1e-6, 1e-8) for line in picture.lines)
    ]
    if report.verdict is not Verdict.ACCEPTED or report.score != report.max_score:
        wrong = [f"{c.function}, {c.name}: {c.message}" for c in report.checks if c.verdict is not Verdict.ACCEPTED]
        found.append(f"The solution does not get full marks: {'; '.join(wrong)}")
    report = graded(entry.stub)
    if report.verdict is not Verdict.NOT_ATTEMPTED or report.score != 0:
        found.append(f"The stub as shipped gets {report.verdict} and {report.score:g} points, not NOT_ATTEMPTED and 0.")
    return found


def _other_ways(entry: Entry, exercise: Exercise, key: Key, worker: Worker) -> list[str]:
    """Each other way must be as right as the solution, and be another one."""
    solution = entry.solution.read_text(encoding="utf-8")
    found = []
    for way in exercise.other_ways:
        text = rewritten(solution, way.function, way.source)
        report = grade.grade(key, submission.parse(entry.solution, text.encode()), worker=worker)
        if report.verdict is not Verdict.ACCEPTED:
            wrong = [f"{c.function}, {c.name}: {c.message}" for c in report.checks if c.verdict is not Verdict.ACCEPTED]
            found.append(f"{way.function}: the other way {way.name} does not get full marks: {'; '.join(wrong)}")
        if _without_docstrings(text) == _without_docstrings(solution):
            found.append(f"{way.function}: the other way {way.name} is the solution.")
    return found


def untreated(exercise: Exercise, course: Course) -> list[str]:
    """Return the misconceptions that send learners to an exercise or a question which is not there."""
    there = {place.id for place in places_of(course)}
    return [
        f"The misconception {idea.id} points to {target!r}, which is neither an exercise nor a quiz's question."
        for idea in exercise.misconceptions
        for target in idea.see
        if target not in there
    ]


def _without_docstrings(source: str) -> str:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and ast.get_docstring(node) is not None:
            del node.body[0]
    return ast.dump(tree)
