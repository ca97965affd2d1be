"""Give up every privilege: another user, no capabilities, no way to gain any."""

from __future__ import annotations

import ctypes
import os
import signal

from grader.isolation import kernel

SPARE_UID = 65_432  # of Debian's reserved range: nobody's files, nobody's processes
_LAST_CAPABILITY = 63
_VERSION_3 = 0x20080522


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


def become_nobody() -> bool:
    """Change to a user who owns nothing; False where this is not root, or root may not."""
    if os.geteuid() != 0:
        return False
    try:
        os.setgroups([])
        os.setresgid(SPARE_UID, SPARE_UID, SPARE_UID)
        os.setresuid(SPARE_UID, SPARE_UID, SPARE_UID)
    except OSError:  # a rootless container has few users to offer; its root is an ordinary user outside
        return False
    return True


def give_up() -> None:
    """Drop all capabilities, now and for programs started later, and any way to gain privileges."""
    for capability in range(_LAST_CAPABILITY + 1):
        try:
            kernel.prctl(kernel.PR_CAPBSET_DROP, capability)
        except OSError:  # no such capability, or no right to drop it: then there is none to lose either
            break
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    header, none = _Header(_VERSION_3, 0), (ctypes.c_uint32 * 6)()
    kernel.capset(header, none)
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)  # no core dump, and no other process may look into this one


def end_with_parent(parent: int) -> None:
    """Have the kernel end this process when its parent ends. Last of all: changing the user clears it.

    `parent` is 0 for the first process of a namespace, which cannot see whether it ended meanwhile: such a process
    needs another sign of the end too.
    """
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it has ended meanwhile
        os._exit(1)
