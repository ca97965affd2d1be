"""What many tests need: the built-in course's modules, and a cache of Keys that is not the user's."""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import settings

from grader import course, scaffold
from grader.study import Bench, Desk
from grader.web.app import create_app
from grader.web.guard import HOME, Guard

ROOT = Path(__file__).parents[1]
# The same examples in every run: a change must not fail for what another drew. `--hypothesis-profile=search` looks on.
settings.register_profile("same", derandomize=True)
settings.register_profile("search", derandomize=False)
settings.load_profile("same")
ORDINARY_USER = 4242  # nobody's number

collect_ignore = ["attacks", "quizzes", "arena.py", "disguise.py"]  # hostile, and programs of their own


@pytest.fixture(scope="session", autouse=True)
def key_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for Keys that all processes of this run share, so that each Key is compiled once."""
    base = tmp_path_factory.getbasetemp()
    base = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = Path(os.environ.get("DLGRADE_TEST_CACHE", base / "keys-of-this-run"))  # CI's gate goes on with the same
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DLGRADE_CACHE", str(folder))
        yield folder


@pytest.fixture(scope="session")
def small_quiz() -> str:
    """The record of a quiz with a question of every kind."""
    return (ROOT / "tests" / "quizzes" / "quiz90_small.py").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def built_in() -> course.Course:
    return course.Course(ROOT)


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"loaded_{path.parent.name}_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def solution(built_in: course.Course) -> Callable[[str], ModuleType]:
    """`solution("ex07")` is the model solution's module."""
    return lambda name: _load(built_in.resolve([name])[0].solution)


@pytest.fixture(scope="session")
def record(built_in: course.Course) -> Callable[[str], ModuleType]:
    """`record("ex07")` is the record's module."""
    return lambda name: _load(built_in.resolve([name])[0].record)


# --- poorer systems ----------------------------------------------------------------------------------------

Disguised = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def run_disguised() -> Iterator[Disguised]:
    """`run_disguised(tier, "root" or "user", command, NAME=…)` runs it where the kernel refuses what the tier says.

    The tiers are in `disguise.py`. Skips, saying why, where such a system cannot be shown: only root can become another
    user, or stay root.
    """
    if sys.platform != "linux":
        pytest.skip("Linux only")
    with tempfile.TemporaryDirectory(prefix="dlgrade-user-") as home:
        os.chmod(home, 0o777)

        def run(tier: str, who: str, command: Sequence[str], **names: str) -> subprocess.CompletedProcess[str]:
            if (who == "root" or tier.startswith("no-user")) and os.geteuid() != 0:
                pytest.skip("these tests do not run as root")
            user = str(ORDINARY_USER) if who == "user" and os.geteuid() == 0 else "-"
            whole = [sys.executable, "-B", str(ROOT / "tests" / "disguise.py"), tier, user, *command]
            environment = {**os.environ, "HOME": home, "TMPDIR": home, "PYTHONPATH": str(ROOT), **names}
            done = subprocess.run(whole, env=environment, capture_output=True, text=True, timeout=300, check=False)
            if done.returncode == 3:
                pytest.skip(done.stderr.strip())
            return done

        yield run


# --- a small exercise of the tests' own, whole and without fault -------------------------------------------

RECORD = '''"""ex90: a leaky ramp and its slope."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="A leaky ramp",
    chapter="Tests",
    source="none",
    inputs={"z": floats("n", low=-3, high=3), "slope": floats(low=0.1, high=0.9)},
    hints=["Two branches.", "np.maximum keeps the positive part.", "np.maximum(z, 0) + slope * np.minimum(z, 0)"],
)


@ex.truth
def ramp(sp):
    z, slope = sp.symbols("z slope", real=True)
    return sp.Piecewise((z, z > 0), (slope * z, True))


@ex.function(points=2, truth=ramp, examples=[{"z": [-1.0, 2.0], "slope": 0.5}])
def leaky(z, slope):
    return np.maximum(z, 0) + slope * np.minimum(z, 0)


ex.function("leaky_slope", points=1, truth=ramp.diff("z"), cases=[{"z": [0.0, -0.5], "slope": 0.25}])


@ex.another_way(of="leaky")
def chosen(z, slope):
    """Choosing between two branches says the definition as it stands."""
    return np.where(z > 0, z, slope * z)


@ex.misconception(of="leaky")
def cut_to_zero(z, slope):
    """This is the ordinary ramp: for negative z the answer is slope · z, not 0."""
    return np.maximum(z, 0)


@ex.misconception(of="leaky")
def sides_swapped(z, slope):
    """The two sides are swapped: the slope belongs to negative z."""
    return np.minimum(z, 0) + slope * np.maximum(z, 0)


@ex.misconception(of="leaky_slope")
def slope_of_the_ramp(z, slope):
    """For negative z the derivative is slope, not 0."""
    return np.where(z > 0, 1.0, 0.0)
'''

