"""results.jsonl: whatever a crash leaves, whole lines hold."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.classroom.batch import holds
from grader.classroom.results import Basis, Results, line
from grader.report import Report, Verdict

REPORT = Report("ex01", "T", "f.py", 5, Verdict.ACCEPTED, 1.0, 1.0, 0.1, ())
BASIS = Basis("aa", "kk", 5, "1", "f.py")


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 1000), st.binary(max_size=60))
def test_whatever_a_crash_leaves_whole_lines_hold(
    tmp_path_factory: pytest.TempPathFactory, cut: int, rubbish: bytes
) -> None:
    path = tmp_path_factory.mktemp("results") / "results.jsonl"
    with Results(path) as results:
        for student in ("a", "b", "c"):
            results.append(line(student, REPORT, BASIS))
    whole = path.read_bytes()
    path.write_bytes(whole[: cut % (len(whole) + 1)] + rubbish.replace(b"\n", b" "))
    kept = path.read_bytes().count(b"\n")
    with Results(path) as results:
        assert ["ex01" in results.of(student) for student in "abc"] == [n < kept for n in range(3)]
        assert all(holds(results.of(student)["ex01"], BASIS) for student in "abc"[:kept])
        for student in "abc"[kept:]:
            results.append(line(student, REPORT, BASIS))
        assert results.report("c", "ex01") == REPORT
        results.finish()
    assert path.read_bytes() == whole


@pytest.mark.parametrize("change", [{"sha256": "b"}, {"key": "l"}, {"seed": 6}, {"grader": "2"}, {"others": ("g",)}])
def test_a_result_on_another_basis_does_not_hold(tmp_path: Path, change: dict[str, object]) -> None:
    with Results(tmp_path / "results.jsonl") as results:
        results.append(line("a", REPORT, BASIS))
        result = results.of("a")["ex01"]
        assert holds(result, BASIS)
        assert not holds(result, msgspec.structs.replace(BASIS, **change))
