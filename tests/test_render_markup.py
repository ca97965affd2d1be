from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.render import markup


def tags(page):
    found = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            found.append((tag, dict(attrs)))

    Reader().feed(str(page))
    return found


def test_code_and_mathematics_in_prose():
    page = markup.inline("Use `a < b`, since $a^2$ & <b>.")
    assert page.startswith("Use <code>a &lt; b</code>, since <math")
    assert page.endswith("</math> &amp; &lt;b&gt;.")


@pytest.mark.parametrize("words", ["It costs $5 and $6.", "from $ to $ x", "a `b", "``", "$$"])
def test_lone_signs_are_left_alone(words):
    assert markup.inline(words) == words


def test_formulas_can_be_switched_off():
    assert markup.inline("$x$ and `y`", formulas=False) == "$x$ and <code>y</code>"


def test_paragraphs():
    assert markup.prose("one\ntwo\n \n\nthree\n") == "<p>one\ntwo</p>\n<p>three</p>"


@pytest.mark.parametrize(
    "latex",
    [
        r"\sigma{\left(z \right)} \left(1 - \sigma{\left(z \right)}\right)",
        r"\begin{cases} \frac{e^{2}}{2} & \text{for}\: e \leq \delta \\ 0 & \text{otherwise} \end{cases}",
        r"\sum_{i=1}^{n} y_{i} \log{\left(p_{i} \right)}",
        r"\left[\begin{matrix}w_{11} & w_{12}\\w_{21} & w_{22}\end{matrix}\right]",
        r"\frac{\partial J}{\partial w} = \max\left(0, x\right) \cdot \sqrt[3]{2}",
        r"\overline{x} \hat{y} \operatorname{sign}{\left(x \right)} \mathbf{W}^{T} \odot \mathbb{R}",
    ],
)
def test_the_formulas_of_this_material_become_mathml(latex):
    page = markup.math(latex, display=True)
    assert page.startswith("<math ")
    assert 'display="block"' in page


@pytest.mark.parametrize("latex", [r"\frac{", "a_", r"\left(", "{" * 3000, "x" * 5000, r"\begin{x}"])
def test_what_cannot_be_read_is_shown_as_it_is(latex):
    assert markup.math(latex).startswith("<code>")


@pytest.mark.parametrize(
    "latex",
    [
        r"\href{javascript:alert(1)}{x}",
        r"\style{background:url(//x)}{x}",
        r"\class{a}{x}",
        r"\color{red}{x}",
        r"\text{<script>alert(1)</script>}",
        r"\text{&lt;script&gt;}",
        r"\text{&#60;script&#62;}",
    ],
)
def test_formulas_carry_no_links_styles_or_elements(latex):
    for tag, attributes in tags(markup.math(latex)):
        assert tag == "code" or markup._TAG.fullmatch(tag)
        assert not {"href", "style", "class", "mathcolor"} & set(attributes)


pieces = st.lists(
    st.sampled_from(
        ["<script>", "`", "$", "\\", "{", "}", "&lt;", '"', "'", "\\href", "\\text", "a", " ", "\n", "\x00"]
    ),
    max_size=14,
)


@settings(max_examples=200, deadline=None)
@given(pieces.map("".join))
def test_no_prose_becomes_an_element_of_its_own(words):
    for tag, _ in tags(markup.prose(words)):
        assert tag in ("p", "code") or markup._TAG.fullmatch(tag)


def test_code_is_highlighted_and_escaped():
    page = markup.code("def f(x):\n    return '<b>' + \"\x1b\"  # note\n")
    assert '<span class="k">def</span>' in page
    assert "<b>" not in page
    assert "\x1b" not in page
    assert {tag for tag, _ in tags(page)} == {"span"}


def test_very_long_code_is_only_escaped():
    assert markup.code("<" * 70_000) == "&lt;" * 70_000


@pytest.mark.parametrize(
    "latex",
    [
        "w = 0.25",
        "[1.5, -0.5]",
        "x^0.5 + 1.5",
        "x_0.5",
        "10^{-0.5}",
        "w_{1.5} = 2.0",
        "0.1140917 < 12.75",
        "1.2.3",
        "a0.5",
    ],
)
def test_a_formula_with_other_numbers_is_the_same_formula(latex: str) -> None:
    """Forms are read once and numbers put into them: that must not be seen."""
    assert markup.math(latex) == markup._math(latex, False)


def test_a_formula_cannot_stretch_the_page() -> None:
    assert "999" not in str(markup.math(r"\hspace{99999em}x"))
    assert 'width="2em"' in str(markup.math(r"a \qquad b"))


def test_a_minus_is_a_sign_where_nothing_stands_before_it_to_be_lessened():
    said = str(markup.math("[-2, -1.9] = -x + (-y) - z"))
    assert said.count('<mo form="prefix">−</mo>') == 4
    assert said.count("<mo>−</mo>") == 1
