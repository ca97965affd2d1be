"""The worker: a process that runs one learner's file, calls its functions and sends back data.

Started as `python -P -s -S main.py SETTINGS`, the settings being JSON. On Linux it is a zygote: it loads NumPy once,
puts up the walls, and forks a fresh child for every file. Elsewhere it answers one job itself.

It knows no answers. What the worker enforces on itself (the printing limit, the imports) makes honest mistakes
readable; safety rests on the walls and on the other side, which takes every frame as hostile.
"""

from __future__ import annotations

import json
import os
import sys
import types
from importlib import import_module
from pathlib import Path

NO_NAMESPACES = 77  # exit status: the system does not give them; start again without
_OURS = ("grader", "msgspec", "ctypes", "_ctypes")


def _stand_ins() -> None:
    """Give this folder and its neighbour their names. The real package `grader` is never executed."""
    here = Path(os.path.abspath(__file__)).parent
    for name, path in {"grader": [], "grader.worker": [here], "grader.isolation": [here.parent / "isolation"]}.items():
        package = types.ModuleType(name)
        package.__path__ = [str(folder) for folder in path]
        sys.modules[name] = package


def _import(name: str, folders: list[str]) -> types.ModuleType:
    """Import NumPy, msgspec and one of our modules, and prepare what would later be looked up by name."""
    sys.path += folders
    import numpy.random  # noqa: F401  NumPy would load it at the first use, inside a learner's time

    module = import_module(f"grader.worker.{name}")
    import_module("grader.worker.serving").warm_up()
    return module


def hide(folders: list[str]) -> None:
    """Take all but NumPy and the standard library out of the learner's sight."""
    sys.path[:] = [folder for folder in sys.path if folder not in folders]
    for name in [name for name in sys.modules if name.partition(".")[0] in _OURS]:
        del sys.modules[name]
    sys.meta_path.append(_OnlyNumPy())
    sys.dont_write_bytecode = True


class _OnlyNumPy:
    """The last finder asked: says why a package that exists elsewhere does not exist here."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        if path is None:
            text = f"No module named {name!r}: only NumPy and a part of the standard library are available here"
            raise ModuleNotFoundError(text, name=name)


def _enter_namespaces(folder: str) -> None:
    """Continue as the first process of new namespaces; the process that was started waits and ends as that one does."""
    from grader.isolation import namespaces, privileges

    try:
        namespaces.enter()
    except OSError:
        os._exit(NO_NAMESPACES)
    if child := os.fork():
        os.closerange(0, 1024)  # above all the control socket: the other side must see its end
        _, status = os.waitpid(child, 0)
        os._exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 1)
    privileges.end_with_parent(os.getppid())
    try:
        namespaces.prepare_root(folder)
    except OSError:
        os._exit(NO_NAMESPACES)


def _close_standard_streams() -> None:
    """Lead print, input() and C code nowhere; the error stream stays until the walls stand."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nothing, standard)
    os.close(nothing)


def main(settings: dict[str, object]) -> None:
    """Get ready, say so, and serve until the other side closes."""
    _stand_ins()
    folders = [str(folder) for folder in settings["folders"]]  # type: ignore[attr-defined]
    if settings["control"] is None:
        serving = _import("serving", folders)
        hide(folders)
        serving.answer_one(settings["limits"])
        return
    if settings["namespaces"]:
        _enter_namespaces(str(settings["folder"]))
    zygote = _import("zygote", folders)
    _close_standard_streams()
    zygote.serve(settings, lambda: hide(folders))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
