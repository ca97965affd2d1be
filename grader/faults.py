"""Where the full account of a fault of our own goes: a file in the cache folder, never the screen."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from grader import __version__
from grader.key import cache_folder


def record_fault(error: BaseException) -> Path | None:
    """Write the traceback of an unexpected exception to a file; return it, or None where nothing can be written."""
    account = "".join(
        [
            f"dlgrade {__version__}, Python {platform.python_version()}, {platform.platform()}\n",
            f"{datetime.now(UTC).isoformat(timespec='seconds')}  {' '.join(sys.argv)}\n\n",
            *traceback.format_exception(error),
        ]
    )
    for folder in (cache_folder() / "faults", Path(tempfile.gettempdir())):
        path = folder / f"dlgrade-{datetime.now(UTC):%Y%m%dT%H%M%S%f}-{os.getpid()}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(account, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue  # the next folder
        return path
    return None


def describe_fault(error: BaseException) -> str:
    """Return the one line that a person reads, and keep the rest in a file."""
    path = record_fault(error)
    where = f"The details are in {path}." if path else "The details could not be written anywhere."
    summary = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return f"dlgrade itself failed ({summary}). This is not your fault. {where}"
