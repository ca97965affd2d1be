"""Questions with options: one, several, or a reason for true or false."""

from __future__ import annotations

import re
from typing import Any

from grader.marking.marks import (
    MAX_SHOWN,
    MAX_WRITTEN,
    Mark,
    as_text,
    blank,
    chosen,
    named,
    right,
    shown,
    unreadable,
    wrong,
)
from grader.paper import Option, Several, Single, TrueFalse
from grader.report import Diagnosis, Verdict

_TRUTHS = {"true": True, "yes": True, "right": True, "correct": True, "holds": True, "t": True} | {
    "false": False, "no": False, "wrong": False, "incorrect": False, "f": False,
}  # fmt: skip
_LETTERS = re.compile(r"\s*[tf]\b[\s,;:/()-]*\w?[\s.)]*", re.IGNORECASE)  # "t", "f, b": nothing else may stand there
_CLAIM = re.compile(r"^\W*\w+\W*(?:(?:because|since|as)\b\W*)?", re.IGNORECASE)
_FILLING = frozenset(("is", "because", "and", "since", "as", "answer", "statement", "the"))


def single(body: Single, answer: Any) -> Mark:
    """Mark the choice of one option."""
    match chosen(body.options, answer):
        case str(problem):
            return unreadable(problem, answer)
        case [option]:
            return right(option.label) if option.right else named(_diagnosis(option), _said(option))
        case several:
            return unreadable(f"One option is asked for, and {len(several)} are named.", answer)


def several(body: Several, answer: Any) -> Mark:
    """Mark the choice of all that hold: each option is a decision, and a wrong one takes a right one away."""
    taken = chosen(body.options, answer)
    if isinstance(taken, str):
        return unreadable(taken, answer)
    read = ", ".join(option.label for option in taken)
    too_many = [option for option in taken if not option.right]
    missed = [option for option in body.options if option.right and option not in taken]
    if not too_many and not missed:
        return right(read)
    share = max(0.0, 1 - 2 * (len(too_many) + len(missed)) / len(body.options))
    sentences = [f"{' and '.join(option.label for option in too_many)} should not be there."] if too_many else []
    if missed:
        sentences.append("One more holds." if len(missed) == 1 else f"{len(missed)} more hold.")
    return Mark(share, Verdict.WRONG_ANSWER, " ".join(sentences), tuple(map(_diagnosis, too_many)), read)


def true_false(body: TrueFalse, answer: Any) -> Mark:
    """Mark {is = true, because = "b"}: half of the points for each, the reason only where the first is right."""
    parts = claim_and_reason(answer)
    if parts is None:
        return unreadable('Answer in this form: {is = true, because = "b"}.', answer)
    holds, because = parts
    if holds is None:
        return unreadable('`is` is true or false, e.g. {is = true, because = "b"}.', answer)
    read = f"{str(holds).lower()}, because {shown(because) or '–'}"
    if holds != body.holds:
        return wrong(f"The statement {'holds' if body.holds else 'does not hold'}. {_why(body, because)}".strip(), read)
    if blank(because):
        return wrong("That is right; the reason is missing.", read, share=0.5)
    match chosen(body.reasons, because):
        case str(problem):
            return wrong(f"{str(holds).capitalize()} is right. {problem}", read, share=0.5)
        case [Option(right=True)]:
            return right(read)
        case [option]:
            more = f"{str(holds).capitalize()} is right, but not for this reason."
            return named(_diagnosis(option), read, more=more, share=0.5)
        case _:
            return wrong(f"{str(holds).capitalize()} is right; name one reason.", read, share=0.5)


def claim_and_reason(answer: Any) -> tuple[bool | None, Any] | None:
    """Return whether the statement is said to hold (None where that cannot be read), and the reason as it stands.

    >>> claim_and_reason("true, because b"), claim_and_reason({"is": "No", "because": "c"}), claim_and_reason("b false")
    ((True, 'b'), (False, 'c'), (False, 'b'))
    """
    match answer:
        case dict():
            parts = {str(key).strip().lower(): value for key, value in answer.items()}
            return (_truth(parts["is"]), parts.get("because", "")) if "is" in parts else None
        case [claim, because]:
            return _truth(claim), because
        case [claim]:
            return _truth(claim), ""
        case bool():
            return answer, ""
        case str():
            answer = answer[:MAX_WRITTEN]  # patterns take the square of its length
            if _LETTERS.match(answer) and not _LETTERS.fullmatch(answer):
                return None, ""
            words = [word for word in re.findall(r"\w+", answer[:MAX_SHOWN]) if word.lower() not in _FILLING]
            if len(words) == 2 and _truth(words[0]) is None and len(words[1]) > 1:
                words.reverse()  # "b, false"
            if len(words) < 6 and len({_truth(word) for word in words if len(word) > 1} - {None}) > 1:
                return None, ""  # true or false
            if len(words) > 3:  # a reason that is written out
                return _truth(words[0]), _CLAIM.sub("", answer).strip()
            return (_truth(words[0]), " ".join(words[1:])) if words else None
        case _:
            return None


def _truth(claim: Any) -> bool | None:
    return claim if isinstance(claim, bool) else _TRUTHS.get(as_text(claim)[:MAX_SHOWN].strip().lower())


def _why(body: TrueFalse, because: Any) -> str:
    """Say what is wrong with the reason given for the wrong side; the right reason is not told."""
    match chosen(body.reasons, because):
        case [Option(right=False) as option]:
            return option.why
        case _:
            return ""


def _said(option: Option) -> str:
    return f"{option.label}) {option.text}"


def _diagnosis(option: Option) -> Diagnosis:
    return Diagnosis(option.id or f"option-{_slug(option.text)}", option.why, "misconception")


def _slug(text: str) -> str:
    words = "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()
    return "-".join(words[:6])[:60]
