"""Cells of a spreadsheet made from strangers' text: none of them is ever taken for a formula."""

from __future__ import annotations

import unicodedata

from grader.render import text

_SIGNS = frozenset("=+-@|%\u2212")  # a cell that begins so is a formula, a number or a call to a program
# Shown as nothing, though they count as letters or symbols.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def neutral(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, on one line.

    Text that begins with a formula's sign, after whatever cannot be seen, gets an apostrophe in front.

    >>> neutral("=1+1"), neutral("ada")
    ("'=1+1", 'ada')
    """
    # Where a spreadsheet parts cells by semicolons, as in much of Europe, what follows one begins a cell, too.
    parts = text.one_line(cell).split(";")
    return ";".join("'" + part if begins_a_formula(part) else part for part in parts)


def begins_a_formula(part: str) -> bool:
    """Return whether the first sign that can be seen begins a formula, in any of its widths.

    A quotation mark is looked through, too: some programs drop it.
    """
    seen = next((sign for sign in part if not _unseen(sign)), "")
    return unicodedata.normalize("NFKC", seen)[:1] in _SIGNS


def _unseen(sign: str) -> bool:
    return (
        sign == '"' or sign in _BLANK or unicodedata.category(sign) in ("Cc", "Cf", "Cn", "Mn", "Me", "Zl", "Zp", "Zs")
    )
