"""The worker: a process that runs one learner's file, calls its functions and sends back data.

Started as `python -P -s -S main.py SETTINGS`, the settings being JSON. On Linux it is a zygote: it loads NumPy once,
puts up the walls, and forks a fresh child for every file. Elsewhere it answers one job itself.

It knows no answers. What the worker enforces on itself (the printing limit, the imports) makes honest mistakes
readable; safety rests on the walls and on the other side, which takes every frame as hostile.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import types
from importlib import import_module
from pathlib import Path
from typing import NoReturn

NO_NAMESPACES, NO_WALLS = 77, 78  # exit statuses: start again without namespaces; no zygote is of use here
_register_at_fork = getattr(os, "register_at_fork", None)  # not on Windows
CONTROL = 3  # the number of the control socket in here, whatever it was outside
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
    if _register_at_fork:
        os.register_at_fork = _register_at_fork


class _OnlyNumPy:
    """The last finder asked: says why a package that exists elsewhere does not exist here."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        if path is None:
            text = f"No module named {name!r}: only NumPy and a part of the standard library are available here"
            raise ModuleNotFoundError(text, name=name)


def _enter_namespaces() -> bool:
    """Continue as the first process of new namespaces; the process that was started waits and ends as that one does.

    False where there are none to be had.
    """
    from grader.isolation import namespaces, privileges

    try:
        if not namespaces.enter():
            return False
    except OSError:
        os._exit(NO_NAMESPACES)
    if child := os.fork():
        _wait_for(child)
    os.setsid()  # else a signal to its group would reach out of the namespace, to the process that waits
    privileges.end_with_parent(os.getppid())
    if not namespaces.root_can_be_emptied():
        os._exit(NO_NAMESPACES)
    return True


def _wait_for(child: int) -> NoReturn:
    """End as the child does. Told to end, end the child first: nobody may be there to inherit it."""
    signal.signal(signal.SIGTERM, lambda *_: os.kill(child, signal.SIGKILL))
    os.closerange(0, CONTROL + 1)  # above all the control socket: the other side must see its end
    _, status = os.waitpid(child, 0)
    os._exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 1)


def _move_control(number: int) -> None:
    """Give the control socket its number: outside it may be any, above all limits."""
    if number != CONTROL:
        os.dup2(number, CONTROL, inheritable=False)
        os.close(number)


def _close_standard_streams() -> None:
    """Lead print, input() and C code nowhere; the error stream stays until the walls stand."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nothing, standard)
    os.close(nothing)


def _be_the_first_to_go() -> None:
    """Have a machine that is out of memory end this process, or the larger child it forks, before any other."""
    with contextlib.suppress(OSError):  # no /proc: then as it comes
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


def _has_threads() -> bool:
    """Tell whether NumPy started threads, though its builds were told not to: such a process cannot be copied."""
    tasks = Path("/proc/self/task")
    return tasks.is_dir() and len(list(tasks.iterdir())) > 1


def _zygote(settings: dict[str, object], folders: list[str]) -> None:
    """Enter the namespaces, which costs nothing yet, then load NumPy, and serve."""
    from grader.isolation import kernel, landlock, seccomp

    signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # it may have been ignored outside: then no child can be waited for
    _move_control(int(str(settings["control"])))
    namespaced = bool(settings["namespaces"]) and _enter_namespaces()
    filtered = seccomp.works()
    if not (namespaced or filtered or landlock.version()) or not kernel.can_watch():
        os._exit(NO_WALLS)
    # Nobody else's hooks run in a child: they cost a third of a fork, and mend locks that nothing here has taken.
    os.register_at_fork = lambda **_: None
    zygote = _import("zygote", folders)
    if _has_threads():
        os._exit(NO_WALLS)
    _close_standard_streams()
    found = zygote.Found(namespaced, filtered, lambda: hide(folders))
    zygote.serve(CONTROL, found, settings["limits"], bool(settings["everything"]))


def main(settings: dict[str, object]) -> None:
    """Get ready, say so, and serve until the other side closes."""
    sys.argv[:] = sys.orig_argv[:] = [""]  # how this was started is nobody's business
    _stand_ins()
    _be_the_first_to_go()
    folders = [str(folder) for folder in settings["folders"]]  # type: ignore[attr-defined]
    if settings["control"] is not None:
        _zygote(settings, folders)
    serving = _import("serving", folders)
    hide(folders)
    serving.answer_one(settings["limits"])


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
