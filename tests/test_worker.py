"""The worker, in a real process of its own: one for the whole file, as the code here is trusted."""

import ast
import sys
import warnings

import numpy as np
import pytest

from grader.sandbox import Limits, start
from grader.worker import codec, wire
from grader.worker.calling import unchanged
from grader.worker.source import facts, parse_cell


@pytest.fixture(scope="module")
def worker():
    with start(Limits(seconds=10)) as worker:
        yield worker


@pytest.fixture
def load(worker):
    def load(*cells, notebook=False, name="ex01_file", **options):
        cells = tuple(c if isinstance(c, bytes) else c.encode() for c in cells)
        return worker.run(wire.Job(name, f"{name}.py", cells, notebook, (), **options), {}).loaded

    return load


@pytest.fixture
def call(worker):
    """Call the function f of a source once for each list of arguments; return the outcomes."""

    def call(source, *calls, notebook=False, **options):
        names = ("a", "b", "c")
        jobs = tuple(wire.Call(i, "f", names[: len(c)], codec.pack(list(c))) for i, c in enumerate(calls or [()]))
        job = wire.Job("ex01_file", "ex01_file.py", (source.encode(),), notebook, jobs, **options)
        run = worker.run(job, {"f": 10.0})
        assert isinstance(run.loaded, wire.Loaded), run.loaded
        assert run.loaded.error is None, run.loaded.error
        outcomes = [run.outcomes[i] for i in range(len(jobs))]
        return outcomes if calls else outcomes[0]

    return call


def value(outcome):
    assert isinstance(outcome, wire.Returned), outcome
    return codec.unpack(outcome.value)


# --- loading a .py -----------------------------------------------------------------------------------


def test_what_is_seen_of_functions():
    source = """
def stub(x):
    '''Doc.'''
    raise NotImplementedError("write me")
def dots(x): ...
def loop(x):
    print(x)
    return [i for i in x]
def twice(x): pass
def twice(x): return x
if True:
    def inner(x):
        while x: x -= 1
slow = np.vectorize(twice)
def documented(x):
    "Doc."
    return x
"""
    blank, plain = wire.Facts(True, False), wire.Facts(False, False)
    assert facts(ast.parse(source).body) == {
        "stub": blank,
        "dots": blank,
        "loop": wire.Facts(False, True),
        "twice": plain,
        "inner": wire.Facts(False, True),
        "slow": wire.Facts(False, True, uses=("twice",)),
        "documented": plain,
    }


def test_callables_are_found_however_they_were_made(load):
    loaded = load("import math\nfrom math import exp\nf = lambda x: x\ng = 3\n_h = f\nclass K: pass\ndef f2(): ...")
    assert set(loaded.functions) == {"exp", "f", "K", "f2"}
    assert loaded.functions["f2"].blank


def test_a_syntax_error_shows_the_place(load):
    loaded = load("def f(x):\n    return 1\n\ndef g(x)\n    return 2\n")
    assert loaded.functions == {}
    assert (loaded.error.type, loaded.error.message, loaded.error.line) == ("SyntaxError", "expected ':'", 4)
    assert loaded.error.traceback.splitlines() == [
        '  File "ex01_file.py", line 4',
        "    def g(x)",
        "            ^",
        "SyntaxError: expected ':'",
    ]


def test_a_syntax_error_of_the_compiler_shows_the_line_too(load):
    error = load("x = 1\nreturn x\n").error
    assert (error.type, error.line) == ("SyntaxError", 2)
    assert "    return x" in error.traceback


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (b"x = 1\x00", "SyntaxError"),
        (b"x = '\xe9'", "SyntaxError"),
        (b"(" * 500, "SyntaxError"),
        (b"x" + b".a" * 100_000, "SyntaxError"),
        (b"import sys\nsys.exit(0)", "SystemExit"),
        (b"quit()", "SystemExit"),
        (b"raise KeyboardInterrupt", "KeyboardInterrupt"),
        (b"class E(BaseException): pass\nraise E", "E"),
        (b"raise StopIteration", "StopIteration"),
        (b"input('n? ')", "EOFError"),
    ],
)
def test_a_file_that_does_not_load_says_why(load, source, kind):
    loaded = load(b"def f(x): return x\n" + source)
    assert loaded.error.type == kind
    assert loaded.functions == {}


