"""An SQLite file that outlives its users: migrated by `user_version`, set aside where it is damaged, never waited for
in vain. What is in it is `grader.store`'s concern.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

Warn = Callable[[str], None]
BUSY_SECONDS = 20.0


def connect(path: Path, migrations: Sequence[str]) -> sqlite3.Connection:
    """Open a file, or begin it, at the newest version.

    Raises
    ------
    sqlite3.Error
        Where it is damaged (`is_damage` tells), or written by a newer dlgrade.
    """
    # autocommit: transactions are begun by hand, those that write as IMMEDIATE: a writer waits, and fails not half-way
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        _choose_journal(connection, path)
        migrate(connection, migrations)
    except UnicodeDecodeError:  # the message quotes a schema that a disk has damaged
        connection.close()
        damage = sqlite3.DatabaseError("malformed database schema")
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage from None
    except BaseException:
        connection.close()
        raise
    return connection


def _choose_journal(connection: sqlite3.Connection, path: Path) -> None:
    """Use WAL, where readers and a writer do not wait for each other, if processes can share memory through a file.

    On the disks of Windows seen from WSL, and on some network mounts, they cannot: SQLite makes a file WAL all the same
    there, and then nobody can read it. Its own rollback journal is as safe.
    """
    if _shares_memory(path.parent):
        _use_wal(connection)
        connection.execute("PRAGMA synchronous = NORMAL")  # enough for WAL, and for nothing else
    elif _is_wal(path):  # it was brought here from another disk; who is alone with it needs no memory to share
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA locking_mode = NORMAL")
        _version(connection)  # a look at the file lets go of it


def _is_wal(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(20)[18:] == b"\2\2"
    except FileNotFoundError:
        return False


def _shares_memory(folder: Path) -> bool:
    with tempfile.TemporaryFile(dir=folder) as stream:
        stream.truncate(mmap.PAGESIZE)
        try:
            mmap.mmap(stream.fileno(), mmap.PAGESIZE).close()
        except OSError:
            return False
    return True


def _use_wal(connection: sqlite3.Connection) -> None:
    # SQLite does not wait when two processes change the journal at once, so we do.
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)


def migrate(connection: sqlite3.Connection, migrations: Sequence[str]) -> None:
    """Run what the file has not seen yet, in one transaction."""
    if _version(connection) == len(migrations):
        return
    with transaction(connection, writes=True):
        version = _version(connection)  # again: another process may have been first
        if version > len(migrations):
            raise sqlite3.NotSupportedError("written by a newer dlgrade")
        for script in migrations[version:]:
            for statement in script.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection, *, writes: bool) -> Iterator[None]:
    """Do all of a block or none of it, on what the file holds when it begins; of those that write, one at a time."""
    connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def in_memory(migrations: Sequence[str]) -> sqlite3.Connection:
    """Open a database that ends with this process."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, migrations)
    return connection


def copied(path: Path, migrations: Sequence[str]) -> sqlite3.Connection | None:
    """Return what a file holds that can only be read, in memory; None where it cannot be read either."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    with contextlib.suppress(sqlite3.Error):  # the caller says that nothing can be read
        # `immutable`: no -shm file is needed beside it
        source = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        with contextlib.closing(source):
            if _version(source) <= len(migrations):  # an older one is migrated, the copy only
                source.backup(connection)
                migrate(connection, migrations)
                return connection
    connection.close()
    return None


# --- damage --------------------------------------------------------------------------------------------


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether the file itself is at fault."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def identity(path: Path) -> tuple[int, int] | None:
    """Return which file a path means now, so that one that was replaced meanwhile is noticed; None where none is."""
    try:
        facts = path.stat()
    except FileNotFoundError:
        return None
    return (facts.st_dev, facts.st_ino)


def set_aside(path: Path, seen: tuple[int, int] | None, warn: Warn) -> None:
    """Rename a damaged file and what belongs to it, if it still is the one that was seen."""
    if seen is None or identity(path) != seen:
        return  # another command was first and has begun a new one
    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}-{os.getpid()}")
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):  # the two companions are not always there
            os.replace(f"{path}{ending}", f"{aside}{ending}")
    warn(f"The history in {path} was damaged. It is now {aside.name}, and a new one has begun.")
