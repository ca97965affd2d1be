"""ex01 · The McCulloch–Pitts neuron

The first model of a neuron (1943) has no weights. It adds up its inputs, all 0 or 1, and fires when the sum
reaches a threshold θ ("thresholding logic"):

    y = 1  if  x1 + x2 + … + xn >= θ        (>=: it fires when the sum is exactly θ)
    y = 0  otherwise

An input may also be inhibitory. Such an input has a veto: if it is 1, the unit does not fire, whatever the
others say. The sum runs over the other inputs, the excitatory ones. With a veto even NOT can be built, which a
bare sum can never do: a sum does not fall when an input is switched on.

Worked number: x = (1, 0, 1) and θ = 2 give 1, because 1 + 0 + 1 >= 2. If the third input is inhibitory, the
answer is 0: that input is 1, so it vetoes.

Shapes: x is one example (n,) or a batch (m, n), one example a row; the answer is one number or (m,).
`inhibitory` is None (no veto anywhere) or n bools, True where the input vetoes.

`mp_gate` goes the other way: choose θ and `inhibitory` so that the unit computes AND, OR, NOR or NOT. Several
choices may be right, and all of them count. NAND and XOR are beyond a single unit of this kind. (Why? A quiz asks.)

One slide of the source compares the sum with 0 where it must be θ: "y = 1 if Σ x_i >= 0" would always fire.

Source: S1 "McCulloch Pits (MP) Neuron", "Implementing Boolean functions using MP Neuron".
"""

import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    """Return 1 where the unit fires and 0 elsewhere: a number for x (n,), an array (m,) for x (m, n)."""
    raise NotImplementedError


def mp_gate(name, n):
    """Return (theta, inhibitory) of a unit with n inputs that computes "AND", "OR", "NOR" or "NOT" (n = 1)."""
    raise NotImplementedError
