"""Namespaces: a process that sees no other process, no network, and an empty, read-only root folder.

In two steps, since Python and NumPy must be loaded in between: `enter`, then `empty_the_root`. As root plain
namespaces are made; an ordinary user makes a user namespace around them, where the system lets them.
"""

from __future__ import annotations

import os

from grader.isolation import kernel

_NEWNS, _NEWCGROUP, _NEWUTS, _NEWIPC = 0x00020000, 0x02000000, 0x04000000, 0x08000000
_NEWUSER, _NEWPID, _NEWNET = 0x10000000, 0x20000000, 0x40000000
_RDONLY, _NOSUID, _NODEV, _NOEXEC, _REMOUNT, _REC, _PRIVATE = 1, 2, 4, 8, 32, 16384, 1 << 18
_DETACH = 2
_INSIDE = 65_534  # what an ordinary user is called in the user namespace


def enter() -> None:
    """Leave all shared namespaces. The next process this one forks is the first of its own.

    Raises OSError where the system does not allow it; this process should then end, it may be half-way.
    """
    uid, gid = os.geteuid(), os.getegid()
    everything = _NEWNS | _NEWCGROUP | _NEWUTS | _NEWIPC | _NEWPID | _NEWNET
    if uid == 0:
        kernel.unshare(everything)
    else:
        kernel.unshare(_NEWUSER | everything)
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{_INSIDE} {uid} 1")
        _write("/proc/self/gid_map", f"{_INSIDE} {gid} 1")
    kernel.mount("none", "/", "", _REC | _PRIVATE)  # nothing mounted here is seen outside


def prepare_root(folder: str) -> None:
    """Mount an empty file system over `folder`, which is to become the root: early, for it may be refused."""
    kernel.mount("none", folder, "tmpfs", _NOSUID | _NODEV | _NOEXEC, "size=4k,nr_inodes=2,mode=555")


def empty_the_root(folder: str) -> None:
    """Make the prepared folder the root and everything else unreachable. Nothing can be imported after this."""
    os.chdir(folder)
    kernel.syscall("pivot_root", b".", b".")
    kernel.unmount(".", _DETACH)
    os.chdir("/")
    kernel.mount("none", "/", "", _REMOUNT | _RDONLY | _NOSUID | _NODEV | _NOEXEC)


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as stream:
        stream.write(text)
