"""Running a learner's file: a .py all or nothing, a notebook statement by statement."""

from __future__ import annotations
import __future__

import ast
import contextlib
import linecache
import signal
import sys
import time
import types
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from grader.worker import wire
from grader.worker.calling import seed_globals
from grader.worker.observing import Flood, Recorder, observe, raised, syntax_error
from grader.worker.source import facts, library, parse_cell

MAX_CELL_ERRORS = 5
MAX_NAMES = 500
DEMO_SECONDS = 1.2  # for all statements of a notebook that define nothing; the whole file has its limit outside

NULL_CHARACTERS = wire.Raised(
    "SyntaxError", "The file has null characters in it, so it is no plain text. Save it again as UTF-8."
)
TOO_DEEP = wire.Raised("SyntaxError", "The code is nested too deeply for Python to read it.")

_loaded: set[str] = set()  # names in sys.modules that are learners' files


@dataclass(frozen=True)
class Module:
    """A learner's file after it ran: what to report of it, and what can be called."""

    report: wire.Loaded | wire.TooMuchOutput
    functions: dict[str, Callable[..., Any]]
    files: frozenset[str]  # names that the learner's lines have in tracebacks
    random: bool = True  # may it use the global generators?


def load(job: wire.Job, recorder: Recorder) -> Module:
    """Run the job's file in a fresh namespace."""
    files = [job.file] if not job.notebook else [f"{job.file}, cell {n}" for n in range(1, len(job.cells) + 1)]
    for file, cell in zip(files, job.cells):
        lines = cell.decode("utf-8", "replace").splitlines(keepends=True)
        linecache.cache[file] = (len(cell), None, lines, file)  # None: never looked for on disk
    namespace = _fresh_module(job.name, job.file).__dict__
    seed_globals()
    statements: list[ast.stmt] = []
    errors: list[wire.Raised] = []
    run = _run_cells if job.notebook else _run_file
    warned = observe(recorder)
    try:
        run(list(zip(files, job.cells)), namespace, statements, errors)
    except Flood:
        assert recorder.flooded
    if recorder.flooded:
        flood = msgspec.structs.replace(recorder.too_much(), stdout=recorder.take())
        return Module(flood, {}, frozenset(files))
    stdout = recorder.take()
    if errors and not job.notebook:
        error = msgspec.structs.replace(errors[0], stdout=stdout)
        return Module(wire.Loaded({}, error=error, stdout=stdout, warnings=tuple(warned)), {}, frozenset(files))
    functions = _callables(namespace)
    found = facts(statements)
    unknown = wire.Facts(blank=False, loops=False)
    report = wire.Loaded(
        {name: _callable_uses(found.get(name, unknown), functions) for name in functions},
        library=library(statements),
        cell_errors=tuple(errors[:MAX_CELL_ERRORS]),
        stdout=stdout,
        warnings=tuple(warned),
    )
    return Module(report, functions, frozenset(files), random=any(b"random" in cell for cell in job.cells))


def _callable_uses(known: wire.Facts, functions: Container[str]) -> wire.Facts:
    return msgspec.structs.replace(known, uses=tuple(name for name in known.uses if name in functions))


def _fresh_module(name: str, file: str) -> types.ModuleType:
    """Register a module, so that dataclasses and the like find it, under a name that hides no other module."""
    for old in _loaded:
        sys.modules.pop(old, None)
    _loaded.clear()
    if name in sys.modules or name in sys.stdlib_module_names:  # a file named random.py
        name = f"submission_{name}"
    module = types.ModuleType(name)
    module.__file__ = file
    sys.modules[name] = module
    _loaded.add(name)
    return module


def _callables(namespace: dict[str, Any]) -> dict[str, Callable[..., Any]]:
    names = [name for name in namespace if type(name) is str and not name.startswith("_")]
    return {name: namespace[name] for name in names[:MAX_NAMES] if callable(namespace[name])}


def _run_file(
    cells: list[tuple[str, bytes]], namespace: dict[str, Any], statements: list[ast.stmt], errors: list[wire.Raised]
) -> None:
    (file, source), *_ = cells
    if b"\0" in source:
        errors.append(NULL_CHARACTERS)
        return
    try:
        tree = ast.parse(_text(source), file)
        code = compile(tree, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        errors.append(syntax_error(error))
        return
    except (RecursionError, MemoryError):
        errors.append(TOO_DEEP)
        return
    statements += tree.body
    _execute(code, namespace, {file}, errors)


def _text(source: bytes) -> str | bytes:
    """Return the source decoded: the grader made it UTF-8, whatever its first lines say. Else the parser complains."""
    try:
        return source.decode()
    except UnicodeDecodeError:
        return source


def _run_cells(
    cells: list[tuple[str, bytes]], namespace: dict[str, Any], statements: list[ast.stmt], errors: list[wire.Raised]
) -> None:
    """Run every top-level statement that can be run: an earlier or later function is not lost to an error."""
    files = {file for file, _ in cells}
    flags = 0
    deadline = time.monotonic() + DEMO_SECONDS
    for file, source in cells:
        try:
            body = parse_cell(source, file)
        except SyntaxError as error:
            errors.append(syntax_error(error))
            continue
        except (RecursionError, MemoryError):
            errors.append(TOO_DEEP)
            continue
        except ValueError as error:
            errors.append(raised(error, ()))
            continue
        for statement in body:
            flags |= _future(statement)
            try:
                code = compile(ast.Module([statement], []), file, "exec", flags, dont_inherit=True)
            except (SyntaxError, RecursionError) as error:
                errors.append(syntax_error(error) if isinstance(error, SyntaxError) else raised(error, ()))
                continue
            ran = True
            try:
                with _bounded(statement, deadline):
                    ran = _execute(code, namespace, files, errors)
            except TimeoutError:
                pass  # the time ran out in the moment between the statement's end and the timer's: it did run
            if ran:
                statements.append(statement)


@contextlib.contextmanager
def _bounded(statement: ast.stmt, deadline: float) -> Iterator[None]:
    """End a demonstration that takes too long, so that the functions of later cells are still met.

    All statements but definitions and imports share the time. It is a courtesy, not a limit: code that catches
    the exception is ended by the grader's clock, as everything is.
    """
    definition = isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom)
    if definition or not hasattr(signal, "setitimer"):
        yield
        return

    def end(signum: int, frame: object) -> None:
        raise TimeoutError("this cell takes too long here; what comes after it was still run")

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, max(0.02, deadline - time.monotonic()))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _future(statement: ast.stmt) -> int:
    """Return the flags of `from __future__ import …`, which hold for all later cells."""
    match statement:
        case ast.ImportFrom(module="__future__", names=names):
            features = [getattr(__future__, alias.name, None) for alias in names]
            return sum(feature.compiler_flag for feature in features if isinstance(feature, __future__._Feature))
        case _:
            return 0


def _execute(code: types.CodeType, namespace: dict[str, Any], files: Iterable[str], errors: list[wire.Raised]) -> bool:
    try:
        exec(code, namespace)
    except Flood:
        raise
    except BaseException as error:  # sys.exit() at the end of a file is an answer like any other
        errors.append(raised(error, frozenset(files)))
        del errors[MAX_CELL_ERRORS:]
        return False
    return True
