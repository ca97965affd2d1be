"""What does a long history cost when it is reviewed? Beside FSRS alone with the same answers, in the same run.

    python benchmarks/review.py [--attempts 20000] [--reviews 5000] [--runs 5]

A history is made as a learner's would be after years: attempts with the reports of labelled submissions and of sheets,
and reviews of every item of the course. It is read, replayed and made into a queue, each time from the file.

Printed: milliseconds to read, to replay, and for a whole queue; and the replay's ratio to FSRS alone.
Quote medians and ratios: single times on a shared machine say little.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import fsrs

from grader import database, review, store
from grader import report as reports
from grader.course import Course
from grader.grade import key_for
from grader.marking import mark
from grader.pointers import places_of
from grader.quizzes import paper_for
from grader.report import Report
from grader.review import past, schedule
from grader.study import Desk, Work, graded

ROOT = Path(__file__).parents[1]
ATTEMPT = "exercise, at, seed, verdict, score, max_score, duration, sha256, report"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--attempts", type=int, default=20_000)
    parser.add_argument("--reviews", type=int, default=5_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dlgrade-bench-") as folder:
        desk = Desk(Course(ROOT), Path(folder), print)
        (Path(folder) / "exercises").mkdir()
        write(desk, options.attempts, options.reviews)
        now = datetime.now().astimezone()
        known = past.read(desk, now)
        events = [event for event in known.events if event.rating != past.TRY]

        def read() -> None:
            past._read.cache_clear()
            past.read(desk, now)

        def queue() -> None:
            past._read.cache_clear()
            review.queue(desk, now)

        alone = timed(lambda: by_fsrs(events), options.runs)
        replayed = timed(lambda: schedule.replay(known.events), options.runs)
        print(f"{options.attempts} attempts, {options.reviews} reviews: {len(known.events)} events")
        print(f"read     {timed(read, options.runs):7.0f} ms")
        print(f"replay   {replayed:7.0f} ms, {replayed / alone:.2f} of FSRS alone")
        print(f"queue    {timed(queue, options.runs):7.0f} ms")


def timed(work: Callable[[], object], runs: int) -> float:
    """Return the median time of some runs, in milliseconds."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)


def by_fsrs(events: list[past.Event]) -> None:
    """Answer the same cards at the same times with the package alone."""
    cards: dict[str, fsrs.Card] = {}
    for event in events:
        card = cards.get(event.item) or fsrs.Card(card_id=0, due=event.at)
        cards[event.item], _ = schedule.SCHEDULER.review_card(card, fsrs.Rating(event.rating), event.at)


# --- a history -----------------------------------------------------------------------------------------


def write(desk: Desk, attempts: int, reviews: int) -> None:
    """Write a history of two years."""
    with desk.history():
        pass
    chance = random.Random(7)
    begun = datetime.now(UTC) - timedelta(days=730)
    code, sheets = some_reports(desk)
    items = [place.id for place in places_of(desk.course)]
    connection = database.connect(desk.exercises.parent / ".dlgrade" / "progress.db", store.MIGRATIONS)
    with database.transaction(connection):
        for number in range(attempts):
            report = chance.choice(sheets if number % 4 == 0 else code)
            at = (begun + timedelta(days=729) * number / attempts).isoformat()
            variant = chance.randrange(20) if report in sheets else 0
            row = (report.exercise, at, variant, report.verdict.value, report.score, report.max_score, 0.1,
                   str(number // 3), reports.to_json(report).decode())  # fmt: skip
            connection.execute(f"INSERT INTO attempts ({ATTEMPT}) VALUES (?,?,?,?,?,?,?,?,?)", row)
        for number in range(reviews):
            at = (begun + timedelta(days=729) * number / reviews).isoformat()
            row = (chance.choice(items), at, chance.choice([1, 2, 3, 3, 3]), chance.randrange(1000), "[]")
            connection.execute("INSERT INTO reviews (item, at, rating, variant, mistakes) VALUES (?,?,?,?,?)", row)
    connection.close()


def some_reports(desk: Desk) -> tuple[list[Report], list[Report]]:
    """Return reports on labelled submissions, and on half-right sheets."""
    entry = desk.entry("ex21")
    assert entry is not None
    works = [
        Work(entry, path) for path in [entry.solution, *(ROOT / "tests" / "submissions" / "ex21").glob("*.py")][:8]
    ]
    code = [checked.report for checked in graded(desk, works)]
    quizzes = [entry for entry in desk.course.entries() if entry.kind == "quiz"]
    answers = {f"q{number}": "a" if number % 2 else "1" for number in range(1, 30)}
    return code, [mark(paper_for(key_for(quiz), 0), answers) for quiz in quizzes]


if __name__ == "__main__":
    main()
