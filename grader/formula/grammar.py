"""What may follow what: every slip has its sentence before Python's own parser sees the formula."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field

from grader.formula.characters import FormulaError
from grader.formula.tokens import Token
from grader.formula.tree import FUNCTIONS

MAX_BRACKETS = 60
ALIASES = {"ln": "log", "sigmoid": "sigma", "logistic": "sigma", "sgn": "sign", "fabs": "abs", "Abs": "abs"} | {
    "maximum": "max",
    "minimum": "min",
    "log_2": "log2",
    "log_10": "log10",
}
_PYTHON = frozenset(("lambda", "for", "in", "is", "import", "yield", "await", "return", "def", "class", "while"))


@dataclass
class _Bracket:
    """An open bracket (or the whole formula): of a call or not, and how many of its ifs still want an else."""

    token: Token | None
    call: bool = False
    ifs: list[Token] = field(default_factory=list)


def function_of(word: str) -> str | None:
    """Return the function that a word stands for.

    >>> function_of("ln"), function_of("Exp"), function_of("x")
    ('log', 'exp', None)
    """
    for each in (word, word.lower()):
        if (name := ALIASES.get(each, each)) in FUNCTIONS:
            return name
    return None


def without_left_side(found: list[Token]) -> list[Token]:
    """Return what stands right of `z =`, `f(x) =` or `dL/dw =`; all of it where there is no =."""
    at = next((i for i, t in enumerate(found) if t.text == "="), None)
    if at is None:
        return found
    match [t.text if t.kind == "sign" else t.kind for t in found[:at]]:
        case ["name"] | ["name", "/", "name"]:
            pass
        case ["name", "(", *inside, ")"] if all(each in ("name", ",") for each in inside):
            pass
        case _:
            depth = sum({"(": 1, ")": -1}.get(t.text, 0) for t in found[:at])
            inside_if = any(t.text in ("if", "and", "or") for t in found[:at])
            remedy = "write == to compare" if inside_if else "type only what stands right of it"
            if depth:
                remedy = "a function takes plain arguments, without names"
            raise FormulaError(f"A single = is read only after one name, as in z = 2*x; {remedy}.", found[at].column)
    rest = found[at + 1 :]
    if not rest:
        raise FormulaError("Nothing stands right of the =; type the formula there.", found[at].column)
    for token in rest:
        if token.text == "=":
            raise FormulaError("There is a second =; write == to compare, and one formula only.", token.column)
    return rest


def check(found: Sequence[Token], names: Sequence[str]) -> None:
    """Refuse tokens that do not stand in the order of a formula.

    >>> from grader.formula.characters import marks
    >>> from grader.formula.tokens import tokens
    >>> check(tokens(marks("2x")), ["x"])
    Traceback (most recent call last):
    grader.formula.characters.FormulaError: A sign is missing between 2 and x; write 2*x. (character 2)
    """
    brackets = [_Bracket(None)]
    before: Token | None = None
    operand = False  # whether one has just ended
    for token in found:
        if before is not None and _is_function(before, names):
            if token.text != "(":
                raise _needs_brackets(before)
            operand = _opened(token, brackets, call=True)
        elif operand:
            operand = _after_operand(token, before, brackets, names)
        else:
            operand = _before_operand(token, before, brackets)
        before = token
    if before is not None and _is_function(before, names):
        raise _needs_brackets(before)
    if before is not None and not operand:
        raise FormulaError(f"Something is missing after {before.text}; complete the formula.", before.column)
    _all_else(brackets[-1])
    if (opening := brackets[-1].token) is not None:
        raise FormulaError("This bracket is never closed; add a ).", opening.column)


def _is_function(token: Token, names: Sequence[str]) -> bool:
    return token.kind == "name" and token.text not in names and function_of(token.text) is not None


def _needs_brackets(function: Token) -> FormulaError:
    inside = "a, b" if function_of(function.text) in ("max", "min") else "x"
    return FormulaError(f"{function.text} needs brackets: write {function.text}({inside}).", function.column)


def _opened(token: Token, brackets: list[_Bracket], *, call: bool) -> bool:
    brackets.append(_Bracket(token, call=call))
    if len(brackets) > MAX_BRACKETS:
        raise FormulaError(f"More than {MAX_BRACKETS} brackets lie in each other; simplify the formula.", token.column)
    return False


def _before_operand(token: Token, before: Token | None, brackets: list[_Bracket]) -> bool:
    """A token where an operand begins; return whether it ends one."""
    if token.kind in ("number", "name"):
        return True
    if token.text == "(":
        return _opened(token, brackets, call=False)
    if token.text in ("+", "-") or (token.text == "not" and _may_begin_condition(before)):
        return False
    raise FormulaError(_missing(token, before), token.column)


def _may_begin_condition(before: Token | None) -> bool:
    return before is None or before.text in ("(", ",", "if", "else", "and", "or", "not")


def _missing(token: Token, before: Token | None) -> str:
    previous = before.text if before else ""
    if token.text == ")" and previous == "(":
        return "Nothing stands in these brackets; write what belongs there."
    if token.text == "if":
        return "A value stands before if: write a if condition else b."
    if token.text == "not":
        return "not stands only before a condition; put brackets around it."
    if previous == "" or previous in ("(", ","):
        return f"Something is missing before {token.text}; write what belongs there."
    if previous in ("*", "/") and token.text in ("*", "/", "**"):
        return f"Two signs stand side by side, {previous} and {token.text}; leave one."
    return f"Something is missing between {previous} and {token.text}; write what belongs there."


def _after_operand(token: Token, before: Token | None, brackets: list[_Bracket], names: Sequence[str]) -> bool:
    """A token where an operand has ended; return whether the operand goes on."""
    bracket = brackets[-1]
    match token.text:
        case ")":
            if len(brackets) == 1:
                raise FormulaError("This bracket closes nothing; delete it, or open one before.", token.column)
            _all_else(bracket)
            brackets.pop()
            return True
        case ",":
            _comma(token, before, bracket)
        case "if":
            bracket.ifs.append(token)
        case "else":
            if not bracket.ifs:
                raise FormulaError("This else has no if: write a if condition else b.", token.column)
            bracket.ifs.pop()
        case _ if before is not None and (token.text in ("not", "(") or token.kind in ("number", "name")):
            raise _side_by_side(token, before, names)
    return False


def _comma(token: Token, before: Token | None, bracket: _Bracket) -> None:
    if not bracket.call:
        number = before is not None and before.kind == "number"
        remedy = "write a decimal point, as in 0.25" if number else "write one formula, without a comma"
        raise FormulaError(f"A comma stands only between the arguments of a function; {remedy}.", token.column)
    _all_else(bracket)


def _side_by_side(token: Token, before: Token, names: Sequence[str]) -> FormulaError:
    """Return what to say where a sign is missing."""
    left, right, column = before.text, token.text, token.column
    if python := {left, right} & _PYTHON:
        return FormulaError(f"{min(python)} is Python, not a formula; write names, numbers and functions only.", column)
    if right == "not":
        return FormulaError("A sign is missing before not; write and, or or.", column)
    if right == "(" and before.kind == "name" and left not in (*names, "pi", "e"):
        return unknown_function(before, names)
    if before.kind == token.kind == "number":
        return FormulaError(f"Two numbers stand side by side, {left} and {right}; join them.", column)
    if before.kind == "number" and right in ("j", "J") and right not in names:
        return FormulaError("Complex numbers are not used here; write real ones.", column)
    if before.kind == "number" and right.startswith("_"):
        return FormulaError("Write numbers without _, as 1000.", column)
    remedy = f"{'(…)' if left == ')' else left}*{'(…)' if right == '(' else right}"
    return FormulaError(f"A sign is missing between {left} and {right}; write {remedy}.", column)


def _all_else(bracket: _Bracket) -> None:
    if bracket.ifs:
        raise FormulaError("This if has no else: write a if condition else b.", bracket.ifs[-1].column)


def unknown(token: Token, names: Sequence[str]) -> FormulaError:
    """Return what to say of a name that is none of the question's."""
    word = token.text
    listed = f"the names are {', '.join(names)}." if names else "only numbers are wanted here."
    if word in _PYTHON or word.startswith("__"):
        return FormulaError(f"{word} is Python, not a formula; write only names, numbers and functions.", token.column)
    if word in ("inf", "nan", "infinity"):
        return FormulaError(f"{word} is no number to compute with; write a finite formula.", token.column)
    near = difflib.get_close_matches(word, names, 1, 0.5) or [n for n in names if n.lower() == word.lower()]
    guess = f"did you mean {near[0]}? " if near else ""
    return FormulaError(
        f"The name {word} is unknown here; {guess}{listed[0].upper() + listed[1:] if guess else listed}", token.column
    )


def unknown_function(token: Token, names: Sequence[str]) -> FormulaError:
    """Return what to say of a word before a bracket that is no function."""
    word = token.text
    if word in ("np", "numpy", "math", "sp", "torch"):
        return FormulaError(f"Write functions alone: exp(x), not {word}.exp(x).", token.column)
    if word.startswith("__") or word in _PYTHON:
        return FormulaError(f"{word} is Python, not a formula; write only names, numbers and functions.", token.column)
    instead = {"relu": "max(0, x)", "softplus": "log(1 + exp(x))", "sech": "1/cosh(x)", "square": "x^2", "pow": "x^n"}
    near = difflib.get_close_matches(word, [*FUNCTIONS, *ALIASES], 1, 0.6)
    known = ", ".join([*FUNCTIONS, "ln"])
    if remedy := instead.get(word.lower()):
        return FormulaError(f"The function {word} is not known here; write {remedy}.", token.column)
    guess = f"did you mean {near[0]}? The" if near else "the"
    return FormulaError(f"The function {word} is not known here; {guess} functions are {known}.", token.column)
