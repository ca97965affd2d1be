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
