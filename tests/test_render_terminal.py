import re
import subprocess
import sys

import msgspec
import pytest

from grader.render import progress, terminal
from grader.report import (
    Advice,
    CaseReport,
    CheckReport,
    Diagnosis,
    Formula,
    Lesson,
    OtherWay,
    Pointer,
    Report,
    Verdict,
)

SGR = re.compile(r"\x1b\[\d+m")


def failing(**changes):
    mistake = Diagnosis("half", "Your quadratic branch is e², not e²/2.", "misconception")
    case = CaseReport({"y": "[0, 1]", "delta": "1"}, None, "[1, 2]")
    checks = (
        CheckReport("values", "huber_loss", Verdict.ACCEPTED, 2, 2, ""),
        CheckReport(
            "a batch", "huber_loss", Verdict.WRONG_ANSWER, 0, 2, "The values differ.", (mistake,), case, "hi\n"
        ),
        CheckReport("one row", "huber_loss", Verdict.WRONG_ANSWER, 0, 1, "The values differ.", (mistake,), case),
    )
    report = Report("ex21", "Huber loss", "ex21.py", 0, Verdict.WRONG_ANSWER, 2, 5, 0.25, checks)
    return msgspec.structs.replace(report, **changes)


def passing():
    checks = (CheckReport("values", "huber_loss", Verdict.ACCEPTED, 2, 2, "", stdout="noise"),)
    return Report("ex21", "Huber loss", "ex21.py", 0, Verdict.ACCEPTED, 2, 2, 0.25, checks)


def plain(report, width=80, **options):
    return terminal.render(report, width=width, colour=False, **options)


def test_a_pass_is_short():
    assert plain(passing()) == ("ex21  Huber loss\nex21.py\n\n  ✓ values  huber_loss  right  2/2\n\nAll 2 points.\n")


def test_a_failure_explains_the_mistake_first_and_once():
    page = plain(failing())
    places = [
        page.index(part)
        for part in (
            "✓ values   huber_loss  right         2/2",
            "✗ a batch  huber_loss  wrong answer  0/2",
            "✗ huber_loss: wrong answer (a batch, one row)",
            "Your quadratic branch is e², not e²/2.",
            "The values differ.",
            "y      [0, 1]",
            "got    [1, 2]",
            "│ hi",
            "2 of 5 points.",
            "dlgrade hint ex21",
        )
    ]
    assert places == sorted(places)
    assert page.count("quadratic branch") == 1
    assert "expected" not in page


def test_verbose_explains_every_check_and_says_the_seed():
    page = plain(failing(), verbose=True)
    assert page.count("quadratic branch") == 2
    assert "seed 0, 0.25 s" in page
    assert "│ noise" in plain(passing(), verbose=True)


def test_advice_and_an_expected_value_are_shown():
    check = CheckReport("v", "f", Verdict.WRONG_ANSWER, 0, 1, "", case=CaseReport({}, "0.25", "0.5"))
    page = plain(failing(checks=(check,), advice=(Advice("loop", "No loop is needed."),)))
    assert "expected  0.25" in page
    assert "· No loop is needed." in page


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_said_in_a_word(verdict):
    check = CheckReport("v", "f", verdict, 0, 1, "Something was said.")
    page = plain(failing(verdict=verdict, checks=(check,)))
    assert terminal.text.LOOKS[verdict].word in page
    assert ("dlgrade doctor" in page) == (verdict is Verdict.INTERNAL_ERROR)


def test_colour_changes_nothing_but_colour():
    coloured = terminal.render(failing(), width=80, colour=True)
    assert SGR.search(coloured)
    assert SGR.sub("", coloured) == plain(failing())
    assert "\x1b" not in plain(failing())


ATTACK = "a\x1b[2J\x1b]0;owned\x07\x9b1A\x08\u202ez\r\n\ud800"


def hostile():
    mistake = Diagnosis(ATTACK, ATTACK, "relation")
    case = CaseReport({ATTACK: ATTACK}, ATTACK, ATTACK)
    check = CheckReport(ATTACK, ATTACK, Verdict.RUNTIME_ERROR, 0, 1, ATTACK, (mistake,), case, ATTACK, ATTACK)
    accepted = CheckReport(ATTACK, ATTACK, Verdict.ACCEPTED, 1, 1, ATTACK, stdout=ATTACK)
    advice = (Advice(ATTACK, ATTACK),)
    return Report(ATTACK, ATTACK, ATTACK, 0, Verdict.RUNTIME_ERROR, 1, 2, 0.1, (check, accepted), advice)


@pytest.mark.parametrize("verbose", [False, True])
def test_no_field_can_steer_the_terminal(verbose):
    page = terminal.render(hostile(), width=60, colour=True, verbose=verbose)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800]", SGR.sub("", page))
    assert "owned" not in page


def test_long_output_is_bounded():
    flood = "x" * 5000 + "\n" + "line\n" * 5000
    check = CheckReport(
        "v", "f", Verdict.RUNTIME_ERROR, 0, 1, flood, (), CaseReport({"x": flood}, flood, flood), flood, flood
    )
    page = plain(failing(checks=(check,)))
    assert page.count("\n") < 150
    assert "lines left out" in page


