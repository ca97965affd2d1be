"""Namespaces: a process that sees no other process, no network, and an empty, read-only root folder.

In two steps, since Python and NumPy must be loaded in between: `enter`, then `empty_the_root`. As root plain
namespaces are made; an ordinary user makes a user namespace around them, where the system lets them.
"""

from __future__ import annotations

import os
import socket

from grader.isolation import kernel

_NEWNS, _NEWCGROUP, _NEWUTS, _NEWIPC = 0x00020000, 0x02000000, 0x04000000, 0x08000000
_NEWUSER, _NEWPID, _NEWNET = 0x10000000, 0x20000000, 0x40000000
_RDONLY, _NOSUID, _NODEV, _NOEXEC, _REMOUNT, _REC, _PRIVATE = 1, 2, 4, 8, 32, 16384, 1 << 18
_DETACH = 2
_INSIDE = 65_534  # what an ordinary user is called in the user namespace
_PLACE = "/proc"  # a folder that every system has, and that nothing needs any more; nothing is made on the disk
_CELL = "/submission"
_UBUNTU = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns"


def enter() -> bool:
    """Leave all shared namespaces. The next process this one forks is the first of its own.

    False, and nothing has changed, where the system has none to give. OSError is raised where it takes back with one
    hand what it gave with the other: this process should then end, it is half-way.
    """
    uid, gid = os.geteuid(), os.getegid()
    everything = _NEWNS | _NEWCGROUP | _NEWUTS | _NEWIPC | _NEWPID | _NEWNET
    if uid != 0 and _given_without_rights():
        return False
    try:
        kernel.unshare(everything if uid == 0 else everything | _NEWUSER)
    except OSError:  # in most containers
        return False
    if uid != 0:
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{_INSIDE} {uid} 1")
        _write("/proc/self/gid_map", f"{_INSIDE} {gid} 1")
    kernel.mount("none", "/", "", _REC | _PRIVATE)  # nothing mounted here is seen outside
    return True


def root_can_be_emptied() -> bool:
    """Try `empty_the_root` in a child with mounts of its own: the real one comes when it is too late to do without."""
    if child := os.fork():
        return os.waitpid(child, 0)[1] == 0
    try:
        kernel.unshare(_NEWNS)
        empty_the_root()
        os._exit(0)
    finally:  # whatever it was: this is a copy of the process, and must not go on as if it were the process
        os._exit(1)


def empty_the_root() -> None:
    """Put an empty folder in the root's place, for good. Nothing can be imported after this."""
    kernel.mount("none", _PLACE, "tmpfs", _NOSUID | _NODEV | _NOEXEC, "size=4k,nr_inodes=2,mode=555")
    os.chdir(_PLACE)
    kernel.pivot_root(".", ".")
    kernel.unmount(".", _DETACH)
    os.mkdir(_CELL, 0o555)
    kernel.mount("none", "/", "", _REMOUNT | _RDONLY | _NOSUID | _NODEV | _NOEXEC)
    os.chroot(_CELL)  # nothing is gained by getting out of it; but who is in one can make no user namespace
    os.chdir("/")
    socket.sethostname("submission")  # the machine's name is nobody's business


def _given_without_rights() -> bool:
    """Tell whether this is a system that gives ordinary users namespaces in which they may do nothing."""
    try:
        with open(_UBUNTU, encoding="ascii") as stream:
            return stream.read().strip() != "0"
    except OSError:  # no such system
        return False


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as stream:
        stream.write(text)