def test_null_characters_are_told_in_plain_words(load):
    error = load(b"x = 1\x00\n").error
    assert error.message == "The file has null characters in it, so it is no plain text. Save it again as UTF-8."


def test_the_line_of_an_error_at_import(load):
    error = load("import numpy as np\n\ndef f():\n    return undefined\n\nf()\n").error
    assert (error.type, error.line) == ("NameError", 4)
    assert error.traceback == (
        '  File "ex01_file.py", line 6\n    f()\n'
        '  File "ex01_file.py", line 4, in f\n    return undefined\n'
        "NameError: name 'undefined' is not defined"
    )


def test_only_the_learners_lines_are_shown(load):
    error = load("import numpy as np\nnp.linalg.inv(np.zeros((2, 2)))\n").error
    assert error.line == 2
    assert error.traceback.count("File") == 1
    assert error.message == "Singular matrix"


@pytest.mark.parametrize("name", ["torch", "scipy.stats", "msgspec", "grader", "ex02_other", "pytest"])
def test_only_the_standard_library_and_numpy_can_be_imported(load, name):
    error = load(f"import {name}").error
    assert (error.type, error.line) == ("ModuleNotFoundError", 1)
    assert "only NumPy and a part of the standard library are available here" in error.message


def test_what_may_be_imported(load):
    modules = "numpy.fft numpy.polynomial numpy.testing math random statistics dataclasses typing json pickle"
    assert load("\n".join(f"import {name}" for name in modules.split())).error is None
    assert load("try:\n    import torch\nexcept ImportError:\n    torch = None").error is None


def test_a_main_guard_is_not_entered_and_the_module_is_registered(call):
    source = """
import pickle
from dataclasses import dataclass
from sys import modules
@dataclass
class P:
    x: "float"
def f():
    return __name__, modules[__name__].f is f, pickle.loads(pickle.dumps(P(1.0))).x
if __name__ == "__main__":
    raise SystemExit
"""
    assert value(call(source)) == ("ex01_file", True, 1.0)


def test_a_file_named_like_a_module_hides_nothing(load):
    assert load("import random\nrandom.random()\nimport numpy\nnumpy.exp", name="random").error is None
    assert load("import numpy\nnumpy.exp", name="numpy").error is None
    assert load("import numpy\nnumpy.exp").error is None


def test_every_job_has_a_fresh_namespace(load):
    assert load("x = 1").error is None
    assert load("x").error.type == "NameError"
    assert load("import ex01_file\nex01_file.x").error.type == "AttributeError"


# --- notebooks ---------------------------------------------------------------------------------------


def test_an_error_in_a_notebook_loses_one_statement(load):
    cells = ("def f(x): return x\nundefined\ndef g(x): return x", "def h(x) return", "import sys\nsys.exit()\nk = abs")
    loaded = load(*cells, notebook=True)
    assert set(loaded.functions) == {"f", "g", "k"}
    assert [(e.type, e.line) for e in loaded.cell_errors] == [("NameError", 2), ("SyntaxError", 1), ("SystemExit", 2)]
    assert 'File "ex01_file.py, cell 2", line 1' in loaded.cell_errors[1].traceback


@pytest.mark.skipif(sys.platform == "win32", reason="no timer signals there")
def test_a_demonstration_without_an_end_loses_no_function(load):
    loaded = load("def f(x): return x\nwhile True: pass", "def g(x): return x\nwhile True: pass", notebook=True)
    assert isinstance(loaded, wire.Loaded)
    assert set(loaded.functions) == {"f", "g"}
    assert [(e.type, e.line) for e in loaded.cell_errors] == [("TimeoutError", 2)] * 2


def test_at_most_five_errors_are_kept(load):
    assert len(load("undefined\n" * 50, "1 1", notebook=True).cell_errors) == 5


