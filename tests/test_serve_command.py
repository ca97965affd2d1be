"""`dlgrade serve` as a process of its own: begun by the command, found by what it prints, ended by Ctrl-C."""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from grader import course

COMMAND = [sys.executable, "-c", "from grader.cli import main; main()"]


@dataclass(frozen=True)
class Running:
    """A study page that is served."""

    process: subprocess.Popen[str]
    line: str
    port: int
    token: str

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, dict[str, str], str]:
        """One request as it is given here: nothing of the path is tidied up."""
        cookie = {"Cookie": f"dlgrade-{self.port}={self.token}"}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body, cookie | headers)  # type: ignore[arg-type]
        answer = connection.getresponse()
        said = answer.read().decode(errors="replace")
        connection.close()
        return answer.status, dict(answer.getheaders()), said


@pytest.fixture
def learner(small: Callable[..., course.Entry], tmp_path: Path) -> Path:
    """A learner's folder beside a course of ex90."""
    entry = small()
    folder = tmp_path / "learner" / "exercises"
    folder.mkdir(parents=True)
    (folder / entry.stub.name).write_bytes(entry.stub.read_bytes())
    return folder.parent


def command(root: Path, *arguments: object) -> list[str]:
    return [*COMMAND, "--course", str(root), "serve", *map(str, arguments)]


