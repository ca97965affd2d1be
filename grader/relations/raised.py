"""Explain an exception that a learner's code raised."""

from __future__ import annotations

import re

from grader.relations.evidence import Finding
from grader.relations.numpy_errors import ARRAYS
from grader.relations.python_errors import NAMES

_LONGEST = 2000  # characters of a message that are looked at


def explain_error(type: str, message: str) -> Finding | None:
    """Explain an exception by the name of its type and its text; None for one that is not known.

    >>> explain_error("NameError", "name 'np' is not defined").message
    'np is not known. Put import numpy as np at the top of the file.'
    >>> explain_error("MyError", "oh") is None
    True
    """
    name = type.rpartition(".")[2]
    for known in (*ARRAYS, *NAMES):
        if name in known.types.split() and (match := re.search(known.pattern, message[:_LONGEST])):
            words = {key: _visible(text or "") for key, text in match.groupdict().items()}
            return Finding(known.id, known.message.format(**words), known.specific)
    return None


def _visible(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)
