"""What holds a submission on this machine, in plain words."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

_TELLS = {
    "namespaces": (
        "Namespaces: submitted code sees an empty, read-only folder, no network and no other process.",
        "NOT in force: namespaces. Submitted code is not shown an empty system of its own; the other layers must hold. "
        "(This machine or container does not allow them.)",
    ),
    "user": (
        "Submitted code runs as a user who owns nothing.",
        "Submitted code runs under your own user's name, without any privilege.",
    ),
    "landlock": (
        "Landlock: no file can be reached by its path, and no TCP connection made.",
        "NOT in force: Landlock. This needs Linux 5.13 or newer, with Landlock switched on.",
    ),
    "seccomp": (
        "System calls: only those that computing and answering need. Files, the network, other programs are refused.",
        "NOT in force: the filter of system calls. This needs Linux on x86_64 or aarch64.",
    ),
}
_ALWAYS = (
    "Each submission runs in a process of its own, which has never held an answer, with a clean environment.",
    "Time, memory, processes and everything sent back are limited; what comes back is read as data only.",
)
_ELSEWHERE = (
    "Each submission runs in a process of its own, in an empty temporary folder, with a clean environment.",
    "Time and everything sent back are limited; what comes back is read as data only.",
    "NOT in force: the file system, the network and this user's other processes are within reach of submitted code. "
    "This guards against accidents, not against attacks.",
    "For the work of strangers use Linux, a virtual machine with it, or WSL 2.",
)


@dataclass(frozen=True)
class Isolation:
    """The layers in force: "namespaces", "user", "landlock", "seccomp", each where the system has it."""

    layers: tuple[str, ...]

    @property
    def fit_for_strangers(self) -> bool:
        """Whether two walls stand at least, so that one is there where the other has a hole."""
        return len({"namespaces", "landlock", "seccomp"} & set(self.layers)) >= 2

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is in force and what is not, one sentence each."""
        if not self.layers:
            return (*_ELSEWHERE, *_missing_limits())
        told = (there if name in self.layers else missing for name, (there, missing) in _TELLS.items())
        return (*_ALWAYS, *told)


def _missing_limits() -> tuple[str, ...]:
    if sys.platform == "win32":
        return ("NOT in force: memory, processor time and files are not limited on Windows.",)
    if sys.platform == "darwin":
        return ("NOT in force: macOS does not limit a process's memory.",)
    if os.geteuid() == 0:
        return ("NOT in force: the number of processes is not limited, because this is the root user.",)
    return ()
