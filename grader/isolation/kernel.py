"""System calls that Python has no function for."""

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

MACHINE = platform.machine()
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 1, 4, 24, 38, 47
PR_CAP_AMBIENT_CLEAR_ALL = 4

# Those that differ between the two machines; newer calls have one number everywhere.
_NUMBERS = {
    "x86_64": {"pivot_root": 155, "capset": 126, "seccomp": 317},
    "aarch64": {"pivot_root": 41, "capset": 91, "seccomp": 277},
}
_EVERYWHERE = {"landlock_create_ruleset": 444, "landlock_restrict_self": 446}


def syscall(name: str, *arguments: object) -> int:
    """Make a system call by name; OSError where it fails or this machine is not known."""
    number = _EVERYWHERE.get(name) or _NUMBERS.get(MACHINE, {}).get(name)
    if number is None:
        raise OSError(f"{name} is not known on {MACHINE}")
    return _checked(name, int(_libc.syscall(ctypes.c_long(number), *arguments)))


def prctl(option: int, *arguments: int) -> int:
    """Change a property of this process."""
    return _checked("prctl", int(_libc.prctl(option, *arguments, *[0] * (4 - len(arguments)))))


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """Mount a file system."""
    _checked("mount", _libc.mount(source.encode(), target.encode(), kind.encode(), flags, options.encode()))


def unmount(target: str, flags: int) -> None:
    """Take a file system away."""
    _checked("umount2", _libc.umount2(target.encode(), flags))


def unshare(flags: int) -> None:
    """Leave the namespaces that the flags name for new ones."""
    _checked("unshare", _libc.unshare(flags))


def _checked(name: str, result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result
