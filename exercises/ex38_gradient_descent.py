"""ex38 · Gradient descent

One sigmoid neuron, f(x) = σ(w·x + b), is to fit a few points (x, y). How bad a guess of w and b is, the loss says:

    L(w, b) = ½ Σ (f(x_i) − y_i)²            a sum over all points, the ½ in front of all of it

Guessing w and b finds a small loss for two points and two numbers; it is hopeless for a million. Gradient descent
asks the slope instead, and steps against it, again and again:

    w ← w − η · ∂L/∂w      ∂L/∂w = Σ (f − y) · f · (1 − f) · x
    b ← b − η · ∂L/∂b      ∂L/∂b = Σ (f − y) · f · (1 − f)

Both slopes are taken at the same point (w, b), summed over all points (full batch, no 1/n); then both numbers change.
That is one epoch. Where the surface is flat the steps are short, on its slopes they are long.

Worked number: the two points (0.5, 0.2) and (2.5, 0.9), w = 0.5, b = 0. Then f = 0.5622 and 0.7773, and L = ½
(0.3622² + (−0.1227)²) = 0.0731. One step with η = 1: ∂L/∂w = −0.0085, ∂L/∂b = 0.0679, so w = 0.5085, b = −0.0679.

X and Y are (n,), n >= 1; w, b and eta are numbers, epochs a whole number >= 0. `losses` has epochs + 1 numbers: the
loss before the first step, then the one after each epoch. With epochs = 0 you return w, b and one loss. If η is too
large the loss may rise: go on, and return the last w and b.

The source writes ½ (y₁ − f₁)² + (y₂ − f₂)² once: the ½ belongs in front of brackets around both. Its table of guesses
(0.0730, 0.1481, 0.0214, 0.0028, 0.0003, 0.0000) is right to 3 in the fourth decimal: exact are 0.0731, 0.1481,
0.0217, 0.0029, 0.0003, 0.0000. Its program starts from w = b = −2, where the surface is flat, and takes 1000 epochs.

Source: S1 "Training a Neural Network", "Gradient Descent Rule", "do_gradient_descent".
"""

import numpy as np


def loss(w, b, X, Y):
    """Return ½ Σ (σ(w·x + b) − y)², a number."""
    raise NotImplementedError


def gradient_descent(X, Y, w, b, eta, epochs):
    """Return (w, b, losses) after `epochs` steps, losses with epochs + 1 entries."""
    raise NotImplementedError
