"""What is loaded before the walls stand."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest

from grader.worker import preload


def test_every_module_on_the_list_exists_and_is_found_by_its_name():
    for name in preload.ALL:
        assert importlib.util.find_spec(name), name
        if name not in ("collections.abc", "os.path"):
            assert name in preload.named_in([f"import {name}\n_strptime strptime".encode()])


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (b"import numpy as np\nnp.linalg.inv(x)", {"numpy.linalg"}),
        (b"from  random import choice", {"random", "numpy.random"}),
        (b"x = math.sqrt(2)", {"math"}),
        (b"\xff\xfe nothing", set()),
        (b"import socket, subprocess, ctypes", set()),
    ],
)
def test_what_a_source_may_mean(source, names):
    assert set(preload.named_in([source])) == names


def test_only_what_is_on_the_list_is_loaded():
    code = "import sys; from grader.worker import preload; preload.load(['antigravity', 'csv', 'os; import this'])"
    code += "; print([name in sys.modules for name in ('antigravity', 'csv', 'this')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[False, True, False]\n"


SCAN = """
import sys, warnings
import numpy as np, numpy.random
class Nothing:
    def find_spec(self, name, path=None, target=None):
        raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Nothing())
warnings.simplefilter("ignore")
x, m, i = np.array([3.0, 1.0, 2.0]), np.eye(3), np.array([1, 2, 1])
calls = (x,), (m,), (x, x), (i,), (i, i), (x, 50), (x, 0.5), (m, m), (3,), (x, i), (3, 3), (x, x, x), (m, x)
files = {"test", "source", "info", "save", "savez", "savetxt", "load", "loadtxt", "fromfile", "genfromtxt", "memmap",
         "fromregex", "savez_compressed", "DataSource", "show_runtime", "show_config", "get_include"}
for name in [n for n in np.__all__ if n in vars(np) and n not in files and callable(vars(np)[n])]:
    for arguments in calls:
        try:
            vars(np)[name](*arguments)
        except BaseException as error:
            for cause in (error, error.__cause__, error.__context__):
                if isinstance(cause, ModuleNotFoundError):
                    print(name, cause.name)
"""


def test_what_numpy_loads_on_its_way_is_loaded_where_that_function_is_named():
    said = subprocess.run([sys.executable, "-c", SCAN], capture_output=True, text=True, check=True, timeout=60).stdout
    needs = {tuple(line.split()) for line in said.splitlines()}
    assert ("median", "numpy.ma") in needs  # the scan finds something
    for function, module in sorted(needs):
        assert module in preload.named_in([f"y = np.{function}(x)".encode()]), function
