"""ex18 · Saturated, dead and off centre: three ways in which units stop learning

A sigmoid unit is saturated where its output is nearly 0 or nearly 1. There its slope σ'(z) = σ(z)(1 − σ(z)) is nearly
0, and so is every gradient that passes it. Here

    saturated(z) is True  where  σ'(z) < tol            strictly below; at z = 0 the slope is 0.25, its largest value

(S1 says "saturated when σ = 1 or σ = 0". It gets there for no z; so a tolerance is needed. S2 says that the gradient
vanishes as the input approaches 0 or 1. It is the output that does; the input goes to ±∞. And S1's "x very small" must
mean very negative, since for small |x| the slope is largest.)

A ReLU unit is dead if it outputs 0 for every example: its slope is 0 for all of them, and nothing moves its weights.

    dead_relu_units(Z) is True  for a unit with  max(0, z) = 0 for each example            z = 0 counts as dead, too

(S1 says a neuron dies "if the input is negative", S0 "when weights become zero". One negative pre-activation only makes
it silent for that example; what kills is that no example is left where it is positive.)

A sigmoid's outputs are all positive, so the gradients of the weights they are multiplied by have one sign, and these
weights can only rise or fall together. Outputs with mean 0 do not have that fault:

    zero_centred(A) is True  for a unit with  |mean of its outputs| <= tol             0.1 + 0.2 − 0.3 is not quite 0

Worked numbers: σ'(4) = 0.0177 and σ'(5) = 0.0066: for tol = 0.01 z = 5 is saturated, z = 4 is not.

`saturated` is elementwise, right up to |z| = 1000, and returns a bool or an array of bools. Z and A are (units, m), one
unit a row, one example a column; the other two return bools (units,). 0/1 is as good as False/True.

Source: S1 "Activation functions: Sigmoid", "Leaky ReLU"; S0 "Disadvantages of the Sigmoid Activation Function".
"""

import numpy as np


def saturated(z, tol=0.01):
    """Return whether σ'(z) < tol, for a number or for each element of an array z."""
    raise NotImplementedError


def dead_relu_units(Z):
    """Return for each unit of Z (units, m) whether ReLU outputs 0 for every example, shape (units,)."""
    raise NotImplementedError


def zero_centred(A, tol=1e-8):
    """Return for each unit of A (units, m) whether |mean over the examples| <= tol, shape (units,)."""
    raise NotImplementedError