def test_future_imports_hold_for_later_cells(load):
    cells = ("from __future__ import annotations", "def f(x: Undefined): return x")
    assert load(*cells, notebook=True).cell_errors == ()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("%matplotlib inline\nx = 1", "pass\nx = 1"),
        ("!pip install torch\nx = 1", "pass\nx = 1"),
        ("!echo don't \\\n  stop\nx = 1", "pass\npass\nx = 1"),
        ("files = !ls\nx = 1", "pass\nx = 1"),
        ("t = %timeit -o f()\nx = 1", "pass\nx = 1"),
        ("np.sin?\n?np.cos\nx??", "pass\npass\npass"),
        ("for i in x:\n    %time i", "for i in x:\n    pass"),
        ("%%time\nx = 1", "x = 1"),
        ("\n%%capture out\nx = 1", "x = 1"),
        ("%%bash\nrm -rf x", ""),
        ("%%writefile a.py\nx = (", ""),
        ("%%timeit x = 1\nx", "x"),
        ("x = (7\n% 3)", "x = 7 % 3"),
        ("x = (7\n% 3)\n%load_ext a", "x = 7 % 3\npass"),
        ("", ""),
    ],
)
def test_jupyters_own_lines_are_passed_over(source, expected):
    assert ast.dump(ast.Module(parse_cell(source.encode(), "f"), [])) == ast.dump(ast.parse(expected))


def test_line_numbers_survive_magics():
    assert parse_cell(b"%%time\n%cd ..\nx = 1", "f")[-1].lineno == 3


@pytest.mark.parametrize("source", ["x = (\n%time", "def f(x)\n%time", "1 1"])
def test_a_real_syntax_error_stays_one(source):
    with pytest.raises(SyntaxError):
        parse_cell(source.encode(), "f")


# --- calls -------------------------------------------------------------------------------------------


def test_a_call_returns_what_was_printed_and_warned(call):
    source = """
import numpy as np, sys, warnings
def f(a):
    print("value", a)
    print("error", file=sys.stderr)
    for _ in range(9):
        np.exp(a)
    warnings.warn("mine", DeprecationWarning)
    return np.exp(a)
"""
    first, second = call(source, [np.array([1000.0])], [np.array([0.0])])
    assert value(first) == [np.inf]
    assert first.stdout == "value [1000.]\nerror\n"
    assert first.warnings == ("RuntimeWarning: overflow encountered in exp", "DeprecationWarning: mine")
    assert second.warnings == ("DeprecationWarning: mine",)


def test_the_inputs_a_call_changed_are_named_and_the_next_call_has_fresh_ones(call):
    source = "def f(a, b, c):\n    a -= 1\n    b['w'][0] = 9\n    return c"
    for outcome in call(source, *[[np.zeros(2), {"w": [1, 2]}, np.zeros(1)]] * 2):
        assert outcome.modified == ("a", "b")
        assert value(outcome) == np.zeros(1)


@pytest.mark.parametrize(
    ("change", "same"),
    [
        (lambda a: a["x"].sort(), False),
        (lambda a: a["x"].__setitem__(0, 5.0), True),
        (lambda a: setattr(a["x"], "shape", (2, 1)), False),
        (lambda a: a["l"].append(1), False),
        (lambda a: a["l"].__setitem__(0, 1), False),
        (lambda a: a.update(new=1), False),
        (lambda a: a.pop("l"), False),
        (lambda a: a.update(l=a.pop("l")), True),
        (lambda a: a.update(l=type("Equal", (), {"__eq__": lambda *_: True})()), False),
    ],
)
def test_unchanged(change, same):
    one, other = ({"x": np.array([5.0, 1.0]), "l": [1.0, (float("nan"), "t")]} for _ in range(2))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # setting a shape
        change(one)
    assert unchanged(one, other) is same


def test_generators_and_functions_are_made_in_the_worker(call):
    source = "def f(a, b):\n    return a(2.0), b.random(), b.random()"
    square = codec.Function("square", "def square(x):\n    return np.sqrt(x) * math.pi")
    outcomes = call(source, *[[square, codec.Generator(7)]] * 2)
    rng = np.random.default_rng(7)
    expected = (np.sqrt(2.0) * np.pi, rng.random(), rng.random())
    assert [value(o) for o in outcomes] == [pytest.approx(expected)] * 2
    assert [(o.modified, o.global_random) for o in outcomes] == [((), False)] * 2


