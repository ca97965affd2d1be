"""Grade a class: a folder of submissions becomes results, pages and a gradebook.

This process reads, writes and counts; lanes run and judge. What is finished stays finished: an interrupted run
continues where it stopped. Nothing here grows with the class but a temporary database.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from grader import __version__, sandbox
from grader.classroom import handback
from grader.classroom.handback import Circumstances, Pages
from grader.classroom.preparing import Prepared, prepared
from grader.classroom.results import Basis, Result, Results
from grader.classroom.sites import Grade, Site, here
from grader.classroom.tasks import Graded, Kept, Task
from grader.course import Course, Entry
from grader.errors import UsageError
from grader.files import clean, locked
from grader.intake.archive import unpacked
from grader.intake.collect import collect
from grader.intake.register import Oddity, Register, Work
from grader.report import Verdict
from grader.submission import NoAccess, content

MAX_SEED = 2**31
_SHOWN = 5  # names in a row
RESULTS = "results.jsonl"
OURS = ("run.json", RESULTS)  # one of these says that a folder is that of a run

Step = Graded | Kept
Say = Callable[[str], None]
Keep = Callable[[str, str, Result | None, Basis], bool]
Track = Callable[[Iterable[Step], int], Iterable[Step]]

__all__ = [
    "Keep", "Options", "Run", "Say", "Site", "Track",
    "finish", "here", "holds", "listed", "opened", "record", "run", "steps",
]  # fmt: skip


@dataclass(frozen=True)
class Options:
    """How a class is graded."""

    exercises: tuple[Entry, ...] = ()  # none: those somebody handed something in for
    jobs: int = 1
    seed: int | None = None
    fresh: bool = False
    trust: bool = False  # run submissions even where nothing walls them in
    only_look: bool = False  # write nothing
    site: Site | None = None  # this machine unless given


@dataclass(frozen=True)
class Run:
    """What a run works with."""

    out: Path
    register: Register
    results: Results
    pages: Pages
    keys: Mapping[str, Prepared]
    grade: Grade
    absent: frozenset[str]  # who has results from an earlier run and hands in nothing now
    about: Circumstances

    @property
    def size(self) -> int:
        """How many pieces of work there are, those not handed in among them."""
        return self.register.size * len(self.keys)


def run(
    course: Course, submissions: Path, out: Path, options: Options, say: Say, track: Track = lambda steps, _: steps
) -> bool:
    """Grade all of `submissions` into the folder `out`; True where every submission was graded.

    Parameters
    ----------
    say : takes each line for the teacher
    track : hands on the step for each piece of work as it is done; the command line shows its progress there

    Raises
    ------
    UsageError
        Where SUBMISSIONS cannot be read, or `out` cannot be used.
    """
    began = time.monotonic()
    with opened(course, submissions, out, options, say) as this:
        asked = {entry.id for entry in options.exercises} or set(this.keys)

        def keep(student: str, exercise: str, result: Result | None, basis: Basis) -> bool:
            return result is not None and (student in this.absent or exercise not in asked or holds(result, basis))

        reused = 0
        with closing(steps(this, keep)) as work:  # whatever happens, no lane outlives its run
            for step in track(work, this.size):
                record(this, step)
                reused += isinstance(step, Kept)
        finish(this, time.monotonic() - began)
        for line in handback.ending(out, this.register, this.results, reused):
            say(line)
        return handback.everything_graded(this.register, this.results)


@contextmanager
def opened(course: Course, submissions: Path, out: Path, options: Options, say: Say) -> Iterator[Run]:
    """Find out who handed in what, open the results of an earlier run, and compile the Keys."""
    began = time.monotonic()
    site = options.site or here(options.jobs)
    _check_walls(site.isolation, options.trust)
    _check_folders(submissions, out)
    with ExitStack() as stack:
        register = stack.enter_context(Register())
        folder = stack.enter_context(unpacked(submissions, register))
        layout = collect(folder, course.entries(), register, skip=[out], called=str(submissions))
        if not (options.exercises or register.handed_in()):
            raise UsageError(f"Nobody in {submissions} has handed in a file of this course, e.g. <student>/ex07.py.")
        _make(out)
        stack.enter_context(locked(out))
        seed = _seed(out, options.seed)
        results = stack.enter_context(Results(out / RESULTS, fresh=options.fresh, only_look=options.only_look))
        entries = _entries(course, options, register, results)
        about = Circumstances(clean(submissions.resolve().name), seed, site.isolation.sentences, layout)
        if not options.only_look:
            handback.tidy(out)
            handback.write_run(out, about)  # now, so that the seed survives an interruption
        for line in _beginning(submissions, register, entries, about):
            say(line)
        absent = _enrol_absent(register, results)
        if absent:
            say(_said_kept(sorted(absent)))
        keys = stack.enter_context(prepared(course, entries, seed, options.jobs))
        about.prepared_s = time.monotonic() - began
        pages = Pages(out, register)
        yield Run(out, register, results, pages, keys, site.grade, absent, about)


def _check_walls(isolation: sandbox.Isolation, trust: bool) -> None:
    if not isolation.fit_for_strangers and not trust:
        raise UsageError(
            "Nothing here keeps submitted code from your files and the network (see: dlgrade doctor). "
            "Grade on Linux, in a virtual machine, or say --trust-submissions if you know who wrote these files."
        )


def steps(run: Run, keep: Keep) -> Generator[Step, None, None]:
    """Yield a step for each piece of work in the class: graded just now, or kept.

    `keep` tells of a student's result for an exercise, if there is one, and of what a new one would rest on, whether
    to leave it as it is.
    """
    yield from run.grade(_work(run, keep), run.keys)


def _work(run: Run, keep: Keep) -> Iterator[Task | Kept]:
    for student in run.register.students():
        work, results = run.register.work(student), run.results.of(student)
        reasons = {o.exercise: o for o in run.register.oddities(student) if o.wanted and o.exercise}
        for exercise, made in run.keys.items():
            task = _task(student, made, work.get(exercise), reasons.get(exercise))
            result = results.get(exercise)
            if not keep(student, exercise, result, task.basis):
                yield task
            elif result is not None:
                yield Kept(student, exercise)


def record(run: Run, step: Step) -> None:
    """Write what a step came to. The page comes first: a line in results.jsonl says that everything is there."""
    match step:
        case Graded():
            run.pages.write(step.student, step.exercise, step.page)
            run.results.append(step.line)
        case Kept():
            run.pages.complete(step.student, step.exercise, run.results)


def holds(result: Result, basis: Basis) -> bool:
    """Tell whether a result rests on this basis. A fault of ours is no result: it is tried again."""
    return result.basis == basis and result.mark.verdict is not Verdict.INTERNAL_ERROR


def finish(run: Run, seconds: float) -> None:
    """Write what is about the class as a whole."""
    run.about.total_s = seconds
    run.results.finish()
    handback.write_class(run.out, run.about, run.register, run.results, [made.key for made in run.keys.values()])


def _task(student: str, made: Prepared, work: Work | None, odd: Oddity | None) -> Task:
    basis = Basis("", made.key.digest, made.key.seed, __version__)
    if work is None and odd is None:
        return Task(student, made.key.exercise, made.path, basis)
    if work is None:
        assert odd is not None
        basis = msgspec.structs.replace(basis, file=odd.path)
        return Task(student, made.key.exercise, made.path, basis, unread=odd.reason)
    basis = msgspec.structs.replace(basis, file=work.shown, others=work.others)
    try:
        data = content(work.path)
    except NoAccess as error:
        return Task(student, made.key.exercise, made.path, basis, fault=_reason(error, work))
    except UsageError as error:
        return Task(student, made.key.exercise, made.path, basis, unread=_reason(error, work))
    basis = msgspec.structs.replace(basis, sha256=handback.sha256(data))
    return Task(student, made.key.exercise, made.path, basis, data, suffix=work.path.suffix)


def _reason(error: UsageError, work: Work) -> str:
    return clean(str(error).replace(str(work.path), work.shown))


def _check_folders(submissions: Path, out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file. --out names a folder.")
    if submissions.resolve().is_relative_to(out.resolve()):
        raise UsageError(f"{out} holds the submissions themselves. Choose another --out folder.")
    try:
        strange = out.exists() and any(out.iterdir()) and not any((out / name).exists() for name in OURS)
    except OSError as error:
        raise UsageError(f"{out} cannot be read: {error.strerror}. Choose another --out folder.") from error
    if strange:
        raise UsageError(f"{out} holds other files. Choose a new --out folder, so that none of them is replaced.")


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{out} cannot be made: {error.strerror}. Choose another --out folder.") from error


def _seed(out: Path, given: int | None) -> int:
    """Return the seed asked for, else that of the run being continued, else one that nobody can guess."""
    if given is not None:
        return given
    kept = handback.seed_of(out)
    return secrets.randbelow(MAX_SEED) if kept is None else kept


def _entries(course: Course, options: Options, register: Register, results: Results) -> tuple[Entry, ...]:
    """Return the exercises to grade: those asked for, or handed in by anybody; and those that have results already."""
    wanted = ({entry.id for entry in options.exercises} or register.handed_in()) | results.exercises()
    return tuple(entry for entry in course.entries() if entry.id in wanted)


def _beginning(submissions: Path, register: Register, entries: Iterable[Entry], about: Circumstances) -> Iterator[str]:
    yield f"{submissions}: {about.layout}; students: {register.size}, files: {register.files}."
    yield f"Exercises: {', '.join(entry.id for entry in entries)}."
    if missing := [sentence for sentence in about.isolation if sentence.startswith("NOT")]:
        yield from missing
    else:
        yield "Isolation: every layer is in force (see: dlgrade doctor)."


def _enrol_absent(register: Register, results: Results) -> frozenset[str]:
    """Enrol those who have results from an earlier run and hand in nothing now: their results are kept."""
    absent = frozenset(student for student in results.students() if not register.knows(student))
    for student in sorted(absent):
        register.add_student(student)
    return absent


def _said_kept(absent: list[str]) -> str:
    return f"Kept from an earlier run, though nothing of theirs is here now: {listed(absent)}. --fresh starts over."


def listed(names: list[str]) -> str:
    """Return a few names in a row.

    >>> listed(["ann", "bob"])
    'ann, bob'
    """
    return ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")
