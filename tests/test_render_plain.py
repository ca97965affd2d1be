"""Formulas and wording as text: what a reader of a terminal or an editor sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.render import markup, plain


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"\sum_i w_i x_i \ge \theta", "∑ᵢ wᵢ xᵢ ≥ θ"),
        (r"\frac{\partial L}{\partial w_{46}}", "∂L/∂w₄₆"),
        (r"\frac{1}{2n}", "1/(2n)"),
        (r"\frac{1}{2}(y - o)^2", "½(y − o)²"),
        (r"\frac{\lambda}{m}(w)", "λ/m · (w)"),
        (r"e^{\beta z} + e^{z_1}", "e^(βz) + e^z₁"),
        (r"\frac{a + b}{c}", "(a + b)/c"),
        (r"\hat y = -0.5", "ŷ = −0.5"),
        (r"W^{[2]} A^{[1]} + b", "W^[2] A^[1] + b"),
        (r"2z(1 - z)", "2z(1 − z)"),
        (r"\sqrt{\frac{2}{n}}", "√(2/n)"),
        (r"|e| \le \delta", "|e| ≤ δ"),
        (r"10^{-8}", "10⁻⁸"),
        (r"\mathrm{net}_4", "net₄"),
        (r"x \in \{0, 1\}", "x ∈ {0, 1}"),
        (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "(1, 2; 3, 4)"),
        (r"\broken{", r"\broken{"),
    ],
)
def test_formulas_read_well(latex: str, text: str) -> None:
    assert plain.math(latex) == text


def test_wording_is_wrapped_and_code_keeps_its_lines() -> None:
    text = plain.text("One two three four.\n\n- a **b** `c`\n- $x^2$\n\n```\nfor i in x:\n    print(i)\n```", width=12)
    assert text == "One two\nthree four.\n\n- a b `c`\n- x²\n\n    for i in x:\n        print(i)"


@pytest.mark.parametrize("text", ["z**2 + b**2", "(a)**2 and (b)**2", "2**n, 2**(n)", "** a ** b", "*a*"])
def test_a_power_is_not_a_strong_word(text: str) -> None:
    assert plain.line(text) == text
    assert "<strong>" not in markup.inline(text)


def test_strong_words() -> None:
    assert markup.inline("the **output <b>** is") == "the **output &lt;b&gt;** is"
    assert markup.inline("the **output** is") == "the <strong>output</strong> is"
    assert markup.blocks("a\n\n- **b**\n- c\n\n```\nx < 1\n```") == (
        '<p>a</p>\n<ul>\n<li><strong>b</strong></li>\n<li>c</li>\n</ul>\n<pre class="code" tabindex="0">x &lt; 1</pre>'
    )


@given(st.text(max_size=80))
def test_any_text_can_be_shown(text: str) -> None:
    assert isinstance(plain.text(text, 40), str)
    assert "<script" not in markup.blocks(text)


@pytest.mark.parametrize("latex", [r"\limits" * 20, r"\limits", "^", r"\frac", r"\left(", "}{"])
def test_a_formula_without_parts_stays_as_it_is(latex: str) -> None:
    assert isinstance(plain.math(latex), str)
    assert plain.text(f"Your answer: ${latex}$")
