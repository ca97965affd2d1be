"""Marks → tokens: numbers, names, operators, brackets, each with its place and as it was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from grader.formula.characters import FormulaError, Mark

MAX_DIGITS = 40
MAX_EXPONENT = 1000
WORDS = ("if", "else", "and", "or", "not")
_NUMBER = re.compile(r"(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?(?![\w.])|(\d+\.?\d*|\.\d+)")
_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_SIGN = re.compile(r"\*\*|<=|>=|==|!=|[-+*/^()<>=,]")
_REFUSED = {
    ".": "A dot stands alone here; write numbers as 0.5.",
    "[": "Square brackets are not read; write (…).",
    "]": "Square brackets are not read; write (…).",
    "{": "Braces are not read; write (…).",
    "}": "Braces are not read; write (…).",
    "|": "Bars are not read; write abs(x) for |x|.",
    "'": "A prime or a quotation mark is not read; write the formula itself.",
    '"': "Text in quotation marks is not a formula; leave the marks away.",
    "%": "A percent sign is not read in a formula; write 0.25 or 25/100.",
    ":": "A colon is not read; write a if condition else b for cases.",
    ";": "Only one formula is wanted: end before the semicolon.",
    "!": "! is not read; write the product out, or != for unequal.",
    "&": "Write and for &.",
    "\\": "LaTeX is not read; write the formula as in exp(-z)/2.",
    "~": "Write not for ~.",
    "@": "@ is not read; write each product with *.",
}


@dataclass(frozen=True)
class Token:
    """A piece of a formula. `kind` is number, name, sign or word; `typed` is what stands there."""

    kind: str
    text: str
    column: int
    value: Fraction = Fraction(0)


def tokens(marks: list[Mark]) -> list[Token]:
    """Return the tokens; superscripts become a power.

    >>> from grader.formula.characters import marks
    >>> [token.text for token in tokens(marks("2.5*x² <= σ(z)"))]
    ['2.5', '*', 'x', '**', '^2', '<=', 'sigma', '(', 'z', ')']
    """
    found: list[Token] = []
    roots: list[int] = []
    i = 0
    while i < len(marks):
        if marks[i].kind == "raised":
            i = _raised(marks, i, found)
        elif marks[i].kind == "fraction":
            found.append(Token("number", marks[i].text, marks[i].column, Fraction(marks[i].text)))
            i += 1
        elif marks[i].kind == "word":  # √ ∧ ∨ ¬
            roots += [len(found)] if marks[i].text == "sqrt" else []
            found.append(_token("name", marks[i].text, marks[i].column))
            i += 1
        elif marks[i].text.isspace():
            i += 1
        else:
            i = _plain(marks, i, found)
    for root in reversed(roots):
        _bracket_root(found, root)
    return found


def _bracket_root(found: list[Token], root: int) -> None:
    """Read √2 and √n as √(2) and √(n); what √x² means is asked."""
    inside, after = (found[at] if at < len(found) else None for at in (root + 1, root + 2))
    if inside is not None and inside.kind in ("number", "name") and (after is None or after.text not in ("(", "**")):
        found.insert(root + 2, Token("sign", ")", inside.column))
        found.insert(root + 1, Token("sign", "(", inside.column))


def _plain(marks: list[Mark], start: int, found: list[Token]) -> int:
    """Read one token of plain marks; return where the next begins."""
    end = start
    while end < len(marks) and marks[end].kind not in ("raised", "fraction", "word"):
        end += 1
    text, column = "".join(mark.text for mark in marks[start:end]), marks[start].column
    for kind, pattern in (("number", _NUMBER), ("name", _NAME), ("sign", _SIGN)):
        if match := pattern.match(text):
            found.append(_token(kind, match[0], column))
            return _after(marks, start, len(match[0]))
    char = marks[start].text
    if char == "." and found and found[-1].text[-1].isidentifier():
        raise FormulaError("Nothing stands after a dot here: write exp(x), not np.exp(x).", column)
    raise FormulaError(_REFUSED.get(char, f"{char} is not read here; delete it."), column)


def _after(marks: list[Mark], start: int, length: int) -> int:
    """Return the mark at which a token of so many characters ends."""
    while length > 0:
        length -= len(marks[start].text)
        start += 1
    return start


def _token(kind: str, text: str, column: int) -> Token:
    if kind == "name" and text in WORDS:
        return Token("word", text, column)
    if kind == "sign":
        return Token("sign", "**" if text == "^" else text, column)
    if kind == "number":
        return Token("number", text, column, _value(text, column))
    return Token(kind, text, column)


def _value(text: str, column: int) -> Fraction:
    digits, _, exponent = text.lower().partition("e")
    if len(digits) > MAX_DIGITS:
        raise FormulaError(f"The number has more than {MAX_DIGITS} digits; write fewer.", column)
    if len(exponent) > 5 or abs(int(exponent or 0)) > MAX_EXPONENT:
        raise FormulaError(f"The exponent of a number must lie between −{MAX_EXPONENT} and {MAX_EXPONENT}.", column)
    return Fraction(text)


def _raised(marks: list[Mark], start: int, found: list[Token]) -> int:
    """Read superscripts as a power of what stands before them."""
    end = start
    while end < len(marks) and marks[end].kind == "raised":
        end += 1
    text, column = "".join(mark.text for mark in marks[start:end]), marks[start].column
    sign, digits = text.rstrip("0123456789"), text.lstrip("+-")
    if sign not in ("", "-", "+") or not digits.isdigit() or len(digits) > 4 or int(digits) > MAX_EXPONENT:
        raise FormulaError("This power is not read; write it with ^, as in x^2.", column)
    if not found:
        raise FormulaError("A power needs something before it, as in x².", column)
    if len(found) > 1 and found[-2].text == "**":
        raise FormulaError("Two powers stand one on the other; put brackets, as in (x^2)^3.", column)
    found.append(Token("sign", "**", column))
    if sign == "-":
        found.append(Token("sign", "-", column))
    found.append(Token("number", f"^{digits}", column, Fraction(digits)))
    following = next((mark for mark in marks[end:] if not mark.text.isspace()), None)
    after = "".join(mark.text for mark in marks[end : end + 2])
    if following is not None and (following.text == "^" or after.startswith("**")):
        raise FormulaError("Two powers stand one on the other; put brackets, as in (x^2)^3.", following.column)
    return end
