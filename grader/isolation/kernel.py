"""System calls that Python has no function for, through the C library, which knows each machine's numbers."""

from __future__ import annotations

import ctypes
import os
import platform

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long
_libc.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
_libc.mount.argtypes = [ctypes.c_char_p] * 3 + [ctypes.c_ulong, ctypes.c_char_p]
_libc.umount2.argtypes = [ctypes.c_char_p, ctypes.c_int]
_libc.unshare.argtypes = [ctypes.c_int]
_libc.pivot_root.argtypes = [ctypes.c_char_p] * 2
_libc.capset.argtypes = [ctypes.c_void_p] * 2

MACHINE = platform.machine()
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS = 1, 4, 22, 24, 38

# Newer than most C libraries; new calls have one number on every machine.
_NUMBERS = {"pidfd_open": 434, "landlock_create_ruleset": 444, "landlock_restrict_self": 446}


def syscall(name: str, *arguments: object) -> int:
    """Make a new system call by name; OSError where it fails."""
    return _checked(name, int(_libc.syscall(ctypes.c_long(_NUMBERS[name]), *arguments)))


def prctl(option: int, *arguments: int) -> int:
    """Change a property of this process."""
    return _checked("prctl", int(_libc.prctl(option, *arguments, *[0] * (4 - len(arguments)))))


def pidfd_open(process_id: int) -> int:
    """Open a file that is ready once the process has ended. Python's own function is missing in some builds."""
    return syscall("pidfd_open", ctypes.c_int(process_id), ctypes.c_uint(0))


def can_watch() -> bool:
    """Tell whether this kernel has `pidfd_open`."""
    try:
        os.close(pidfd_open(os.getpid()))
    except OSError:
        return False
    return True


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """Mount a file system."""
    _checked("mount", _libc.mount(source.encode(), target.encode(), kind.encode(), flags, options.encode()))


def unmount(target: str, flags: int) -> None:
    """Take a file system away."""
    _checked("umount2", _libc.umount2(target.encode(), flags))


def unshare(flags: int) -> None:
    """Leave the namespaces that the flags name for new ones. Where it fails, nothing has changed."""
    _checked("unshare", _libc.unshare(flags))


def pivot_root(new: str, old: str) -> None:
    """Make the mounted folder `new` the root, and put the old root at `old`."""
    _checked("pivot_root", _libc.pivot_root(new.encode(), old.encode()))


def capset(header: ctypes.Structure, sets: ctypes.Array[ctypes.c_uint32]) -> None:
    """Set this process's capabilities."""
    _checked("capset", _libc.capset(ctypes.byref(header), ctypes.byref(sets)))


def _checked(name: str, result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result
