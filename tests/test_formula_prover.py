"""SymPy in a process of its own: right, silent where it does not know, and stopped in time."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from grader.formula import prover
from grader.formula.parse import parse
from grader.formula.points import Domain

X = {"x": Domain(-3, 3)}


@pytest.mark.parametrize(
    ("one", "other", "domain", "due"),
    [
        ("sin(x)^2 + cos(x)^2", "1", X, True),
        ("sigma(x)", "(1 + tanh(x/2))/2", X, True),
        ("sqrt(x^2)", "x", {"x": Domain(0, 3)}, True),
        ("sqrt(x^2)", "x + 1", X, False),
        ("cos(pi*x)^2", "1", {"x": Domain(0, 99, integer=True)}, True),
        ("x if x > 0 else 0", "max(0, x)", X, True),
        ("log2(x)", "log(x)/log(2)", {"x": Domain(0, 3)}, True),
        ("0.1*x", "x/10", X, True),
        ("x", "x + 1e-30", X, False),
    ],
)
def test_proved(one: str, other: str, domain: dict[str, Domain], due: bool) -> None:
    assert prover.prove(parse(one, ["x"]), parse(other, ["x"]), domain) is due


def test_a_long_answer_is_cut_off() -> None:
    hard = parse("(" * 15 + "x" + "+sin(x))^17" * 15, ["x"])
    began = time.monotonic()
    assert prover.prove(hard, parse("log(x)", ["x"]), X, seconds=4) in (None, False)
    assert time.monotonic() - began < 12


def test_the_clock_ends_it() -> None:
    assert prover.prove(parse("x", ["x"]), parse("x", ["x"]), X, seconds=0.01) is None


def test_what_it_cannot_read_is_no_verdict() -> None:
    script = [sys.executable, *prover._ALONE, "-c", prover._START, str(prover._ROOT)]
    for question in (b"", b"{}", b'{"answer": ["system", "x"], "right": ["name", "x"], "names": {}}', b"\xff"):
        done = subprocess.run(script, input=question, capture_output=True, env=dict(os.environ))
        assert done.stdout == b""
        assert done.returncode != 0


def test_names_are_only_names() -> None:
    """A name is a symbol, whatever it says."""
    names = {"S": Domain(0, 1), "lambda": Domain(0, 1), "E": Domain(0, 1)}
    assert prover.prove(parse("S*lambda*E/E", list(names)), parse("lambda*S", list(names)), names) is True
