"""The filter of system calls: its numbers against the kernel's own headers, its verdicts by running the program."""

from __future__ import annotations

import errno
import re
import struct
from itertools import chain
from pathlib import Path

import pytest

from grader.isolation import kernel, seccomp

INCLUDE = Path("/usr/include")
HEADERS = {0: [INCLUDE / "x86_64-linux-gnu/asm/unistd_64.h", INCLUDE / "asm/unistd_64.h"],
           1: [INCLUDE / "asm-generic/unistd.h"]}  # fmt: skip
TABLES = (
    seccomp._ALLOWED,
    seccomp._OF_CLOCKS,
    seccomp._OF_ONESELF,
    seccomp._TO_ONESELF,
    seccomp._SINGLE,
    seccomp._NOT_THERE,
)
ALLOW, KILL, OWN = 0x7FFF0000, 0x80000000, 4321
ARCHS = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
HIGH = 1 << 32


def numbers(column):
    """Return the kernel's numbers by name."""
    header = next((path for path in HEADERS[column] if path.exists()), None)
    if header is None:
        pytest.skip("the kernel's headers are not installed here")
    text = header.read_text()
    found = {name: int(n) for name, n in re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)\b", text)}
    aliases = re.findall(r"#define __NR_(\w+)\s+__NR3264_(\w+)", text)  # the first of two is the one of 64 bits
    return {**found, **{name: found[other] for name, other in reversed(aliases) if other in found}}


@pytest.mark.parametrize("column", [0, 1])
def test_every_number_is_the_kernels(column):
    kernels = numbers(column)
    names = {"newfstatat": "fstatat"} if column else {}
    for name, pair in chain.from_iterable(table.items() for table in TABLES):
        assert kernels.get(name, kernels.get(names.get(name))) == pair[column], name


def test_no_number_stands_twice():
    for column in (0, 1):
        every = [pair[column] for table in TABLES for pair in table.values() if pair[column] is not None]
        assert len(every) == len(set(every))


def test_nothing_dangerous_is_allowed():
    """Names, whatever their numbers are: what starts, traces, connects, mounts, or lives longer than the process."""
    allowed = set(seccomp._ALLOWED)
    never = {
        *("clone", "fork", "vfork", "execve", "execveat", "ptrace", "process_vm_readv", "process_vm_writev", "kcmp"),
        *(
            "socket",
            "socketpair",
            "connect",
            "bind",
            "sendto",
            "sendmsg",
            "recvmsg",
            "accept",
            "open",
            "openat",
            "mount",
        ),
        *("unshare", "setns", "pivot_root", "chroot", "io_uring_setup", "userfaultfd", "memfd_create", "memfd_secret"),
        *("bpf", "perf_event_open", "keyctl", "add_key", "request_key", "prctl", "seccomp", "setrlimit", "prlimit64"),
        *("tkill", "kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_open", "pidfd_send_signal"),
        *("pidfd_getfd", "timer_create", "timerfd_create", "shmget", "semget", "msgget", "mq_open", "splice", "tee"),
        *("vmsplice", "setuid", "setresuid", "setgid", "setgroups", "capset", "setsid", "setpgid", "ioctl", "fcntl"),
        *("futex", "clone3", "personality", "modify_ldt", "arch_prctl", "sched_setaffinity", "sched_setscheduler"),
    }
    assert allowed & never == set()


# --- verdicts ----------------------------------------------------------------------------------------


@pytest.fixture(params=["x86_64", "aarch64"])
def verdict(request, monkeypatch):
    """Run the program as the kernel does, on the call of a name, or a number, with arguments of 64 bits."""
    monkeypatch.setattr(kernel, "MACHINE", request.param)
    column = list(ARCHS).index(request.param)
    table = {name: pair[column] for t in TABLES for name, pair in t.items()}
    code = seccomp.program().replace(seccomp._OWN_ID, seccomp._op(seccomp._JUMP_EQUAL, OWN, 0, 1))
    steps = list(struct.iter_unpack("<HBBI", code))

    def verdict(call, *arguments, arch=ARCHS[request.param]):
        number = table[call] if isinstance(call, str) else call
        if number is None:
            pytest.skip("not a call of this machine")
        data = struct.pack("<IIQ6Q", number, arch, 0, *arguments, *[0] * (6 - len(arguments)))
        at = held = 0
        while True:
            code, if_true, if_false, value = steps[at]
            at += 1
            match code:
                case 0x20:
                    held = struct.unpack_from("<I", data, value)[0]
                case 0x54:
                    held &= value
                case 0x15:
                    at += if_true if held == value else if_false
                case 0x35:
                    at += if_true if held >= value else if_false
                case 0x06:
                    return value
                case _:
                    pytest.fail(f"an instruction unknown here: {code:#x}")

    return verdict


