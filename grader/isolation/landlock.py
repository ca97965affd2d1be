"""Landlock: no file by any path, no TCP, no signal to processes outside. For this process and its children."""

from __future__ import annotations

import ctypes
import os

from grader.isolation import kernel

_ASK_VERSION = 1
_FILES_BY_VERSION = {1: 13, 2: 14, 3: 15, 5: 16}  # how many kinds of access to files it knows
_NET_SINCE, _NET = 4, 0b11  # bind and connect
_SCOPES_SINCE, _SCOPES = 6, 0b11  # abstract sockets and signals


class _Ruleset(ctypes.Structure):
    _fields_ = [("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scopes", ctypes.c_uint64)]


def version() -> int:
    """Return the version of Landlock; 0 where the kernel has none, or has it switched off."""
    try:
        return kernel.syscall("landlock_create_ruleset", None, ctypes.c_size_t(0), ctypes.c_uint32(_ASK_VERSION))
    except OSError:
        return 0


def restrict(abi: int) -> None:
    """Forbid all that this version of Landlock can forbid; OSError where the kernel refuses.

    No exception is made for any path: what this process needs it has loaded. Call it after `no_new_privs`.
    """
    kinds = max(count for since, count in _FILES_BY_VERSION.items() if since <= abi)
    rules = _Ruleset(
        files=(1 << kinds) - 1,
        net=_NET if abi >= _NET_SINCE else 0,
        scopes=_SCOPES if abi >= _SCOPES_SINCE else 0,
    )
    size = 8 if abi < _NET_SINCE else 16 if abi < _SCOPES_SINCE else 24
    handle = kernel.syscall("landlock_create_ruleset", ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        kernel.syscall("landlock_restrict_self", ctypes.c_int(handle), ctypes.c_uint32(0))
    finally:
        os.close(handle)
