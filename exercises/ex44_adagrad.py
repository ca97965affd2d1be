"""ex44 · AdaGrad

One learning rate for all weights suits none of them: a weight with large slopes should take small steps, one that
rarely gets a slope at all (a rare word, say) should use it well. AdaGrad gives every weight a rate of its own. It
remembers the sum s of all squared gradients that this weight has seen, and divides its step by the root of that sum:

    s ← s + g²                              g is the gradient at w; s begins at 0
    w ← w − α · g / (√s + ε)                with the new s; α is the learning rate

The root brings s back to the size of a gradient, so g/√s has no unit: in the first step, from s = 0, each weight
moves by α, whatever the size of its gradient. ε, here 1e-8 and added to the root, not under it, only keeps a weight
that has never seen a slope from 0/0: where g = 0 and s = 0, w stays as it is.

Worked numbers: w = 1, s = 0, g = 2, α = 0.1 give s = 4 and w = 1 − 0.1 · 2/2 = 0.9. With s = 9 and g = 4 it would be
s = 25 and w = 1 − 0.1 · 4/5 = 0.92.

s can only grow, so the steps get shorter and shorter, in long training too short; ex45 has the remedy. (One of the
sources says that AdaGrad keeps "the gradients from becoming too small". It leaves the gradients as they are and
changes the rate of each weight, and the danger is the other one: its steps become too small.)

`adagrad_step` takes numbers, or arrays of one shape, elementwise, and returns the pair (w, s). Both are new: leave
the w and s you were given as they are.

Source: S2 "Common types of Gradient Descent", "Optimizers: ADAGRAD".
"""

import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    """Return (w, s) after one step, for the gradient at w."""
    raise NotImplementedError
