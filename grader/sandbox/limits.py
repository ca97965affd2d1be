"""What a worker may use, and what this machine holds it to."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds of one worker process. Each function's own seconds are given with the job."""

    seconds: float = 2.0  # wall clock for loading the file
    memory_mb: int = 1024  # address space; about 130 MB of it is Python and NumPy
    cpu_seconds: int = 120  # processor time of a whole process: a back-stop should the grader itself be gone
    file_mb: int = 1  # size of any one file written
    open_files: int = 64
    processes: int = 0  # more of this user's; the kernel does not hold root to it
    reply_mb: int = 64  # everything sent back for one job


def rlimits(limits: Limits) -> list[str]:
    """Return the resource limits this system knows, as the worker's arguments."""
    if sys.platform == "win32":
        return []
    values = {
        "RLIMIT_CPU": limits.cpu_seconds,
        "RLIMIT_FSIZE": limits.file_mb * 2**20,
        "RLIMIT_NOFILE": limits.open_files,
        "RLIMIT_NPROC": limits.processes,
        "RLIMIT_CORE": 0,
    }
    if sys.platform != "darwin":  # macOS refuses a limit on address space
        values["RLIMIT_AS"] = limits.memory_mb * 2**20
    return [f"{name}={value}" for name, value in values.items()]


def isolation() -> tuple[str, ...]:
    """Say in plain sentences what holds a submission here, and what does not."""
    sentences = [
        "Each submission runs in a process of its own, in an empty temporary folder, with a clean environment.",
        "Wall-clock time and everything sent back are limited; what comes back is read as data only.",
    ]
    if sys.platform == "win32":
        sentences.append("NOT in force: memory, processor time and files are not limited on Windows.")
    else:
        memory = "Processor time" if sys.platform == "darwin" else "Memory, processor time"
        sentences.append(f"{memory}, the size of files and the number of open files are limited.")
        if sys.platform == "darwin":
            sentences.append("NOT in force: macOS does not limit a process's memory.")
        if os.geteuid() == 0:
            sentences.append("NOT in force: the number of processes is not limited, because this is the root user.")
        else:
            sentences.append("Starting further processes is refused.")
    sentences.append(
        "NOT in force: the file system, the network and this user's other processes are within reach of submitted code."
    )
    return tuple(sentences)
