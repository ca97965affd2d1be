"""How long is `dlgrade check ex07`, warm? A ratio to `python -c "import numpy"`, run beside it, pair by pair.

    python benchmarks/check.py [--runs 15]

Also: a cold compile of ex07's Key in seconds, and whether a warm check imports SymPy (it must not).
Quote medians and ratios: single times on a shared machine say little.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHECK = [sys.executable, "-c", "import grader.cli; grader.cli.main()", "check", "ex07"]
BASELINE = [sys.executable, "-c", "import numpy"]


def seconds(command: list[str], environment: dict[str, str], folder: str) -> float:
    """Run a whole process and return its wall clock in seconds."""
    begun = time.perf_counter()
    subprocess.run(command, env=environment, cwd=folder, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begun


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        # A learner's folder: the attempt is stored, and the cache is looked for as it is for anyone.
        environment = {**os.environ, "XDG_CACHE_HOME": folder, "PYTHONPATH": str(ROOT)}
        environment.pop("DLGRADE_CACHE", None)
        (Path(folder) / "exercises").mkdir()
        shutil.copy(ROOT / "solutions" / "ex07_sigmoid_derivative.py", Path(folder) / "exercises")
        cold = seconds(CHECK, environment, folder)
        seconds(CHECK, environment, folder)
        pairs = [(seconds(CHECK, environment, folder), seconds(BASELINE, environment, folder)) for _ in range(runs)]
        traced = [CHECK[0], "-X", "importtime", *CHECK[1:]]
        imports = subprocess.run(traced, env=environment, cwd=folder, capture_output=True, text=True, check=True).stderr
    checks, baselines = zip(*pairs)
    ratios = [check / baseline for check, baseline in pairs]
    print(
        f"warm check      median {statistics.median(checks):.3f} s   (least {min(checks):.3f}, most {max(checks):.3f})"
    )
    print(f"import numpy    median {statistics.median(baselines):.3f} s")
    print(
        f"ratio           median {statistics.median(ratios):.2f}    (least {min(ratios):.2f}, most {max(ratios):.2f})"
    )
    print(f"first check, Key compiled on the way: {cold:.2f} s")
    print(f"sympy imported by a warm check: {'yes' if '| sympy' in imports or ' sympy' in imports else 'no'}")


if __name__ == "__main__":
    main()
