"""Starting a worker's Python: the command, its clean environment, its settings.

Neither NumPy nor the wire is imported here, so that a worker can be started before the grader loads them.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from grader.errors import GraderFault

_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")
_MAIN = Path(__file__).parents[1] / "worker" / "main.py"


class Started:
    """A started process, and where it complains.

    Raises GraderFault where it cannot be started. `remove` must be called, after the process has ended.

    Parameters
    ----------
    files : the numbers of files it inherits
    pipes : what its standard input and output are; nothing if it is None
    folder : is it given an empty temporary folder? Nothing that one needs who is walled in
    """

    def __init__(
        self, settings: Mapping[str, object], files: tuple[int, ...] = (), pipes: int | None = None, *, folder: bool
    ) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="dlgrade-")) if folder else None
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  read if it does not start
        home = self.folder or Path("/")
        try:
            self.popen = subprocess.Popen(
                _command(settings),
                stdin=pipes if pipes is not None else subprocess.DEVNULL,
                stdout=pipes if pipes is not None else subprocess.DEVNULL,
                stderr=self._errors,
                bufsize=0,
                cwd=home,
                env=_environment(home),
                pass_fds=files,
                start_new_session=True,  # also a group of its own, killed as one
            )
        except BaseException as error:
            self.remove()
            if isinstance(error, OSError):
                raise GraderFault(f"A worker process could not be started: {error}.") from error
            raise

    def complaint(self) -> str:
        """Return the last line it wrote before it gave up; nothing where it was ended from outside."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace").strip().rpartition("\n")[2]

    def remove(self) -> None:
        """Remove what it left."""
        self._errors.close()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)  # learner's code may have locked it; it is in TMPDIR


def _command(settings: Mapping[str, object]) -> list[str]:
    """`-P -s -S` and the clean environment are what `-I` is, but PYTHONHASHSEED counts: sets have one order."""
    whole = json.dumps({**settings, "folders": _site_folders()})
    return [sys.executable, "-P", "-s", "-S", str(_MAIN), whole]


def _site_folders() -> list[str]:
    """Find the folders that hold NumPy and msgspec without importing either."""
    folders: dict[str, None] = {}
    for name in ("numpy", "msgspec"):
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise GraderFault(f"The package {name} is not installed here. Try `pip install {name}`.")
        folders[str(Path(spec.origin).parents[1])] = None
    return list(folders)


def _environment(folder: Path) -> dict[str, str]:
    own = {"HOME": str(folder), "TMPDIR": str(folder), "LANG": "C.UTF-8", "PYTHONHASHSEED": "0"}
    threads = dict.fromkeys(_THREADS, "1")
    if sys.platform == "win32":  # Python does not start without SYSTEMROOT
        return {**own, **threads, "TEMP": str(folder), "SYSTEMROOT": os.environ["SYSTEMROOT"], "PYTHONUTF8": "1"}
    return {**own, **threads, "PATH": "/usr/bin:/bin"}
