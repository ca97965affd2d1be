"""Prose with `code` and $math$, LaTeX and Python source, as HTML that is safe whatever it is made from."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from xml.etree import ElementTree

from markupsafe import Markup, escape

from grader.render.text import signed

_MATHML = "{http://www.w3.org/1998/Math/MathML}"
# What a formula may be made of. LaTeX can also ask for links, styles and classes.
_OPENING = ("(", "[", "{", ",", ";", "=", "≤", "≥", "<", ">", "≈", "·", "⋅", "∈", "→")
_TAG = re.compile(
    "math|mrow|m[inos]|mtext|mspace|mfrac|msqrt|mroot|msub|msup|msubsup|munder|mover|munderover|"
    "mtable|mtr|mtd|mstyle|mpadded|mphantom|menclose"
)
_ATTRIBUTE = re.compile(
    "display|displaystyle|scriptlevel|mathvariant|stretchy|symmetric|fence|form|separator|lspace|rspace|width|height|"
    "depth|minsize|maxsize|largeop|movablelimits|accent|accentunder|linethickness|column(align|spacing|lines)|"
    "row(spacing|lines)|notation"
)
_WIDE = re.compile(r"(?<![.\d])\d{3,}(?!\d*%)")  # a space of a hundred em and more is no notation either
_DECIMAL = re.compile(r"(?<![\w.])\d+\.\d+(?![\w.])")
_MAX_LATEX, _MAX_BRACES, _MAX_CODE = 4_000, 400, 60_000
# As in Markdown readers: "$5 and $6" is money, so a closing $ follows no space and precedes no digit.
_FENCES = re.compile(r"^```\w*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
# And ** between names and numbers is a power.
SPANS = re.compile(
    r"`([^`\n]{1,400})`|\$(?=\S)([^$\n]{1,400}?)(?<=\S)\$(?!\d)"
    r"|(?<![\w)\]*])\*\*(?=[^\W\d])([^*\n]{1,200}?)(?<=\w)\*\*(?![\w(*])"
)


@lru_cache(maxsize=4096, typed=True)  # a class gets the same sentences again and again; Markup is not its text
def inline(text: str, *, formulas: bool = True) -> Markup:
    """Return one run of prose as HTML: `code`, $math$ and **strong** words are marked up, all else is escaped.

    >>> inline("Use `np.exp`, not <exp>.")
    Markup('Use <code>np.exp</code>, not &lt;exp&gt;.')
    """
    parts, end = [], 0
    for span in SPANS.finditer(text):
        code, latex, strong = span.groups()
        parts.append(escape(signed(text[end : span.start()])))
        if code is not None:
            parts.append(Markup(f"<code>{escape(signed(code))}</code>"))
        elif strong is not None:
            parts.append(Markup(f"<strong>{escape(signed(strong))}</strong>"))
        else:
            parts.append(math(latex) if formulas else escape(signed(span[0])))
        end = span.end()
    return Markup("").join([*parts, escape(signed(text[end:]))])


def prose(text: str, *, formulas: bool = True) -> Markup:
    """Return paragraphs, parted by empty lines, as HTML."""
    paragraphs = [part.strip() for part in re.split(r"\n[ \t]*\n", text) if part.strip()]
    return Markup("\n").join(Markup(f"<p>{inline(part, formulas=formulas)}</p>") for part in paragraphs)


@lru_cache(maxsize=2048)
def blocks(text: str) -> Markup:
    """Return a question's wording as HTML: paragraphs, fenced code, and lists whose items begin with "- ".

    >>> blocks("Which?\\n\\n- a) `x`\\n- b) y")
    Markup('<p>Which?</p>\\n<ul>\\n<li>a) <code>x</code></li>\\n<li>b) y</li>\\n</ul>')
    """
    parts: list[Markup] = []
    for place, part in enumerate(_FENCES.split(text)):
        if place % 2:
            parts.append(Markup(f'<pre class="code" tabindex="0">{escape(signed(part.rstrip(chr(10))))}</pre>'))
            continue
        for paragraph in filter(None, map(str.strip, re.split(r"\n[ \t]*\n", part))):
            parts.append(_items(paragraph) if paragraph.startswith("- ") else Markup(f"<p>{inline(paragraph)}</p>"))
    return Markup("\n").join(parts)


def _items(paragraph: str) -> Markup:
    items = [Markup(f"<li>{inline(item)}</li>") for item in re.split(r"(?:^|\n)- ", paragraph) if item]
    return Markup("\n").join([Markup("<ul>"), *items, Markup("</ul>")])


def math(latex: str, *, display: bool = False) -> Markup:
    """Return a LaTeX formula as MathML; the LaTeX itself, as code, where it cannot be read.

    >>> math("w = 0.25")
    Markup('<math display="inline"><mrow><mi>w</mi><mo>=</mo><mn>0.25</mn></mrow></math>')
    """
    numbers = _DECIMAL.findall(latex)
    if not numbers:
        return _math(latex, display)
    # A class has the same formulas with other numbers: each form is read once, and numbers are put into it.
    places = [f"0.{place}40917" for place in range(11, 11 + len(numbers))]
    filling = iter(places)
    form = str(_math(_DECIMAL.sub(lambda _: next(filling), latex), display))
    if any(form.count(f"<mn>{place}</mn>") != 1 for place in places):  # a number that is read as something else
        return _math(latex, display)
    for place, number in zip(places, numbers):
        form = form.replace(place, number)
    return Markup(form)


@lru_cache(maxsize=4096)
def _math(latex: str, display: bool) -> Markup:
    unreadable = Markup("<code>{}</code>").format(signed(latex))
    if len(latex) > _MAX_LATEX or latex.count("{") > _MAX_BRACES:
        return unreadable
    from latex2mathml.converter import convert  # 50 ms: only where there is a formula

    try:
        tree = ElementTree.fromstring(convert(signed(latex), display="block" if display else "inline"))
        _keep_only_mathematics(tree)
        _mark_signs(tree)
        return Markup(ElementTree.tostring(tree, encoding="unicode"))
    except Exception:  # its errors have no common base, and no formula may cost a reader the page
        return unreadable


def code(source: str, language: str = "python") -> Markup:
    """Return source text as spans with Pygments' short class names, to be put into <pre class="code" tabindex="0">."""
    if len(source) > _MAX_CODE:
        return escape(signed(source))
    from pygments import highlight
    from pygments.formatters.html import HtmlFormatter
    from pygments.lexers import get_lexer_by_name

    return Markup(highlight(signed(source), get_lexer_by_name(language), HtmlFormatter(nowrap=True)))


def _keep_only_mathematics(tree: ElementTree.Element) -> None:
    """Refuse elements, and drop attributes, that are not plain notation."""
    for element in tree.iter():
        element.tag = element.tag.removeprefix(_MATHML)  # in HTML, <math> needs no namespace
        if not _TAG.fullmatch(element.tag):
            raise ValueError(f"<{element.tag}> is no formula")
        for name, value in list(element.attrib.items()):
            if not _ATTRIBUTE.fullmatch(name) or _WIDE.search(value):
                del element.attrib[name]


def _mark_signs(tree: ElementTree.Element) -> None:
    """Mark a minus after a bracket, a comma or a relation as a sign: browsers space it as a difference else."""
    for row in tree.iter():
        for before, element in pairwise(row):
            if element.tag == before.tag == "mo" and element.text in ("−", "+") and before.text in _OPENING:
                element.set("form", "prefix")
