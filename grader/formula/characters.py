"""The characters that learners type or paste, as the plain ones they mean, each with its place in the text.

What cannot be meant is refused by name: look-alikes of other alphabets, invisible characters, control characters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction


class FormulaError(ValueError):
    """A text is not a formula: `message` is one sentence with the remedy, `column` the place, from 1, as typed."""

    def __init__(self, message: str, column: int = 1) -> None:
        super().__init__(f"{message} (character {column})" if column > 1 else message)
        self.message = message
        self.column = column


@dataclass(frozen=True)
class Mark:
    """One character as it is meant: plain text, and where it stands (from 1)."""

    text: str
    column: int
    kind: str = ""  # "raised" for superscripts, "fraction" for ½, "word" for √ and ∧, "greek" for a spelled letter


MAX_LENGTH = 1000

_SPELLED = """
alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega
"""
_GREEK = dict(zip("αβγδεζηθικλμνξπρστυφχψω", _SPELLED.split(), strict=True))
GREEK = (
    _GREEK
    | {k.upper(): v.capitalize() for k, v in _GREEK.items()}
    | {"ς": "sigma", "ϵ": "epsilon", "ϑ": "theta", "ϕ": "phi", "ϱ": "rho", "µ": "mu", "∑": "Sigma", "∆": "Delta"}
)
_MEANT = {
    **dict.fromkeys("−–—‐‑‒﹣－➖", "-"),
    **dict.fromkeys("·×⋅∙•∗＊✕✖⨯", "*"),
    **dict.fromkeys("÷∕⁄／", "/"),
    **dict.fromkeys("≤⩽≦", "<="),
    **dict.fromkeys("≥⩾≧", ">="),
    "≠": "!=",
    "’": "'",
    "′": "'",
    "ˆ": "^",
}
_WORDS = {"√": "sqrt", "∧": "and", "∨": "or", "¬": "not"}
_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+", strict=True))
_LOOK_ALIKES = dict(
    zip("аеорсухіјѕһԛԝАВЕКМНОРСТХУЅІЈοΟΑΒΕΖΗΙΚΜΝΡΤΥΧ", "aeopcyxijshqwABEKMHOPCTXYSIJoOABEZHIKMNPTYX", strict=True)
)
_HATS = {"\u0302": "_hat", "\u0304": "_bar", "\u0303": "_tilde"}


def marks(text: str) -> list[Mark]:
    """Return the characters as they are meant; refuse what is too long, empty or cannot be meant.

    >>> "".join(mark.text for mark in marks("−2·θ² ≤ ŷ"))
    '-2*theta2 <= y_hat'
    >>> marks("2*х")
    Traceback (most recent call last):
    grader.formula.characters.FormulaError: This is х, CYRILLIC SMALL LETTER HA; type the Latin x. (character 3)
    """
    if len(text) > MAX_LENGTH:
        raise FormulaError(f"The formula has {len(text)} characters; write it with at most {MAX_LENGTH}.")
    if not text.strip():
        raise FormulaError("There is no formula here: type one.")
    return list(_marks(text))


def _marks(text: str) -> Iterator[Mark]:
    for i, char in enumerate(text):
        column = i + 1
        if char in _HATS:
            yield Mark(_HATS[char], column)
        elif char in _MEANT:
            yield Mark(_MEANT[char], column)
        elif char in _WORDS:
            yield Mark(_WORDS[char], column, "word")
        elif char in _RAISED:
            yield Mark(_RAISED[char], column, "raised")
        elif char in GREEK and char not in _LOOK_ALIKES:
            yield Mark(GREEK[char], column, "greek")
        elif char.isascii() and (char.isprintable() or char == "\t"):
            yield Mark(char.replace("\t", " "), column)
        else:
            yield _foreign(char, column)


def _foreign(char: str, column: int) -> Mark:
    """A character beyond ASCII that no table names: read where it is a form of a plain one, else refused."""
    category = unicodedata.category(char)
    if category == "Zs":
        return Mark(" ", column)
    if char in "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        raise FormulaError("Write the formula in one line.", column)
    if category in ("Cc", "Cf", "Cs", "Co", "Cn"):
        raise FormulaError(f"An invisible character ({_name(char)}) stands here; delete it.", column)
    if char in _LOOK_ALIKES:
        raise FormulaError(f"This is {char}, {_name(char)}; type the Latin {_LOOK_ALIKES[char]}.", column)
    plain = unicodedata.normalize("NFKC", char)
    if category == "No" and "⁄" in plain:  # ½
        return Mark(str(Fraction(plain.replace("⁄", "/"))), column, "fraction")
    if category in ("Lm", "No") and "<super>" in unicodedata.decomposition(char):
        raise FormulaError(f"The raised {plain} is not read; write ^{plain}.", column)
    if plain.isascii() and plain.isprintable() and len(plain) == 1:  # full-width, mathematical, lowered
        return Mark(plain, column)
    if plain in GREEK:
        return Mark(GREEK[plain], column, "greek")
    base, *accents = list(unicodedata.normalize("NFD", char))
    if len(accents) == 1 and accents[0] in _HATS and base.isascii():
        return Mark(base + _HATS[accents[0]], column)
    if category == "Nd":
        raise FormulaError(f"This is {_name(char)}; type {unicodedata.decimal(char)}.", column)
    remedy = {"∞": "formulas are finite", "∂": "write the derivative out", "%": "write 0.25 or 25/100"}.get(char)
    raise FormulaError(
        f"{char} ({_name(char)}) is not read here; {remedy or 'type plain letters and + − * / ^'}.", column
    )


def _name(char: str) -> str:
    return unicodedata.name(char, f"U+{ord(char):04X}")