def test_functions_and_generators_inside_containers(call):
    source = "def f(a):\n    return [g(3) for g in a[0]], a[1]['rng'].random()"
    double = codec.Function("double", "def double(x): return 2 * x")
    outcome = call(source, [([double], {"rng": codec.Generator(1)})])[0]
    assert value(outcome) == ([6], np.random.default_rng(1).random())


@pytest.mark.parametrize(
    ("body", "used"),
    [
        ("np.random.rand()", True),
        ("random.random()", True),
        ("np.random.seed(0)", True),
        ("np.random.default_rng(0).random()", False),
        ("np.random.RandomState(0).rand()", False),
        ("random.Random(0).random()", False),
    ],
)
def test_global_generators(call, body, used):
    outcomes = call(f"import numpy as np, random\ndef f(a):\n    x = {body}\n    return x", [1], [1])
    assert [o.global_random for o in outcomes] == [used, used]
    assert outcomes[0].value == outcomes[1].value  # seeded for each call


def test_sets_have_the_same_order_in_every_process(call):
    source = "def f():\n    return list({'a', 'b', 'c', 'd', 'e', 'f', 'g'}), hash('learner')"
    with start() as other:
        job = wire.Job("m", "m.py", (source.encode(),), False, (wire.Call(0, "f", (), codec.pack([])),))
        assert other.run(job, {"f": 5}).outcomes[0].value == call(source).value


def test_an_exception_in_a_call(call):
    source = "def g(x):\n    return x[5]\n\ndef f(a):\n    print('before')\n    return g(a)\n"
    outcome = call(source, [[1]])[0]
    assert (outcome.type, outcome.message, outcome.line) == ("IndexError", "list index out of range", 2)
    assert outcome.stdout == "before\n"
    assert outcome.traceback.splitlines() == [
        '  File "ex01_file.py", line 6, in f',
        "    return g(a)",
        '  File "ex01_file.py", line 2, in g',
        "    return x[5]",
        "IndexError: list index out of range",
    ]


def test_a_wrong_number_of_arguments_has_no_line(call):
    outcome = call("def f(a):\n    return a", [1, 2])[0]
    assert (outcome.type, outcome.line) == ("TypeError", None)
    assert "takes 1 positional argument but 2 were given" in outcome.traceback


def test_a_recursion_without_end_is_shortened(call):
    outcome = call("def f():\n    return f()")
    lines = outcome.traceback.splitlines()
    assert (outcome.type, outcome.line) == ("RecursionError", 2)
    assert len(lines) < 30
    assert any("more calls" in line for line in lines)


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        ("raise SystemExit(0)", "SystemExit", "ends the program"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt", ""),
        ("raise Rude", "Rude", "cannot be shown"),
        ("raise Long('x' * 10**7)", "Long", "xxx"),
        ("raise ValueError('\\ud800')", "ValueError", "?"),
        ("raise SyntaxError('mine', ('no', 'line', [], 7))", "SyntaxError", "mine"),
        ("raise GeneratorExit", "GeneratorExit", ""),
        ("raise 3", "TypeError", "must derive from BaseException"),
    ],
)
def test_any_exception_becomes_data(call, body, kind, text):
    source = f"""
class Rude(Exception):
    def __str__(self): raise SystemExit
class Meta(type):
    __name__ = property(lambda self: 1 / 0)
class Long(Exception, metaclass=Meta): pass
def f():
    {body}
"""
    outcome = call(source)
    assert (outcome.type, outcome.line) == (kind, 8)
    assert text in outcome.message
    assert len(outcome.message) <= 2000
    assert len(outcome.traceback) < 5000


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("return (x for x in [1])", "a generator"),
        ("yield 1", "a generator"),
        ("return f", "a function or class"),
        ("return np.array([1, 'a', None], dtype=object)", "Python objects"),
        ("return Broken()", "Broken"),
        ("return Claims()", "Claims"),
    ],
)
def test_what_is_not_data_is_described(call, body, text):
    source = f"""
import numpy as np
class Meta(type):
    def __getattribute__(cls, name): raise ValueError
class Broken(metaclass=Meta): pass
class Claims:
    __class__ = list
def f():
    {body}
"""
    outcome = call(source)
    assert isinstance(outcome, wire.NotData)
    assert text in outcome.description


