"""Files that dlgrade writes: names made from strangers' names, and writing that leaves no half file."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from grader.errors import UsageError

_DIGEST = re.compile(r"-[0-9a-f]{12}$")
MAX_NAME = 60  # characters of a student's folder, so that paths stay short on every system
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


def clean(text: str) -> str:
    """Return a name as text that can be stored and shown on one line: valid UTF-8, composed, no invisible signs.

    >>> clean("Zoe\\u0308\\n\\udcff")
    'Zoë??'
    """
    composed = unicodedata.normalize("NFC", text)
    return "".join("?" if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") else sign for sign in composed)


def folder_name(person: str, *, alone: bool) -> str:
    """Return a folder's name for a person: readable, one part of a path, valid everywhere.

    A name that had to be changed, or that is not `alone` (`folded` says so), ends in a digest of its own; so does one
    that looks as if it did.

    >>> folder_name("Ada", alone=True), folder_name("../etc", alone=True)
    ('Ada', '_etc-f7f9121fdb53')
    """
    name = _safe(person)
    return name if name == person and alone and not _DIGEST.search(name) else f"{name}-{_digest(person)}"


def folded(person: str) -> str:
    """Return what two people have in common whose folders would be one where case does not count."""
    return _safe(person).casefold()


def _safe(person: str) -> str:
    kept = "".join(sign if sign.isalnum() or sign in " -_.@,'()" else "_" for sign in person)
    kept = kept[:MAX_NAME].encode()[: 2 * MAX_NAME].decode(errors="ignore")
    kept = kept.lstrip("-. ").rstrip(". ")  # neither hidden nor an option of some command
    return f"{kept}_" if kept.partition(".")[0].strip().casefold() in _RESERVED else kept or "student"


def _digest(person: str) -> str:
    return hashlib.sha256(person.encode()).hexdigest()[:12]


def write_whole(path: Path, content: str | Iterable[bytes], *, durable: bool = False) -> None:
    """Replace a file in one step: a reader, or the next run after a crash, sees the old one or the new one.

    `durable` waits until the disk has it, so that not even a power cut leaves an empty file.
    """
    with staged(path, content, durable=durable):
        pass


@contextmanager
def staged(path: Path, content: str | Iterable[bytes], *, durable: bool = False) -> Iterator[None]:
    """Write a file beside its place first, so that what is there is moved away only where the disk has room."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".new-{secrets.token_hex(8)}")
    try:
        with temporary.open("xb") as stream:
            stream.writelines([content.encode()] if isinstance(content, str) else content)
            if durable:
                stream.flush()
                os.fsync(stream.fileno())
        yield
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep a second run out of a folder. Where the system has no such lock, the teacher keeps it out.

    Raises UsageError where another run has it.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(f"Another run is writing {folder}. Wait for it, or choose another --out folder.") from None
        yield
    finally:
        os.close(handle)