@pytest.mark.parametrize("width", [10, 40, 57, 80, 200])
def test_lines_fit(width):
    page = plain(failing(title="A title of many words " * 5), width=width)
    assert all(len(line) <= max(40, width) for line in page.split("\n"))


def test_columns_stand_under_each_other_for_wide_characters():
    checks = tuple(CheckReport(name, "f", Verdict.ACCEPTED, 1, 1, "") for name in ("一括", "four", "é"))
    rows = plain(failing(checks=checks)).split("\n")[3:6]
    assert [terminal.columns(row[: row.index(" f ")]) for row in rows] == [9, 9, 9]


def test_an_ascii_stream_gets_ascii():
    page = plain(failing(), encoding="ascii")
    assert page.isascii()
    assert "x a batch  huber_loss  wrong answer" in page
    assert "+ values" in page


def test_the_list_has_chapters_points_and_states():
    rows = (
        progress.Row("ex06", "Sigmoid neuron", "Activations", 4, "done", 4, 2),
        progress.Row("ex07", "Sigmoid's derivative", "Activations", 8, "attempted", 3, 1),
        progress.Row("ex21", "Huber\x1b[31m loss", "Losses", 5),
    )
    page = progress.listing(rows, width=70, colour=False)
    assert page.split("\n") == [
        "Activations  (1 of 2 done)",
        "  ex06    Sigmoid neuron             4/4  ✓ done",
        "  ex07    Sigmoid's derivative       3/8  · attempted",
        "",
        "Losses  (0 of 1 done)",
        "  ex21    Huber loss                 0/5    not started",
        "",
        "1 of 3 done.",
        "",
    ]
    told = progress.listing(rows, width=70, colour=False, introductions={"Losses": "What a loss is for."})
    assert "Losses  (0 of 1 done)\n\n  What a loss is for.\n\n  ex21" in told
    assert progress.listing((), width=70, colour=False) == "0 of 0 done.\n"
    long = progress.Row("quiz10", "Forward propagation through the smallest network of all", "Losses", 119.5)
    for width in (40, 80):
        assert max(map(len, progress.listing([long], width=width, colour=False).splitlines())) <= width


def test_rendering_to_a_terminal_loads_nothing_heavy():
    code = "import sys, grader.render.terminal; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"rich", "jinja2", "markupsafe", "pygments", "latex2mathml", "numpy", "sympy", "sqlite3"}
    assert "grader.render.text" in loaded
    assert not heavy & set(loaded)


def test_numbers_are_never_cut_in_two() -> None:
    values = "{" + ", ".join(f"w{i}: -0.{i}91" for i in range(10, 30)) + "}"
    case = CaseReport({"w": values}, None, "0")
    check = CheckReport("values", "f", Verdict.WRONG_ANSWER, 0, 1, "No.", case=case)
    report = Report("ex35", "T", "f.py", 0, Verdict.WRONG_ANSWER, 0, 1, 0.1, (check,))
    page = terminal.render(report, width=60, colour=False)
    for name in range(10, 30):
        assert f"w{name}:" in page
        assert f"-0.{name}91" in page


def test_where_to_go_on_is_said_once():
    where = Pointer("question", "quiz03:corner", "question 5, At the \x1b[31mcorner", "dlgrade quiz quiz03")
    checks = tuple(
        CheckReport(name, name, Verdict.WRONG_ANSWER, 0, 1, message, see=(where,)) for name, message in ("fF", "gG")
    )
    page = plain(failing(checks=checks))
    assert page.count("→ Ask yourself: quiz03 question 5, At the corner: dlgrade quiz quiz03") == 1


def test_a_lesson_has_the_derivation_and_another_way_and_fits():
    way = OtherWay("f", "It is one power, $a^2$.", "def f(x):\n    return x**2\n")
    opened = Lesson("ex21", "Huber", "def f(x): return x * x", (Formula("the slope", "\\frac{1}{2}"),), (way,))
    said = terminal.lesson(opened, width=60, colour=False)
    for part in (
        "the slope: ½",
        "Another way to write f:",
        "It is one power, a².",
        "        return x**2",
        "dlgrade solution ex21",
    ):
        assert part in said
    assert "return x * x" not in said
    assert max(map(len, said.splitlines())) <= 60
    assert "½" not in terminal.lesson(opened, width=60, colour=False, encoding="ascii")
    assert terminal.lesson(Lesson("ex21", "Huber", ""), width=60, colour=False).strip() == (
        "The model solution: dlgrade solution ex21"
    )


def test_where_every_check_fails_for_one_cause_they_are_not_named_one_by_one():
    names = ("values", "a batch", "one row", "the corner")
    checks = [CheckReport(name, "f", Verdict.WRONG_ANSWER, 0, 1, "They differ.") for name in names]
    unchanged = CheckReport("inputs unchanged", "f", Verdict.SKIPPED, 0, 0.5, "Looked at later.")
    other = CheckReport("values", "g", Verdict.ACCEPTED, 1, 1, "")
    assert "✗ f: wrong answer (in all its checks)\n" in plain(failing(checks=(*checks, unchanged, other)))
    right = msgspec.structs.replace(checks[0], verdict=Verdict.ACCEPTED, score=1, message="")
    assert "✗ f: wrong answer (a batch, one row, the corner)\n" in plain(failing(checks=(right, *checks[1:])))
