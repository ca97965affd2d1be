"""What can go wrong on our side or the caller's, and who is told what.

DlgradeError                  one clear sentence with the remedy; the command line prints it, never a traceback
├── UsageError                the call is wrong: unknown exercise, unreadable file, bad option      exit 2
├── AuthoringError            a record, stub or solution breaks a rule; names file, function, remedy exit 2
└── GraderFault               ours: a worker that cannot start, a Key that cannot be built            exit 3

A learner's mistake is never an exception here: it is a Verdict in a Report.
"""

from __future__ import annotations


class DlgradeError(Exception):
    """Base of everything dlgrade raises on purpose."""

    exit_code = 3


class UsageError(DlgradeError):
    """The call cannot be carried out as given; the message says what to change."""

    exit_code = 2


class AuthoringError(DlgradeError):
    """An exercise's record, stub or solution breaks a rule of the authoring API."""

    exit_code = 2

    def __init__(self, where: str, fact: str, remedy: str) -> None:
        super().__init__(f"{where}: {fact} {remedy}")
        self.where = where
        self.fact = fact
        self.remedy = remedy


class GraderFault(DlgradeError):
    """A fault of the grader's own. The learner keeps their points; the work stays ungraded."""

    exit_code = 3
