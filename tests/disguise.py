"""Run a command on a poorer system: python disguise.py TIER USER COMMAND…

TIER says what the kernel refuses from here on: see REFUSED. USER is "-", or the number of an ordinary user to become;
that needs root, and gives this user a view of Python's folders where they lie in somebody's home.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

NOT_HERE = 3  # exit status: why is on the error stream
libc = ctypes.CDLL(None, use_errno=True)

UNSHARE, SETNS, MOUNT, PIVOT_ROOT, CLONE, CLONE3 = 272, 308, 165, 155, 56, 435
SECCOMP, PRCTL, SETRESUID, SETRESGID, LANDLOCK, PIDFD_OPEN = 317, 157, 117, 119, (444, 445, 446), 434
NEW = 0x7E020000  # flags of clone that ask for namespaces
PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 22, 38

# What answers with which error, by tier. A pair of a number and (argument, value) means only calls with that argument.
NAMESPACES = {
    UNSHARE: errno.EPERM,
    SETNS: errno.EPERM,
    MOUNT: errno.EPERM,
    CLONE3: errno.ENOSYS,
    PIVOT_ROOT: errno.EPERM,
}
FILTERS = {SECCOMP: errno.EINVAL, (PRCTL, PR_SET_SECCOMP): errno.EINVAL}
FILE_LOCKS = dict.fromkeys(LANDLOCK, errno.ENOSYS)
REFUSED = {
    "all": {},
    "container": NAMESPACES,  # as in Docker
    "old-container": NAMESPACES | FILE_LOCKS,
    "namespaces-only": FILTERS | FILE_LOCKS,
    "landlock-only": NAMESPACES | FILTERS,
    "nothing": NAMESPACES | FILTERS | FILE_LOCKS,
    "no-user": {SETRESUID: errno.EPERM, SETRESGID: errno.EPERM},
    "no-user-container": NAMESPACES | {SETRESUID: errno.EPERM, SETRESGID: errno.EPERM},
    "no-mounts": {MOUNT: errno.EPERM},  # namespaces are given, and nothing may be done in them
    "no-pivot": {PIVOT_ROOT: errno.EPERM},
    "no-pidfd": {PIDFD_OPEN: errno.ENOSYS},
}


def instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_true, if_false, value)


def refuse(calls: dict) -> None:
    """Have the kernel refuse these calls, for good."""
    load, equal, answer = 0x20, 0x15, 0x06
    program = [instruction(load, 0)]
    for call, error in calls.items():
        refusal = instruction(answer, 0x00050000 | error)
        if isinstance(call, tuple):
            number, value = call
            program += [
                instruction(equal, number, 0, 4),
                instruction(load, 16),
                instruction(equal, value, 0, 1),
                refusal,
            ]
            program += [instruction(load, 0)]
        else:
            program += [instruction(equal, call, 0, 1), refusal]
    if UNSHARE in calls:
        program += [instruction(equal, CLONE, 0, 3), instruction(load, 16)]
        program += [instruction(0x45, NEW, 0, 1), instruction(answer, 0x00050000 | errno.EPERM)]
    code = b"".join([*program, instruction(answer, 0x7FFF0000)])
    buffer = ctypes.create_string_buffer(code, len(code))
    prepared = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(PR_SET_SECCOMP, 2, prepared, 0, 0):
        raise OSError(ctypes.get_errno(), "no filter")


def closed_above(path: Path) -> Path | None:
    """Return the first folder on the way to `path` that others may not enter."""
    for folder in [*reversed(path.parents), path]:
        if folder.is_dir() and not folder.stat().st_mode & 0o001:
            return folder
    return None


def not_here(reason: str) -> NoReturn:
    print(reason, file=sys.stderr)
    sys.exit(NOT_HERE)


def mount(source: bytes, target: bytes, kind: bytes, flags: int, options: bytes | None) -> None:
    if libc.mount(source, target, kind, flags, options):
        not_here(f"cannot mount {target!r}: {os.strerror(ctypes.get_errno())}")


def open_ways(paths: list[Path]) -> None:
    """Show these paths, and nothing else, where they lie in closed folders; in this process's mounts only."""
    bind, private, recursive = 4096, 1 << 18, 16384
    if libc.unshare(0x00020000):
        not_here("no mount namespace to be had")
    mount(b"none", b"/", b"", private | recursive, None)
    hidden = {path: closed for path in paths if (closed := closed_above(path))}
    if any(path == closed for path, closed in hidden.items()):
        not_here(f"closed to others: {sorted(map(str, hidden))}")
    hold = Path(tempfile.mkdtemp())
    mount(b"none", bytes(hold), b"tmpfs", 0, None)
    for n, path in enumerate(hidden):
        (hold / str(n)).mkdir()
        mount(bytes(path), bytes(hold / str(n)), b"", bind | recursive, None)
    for closed in set(hidden.values()):
        mount(b"none", bytes(closed), b"tmpfs", 0, b"mode=755")
    for n, path in enumerate(hidden):
        path.mkdir(parents=True, exist_ok=True)
        mount(bytes(hold / str(n)), bytes(path), b"", bind | recursive, None)
    libc.umount2(bytes(hold), 2)
    hold.rmdir()


def main(tier: str, user: str, *command: str) -> None:
    if platform.machine() != "x86_64":
        not_here("the numbers of system calls are those of x86_64 here")
    if user != "-":
        root = Path(__file__).resolve().parents[1]
        open_ways([Path(p) for p in dict.fromkeys([sys.base_prefix, sys.prefix, str(root)])])
        os.setgroups([])
        os.setresgid(int(user), int(user), int(user))
        os.setresuid(int(user), int(user), int(user))
    if REFUSED[tier]:
        refuse(REFUSED[tier])
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(*sys.argv[1:])
