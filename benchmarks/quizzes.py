"""What does marking a class's answer sheets cost? Beside only reading the same sheets, in the same run.

    python benchmarks/quizzes.py [--students 1000] [--jobs N]

Every student has a sheet for each quiz, with numbers of their own; three answers of ten are changed to wrong ones.
`dlgrade batch` marks them, pages and all. The baseline reads each sheet as TOML in one process, and no more.

Printed: seconds, sheets a second, processor time a sheet (all processes), and its ratio to the baseline.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

from grader.compiling.papers import draw_up
from grader.course import Course, load_quiz
from grader.paper import variant_of
from grader.render.question import sheet

ROOT = Path(__file__).parents[1]
BATCH = [sys.executable, "-c", "import grader.cli; grader.cli.main()", "batch"]
WRONG = ['"a"', '"b"', "0.5", '""', '"x*2"', '"1/4"', "-1.25", '["a", "b"]', "[2, 1, 3]", '{is = true, because = "a"}']
SHARE = 0.3  # of the answers that are changed


def make_class(folder: Path, students: int) -> None:
    """Write a folder for each student, with a sheet for each quiz."""
    draw = random.Random(7)

    def spoilt(line: re.Match[str]) -> str:
        return f"{line[1]} = {draw.choice(WRONG)}" if draw.random() < SHARE else line[0]

    for entry in Course(ROOT).entries():
        if entry.kind != "quiz":
            continue
        quiz = load_quiz(entry)
        for n in range(students):
            name = f"student{n:05d}"
            text = sheet(draw_up(quiz, entry.stem, variant_of(name)), solved=True)
            mine = folder / name
            mine.mkdir(parents=True, exist_ok=True)
            (mine / f"{entry.stem}.toml").write_text(re.sub(r"^(q\d+(?:\.\w+)?) = .*$", spoilt, text, flags=re.M))


def processor_time() -> float:
    """Return the seconds of this process and of all that it has waited for."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def main() -> None:
    """Make a class, mark it, and say what it took."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--students", type=int, default=1000)
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="dlgrade-bench-") as made:
        work = Path(made) / "class"
        make_class(work, asked.students)
        files = sorted(work.rglob("*.toml"))
        begun, used = time.perf_counter(), processor_time()
        command = [*BATCH, str(work), "--out", str(Path(made) / "out"), "--jobs", str(asked.jobs)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seconds, cpu = time.perf_counter() - begun, processor_time() - used
        used = processor_time()
        for path in files:
            tomllib.loads(path.read_text(encoding="utf-8"))
        reading = processor_time() - used
    print(f"{len(files)} sheets in {seconds:.1f} s with {asked.jobs} jobs: {len(files) / seconds:.0f} a second")
    print(f"processor time {1000 * cpu / len(files):.1f} ms a sheet, {cpu / reading:.1f} times reading it as TOML")


if __name__ == "__main__":
    main()
