"""Let every attack loose in one worker, each followed by an honest job, and print as JSON what came of it.

Run as a program of its own, since the layers that a system gives are learned once for each process:
python arena.py FOLDER_OF_ATTACKS, the secret being in the environment as ARENA_TOKEN.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import socket
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FIRST = ["leave_something", "earlier_submission"]  # in this order, in one lane
HONEST = """
import math, random
import numpy as np
def f(x):
    print("honest")
    return np.exp(x) @ np.linalg.inv(np.eye(3) * 2), np.random.rand(), random.random(), math.sqrt(2), list({"a", "b"})
def g(x):
    import numpy.testing
    return [len(np.__name__), "left_by_another" in dir(np), float(np.random.default_rng(3).normal())]
"""


def main(attacks: Path) -> None:
    token = os.environ["ARENA_TOKEN"]
    if ctypes.CDLL(None).prctl(36, 1, 0, 0, 0):  # whoever loses its parent becomes a child of this process
        raise OSError("no subreaper")
    with tempfile.TemporaryDirectory(prefix="arena-") as name:
        arena = Arena(Path(name), token)
        sources = {path.stem: arena.filled(path.read_text(encoding="utf-8")) for path in sorted(attacks.glob("*.py"))}
        order = [*FIRST, *(name for name in sources if name not in FIRST)]
        order = order[:1] + ["loop"] + order[1:2] + [name for name in order[2:] if name != "loop"]
        before = arena.state()
        with ThreadPoolExecutor(2) as pool:
            lanes = list(pool.map(lane, [[(n, sources[n]) for n in order[k::2]] for k in (0, 1)]))
        after = arena.state()
        from grader import sandbox

        print(
            json.dumps(
                {
                    "layers": sandbox.isolation().layers,
                    "attacks": lanes[0] | lanes[1],
                    "before": before,
                    "after": after,
                    "reached": arena.connections(),
                    "peak_mb": peak_mb(),
                }
            )
        )


def peak_mb() -> float:
    """Return the most memory that this process has had. What getrusage says begins with that of whoever started it."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM:"))


class Arena:
    """What is there to be found, changed and reached: a secret, a folder for all, sockets that wait."""

    def __init__(self, folder: Path, token: str) -> None:
        self.folder = folder
        folder.chmod(0o755)
        self.playground = folder / "playground"
        self.playground.mkdir()
        self.playground.chmod(0o777)
        self.secret = folder / "secret.txt"
        self.secret.write_text(token, encoding="utf-8")
        self.secret.chmod(0o666)
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.unix, self.abstract = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
        self.unix.bind(str(folder / "unix"))
        self.abstract.bind(f"\0arena-{os.getpid()}")
        for listener in (self.unix, self.abstract):
            listener.listen()

    def filled(self, source: str) -> str:
        places = {
            "SECRET_FILE": self.secret,
            "PLAYGROUND": self.playground,
            "REPOSITORY": ROOT,
            "KEYS": os.environ.get("DLGRADE_CACHE", "/nowhere"),
            "JUDGE": os.getpid(),
            "PORT": self.tcp.getsockname()[1],
            "UNIX": self.folder / "unix",
            "ABSTRACT": f"arena-{os.getpid()}",
        }
        for word, value in places.items():
            source = source.replace(f"@{word}@", str(value))
        return source

    def state(self) -> dict[str, object]:
        """Return what an attack might leave: files, children of this process (all orphans are), its open files."""
        files = sorted(
            f"{path.relative_to(self.folder)} {stat.st_mode:o} {stat.st_uid} {stat.st_size} {stat.st_mtime_ns}"
            for path in self.folder.rglob("*")
            for stat in [path.lstat()]
        )
        loose = [str(path) for folder in ("/tmp", "/dev/shm", "/") for path in Path(folder).glob("escaped*")]
        children = []
        for task in Path("/proc/self/task").iterdir():
            with contextlib.suppress(
                FileNotFoundError
            ):  # a thread that ended meanwhile: its children are another's now
                children += (task / "children").read_text().split()
        return {"files": files, "loose": loose, "children": children, "open": len(os.listdir("/proc/self/fd"))}

    def connections(self) -> int:
        """Count connections that were made."""
        made = 0
        for listener in (self.tcp, self.unix, self.abstract):
            listener.setblocking(False)
            try:
                listener.accept()
                made += 1
            except BlockingIOError:
                continue
        return made


def lane(work: list[tuple[str, str]]) -> dict[str, dict[str, object]]:
    """Run attacks one after another in one worker."""
    import numpy as np

    from grader import sandbox
    from grader.errors import GraderFault
    from grader.worker import codec, wire

    packed = codec.pack([np.arange(3.0)])

    def job(name: str, source: str, functions: str) -> wire.Job:
        calls = tuple(wire.Call(i, function, ("x",), packed) for i, function in enumerate(functions))
        return wire.Job(name, f"{name}.py", (source.encode(),), False, calls)

    def values(run: sandbox.Run) -> str:
        return repr([codec.unpack(o.value) for o in run.outcomes.values() if isinstance(o, wire.Returned)])

    results: dict[str, dict[str, object]] = {}
    limits = sandbox.Limits(seconds=0.3, memory_mb=400, cpu_seconds=4)
    honest = job("honest", HONEST, "ffg")
    with sandbox.start(limits, many=True) as worker:
        expected = worker.run(honest, {"f": 5.0, "g": 5.0})
        zygote = worker._source.pid
        for name, source in work:
            began, fault, said, returned, kinds = time.monotonic(), "", "", "", []
            try:
                run = worker.run(job(name, source, "f"), {"f": 0.15})
                said, returned = repr(run), values(run)
                kinds = [type(run.loaded).__name__, *(type(o).__name__ for o in run.outcomes.values())]
            except GraderFault as error:
                fault = str(error)
            seconds = time.monotonic() - began
            fault = fault or ("the zygote died" if worker._source.pid != zygote else "")
            same = worker.run(honest, {"f": 5.0, "g": 5.0}) == expected
            results[name] = {"said": said, "returned": returned, "kinds": kinds, "fault": fault, "seconds": seconds}
            results[name]["neighbour"] = same
    return results


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(Path(sys.argv[1]))
