"""Seccomp: the few system calls that computing, printing and answering need; every other is refused.

What would open, inspect or start something finds nothing (ENOENT), so that an import of what was not loaded is an
ordinary ModuleNotFoundError. A call in another machine's numbering ends the process.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Iterable

from grader.isolation import kernel

_MODE_FILTER = 2
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_LOAD, _AND, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, 16  # offsets in what the kernel shows the filter
_X32 = 0x40000000
_GETFD_AND_ALIKE = (0, 1, 2, 3, 1030)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC; F_SETOWN kills others
_WAIT_AND_WAKE = (0, 1, 3, 4, 5, 9, 10)  # of futex: not those that inherit priorities, where the holes were
_WITHOUT_FLAGS = 0x7F
_CLOCKS = 16  # higher numbers are other processes' clocks, or files

_ARCHS = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# name: (x86_64, aarch64); None where the machine lacks the call. Checked against the kernel's tables in the tests.
_ALLOWED: dict[str, tuple[int | None, int | None]] = {
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "close": (3, 57), "lseek": (8, 62),
    "fstat": (5, 80), "dup": (32, 23), "dup2": (33, None), "dup3": (292, 24),
    "poll": (7, None), "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72),
    "mmap": (9, 222), "mprotect": (10, 226), "munmap": (11, 215), "brk": (12, 214), "mremap": (25, 216),
    "madvise": (28, 233), "sched_yield": (24, 124), "getcpu": (309, 168),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "sigaltstack": (131, 132),
    "rt_sigpending": (127, 136), "restart_syscall": (219, 128), "pause": (34, None),
    "setitimer": (38, 103), "getitimer": (36, 102), "alarm": (37, None),
    "nanosleep": (35, 101),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153), "getrusage": (98, 165),
    "getpid": (39, 172), "gettid": (186, 178), "getppid": (110, 173), "getuid": (102, 174), "geteuid": (107, 175),
    "getgid": (104, 176), "getegid": (108, 177), "getpgrp": (111, None),
    "getgroups": (115, 158), "getresuid": (118, 148), "getresgid": (120, 150), "getrlimit": (97, 163),
    "getcwd": (79, 17), "uname": (63, 160), "sysinfo": (99, 179), "umask": (95, 166), "getrandom": (318, 278),
    "exit": (60, 93), "exit_group": (231, 94),
}  # fmt: skip
_OF_CLOCKS = {"clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115)}
_OF_ONESELF = {"sched_getaffinity": (204, 123), "getpgid": (121, 155), "getsid": (124, 156)}  # said as 0
_TO_ONESELF = {"kill": (62, 129), "tgkill": (234, 131)}  # allowed with this process's own id: abort() needs it
_SINGLE = {
    "futex": (202, 98), "fcntl": (72, 25), "prlimit64": (302, 261), "ioctl": (16, 29), "clone3": (435, 435),
}  # fmt: skip
_NOT_THERE = {
    "open": (2, None), "openat": (257, 56), "openat2": (437, 437), "creat": (85, None), "stat": (4, None),
    "lstat": (6, None), "newfstatat": (262, 79), "statx": (332, 291), "access": (21, None), "faccessat": (269, 48),
    "faccessat2": (439, 439), "readlink": (89, None), "readlinkat": (267, 78), "execve": (59, 221),
    "execveat": (322, 281), "statfs": (137, 43), "chdir": (80, 49),
}  # fmt: skip


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_void_p)]


def program() -> bytes | None:
    """Return the filter, built once; None where this machine's numbering is not known.

    The process's own id is left open: `Filter` fills it in.
    """
    column = {"x86_64": 0, "aarch64": 1}.get(kernel.MACHINE)
    if column is None or sys.byteorder != "little":
        return None

    def numbers(table: Iterable[tuple[int | None, int | None]]) -> list[int]:
        return [number for pair in table if (number := pair[column]) is not None]

    allow, refuse = _op(_RETURN, _ALLOW), _op(_RETURN, _ERRNO | errno.EPERM)
    code = [_op(_LOAD, _ARCH), _op(_JUMP_EQUAL, _ARCHS[kernel.MACHINE], 1, 0), _op(_RETURN, _KILL)]
    code += [_op(_LOAD, _NUMBER), _op(_JUMP_AT_LEAST, _X32, 0, 1), _op(_RETURN, _KILL)]
    for number in numbers(_ALLOWED.values()):
        code += _answer(number, [allow])
    for number in numbers(_NOT_THERE.values()):
        code += _answer(number, [_op(_RETURN, _ERRNO | errno.ENOENT)])
    for number in numbers(_OF_CLOCKS.values()):
        code += _answer(number, [_op(_LOAD, _ARGUMENTS), _op(_JUMP_AT_LEAST, _CLOCKS, 0, 1), refuse, allow])
    for number in numbers(_OF_ONESELF.values()):
        code += _answer(number, _all_zero(words=(0,)))
    for number in numbers(_TO_ONESELF.values()):
        code += _answer(number, [_op(_LOAD, _ARGUMENTS), _OWN_ID, allow, refuse])
    futex, fcntl, prlimit, ioctl, clone3 = numbers(_SINGLE.values())
    code += _answer(futex, _argument_in(1, _WAIT_AND_WAKE, mask=_WITHOUT_FLAGS))
    code += _answer(fcntl, _argument_in(1, _GETFD_AND_ALIKE))
    code += _answer(prlimit, _all_zero(words=(0, 1, 4, 5)))  # of oneself, and nothing to set
    code += _answer(ioctl, [_op(_RETURN, _ERRNO | errno.ENOTTY)])
    code += _answer(clone3, [_op(_RETURN, _ERRNO | errno.ENOSYS)])  # the C library then tries clone
    return b"".join([*code, refuse])


class Filter:
    """The filter, made ready once, so that a child has little to do. Whose it is, is filled in as it is installed."""

    def __init__(self, code: bytes) -> None:
        self._code = ctypes.create_string_buffer(code, len(code))
        self._own_ids = [at + 4 for at in range(0, len(code), 8) if code[at : at + 8] == _OWN_ID]
        self._program = _Program(len(code) // 8, ctypes.addressof(self._code))

    def install(self) -> None:
        """Hold this process to it, for good. Call it after `no_new_privs`; OSError where the kernel refuses."""
        for place in self._own_ids:
            struct.pack_into("<I", self._code, place, os.getpid())
        kernel.prctl(kernel.PR_SET_SECCOMP, _MODE_FILTER, ctypes.addressof(self._program))


def works() -> bool:
    """Try the filter on a child of our own, once."""
    code = program()
    if code is None:
        return False
    if child := os.fork():
        return os.waitpid(child, 0)[1] == 0
    try:
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
        Filter(code).install()
        os._exit(0)
    finally:  # whatever it was: this is a copy of the process, and must not go on as if it were the process
        os._exit(1)


def _op(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_true, if_false, value)


_OWN_ID = _op(_JUMP_EQUAL, 0xFFFF_FFF7, 0, 1)  # stands for the id, which is known only after the fork


def _answer(number: int, then: list[bytes]) -> list[bytes]:
    """Run `then`, which always returns, for one call; pass it over for others."""
    return [_op(_JUMP_EQUAL, number, 0, len(then)), *then]


def _argument_in(place: int, values: Iterable[int], mask: int = 0xFFFF_FFFF) -> list[bytes]:
    """Allow a call whose argument, under a mask, is one of `values`. The kernel reads these as 32 bits."""
    tests = [step for value in values for step in (_op(_JUMP_EQUAL, value, 0, 1), _op(_RETURN, _ALLOW))]
    return [_op(_LOAD, _ARGUMENTS + 8 * place), _op(_AND, mask), *tests, _op(_RETURN, _ERRNO | errno.EPERM)]


def _all_zero(words: Iterable[int]) -> list[bytes]:
    """Allow a call in which these 32-bit halves of its arguments are all zero."""
    refuse = _op(_RETURN, _ERRNO | errno.EPERM)
    tests = [step for word in words for step in (_op(_LOAD, _ARGUMENTS + 4 * word), _op(_JUMP_EQUAL, 0, 1, 0), refuse)]
    return [*tests, _op(_RETURN, _ALLOW)]
