"""The worker: a process that runs one learner's file, calls its functions and sends back data.

Started as `python -P -s -S main.py [RLIMIT_NAME=value ...] FOLDER ...`; the folders hold NumPy and msgspec.
It knows no answers. It is also not a wall: what it enforces on itself (the printing limit, the imports) makes
honest mistakes readable, while safety rests on the other side, which takes every frame as hostile.
"""

from __future__ import annotations

import os
import sys
import types


def _import_siblings(folders: list[str]) -> types.ModuleType:
    """Import NumPy, msgspec and the worker's own modules; then hide all but NumPy from the learner's imports.

    The real package `grader` is never executed: two empty stand-ins give the siblings their names.
    """
    for name in ("grader", "grader.worker"):
        package = types.ModuleType(name)
        package.__path__ = [os.path.dirname(os.path.abspath(__file__))] if name == "grader.worker" else []
        sys.modules[name] = package
    sys.path += folders
    import numpy.random  # noqa: F401  NumPy would load it at the first use, inside a learner's time

    from grader.worker import serving

    serving.warm_up()  # msgspec resolves annotations through sys.modules: before the names are gone
    sys.path = [folder for folder in sys.path if folder not in folders]
    for name in [name for name in sys.modules if name.partition(".")[0] in ("grader", "msgspec")]:
        del sys.modules[name]
    sys.meta_path.append(_OnlyNumPy())
    sys.dont_write_bytecode = True
    return serving


class _OnlyNumPy:
    """The last finder asked: says why a package that exists elsewhere does not exist here."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        if path is None and name not in sys.stdlib_module_names:
            text = f"No module named {name!r}: only the standard library and NumPy are available here"
            raise ModuleNotFoundError(text, name=name)


def _limit(options: list[str]) -> None:
    """Apply the resource limits to this process, for good.

    The worker does it, not the grader between fork and exec: `preexec_fn` may deadlock where there are
    threads. No learner's code has been read yet, and a hard limit cannot be raised again.
    """
    if not options:
        return
    import resource

    for option in options:
        name, _, value = option.partition("=")
        kind = getattr(resource, name)
        _, allowed = resource.getrlimit(kind)
        hard = int(value) if allowed == resource.RLIM_INFINITY else min(int(value), allowed)
        # The one soft limit below its hard one: SIGXCPU tells "too slow" from "killed"; a second later it is SIGKILL.
        soft = max(hard - 1, 1) if name == "RLIMIT_CPU" else hard
        resource.setrlimit(kind, (soft, hard))


def _private_pipes() -> tuple[int, int]:
    """Move the pipes to numbers of their own, so that print, input() and C code cannot meet them by accident."""
    jobs, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    os.close(nothing)
    return jobs, replies


def main(arguments: list[str]) -> None:
    """Get ready, say so with an empty frame, then answer jobs until the pipe closes."""
    limits = [argument for argument in arguments if argument.startswith("RLIMIT_")]
    serving = _import_siblings(arguments[len(limits) :])
    _limit(limits)
    jobs, replies = _private_pipes()
    os.write(replies, bytes(4))
    serving.serve(jobs, replies)


if __name__ == "__main__":
    main(sys.argv[1:])
