"""SymPy's word on two formulas, from a process of its own: limited in time and memory, killed without mercy.

The process gets the two trees as JSON, never text to evaluate, and answers true, false or null. This module is
both sides: `prove` asks, `main` answers. Only `main` imports SymPy.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from grader.formula.normal import normal
from grader.formula.points import Domain
from grader.formula.tree import (
    Branch,
    Call,
    Constant,
    Logic,
    Name,
    Node,
    Number,
    Power,
    Product,
    Relation,
    Sum,
    Tree,
)

SECONDS = 15.0  # by the clock, whatever else the machine has to do
_WORKING = 5  # seconds of the processor, with the import of SymPy
_ANSWERING = 2  # of them for the answer
_MEMORY = 1 << 30
_ALONE = ("-P", "-s")  # with a clean environment this is -I, but the seed of hashes counts: the same word every time
_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from grader.formula.prover import main; main()"


def prove(answer: Tree, right: Tree, domain: Mapping[str, Domain], *, seconds: float = SECONDS) -> bool | None:
    """Return whether SymPy finds two formulas equal; None where it does not know in time.

    >>> from grader.formula.parse import parse
    >>> x = {"x": Domain(-3, 3)}
    >>> prove(parse("sin(x)^2 + cos(x)^2", ["x"]), parse("1", []), x)
    True
    """
    names = {n: [d.low >= 0, d.high <= 0, d.integer] for n, d in domain.items()}
    question = json.dumps({"answer": encoded(normal(answer)), "right": encoded(normal(right)), "names": names})
    with subprocess.Popen(
        [sys.executable, *_ALONE, "-c", _START, str(_ROOT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={k: v for k, v in os.environ.items() if k in ("PATH", "SYSTEMROOT", "LANG")} | {"PYTHONHASHSEED": "0"},
        cwd=_ROOT.anchor,
    ) as process:
        try:
            said, _ = process.communicate(question.encode(), timeout=seconds)
        except subprocess.TimeoutExpired:
            return None
        finally:
            process.kill()
    return {b"true": True, b"false": False}.get(said.strip())


def encoded(node: Node) -> list[Any]:
    """Return a tree as plain lists.

    >>> from fractions import Fraction
    >>> encoded(Sum((Name("x"), Number(Fraction(1, 2)))))
    ['sum', ['name', 'x'], ['number', '1/2']]
    """
    match node:
        case Number(value):
            return ["number", str(value)]
        case Name(name):
            return ["name", name]
        case Constant(name):
            return ["constant", name]
        case Sum(parts):
            return ["sum", *map(encoded, parts)]
        case Product(parts):
            return ["product", *map(encoded, parts)]
        case Power(base, exponent):
            return ["power", encoded(base), encoded(exponent)]
        case Call(word, arguments):
            return [word, *map(encoded, arguments)]
        case Logic(word, conditions):
            return [word, *map(encoded, conditions)]
        case Relation(sign, left, right):
            return [sign, encoded(left), encoded(right)]
        case Branch(value, condition, otherwise):
            return ["branch", encoded(value), encoded(condition), encoded(otherwise)]


def main() -> None:
    """Answer the question on standard input; nothing but true, false or null is ever written."""
    _limit()
    import sympy
    from sympy.core.random import seed

    seed(0)
    question = json.loads(sys.stdin.read())
    symbols = {name: _symbol(sympy, name, *signs) for name, signs in question["names"].items()}
    build = _Builder(sympy, symbols)
    _limit_answering()
    verdict = _equal(sympy, build.of(question["answer"]), build.of(question["right"]))
    print(json.dumps(verdict), flush=True)


def _symbol(sympy: Any, name: str, above: bool, below: bool, integer: bool) -> Any:
    """Ends are not part of a domain of reals; of whole numbers they are."""
    signs = {"nonnegative": above, "nonpositive": below} if integer else {"positive": above, "negative": below}
    told = {word: True for word, holds in signs.items() if holds}
    return sympy.Symbol(name, **({"integer": True} if integer else {"real": True}), **told)


def _equal(sympy: Any, answer: Any, right: Any) -> bool | None:
    """The quick ways first: `equals` may take all the time there is."""
    apart = answer - right
    quick: tuple[Callable[[], Any], ...] = (
        lambda: apart,
        lambda: sympy.simplify(apart),
        lambda: sympy.simplify(apart.rewrite(sympy.exp)),
        lambda: sympy.simplify(sympy.piecewise_fold(apart.rewrite(sympy.Piecewise))),
    )
    for form in quick:
        with contextlib.suppress(Exception):  # SymPy fails in many ways; another one may do
            if form() == 0:
                return True
    equal = apart.equals(0)
    return None if equal is None else bool(equal)


class _Builder:
    """Lists → SymPy's objects."""

    def __init__(self, sympy: Any, symbols: Mapping[str, Any]) -> None:
        self.symbols = symbols
        self.words: dict[str, Any] = {
            "sum": sympy.Add,
            "product": sympy.Mul,
            "power": sympy.Pow,
            "abs": sympy.Abs,
            "sigma": lambda z: 1 / (1 + sympy.exp(-z)),
            "max": sympy.Max,
            "min": sympy.Min,
            "branch": lambda a, c, b: sympy.Piecewise((a, c), (b, True)),
            "and": sympy.And,
            "or": sympy.Or,
            "not": sympy.Not,
            "<": sympy.Lt,
            "<=": sympy.Le,
            ">": sympy.Gt,
            ">=": sympy.Ge,
            "==": sympy.Eq,
            "!=": sympy.Ne,
        } | {w: getattr(sympy, w) for w in ("exp", "log", "sqrt", "sign", "sin", "cos", "tan", "tanh", "sinh", "cosh")}
        self.constants = {"pi": sympy.pi, "e": sympy.E}
        self.rational = sympy.Rational

    def of(self, node: list[Any]) -> Any:
        match node:
            case ["number", value]:
                return self.rational(value)
            case ["name", name]:
                return self.symbols[name]
            case ["constant", name]:
                return self.constants[name]
            case [word, *parts]:
                return self.words[word](*(self.of(part) for part in parts))
            case _:
                raise ValueError(node)


def _limit() -> None:
    if sys.platform != "win32":
        import resource

        for kind, value in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, _WORKING)):
            hard = resource.getrlimit(kind)[1]
            most = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(kind, (most, most))


def _limit_answering() -> None:
    """End this process when its time to answer is over: processor time, so that a busy machine changes no verdict."""
    if sys.platform != "win32":
        import signal

        signal.setitimer(signal.ITIMER_PROF, _ANSWERING)
    else:
        import threading

        clock = threading.Timer(_ANSWERING, os._exit, [0])
        clock.daemon = True
        clock.start()
