"""ex43 · Gradient descent with momentum

In a long narrow valley plain gradient descent zigzags: the steps across the valley cancel each other, the steps
along it are small. Momentum averages the last gradients. What changes its sign all the time averages out, what
keeps its direction stays. The average is called the velocity v:

    v ← β · v + (1 − β) · g         g is the gradient at w, β about 0.9
    w ← w − α · v                   with the new v; α is the learning rate

Worked number: w = 1, v = 0.5, g = 2, α = 0.1, β = 0.9. First v = 0.9 · 0.5 + 0.1 · 2 = 0.65, then
w = 1 − 0.1 · 0.65 = 0.935.

This is the form with (1 − β): v is a weighted average of gradients (ex42), of the size of one gradient. Other
texts write v ← βv + g ("classic"), or put α into v; there steps are 1/(1 − β) times as long with the same α. Both
are in use, here it is the average. There is no bias correction in this exercise.

`momentum_step` takes numbers or arrays of one shape, and returns the pair (w, v), both new.
`minimise` starts with v = 0 at w (n,) and takes `steps` steps. `gradient` is a function: gradient(w) is the
gradient at w, again (n,); ask it anew at every step. The result has shape (steps + 1, n): row 0 is the start w, row t
is w after t steps. Leave the w you were given as it is.

Source: S3 1:11:11 to 1:15:47; S2 "Momentum" and "Momentum GD". (S3 calls momentum "friction": in that picture
it is the rocket's mass that keeps it going; friction is 1 − β, the share of the velocity that is lost in a step.)
"""

import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    """Return (w, v) after one step, for the gradient at w."""
    raise NotImplementedError


def minimise(gradient, w, learning_rate, beta, steps):
    """Return the path from w, shape (steps + 1, n), for a gradient function."""
    raise NotImplementedError
