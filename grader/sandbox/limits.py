"""What a submission may use up."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds for the process that runs one submission. Each function's own seconds are given with the job."""

    seconds: float = 2.0  # for loading the file
    memory_mb: int = 512  # address space; about 150 MB of it is Python and NumPy
    cpu_seconds: int = 120  # processor time of the whole process: a back-stop should the grader itself be gone
    file_mb: int = 0  # size of any one file written
    open_files: int = 64
    processes: int = 0  # that it may start
    reply_mb: int = 64  # everything sent back for one job


def rlimits(limits: Limits) -> dict[str, int]:
    """Return the resource limits this system knows, by their names in the module `resource`."""
    if sys.platform == "win32":
        return {}
    values = {
        "RLIMIT_CPU": limits.cpu_seconds,
        "RLIMIT_FSIZE": limits.file_mb * 2**20,
        "RLIMIT_NOFILE": limits.open_files,
        "RLIMIT_NPROC": limits.processes,
        "RLIMIT_CORE": 0,
    }
    if sys.platform != "darwin":  # macOS refuses a limit on address space
        values |= {"RLIMIT_AS": limits.memory_mb * 2**20, "RLIMIT_MSGQUEUE": 0, "RLIMIT_MEMLOCK": 0}
    return values
