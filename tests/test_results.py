"""results.jsonl: whatever a crash leaves, whole lines hold."""

import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.classroom import results as results_module
from grader.classroom.batch import holds
from grader.classroom.results import Basis, Results, line
from grader.errors import GraderFault
from grader.render.classroom import Mark
from grader.report import CheckReport, Diagnosis, Report, Verdict

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


def test_a_line_too_long_to_be_ours_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "results.jsonl"
    whole = line("a", REPORT, BASIS)
    monkeypatch.setattr(results_module, "MAX_LINE", len(whole) + 10)
    path.write_bytes(b"\0" * 10_000 + b"\n" + whole + b"\0" * 10_000)
    with Results(path) as results:
        assert list(results.students()) == ["a"]
        assert path.read_bytes().endswith(b"\n")
        results.append(line("b", REPORT, BASIS))
        assert results.report("b", "ex01") == REPORT
        results.finish()
    assert path.read_bytes() == whole + line("b", REPORT, BASIS)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_has_its_sentence(tmp_path: Path) -> None:
    with Results(tmp_path / "results.jsonl") as results:
        full = os.open("/dev/full", os.O_WRONLY)
        os.dup2(full, results._handle)
        os.close(full)
        with pytest.raises(GraderFault, match=r"No space left on device. Make room"):
            results.append(line("a", REPORT, BASIS))
        assert list(results.students()) == []


def test_looking_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(line("a", REPORT, BASIS) + b'{"torn')
    before = path.read_bytes()
    with Results(path, only_look=True) as results:
        assert list(results.students()) == ["a"]
    assert path.read_bytes() == before


def test_a_report_damaged_by_hand_is_our_clear_word(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(line("a", REPORT, BASIS).replace(b'"title":"T"', b'"title":1  '))
    with Results(path) as results, pytest.raises(GraderFault, match="--fresh"):
        results.report("a", "ex01")


def test_a_mark_keeps_each_diagnosis_once_and_why_there_is_no_result(tmp_path: Path) -> None:
    half = Diagnosis("half", "The half is missing.", "misconception")
    checks = tuple(CheckReport(name, "f", Verdict.WRONG_ANSWER, 0, 1, "", (half,)) for name in "ab")
    wrong = msgspec.structs.replace(REPORT, verdict=Verdict.WRONG_ANSWER, score=0.5, checks=checks)
    broken = msgspec.structs.replace(REPORT, exercise="ex02", verdict=Verdict.NOT_ATTEMPTED)
    failed = msgspec.structs.replace(REPORT, exercise="ex03", verdict=Verdict.INTERNAL_ERROR)
    with Results(tmp_path / "results.jsonl") as results:
        results.append(line("a", wrong, BASIS))
        results.append(line("a", broken, BASIS, "not a notebook"))
        results.append(line("a", failed, BASIS, "boom"))
        marks = [result.mark for result in results.of("a").values()]
        assert marks[0] == Mark("ex01", Verdict.WRONG_ANSWER, 0.5, 1.0, (half,))
        assert [mark.why for mark in marks] == ["", "not a notebook", "boom"]
        assert (list(results.unread()), list(results.failures())) == ([("f.py", "not a notebook")], [("f.py", "boom")])
        assert results.counts() == {"graded": 1, "not handed in": 0, "not graded": 2}
