"""Markdown with $LaTeX$ as text for a terminal or a comment: formulas can be read without being drawn."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from functools import lru_cache
from xml.etree import ElementTree

from grader.render.markup import SPANS

_FENCE = re.compile(r"^```\w*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_RAISED = str.maketrans("0123456789+-−()nTLlkij", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿᵀᴸˡᵏⁱʲ")
_LOWERED = str.maketrans("0123456789+-−()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_ACCENTS = {"^": "\u0302", "¯": "\u0304", "~": "\u0303", "‾": "\u0304", "―": "\u0304", "→": "\u20d7", "˙": "\u0307"}
_FRACTIONS = {"1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾"}
_SPACED = set("=<>≤≥≠≈∈→↦∝∼·×⋅≪≫≡")
_SIGNS = set("+−-±")  # one that follows nothing, or another operator, belongs to what it stands before
_OPEN, _CLOSE = set("([{⌊⌈"), set(")]}⌋⌉")
_TIGHT = _OPEN | _SIGNS | set("∂∇|∣‖∥/")
_BARS = set("|∣‖∥")
_SIMPLE = re.compile(r"[^\s+−/^·,=<>]+(\^?\([^()]*\))?")  # needs no brackets around it


def text(markdown: str, width: int = 100, indent: str = "") -> str:
    """Return prose as lines no wider than `width`; code keeps its lines.

    >>> print(text("The slope $\\\\frac{a+b}{2}$ of `f`."))
    The slope (a + b)/2 of `f`.
    """
    blocks: list[str] = []
    for place, part in enumerate(_FENCE.split(markdown)):
        if place % 2:
            blocks.append(textwrap.indent(part.rstrip("\n"), indent + "    "))
            continue
        for paragraph in re.split(r"\n[ \t]*\n", part.strip()):
            blocks.extend(_paragraph(paragraph, width, indent))
    return "\n\n".join(block for block in blocks if block.strip())


def line(markdown: str) -> str:
    """Return a run of prose as one line of text."""
    markdown = " ".join(markdown.split())  # a formula may go on in the next line
    parts, end = [], 0
    for span in SPANS.finditer(markdown):
        code, latex, strong = span.groups()
        marked = f"`{code}`" if code is not None else strong if strong is not None else math(latex)
        parts += [markdown[end : span.start()], marked]
        end = span.end()
    return " ".join("".join([*parts, markdown[end:]]).split())


def hung(mark: str, markdown: str, width: int) -> str:
    """Return an item of a list, its later lines below the first."""
    return textwrap.fill(line(markdown), width, initial_indent=f"  {mark}", subsequent_indent=" " * (len(mark) + 2))


def _paragraph(paragraph: str, width: int, indent: str) -> list[str]:
    """Wrap a paragraph; a list keeps an item a line."""
    lines = paragraph.strip().split("\n")
    if lines and all(re.match(r"\s*[-*] |\s+", item) for item in lines):
        items = re.split(r"\n(?=\s*[-*] )", paragraph.strip())
        hung = [textwrap.fill(line(i), width, initial_indent=indent, subsequent_indent=indent + "  ") for i in items]
        return ["\n".join(hung)]
    return [
        textwrap.fill(line(paragraph), width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    ]


@lru_cache(maxsize=2048)
def math(latex: str) -> str:
    """Return a formula as text.

    >>> math("\\\\sigma'(z) = \\\\frac{e^{-z}}{(1 + e^{-z})^2}"), math("\\\\sum_{i=1}^{n} w_i x_i")
    ("σ'(z) = e^(−z)/((1 + e^(−z))²)", '∑(i = 1 … n) wᵢ xᵢ')
    """
    from latex2mathml.converter import convert

    try:
        read = _read(ElementTree.fromstring(convert(latex)))
    except Exception:  # its errors have no common base, and no formula may cost a reader the question
        return latex
    return unicodedata.normalize("NFC", " ".join(read.split()))


def _read(element: ElementTree.Element) -> str:
    children = list(element)
    match element.tag.rpartition("}")[2]:
        case "mi" | "mn" | "mo" | "mtext":
            return unicodedata.normalize("NFKC", element.text or "").replace("-", "−") if element.text else ""
        case "mfrac" if (whole := "/".join(map(_read, children))) in _FRACTIONS:
            return _FRACTIONS[whole]
        case "mfrac":
            below = _bracketed(children[1])
            return f"{_bracketed(children[0])}/{f'({below})' if re.match(r'[0-9.]+[^0-9.)]', below) else below}"
        case "msqrt":
            return f"√{_bracketed(element)}" if len(children) == 1 else f"√({_row(children)})"
        case "msup":
            return _read(children[0]) + _raised(_read(children[1]))
        case "msub":
            return _read(children[0]) + _lowered(_read(children[1]))
        case "msubsup" | "munderover" if _read(children[0]) in ("∑", "∏", "∫"):
            return f"{_read(children[0])}({_read(children[1])} … {_read(children[2])})"
        case "msubsup" | "munderover":
            return _read(children[0]) + _lowered(_read(children[1])) + _raised(_read(children[2]))
        case "munder":
            return f"{_read(children[0])}({_read(children[1])})"
        case "mover":
            mark = _read(children[1]).strip()
            return _read(children[0]) + (
                mark if unicodedata.combining(mark[:1] or " ") else _ACCENTS.get(mark, f"^({mark})")
            )
        case "mtable":
            return "; ".join(", ".join(_read(cell) for cell in row) for row in children)
        case "mspace":
            return " "
        case _:
            return _row(children)


def _row(children: list[ElementTree.Element]) -> str:
    """Join the parts of a formula, with spaces where a reader wants them."""
    text, tag = "", ""
    for before, child in zip([None, *children], children):
        part = _read(child)
        tag = "" if before is None else before.tag.rpartition("}")[2]
        last = text.rstrip()[-1:]
        if child.tag.endswith("mtable") and last == "{":
            part += "}"  # cases: written, their brace is closed
        if part[:1] in _BARS and text.count(part[0]) % 2:
            text = text.rstrip() + part
            continue
        if part in _SPACED or (part in _SIGNS and last and last not in _OPEN | _SPACED | _SIGNS | {",", "/"}):
            text = f"{text.rstrip()} {part} "
        elif part == "/":
            text = f"{text.rstrip()}/"
        elif part == ",":
            text = f"{text.rstrip()}, "
        elif tag == "mfrac" and last not in _FRACTIONS.values() and part[:1] not in _CLOSE:
            text = f"{text.rstrip()} · {part}"  # a/b · c, which is not a/(bc)
        elif (child.get("mathvariant") == "normal" and (last.isalpha() or last == "_")) or (
            not text or text.endswith(" ") or part[:1] in _CLOSE | {"'", "′"} or last in _TIGHT or _product(text, part)
        ):  # the letters of one word
            text += part
        elif part[:1] in _OPEN:
            text += part if last.isalnum() or last in "′'" or unicodedata.category(last)[0] in "LM" else f" {part}"
        else:
            text += f" {part}"
    return text.strip()


def _product(text: str, part: str) -> bool:
    """Is it a number before a letter, 2z?"""
    return bool(re.search(r"(?:^|[\s(])[\d.]+$", text)) and part[:1].isalpha() and len(part) < 4


def _bracketed(element: ElementTree.Element) -> str:
    text = _read(element) if element.tag.rpartition("}")[2] != "msqrt" else _row(list(element))
    return text if _SIMPLE.fullmatch(text) else f"({text})"


def _raised(text: str) -> str:
    if text == "′" or set(text) == {"′"}:
        return "'" * len(text)
    return text.translate(_RAISED) if all(ord(sign) in _RAISED for sign in text) else f"^{_grouped(text)}"


def _lowered(text: str) -> str:
    text = text.replace(" ", "") if all(len(word) == 1 for word in text.split()) else text
    return text.translate(_LOWERED) if all(ord(sign) in _LOWERED for sign in text) else f"_{_grouped(text)}"


def _grouped(text: str) -> str:
    text = text.replace(" ", "") if all(len(word) == 1 and word.isalpha() for word in text.split()) else text
    alone = len(text.rstrip("₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙ'")) == 1 or text.isdigit()  # e^βz would read as (e^β)z
    return text if alone or (text[:1] + text[-1:]) in ("()", "[]") else f"({text})"
