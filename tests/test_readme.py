"""The README's transcript is what dlgrade prints, word for word."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_transcript_is_true(tmp_path: Path) -> None:
    for folder in ("docs", "solutions"):  # elsewhere, so that no attempt is kept in this checkout
        shutil.copytree(ROOT / folder, tmp_path / folder)
    block = re.search(r"```console\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert block is not None
    sessions = re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", block.group(1), re.MULTILINE)
    assert [shlex.split(command)[:3] for command, _ in sessions] == [["dlgrade", "check", "ex07"]] * 2
    for (command, printed), code in zip(sessions, (1, 0)):
        arguments = [sys.executable, "-c", "import grader.cli; grader.cli.main()", *shlex.split(command)[1:]]
        run = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert run.stdout.strip() == printed.strip(), run.stderr
        assert run.returncode == code
