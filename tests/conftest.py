"""What many tests need: the built-in course's modules, and a cache of Keys that is not the user's."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from grader import course

ROOT = Path(__file__).parents[1]


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
