"""What learners' code may import beside NumPy: loaded before the walls stand, since nothing can be opened after.

A worker for one file loads what the file names, one for a whole class loads all: what a learner sees is the same.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable

# What people import for exercises like these, and what does no harm. No name here is a promise of a file or a network.
STANDARD = (
    *("abc", "array", "ast", "base64", "binascii", "bisect", "builtins", "calendar", "cmath", "codecs", "collections"),
    *("collections.abc", "contextlib", "copy", "csv", "dataclasses", "datetime", "decimal", "difflib", "doctest"),
    *("enum", "errno", "fractions", "functools", "gc", "glob", "graphlib", "hashlib", "heapq", "inspect", "io"),
    *("itertools", "json", "keyword", "linecache", "locale", "logging", "math", "numbers", "operator", "os", "os.path"),
    *("pathlib", "pickle", "platform", "pprint", "queue", "random", "re", "reprlib", "secrets", "shutil", "signal"),
    *("statistics", "string", "struct", "sys", "tempfile", "textwrap", "threading", "time", "timeit", "traceback"),
    *("types", "typing", "unicodedata", "unittest", "uuid", "warnings", "weakref", "zlib", "_strptime"),
)
NUMPY = (
    *("numpy.char", "numpy.fft", "numpy.lib.stride_tricks", "numpy.linalg", "numpy.ma", "numpy.polynomial"),
    *("numpy.random", "numpy.rec", "numpy.strings", "numpy.testing", "numpy.typing"),
)
ALL = (*STANDARD, *NUMPY)
_ALWAYS = ("encodings.ascii", "encodings.latin_1", "encodings.utf_8_sig")  # looked up by name, often by Python itself

_WORD = re.compile(rb"[A-Za-z_][A-Za-z0-9_]*")
_SAID_AS = {
    "_strptime": "strptime",
    "numpy.lib.stride_tricks": "stride_tricks",
    # These functions of NumPy look at numpy.ma on their way.
    "numpy.ma": "ma median nanmedian percentile nanpercentile quantile nanquantile unique unique_values unique_counts "
    "unique_inverse unique_all union1d intersect1d setdiff1d setxor1d isin in1d",
}


def named_in(sources: Iterable[bytes]) -> list[str]:
    """Return the modules that source code may mean, by words alone: it is not parsed here.

    >>> named_in([b"import math\\nx = np.polynomial.Polynomial([1])"])
    ['math', 'numpy.polynomial']
    """
    words = {word.decode() for source in sources for word in _WORD.findall(source)}
    return [name for name in ALL if words.intersection(_SAID_AS.get(name, name.rpartition(".")[2]).split())]


def load(names: Iterable[str]) -> None:
    """Import those of `names` that are on the list, and what is always needed."""
    for name in (*_ALWAYS, *names):
        if name in ALL or name in _ALWAYS:
            importlib.import_module(name)
