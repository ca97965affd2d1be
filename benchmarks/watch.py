"""How long from a save to its result in `dlgrade watch`? In a real terminal, as a ratio to `dlgrade check` beside it.

    python benchmarks/watch.py [--saves 30]

A save is: the file's last byte is written; its result: the screen that shows what only this save can show. The saves
go round five exercises and are right and wrong in turn, in the way a learner meets them: Keys are there already, as
they are once a learner has read the task. Quote medians and ratios: single times on a shared machine say little.
"""

from __future__ import annotations

import argparse
import os
import pty
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import termios
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
DLGRADE = [sys.executable, "-c", "import grader.cli; grader.cli.main()"]
EXERCISES = ["ex07_sigmoid_derivative", "ex17_softmax", "ex21_huber_loss", "ex26_layer_forward", "ex45_rmsprop"]
PATIENCE = 60.0


@dataclass(frozen=True)
class Terminal:
    """A terminal with the command in it."""

    descriptor: int

    def wait_for(self, *words: str) -> float:
        """Return when all of these had been drawn."""
        seen, until = "", time.perf_counter() + PATIENCE
        while not all(word in seen for word in words):
            if not select.select([self.descriptor], [], [], until - time.perf_counter())[0]:
                raise SystemExit(f"Not drawn within {PATIENCE:g} s: {words}. The screen:\n{seen}")
            seen += os.read(self.descriptor, 2**16).decode("utf-8", "replace")
        return time.perf_counter()


def save(file: Path, number: int) -> tuple[str, ...]:
    """Write a file that is right or, every other time, stops with an error of its own; return what shows it."""
    text = (ROOT / "solutions" / file.name).read_text(encoding="utf-8")
    if number % 2:
        file.write_text(f"{text}\nraise ValueError('save {number}')\n", encoding="utf-8")
        return (f"save {number}", "q quit")
    file.write_text(text, encoding="utf-8")
    return ("s solution", "q quit")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--saves", type=int, default=30)
    saves = parser.parse_args().saves
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "XDG_CACHE_HOME": name, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
        environment.pop("DLGRADE_CACHE", None)
        (folder / "exercises").mkdir()
        files = [folder / "exercises" / f"{stem}.py" for stem in EXERCISES]
        for file in files:
            shutil.copy(ROOT / "exercises" / file.name, file)
            subprocess.run([*DLGRADE, "check", file.stem], env=environment, cwd=folder, stdout=subprocess.DEVNULL)
        times, checks, warm = measured(files, environment, folder, saves)
    ratios = [one / other for one, other in zip(times, checks)]
    print(f"save to result  median {statistics.median(times):.3f} s   (least {min(times):.3f}, most {max(times):.3f})")
    print(
        f"dlgrade check   median {statistics.median(checks):.3f} s   (least {min(checks):.3f}, most {max(checks):.3f})"
    )
    print(
        f"ratio           median {statistics.median(ratios):.2f}    (least {min(ratios):.2f}, most {max(ratios):.2f})"
    )
    print(f"from the start to the first result: {warm:.2f} s; {saves} saves of {len(files)} exercises")


def measured(
    files: list[Path], environment: dict[str, str], folder: Path, saves: int
) -> tuple[list[float], list[float], float]:
    """Return the seconds of each save, of a plain check of the same file beside it, and of the first result."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (45, 100))
    begun = time.perf_counter()
    process = subprocess.Popen(
        [*DLGRADE, "watch", files[0].stem], env=environment, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs
    )
    terminal = Terminal(ours)
    terminal.wait_for("q quit")
    warm = terminal.wait_for(*save(files[0], 1)) - begun
    times, checks = [], []
    try:
        for number in range(2, saves + 2):
            file = files[number // 2 % len(files)]
            shown = save(file, number)
            written = time.perf_counter()
            times.append(terminal.wait_for(*shown) - written)
            begun = time.perf_counter()
            subprocess.run([*DLGRADE, "check", file.stem], env=environment, cwd=folder, stdout=subprocess.DEVNULL)
            checks.append(time.perf_counter() - begun)
        os.write(ours, b"q")
        process.wait(PATIENCE)
    finally:
        process.kill()
    return times, checks, warm


if __name__ == "__main__":
    main()
