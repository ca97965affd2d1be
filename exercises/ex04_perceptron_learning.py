"""ex04 · The perceptron learning rule

Nobody has to solve the inequalities of ex03 by hand: a perceptron can find its weights from examples. Show it one
example after the other, and correct it only where it is wrong:

    y = 1, but it stays silent:    w  ←  w + [1, x]       (next time the sum is larger)
    y = 0, but it fires:           w  ←  w − [1, x]       (next time the sum is smaller)
    it is right:                   w stays as it is

The 1 in [1, x] is the constant input x0 of the bias w0: it is corrected like every other weight. As in ex02 the unit
fires where w0 + w1 x1 + … + wn xn >= 0, at 0 too.

Worked step: w = (0, 0, 0), x = (1, 2), y = 0. The sum is 0, so the unit fires, and that is wrong: the new w is
(−1, −1, −2).

Training goes through all rows again and again; each pass is an epoch. Here exactly so:
- w starts at zeros, n + 1 of them; the rows come in the order given, and each one is judged with the w of that moment;
- after the first epoch without a single mistake training stops, and `converged` is True;
- after `max_epochs` epochs that all had mistakes it stops too, and `converged` is False, even if the last correction
  happens to make everything right: no epoch has shown it.
If the data are linearly separable such an epoch comes, sooner or later; if not (XOR), it never comes.

Shapes: X (m, n), rows are examples; y (m,) of 0 and 1; w (n + 1,), the bias first. `perceptron_update` gets a single
example, x (n,) and y. Do not change the w you are given: return a new one.

The source names the rule and shows no formula for it. Its systems of inequalities are those of ex03.

Source: S1 "Learning algorithm: … perceptron learning algorithm", "Perceptron".
"""

import numpy as np


def perceptron_update(w, x, y):
    """Return the weights (n + 1,) after one example x (n,) with the target y, 0 or 1."""
    raise NotImplementedError


def train_perceptron(X, y, max_epochs=100):
    """Return (w, converged) after training on the rows of X with the targets y."""
    raise NotImplementedError