def test_a_class_of_numbers_that_equals_everything_is_only_a_number(call):
    source = """
import numpy as np
class Yes(np.float64):
    def __eq__(self, other): return True
    def __array__(self, *a, **k): return np.array(42.0)
def f():
    return Yes(0.5)
"""
    result = value(call(source))
    assert type(result) is np.ndarray
    assert result.dtype == np.float64


def test_a_flood_of_printing(call):
    source = "def f(a):\n  while a:\n    try: print('x' * 100)\n    except Exception: pass"
    flood, after = call(source, [1], [0], max_stdout=50_000, keep_stdout=300)
    assert isinstance(flood, wire.TooMuchOutput)
    assert "50,000 characters" in flood.description
    assert len(flood.stdout) == 300
    assert isinstance(after, wire.Returned)


def test_a_flood_cannot_be_swallowed(call):
    source = "def f():\n  for _ in range(99):\n    try: print('x' * 100)\n    except: pass"
    assert isinstance(call(source, max_stdout=5_000), wire.TooMuchOutput)


def test_printing_in_many_calls_adds_up(call):
    outcomes = call("def f(a):\n    print('x' * 99)", *[[1]] * 4, max_stdout=250)
    assert [type(o) for o in outcomes] == [wire.Returned] * 2 + [wire.TooMuchOutput] * 2


def test_a_flood_while_loading(load):
    loaded = load("while True: print('x' * 1000)", max_stdout=100_000)
    assert isinstance(loaded, wire.TooMuchOutput)


@pytest.mark.parametrize("body", ["np.zeros(2_000_000)", "np.broadcast_to(1.0, (10**12,))", "'x' * 10**7"])
def test_a_huge_answer(call, body):
    outcome = call(f"import numpy as np\ndef f():\n    return {body}")
    assert isinstance(outcome, wire.TooMuchOutput)
    assert "It returned" in outcome.description


def test_a_closed_or_replaced_stdout_is_back_for_the_next_call(call):
    source = "import sys\ndef f(a):\n  print('a')\n  sys.stdout.close()\n  sys.stdout = sys.stderr = None\n  return a"
    assert [o.stdout for o in call(source, [1], [2])] == ["a\n", "a\n"]


def test_a_function_that_is_not_there_is_not_called(worker):
    calls = tuple(wire.Call(i, name, (), codec.pack([])) for i, name in enumerate(["f", "missing", "g"]))
    job = wire.Job("m", "m.py", (b"def f(): return 1\ng = 3",), False, calls)
    assert set(worker.run(job, {"f": 1, "missing": 1, "g": 1}).outcomes) == {0}


@pytest.mark.parametrize(
    "line",
    [
        "from numpy import *",
        "import os; here = os.getcwd(), os.path.abspath(__file__)",
        "import pathlib; here = pathlib.Path(__file__).resolve()",
        "import sys; sys.stdout.reconfigure(encoding='utf-8')",
        "import sys; sys.stdout.buffer.write(b'hello'); sys.stdout.flush()",
        "help(abs)",
    ],
)
def test_what_people_write_above_their_functions(load, line):
    loaded = load(f"{line}\ndef f(): return 1")
    assert loaded.error is None
    assert "f" in loaded.functions


def test_code_nested_too_deeply_is_a_mistake_in_the_code(load):
    error = load("x = " + "-" * 100_000 + "1").error
    assert (error.type, error.message) == ("SyntaxError", "The code is nested too deeply for Python to read it.")


def test_what_a_function_uses_is_what_it_reads_of_the_file_and_not_its_locals():
    source = """
precision = None
def recall(y): return 0.5
def helper(y): return recall(y)
class Metric:
    def f1(self, y): return helper(y)
def f1(y): return Metric().f1(y)
def own(recall):
    helper = 2 * recall
    return helper
"""
    uses = {name: known.uses for name, known in facts(ast.parse(source).body).items()}
    assert uses["f1"] == ("helper", "recall")
    assert uses["own"] == ()
