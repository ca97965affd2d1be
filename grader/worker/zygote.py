"""The zygote: NumPy loaded, walls up, it forks a fresh child for every job and never sees a submission itself.

It talks over one socket that keeps messages apart. From the grader:

    R + JSON, two files   run the job in the first file, answers go to the second; JSON names modules to load
    C                     how much processor time has the child used?
    K                     kill the child

To the grader: "+" once it can be given jobs, "S" + JSON when the walls stand (what they are), "C" + a number,
and "E" + a number when the child has ended, with its exit code or minus the signal. One child lives at a time.
"""

from __future__ import annotations

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
from typing import Any, NoReturn

import numpy as np

from grader.isolation import landlock, namespaces, privileges, rlimits, seccomp
from grader.worker import preload, serving

BROKEN_WALL = 72  # exit status of a child that could not be walled in: nothing of the learner's has run in it
REPLY = 3  # the child's only open file beside the three standard ones, which lead nowhere


@dataclass(frozen=True)
class Walls:
    """What is in force for every child."""

    names: tuple[str, ...]
    filter: bytes | None


def serve(settings: Mapping[str, Any], hide: Callable[[], None]) -> NoReturn:
    """Fork children as asked until the other side closes the socket, then kill what is left and end.

    Parameters
    ----------
    settings : "control", the socket's number; "limits"; "namespaces" and "folder", the root to be; "everything"
    hide : takes the grader's own modules out of sight
    """
    control = socket.socket(fileno=settings["control"])
    walls = None
    if settings["everything"]:
        preload.load(preload.ALL)
        walls = _put_up(settings, hide)
    control.send(b"+")
    if walls:
        control.send(b"S" + json.dumps(walls.names).encode())
    while True:
        message, files, _, _ = socket.recv_fds(control, 65_536, 2)
        match message[:1]:
            case b"":
                os._exit(0)
            case b"R":
                if walls is None:
                    preload.load(json.loads(message[1:]))
                    walls = _put_up(settings, hide)
                    control.send(b"S" + json.dumps(walls.names).encode())
                _run(control, files, walls, settings["limits"])
            case _:  # about a child that had ended before the question came
                for file in files:
                    os.close(file)


def _put_up(settings: Mapping[str, Any], hide: Callable[[], None]) -> Walls:
    """Put up every wall this system has; nothing can be loaded after it."""
    np.ones((8, 8)) @ np.ones((8, 8))  # OpenBLAS makes its buffers now
    hide()
    names = []
    if settings["namespaces"]:
        namespaces.empty_the_root(settings["folder"])
        names.append("namespaces")
    if privileges.become_nobody():
        names.append("user")
    privileges.give_up()
    if settings["namespaces"]:
        privileges.end_with_parent(os.getppid())
    try:
        landlock.restrict()
        names.append("landlock")
    except OSError:
        pass  # an older kernel: the name is missing in what is reported
    code = seccomp.program() if _seccomp_works() else None
    if code:
        names.append("seccomp")
    os.dup2(1, 2)
    gc.collect()
    gc.freeze()  # the collector would otherwise touch, and so copy, every page in every child
    return Walls(tuple(names), code)


def _seccomp_works() -> bool:
    """Try the filter on a child of our own."""
    code = seccomp.program()
    if code is None:
        return False
    if child := os.fork():
        return os.waitpid(child, 0)[1] == 0
    try:
        seccomp.install(code, os.getpid())
    except OSError:
        os._exit(1)
    os._exit(0)


def _run(control: socket.socket, files: list[int], walls: Walls, limits: Mapping[str, int]) -> None:
    """Fork the child, and do as the grader says until it has ended."""
    job, reply = files
    me = os.getpid()
    child = os.fork()
    if not child:
        _be_the_child(job, reply, walls, limits, me)
    os.close(job)
    os.close(reply)
    watch = os.pidfd_open(child)
    try:
        poll = select.poll()
        poll.register(watch, select.POLLIN)
        poll.register(control, select.POLLIN)
        while not any(ready == watch for ready, _ in poll.poll()):
            match control.recv(64)[:1]:
                case b"C":
                    control.send(b"C" + struct.pack("<d", _seconds(child)))
                case b"K":
                    signal.pidfd_send_signal(watch, signal.SIGKILL)
                case _:  # the grader has gone
                    signal.pidfd_send_signal(watch, signal.SIGKILL)
                    os._exit(0)
    finally:
        os.close(watch)
    _, status = os.waitpid(child, 0)
    control.send(b"E" + struct.pack("<i", os.waitstatus_to_exitcode(status)))


def _seconds(child: int) -> float:
    """Return the processor time of another process, from its clock (see clock_getcpuclockid)."""
    return time.clock_gettime((~child << 3) | 2)


def _be_the_child(job: int, reply: int, walls: Walls, limits: Mapping[str, int], parent: int) -> NoReturn:
    try:
        size = os.fstat(job).st_size
        data = os.pread(job, size, 0)
        os.dup2(reply, REPLY)
        os.closerange(REPLY + 1, 1024)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        rlimits.apply(limits)
        privileges.end_with_parent(parent)
        if walls.filter:
            seccomp.install(walls.filter, os.getpid())
        os.write(REPLY, bytes(4))  # an empty frame: the walls stand
    except BaseException:  # whatever it is: without its walls no learner's code is run
        os._exit(BROKEN_WALL)
    serving.answer(data, REPLY)


assert sys.platform == "linux"