STUB = '''"""ex90 · A leaky ramp

The ramp keeps positive numbers. A leaky ramp lets a part of the negative ones through:

    f(z) = z          where z > 0
    f(z) = slope · z  elsewhere

Worked numbers: with slope = 0.5, f(2) = 2 and f(−1) = −0.5.
The derivative at 0 is slope: 0 belongs to the lower branch.
"""

import numpy as np


def leaky(z, slope):
    """Return f(z), elementwise."""
    raise NotImplementedError


def leaky_slope(z, slope):
    """Return the derivative of f, elementwise."""
    raise NotImplementedError
'''

SOLUTION = '''"""ex90 · A leaky ramp: a model solution."""

import numpy as np


def leaky(z, slope):
    """Return f(z), elementwise."""
    return np.maximum(z, 0) + slope * np.minimum(z, 0)


def leaky_slope(z, slope):
    """Return the derivative of f, elementwise."""
    return np.where(z > 0, 1.0, slope)
'''


def _planted(text: str, changes: dict[str, str]) -> str:
    for old, new in changes.items():
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the exercise"
        text = text.replace(old, new)
    return text


@pytest.fixture
def small(tmp_path: Path) -> Callable[..., course.Entry]:
    """`small(record={old: new}, stub=…, solution=…)` writes ex90 with these changes, in a course of its own."""

    def write(*, stem: str = "ex90_leaky_ramp", **changes: dict[str, str]) -> course.Entry:
        entry = course.Course(tmp_path).entry(stem)
        texts = {"record": (entry.record, RECORD), "stub": (entry.stub, STUB), "solution": (entry.solution, SOLUTION)}
        for name, (path, text) in texts.items():
            path.parent.mkdir(exist_ok=True)
            path.write_text(_planted(text, changes.get(name, {})), encoding="utf-8")
        return entry

    return write


# --- a small course, and classes for it --------------------------------------------------------------------


@pytest.fixture(scope="session")
def toy(tmp_path_factory: pytest.TempPathFactory) -> course.Course:
    """A course of two exercises, ex01_shift and ex02_bend; both ask for z**2 + z."""
    made = course.Course(tmp_path_factory.mktemp("course"))
    for folder in course.FOLDERS:
        (made.root / folder).mkdir()
    for stem in ("ex01_shift", "ex02_bend"):
        scaffold.write(made, stem)
    return made


@dataclass(frozen=True)
class School:
    """What tests of a class need: something to hand in, the command line, and a look at what comes out."""

    course: course.Course
    right: str = "def {0}(z):\n    return z**2 + z\n"
    wrong: str = "def {0}(z):\n    return z**2\n"

    @staticmethod
    def hand_in(path: Path, text: str | bytes, age: float = 0) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        os.utime(path, (1_700_000_000 - age,) * 2)
        return path

    def command(self, name: str, *arguments: object) -> list[str]:
        """The command line as a process of its own."""
        call = ["--course", str(self.course.root), name, *map(str, arguments)]
        return [sys.executable, "-c", "from grader.cli import main; main()", *call]

    @staticmethod
    def gradebook(out: Path) -> list[list[str]]:
        return list(csv.reader((out / "gradebook.csv").read_text(encoding="utf-8").splitlines()))

    @staticmethod
    def lines(out: Path) -> list[dict]:
        return [json.loads(line) for line in (out / "results.jsonl").read_text(encoding="utf-8").splitlines()]

    @staticmethod
    def tree(out: Path) -> dict[str, bytes]:
        """Every file below a folder, by its path."""
        return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}

    @classmethod
    def timeless(cls, out: Path) -> dict[str, bytes]:
        """Every file of a run without its times, and nothing else of them changed.

        These are: "duration_s" of each report in results.jsonl, and the "in 0.12 s" at the foot of its page; "started",
        "prepared_s" and "total_s" in run.json; the moment the run was started at the foot of the other pages.
        """
        moment = rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00"
        number = rb"\d+(?:\.\d+)?(?:e-?\d+)?"
        times = {
            "results.jsonl": rb'(?<="duration_s":)' + number,
            "run.json": rb'(?<="started": ")' + moment + rb'|(?:(?<="prepared_s": )|(?<="total_s": ))' + number,
            "html": rb"(?<= in )" + number + rb"(?= s\.)|(?:(?<=, graded )|(?<=, ))" + moment,
        }
        found = {}
        for name, data in cls.tree(out).items():
            pattern = times.get(name) or times.get(name.rpartition(".")[2])
            found[name] = re.sub(pattern, b"TIME", data) if pattern else data
        return found