@contextlib.contextmanager
def serving(root: Path, folder: Path, *arguments: object, **names: str) -> Iterator[Running]:
    environment = {**os.environ, **names}
    with subprocess.Popen(
        command(root, *arguments),
        cwd=folder,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            found = re.search(r"http://127\.0\.0\.1:(\d+)/\?token=(\S+)", line)
            assert found, process.communicate(timeout=30)
            yield Running(process, line, int(found[1]), found[2])
        finally:
            process.kill()


def test_an_evening_from_the_printed_address_to_ctrl_c(learner: Path, tmp_path: Path) -> None:
    with serving(tmp_path, learner) as page:
        assert page.line.count("\n") == 1
        assert "Ctrl-C" in page.line
        status, headers, _ = page.ask("GET", f"/?token={page.token}", Cookie="")
        assert (status, headers["Location"]) == (302, f"http://127.0.0.1:{page.port}/")
        assert headers["Set-Cookie"].startswith(f"dlgrade-{page.port}={page.token};")
        assert "A leaky ramp" in page.ask("GET", "/")[2]
        file = learner / "exercises" / "ex90_leaky_ramp.py"
        file.write_text(file.read_text().replace("raise NotImplementedError", "return np.maximum(z, 0)", 1))
        form = {"Origin": f"http://127.0.0.1:{page.port}", "Content-Type": "application/x-www-form-urlencoded"}
        status, headers, _ = page.ask("POST", "/exercises/ex90/check", "", **form)
        assert (status, headers["Location"]) == (303, "/exercises/ex90#feedback")
        assert "This is the ordinary ramp" in page.ask("GET", "/exercises/ex90")[2]
        assert (learner / ".dlgrade" / "progress.db").is_file()
        _strangers_are_refused(page, form)
        with contextlib.closing(sqlite3.connect(learner / ".dlgrade" / "progress.db")) as history:
            history.execute("UPDATE attempts SET report = '{'")
            history.commit()
        for _ in range(2):
            assert page.ask("GET", "/progress")[0] == 200
        page.process.send_signal(signal.SIGINT)
        out, err = page.process.communicate(timeout=30)
        assert (page.process.returncode, out) == (0, "")
        assert re.fullmatch(r"dlgrade: .*cannot be read.*\n", err)  # one line, said once


def _strangers_are_refused(page: Running, form: dict[str, str]) -> None:
    """What only a real server shows: raw paths, raw bodies, and who else listens."""
    for path in ("/static/../app.py", "/static/%2e%2e%2fapp.py", "/../../etc/passwd", "//etc/passwd", "/static/%00"):
        status, headers, said = page.ask("GET", path)
        assert status in (308, 404), path
        assert "root:" not in said
        assert "Content-Security-Policy" in headers
    assert page.ask("GET", "/", Host="evil.example")[0] == 421
    assert page.ask("GET", "/", Cookie="")[0] == 403
    assert page.ask("GET", "http://evil.example/", Host="evil.example")[0] == 421
    assert page.ask("PUT", "/", "x")[0] == page.ask("DELETE", "/exercises/ex90")[0] == 405
    check = "/exercises/ex90/check"
    assert page.ask("POST", check, "", **{**form, "Origin": "null"})[0] == 403
    assert page.ask("POST", check, "a=" + "x" * 70_000, **form)[0] == 413
    pieces = (b"x" * 1000 for _ in range(70))
    assert page.ask("POST", check, pieces, **form)[0] == 413  # sent in chunks: no length is said
    assert page.ask("POST", check, "x", **form, **{"Content-Length": str(2**40)})[0] == 413
    with pytest.raises(OSError):
        socket.create_connection((_own_address(), page.port), timeout=5).close()


def _own_address() -> str:
    """An address of this computer that others can reach; where it has none, one that nobody listens at either."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # nothing is sent
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.2"


def test_a_port_that_is_taken(learner: Path, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            command(tmp_path, "--port", port), cwd=learner, capture_output=True, text=True, timeout=60, check=False
        )
    assert done.returncode == 2
    assert done.stderr.startswith(f"dlgrade: Port {port} cannot be used (address already in use).")
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_the_usual_port_is_not_insisted_on_and_the_browser_is_opened(learner: Path, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text('#!/bin/sh\nprintf %s "$1" > "$(dirname "$0")/opened"\n')
    browser.chmod(0o755)
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(("127.0.0.1", 8765))
            taken.listen()
        except OSError:
            pass  # another test has it
        with serving(tmp_path, learner, "--open", BROWSER=f"{browser} %s") as page:
            assert page.port != 8765
            assert page.ask("GET", "/")[0] == 200
            opened = tmp_path / "opened"
            for _ in range(200):
                if opened.is_file() and opened.read_text():
                    break
                page.ask("GET", "/exercises/ex90/version")  # a moment
            assert opened.read_text() == f"http://127.0.0.1:{page.port}/?token={page.token}"


def test_the_results_of_a_class_need_no_exercises(learner: Path, tmp_path: Path) -> None:
    results = tmp_path / "results"
    results.mkdir()
    (results / "index.html").write_text("<!doctype html><title>A class</title>")
    with serving(tmp_path, Path("/"), "--results", results) as page:
        assert page.ask("GET", "/")[1]["Location"] == "/results/"
        assert page.ask("GET", "/results/index.html")[0] == 200


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "There is no exercises/ folder here or above. Write one with: dlgrade init"),
        (["--results", "nowhere"], "There is no folder nowhere. Name the one that dlgrade batch wrote: --results DIR"),
        (["--port", "0"], "Invalid value for '--port': 0 is not in the range 1<=x<=65535. See: dlgrade serve --help"),
    ],
)
def test_what_cannot_be_served_is_said_in_one_sentence(
    learner: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    done = subprocess.run(
        command(tmp_path, *arguments), cwd="/", capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"dlgrade: {said}\n")


@pytest.mark.parametrize("missing", ["flask", "waitress"])
def test_what_is_not_installed_is_said_with_the_remedy(learner: Path, tmp_path: Path, missing: str) -> None:
    script = f"import sys; sys.modules[{missing!r}] = None; from grader.cli import main; main()"
    call = [sys.executable, "-c", script, "--course", str(tmp_path), "serve"]
    done = subprocess.run(call, cwd=learner, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    remedy = "Install it with: pip install 'dlgrade[web]'"
    assert done.stderr == f"dlgrade: The study page needs {missing}, which is not installed. {remedy}\n"