def error(number):
    return 0x00050000 | number


def test_what_computing_needs_is_allowed(verdict):
    for name in ("read", "write", "mmap", "munmap", "brk", "exit_group", "rt_sigaction", "getrandom", "getpid"):
        assert verdict(name, 3, 2**63, 5) == ALLOW


def test_other_numberings_end_the_process(verdict):
    for arch in (0x40000003, 0x40000028, 0, *(a for a in ARCHS.values() if verdict("read", arch=a) == KILL)):
        assert verdict("read", arch=arch) == KILL
    for number in (0x40000000, 0x40000000 | 39, 0x400001FF, 0xFFFFFFFF):
        assert verdict(number) == KILL


def test_whatever_is_not_named_is_refused(verdict):
    named = {verdict(n) for n in range(480, 3000)}
    assert named == {error(errno.EPERM)}


@pytest.mark.parametrize("call", ["kill", "tgkill"])
def test_signals_reach_oneself_only(verdict, call):
    assert verdict(call, OWN, 9) == ALLOW
    assert verdict(call, HIGH | OWN, 9) == ALLOW  # the kernel reads 32 bits: this is oneself, too
    for other in (0, 1, OWN + 1, 2**64 - 1, 2**32 - 1, 2**64 - OWN, 2**32 - OWN, HIGH | 1):
        assert verdict(call, other, 9) == error(errno.EPERM)


def test_limits_can_be_read_and_not_set(verdict):
    assert verdict("prlimit64", 0, 7, 0, 0xDEADBEEF) == ALLOW
    for arguments in ((1, 7, 0), (HIGH, 7, 0), (0, 7, 1), (0, 7, HIGH), (0, 7, 0x7FFF_0000_0000)):
        assert verdict("prlimit64", *arguments) == error(errno.EPERM)


def test_of_fcntl_only_what_copies_and_asks(verdict):
    assert {verdict("fcntl", 3, command) for command in (0, 1, 2, 3, 1030, HIGH | 1)} == {ALLOW}
    refused = [c for c in range(2048) if c not in (0, 1, 2, 3, 1030)]  # F_SETFL, F_SETOWN, F_SETSIG, F_SETPIPE_SZ, …
    assert {verdict("fcntl", 3, command) for command in refused} == {error(errno.EPERM)}


def test_of_futex_only_waiting_and_waking(verdict):
    for flags in (0, 128, 256, 128 | 256):
        assert {verdict("futex", 1, flags | op) for op in (0, 1, 9, 10)} == {ALLOW}
        assert {verdict("futex", 1, flags | op) for op in (2, 6, 7, 8, 11, 12, 13)} == {error(errno.EPERM)}


def test_clocks_and_questions_about_others(verdict):
    assert {verdict("clock_gettime", clock) for clock in range(12)} == {ALLOW}
    assert {verdict("clock_gettime", 2**64 - n) for n in (2, 6, 1000)} == {error(errno.EPERM)}
    assert verdict("sched_getaffinity", 0) == ALLOW
    assert verdict("sched_getaffinity", 1) == error(errno.EPERM)


def test_what_looks_for_files_finds_none(verdict):
    assert verdict("openat", 2**64 - 100) == error(errno.ENOENT)
    assert verdict("execve") == error(errno.ENOENT)
    assert verdict("ioctl", 1, 0x5401) == error(errno.ENOTTY)
    assert verdict("clone3") == error(errno.ENOSYS)