@pytest.fixture(scope="session")
def school(toy: course.Course) -> School:
    return School(toy)


# --- the study page ----------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def visitor() -> Callable[..., FlaskClient]:
    """`visitor(course, folder)` is a browser that was let in, of a learner who works in `folder`."""

    def visit(of: course.Course, folder: Path | None, **more: Any) -> FlaskClient:
        guard = Guard(8765)
        app = create_app(Desk(of, folder, warn=pytest.fail), guard, more.pop("bench", None), **more)
        app.config["SERVER_NAME"] = f"{HOME}:8765"
        client = app.test_client()
        client.set_cookie(guard.cookie, guard.token, domain=HOME)
        client.environ_base["HTTP_ORIGIN"] = f"http://{HOME}:8765"
        return client

    return visit


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """A worker for all the checks of this process."""
    with Bench() as made:
        yield made


class StudyPage:
    """The study page of a learner who does ex90, and a browser that was let in. `said` is what the terminal shows."""

    base = "http://127.0.0.1:8765"

    def __init__(self, made: course.Course, folder: Path | None, bench: Bench, results: Path | None = None) -> None:
        self.said: list[str] = []
        self.desk = Desk(made, folder, self.said.append)
        self.guard = Guard(8765)
        self.app = create_app(self.desk, self.guard, bench, results)
        self.browser = self.app.test_client()
        assert self.get(f"/?token={self.guard.token}").status_code == 302

    @property
    def file(self) -> Path:
        """The learner's file."""
        return self.desk.exercises / "ex90_leaky_ramp.py"

    def get(self, path: str, browser: Any = None, **options: Any) -> Any:
        """What the browser gets; `.text` and `.status_code` say it."""
        return self._read((browser or self.browser).get(path, **{"base_url": self.base, **options}))

    def post(self, path: str, fields: Any = None, browser: Any = None, **options: Any) -> Any:
        """Send a form, as a browser does from a page of this address; redirects are followed."""
        headers = {"Origin": self.base, **options.pop("headers", {})}
        options = {"base_url": self.base, "follow_redirects": True, **options}
        return self._read((browser or self.browser).post(path, data=fields or {}, headers=headers, **options))

    def attempts(self) -> list[Any]:
        with self.desk.history() as store:
            return store.attempts("ex90")

    @staticmethod
    def _read(response: Any) -> Any:
        response.get_data()
        response.close()  # the file behind it
        return response


@pytest.fixture
def study_page(small: Callable[..., course.Entry], tmp_path: Path, bench: Bench) -> Callable[..., StudyPage]:
    """`study_page(record={old: new}, …)` is the page of a course of ex90 alone, with these changes; see `small`."""

    def make(*, learns: bool = True, results: Path | None = None, **changes: Any) -> StudyPage:
        entry = small(**changes)
        folder = tmp_path / "learner"
        if learns:
            (folder / "exercises").mkdir(parents=True)
            (folder / "exercises" / entry.stub.name).write_bytes(entry.stub.read_bytes())
        return StudyPage(course.Course(tmp_path), folder if learns else None, bench, results)

    return make
