"""The zygote: NumPy loaded, walls up, it forks a fresh child for every job and never sees a submission itself.

It talks over one socket that keeps messages apart. From the grader:

    P + JSON              load the modules that JSON names and put up the walls: a job that needs them is to come
    R + JSON, two files   run the job in the first file, answers go to the second; the modules as with P
    C                     how much processor time has the child used?
    K                     kill the child

To the grader: "+" once it can be given jobs, "S" + JSON when the walls stand (what they are), "C" + a number,
and "E" + a number when the child has ended, with its exit code or minus the signal. One child lives at a time.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # what `signal` is made of
import gc
import json
import os
import select
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NoReturn

import numpy as np

from grader.isolation import kernel, landlock, namespaces, privileges, rlimits, seccomp
from grader.worker import preload, serving

REPLY = 3  # in the child, where the zygote has its control socket: the only open file beside the three standard ones
_FILES = 64  # that a zygote, or a child, has open at most


@dataclass(frozen=True)
class Found:
    """What this system lets us do, and how to take the grader's own modules out of sight."""

    namespaces: bool
    seccomp: bool
    hide: Callable[[], None]


@dataclass(frozen=True)
class Walls:
    """What is in force for every child."""

    names: tuple[str, ...]
    filter: seccomp.Filter | None
    limits: Mapping[str, int]


def serve(number: int, found: Found, limits: Mapping[str, int], everything: bool) -> NoReturn:
    """Fork children as asked until the other side closes the socket `number`, then kill what is left and end.

    Parameters
    ----------
    limits : what each child may use up
    everything : load at once all that learners may import, not only what the first job names
    """
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # the socket's end is the sign: then a child is not left alone
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # in a namespace of its own nobody inside can send it one then
    control = socket.socket(fileno=number)
    walls = None
    if everything:
        preload.load(preload.ALL)
        walls = _put_up(found, limits)
    control.send(b"+")
    if walls:
        control.send(b"S" + json.dumps(walls.names).encode())
    while True:
        message, files, _, _ = socket.recv_fds(control, 65_536, 2)
        match message[:1]:
            case b"":
                os._exit(0)
            case b"P" | b"R":
                if walls is None:
                    preload.load(json.loads(message[1:]))
                    walls = _put_up(found, limits)
                    control.send(b"S" + json.dumps(walls.names).encode())
                if files:
                    _run(control, files, walls)
            case _:
                pass  # about a child that had ended before the word came


def _put_up(found: Found, limits: Mapping[str, int]) -> Walls:
    """Put up every wall this system has; nothing can be loaded after it."""
    np.ones((8, 8)) @ np.ones((8, 8))  # OpenBLAS makes its buffers now
    found.hide()
    # `from numpy import *` takes what is here, and does not ask for what would have to be loaded.
    np.__all__ = [name for name in np.__all__ if name in vars(np)]
    names = []
    os.chdir("/")  # where it was started is nobody's business
    if found.namespaces:
        namespaces.empty_the_root()
        names.append("namespaces")
    if privileges.become_nobody():
        names.append("user")
    privileges.give_up()
    if found.namespaces:
        privileges.end_with_parent(os.getppid())
    if abi := landlock.version():
        landlock.restrict(abi)
        names.append("landlock")
    code = seccomp.program() if found.seccomp else None
    if code:
        names.append("seccomp")
    os.dup2(1, 2)
    rlimits.apply({"RLIMIT_NOFILE": _FILES})
    gc.collect()
    gc.freeze()  # the collector would otherwise touch, and so copy, every page in every child
    return Walls(tuple(names), seccomp.Filter(code) if code else None, limits)


def _run(control: socket.socket, files: list[int], walls: Walls) -> None:
    """Fork the child, and do as the grader says until it has ended."""
    job, reply = files
    me = os.getpid()
    child = os.fork()
    if not child:
        _be_the_child(job, reply, walls, me)
    os.close(job)
    os.close(reply)
    watch = kernel.pidfd_open(child)
    try:
        poll = select.poll()
        poll.register(watch, select.POLLIN)
        poll.register(control, select.POLLIN)
        while not any(ready == watch for ready, _ in poll.poll()):
            match control.recv(64)[:1]:
                case b"C":
                    control.send(b"C" + struct.pack("<d", _seconds(child)))
                case b"K":
                    os.kill(child, signal.SIGKILL)  # its number is its own until it is waited for, below
                case _:  # the grader has gone
                    os.kill(child, signal.SIGKILL)
                    os.waitpid(child, 0)
                    os._exit(0)
    finally:
        os.close(watch)
    _, status = os.waitpid(child, 0)
    if "namespaces" in walls.names:
        _sweep()
    control.send(b"E" + struct.pack("<i", os.waitstatus_to_exitcode(status)))


def _sweep() -> None:
    """Kill every other process of this namespace. The filter of system calls lets none be made; where there is none…"""
    try:
        os.kill(-1, signal.SIGKILL)
        while True:
            os.wait()
    except (ProcessLookupError, ChildProcessError):
        return


def _seconds(child: int) -> float:
    """Return the processor time of another process, from its clock (see clock_getcpuclockid)."""
    return time.clock_gettime((~child << 3) | 2)


def _be_the_child(job: int, reply: int, walls: Walls, parent: int) -> NoReturn:
    try:
        data = os.pread(job, os.fstat(job).st_size, 0)
        os.dup2(reply, REPLY, inheritable=False)
        os.closerange(REPLY + 1, _FILES)
        _signal.signal(
            _signal.SIGINT, _signal.default_int_handler
        )  # `signal` makes names of numbers: a third of a fork
        _signal.signal(_signal.SIGTERM, _signal.SIG_DFL)
        rlimits.apply(walls.limits)
        privileges.end_with_parent(parent)
        if walls.filter:
            walls.filter.install()
        os.write(REPLY, bytes(4))  # an empty frame: the walls stand
        serving.answer(data, REPLY)
    finally:  # without its walls no learner's code is run
        os._exit(1)


assert sys.platform == "linux"
