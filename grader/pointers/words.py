"""Texts as words, and how alike two of them are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from math import sqrt

_WORD = re.compile(r"[^\W_]+|½")
ONE_FORM = dict.fromkeys(("derivative", "gradient", "grad", "prime", "subgradient"), "slope") | {
    "sigma": "σ", "delta": "δ", "theta": "θ", "eta": "η", "alpha": "α", "beta": "β", "lambda": "λ", "partial": "∂",
}  # fmt: skip


def words(texts: Iterable[str]) -> Set[str]:
    """The words of texts, each in one form: singular, Greek letters as letters, every name of a slope as one."""
    found = (word.removesuffix("s") if len(word) > 3 else word for t in texts for word in _WORD.findall(t.lower()))
    return {ONE_FORM.get(word, word) for word in found if len(word) > 1 or not word.isascii()}


def weighed(said: Set[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """Words as a vector of length 1, rare ones longer; those that no place uses say nothing."""
    known = {word: rarity[word] for word in said if word in rarity}
    length = sqrt(sum(weight**2 for weight in known.values())) or 1.0
    return {word: round(weight / length, 4) for word, weight in known.items()}


def dot(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return sum(weight * other[word] for word, weight in one.items() if word in other)
