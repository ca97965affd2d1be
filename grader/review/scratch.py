"""An exercise again, from its stub, in a file of its own: `.dlgrade/review/<stem>.py`. Finished work is untouched."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

from grader.course import Entry
from grader.errors import UsageError
from grader.files import write_whole
from grader.report import Report, Verdict
from grader.review import asking, past
from grader.review.schedule import rated_after, standing_of
from grader.store import Review
from grader.study import Bench, Checked, Desk, Work, graded, half_written


def begin(desk: Desk, item_id: str) -> Path:
    """Return the scratch file of an exercise in review, with the stub in it where it is not begun yet.

    Raises
    ------
    UsageError
        Where there is no such exercise, it is not done yet, or the file cannot be written.
    """
    entry = _entry(desk, item_id)
    path = _path(desk, entry)
    if path.exists():
        return path
    if standing_of(desk, item_id) is None:
        raise UsageError(f"{entry.id} is not done yet, so there is nothing to review. Read it: dlgrade show {entry.id}")
    try:
        write_whole(path, entry.stub.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(
            f"{path} cannot be written: {error.strerror}. Is the disk full, or the folder yours?"
        ) from error
    return path


def begun(desk: Desk) -> list[str]:
    """Return the exercises in review whose scratch files are begun, the oldest first."""
    if desk.folder is None:
        return []
    found = [(path.stat().st_mtime_ns, e.id) for e in desk.course.entries() if (path := _path(desk, e)).is_file()]
    return [id for _, id in sorted(found)]


def written(desk: Desk, item_id: str) -> bool:
    """Tell whether the scratch file of an exercise is there, and no longer the stub as far as can be seen."""
    entry = _entry(desk, item_id)
    try:
        return _path(desk, entry).read_bytes() != entry.stub.read_text(encoding="utf-8").encode()
    except FileNotFoundError:
        return False
    except OSError:  # what cannot be read may be work
        return True


def finish(desk: Desk, item_id: str, bench: Bench | None = None, shown: Callable[[Path], Path] = Path) -> Report:
    """Grade the scratch file. With all points it is rated, kept, and the file put with the backups; else it is a try.

    Parameters
    ----------
    shown : returns a path as the learner would name it; the report shows it so

    Raises
    ------
    UsageError
        Where there is no such exercise, or it is not begun.
    """
    entry = _entry(desk, item_id)
    path = _path(desk, entry)
    if not path.is_file():
        raise UsageError(f"{entry.id} is not begun in review. See what is due with: dlgrade review --list")
    work = Work(entry, shown(path))
    (checked,) = [bench.check(desk, work)] if bench else graded(desk, [work])
    if checked.report.exit_code == 0:
        _keep(desk, checked, rated_after(tries(desk, item_id)))
        _put_aside(desk, path)
    elif _tried(checked.report):
        _keep(desk, checked, past.TRY)
    return checked.report


def _tried(report: Report) -> bool:
    """Tell whether it was a try: neither a fault of ours, nor a stub, nor a file that was saved half-way."""
    return report.exit_code == 1 and report.verdict is not Verdict.NOT_ATTEMPTED and half_written(report) is None


def tries(desk: Desk, item_id: str) -> int:
    """Return how many tries in review did not pass since the exercise was last asked."""
    standing = standing_of(desk, item_id)
    return standing.tries if standing else 0


def give_up(desk: Desk, item_id: str) -> None:
    """Keep that an item is not known: a question whose answer was shown, or an exercise, whose file is put aside.

    Raises
    ------
    UsageError
        Where there is no such item.
    """
    if ":" in item_id:
        asking.not_known(desk, item_id)
        return
    entry = _entry(desk, item_id)
    path = _path(desk, entry)
    with desk.history() as store:
        store.add_review(Review(entry.id, past.AGAIN))
    _put_aside(desk, path, keep=written(desk, item_id))


def _put_aside(desk: Desk, path: Path, *, keep: bool = True) -> None:
    try:
        if keep:
            desk.back_up(path)
        else:
            path.unlink()
    except FileNotFoundError:
        pass  # never begun, or another terminal was first
    except OSError as error:
        raise UsageError(f"{path} cannot be moved: {error.strerror}. Move it away, or it is checked again.") from error


def _keep(desk: Desk, checked: Checked, rating: int) -> None:
    mistakes = tuple(dict.fromkeys(d for check in checked.report.checks for d in check.diagnoses))
    mark = zlib.crc32(checked.submission.sha256.encode()) & 0x7FFFFFFF
    with desk.history() as store:
        store.add_review(Review(checked.work.entry.id, rating, mark, mistakes))


def _entry(desk: Desk, item_id: str) -> Entry:
    entry = desk.entry(item_id)
    if entry is None or entry.kind != "ex":
        raise UsageError(
            f"There is no exercise {item_id!r} in this course. See what is due with: dlgrade review --list"
        )
    return entry


def _path(desk: Desk, entry: Entry) -> Path:
    return desk.exercises.parent / ".dlgrade" / "review" / f"{entry.stem}.py"
