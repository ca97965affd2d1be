"""ex29 · The weight update

Training changes each weight a little, so that the loss gets smaller. The slope ∂L/∂w says how the loss changes when
the weight grows; the learning rate η > 0 says how large a step to dare:

    w_new = w_old − η · ∂L/∂w

Why minus? The gradient points uphill, to steepest ascent. (S2 says once that it points to steepest descent; it is the
minus that turns it round.) Think of a valley with its floor at the best weight:

    slope < 0    the loss falls as w grows: we stand left of the floor, and w must increase (minus a negative number)
    slope > 0    the loss rises as w grows: we stand right of the floor, and w must decrease
    slope = 0    flat: the weight stays as it is

A small η creeps, a large one jumps over the floor and back. The step also shrinks by itself where the valley flattens,
because the slope does.

Worked numbers: w = 2, slope −0.5, η = 0.1: w_new = 2 − 0.1 · (−0.5) = 2.05, an increase. With slope 0.5: 1.95.

`weight_update` is elementwise: w and gradient are numbers, or arrays of one shape, and the same shape comes back as a
new array: the old w is left as it was. `direction` takes one number, and returns exactly one of the words "increase",
"decrease" and "stay". (S0 recommends rates of 0.001 to 0.01; here the caller gives it.)

Source: S0 "Weight Update Mechanism", "Gradient Descent Concept", "The Concept of Slope and Weight Adjustment".
"""

import numpy as np


def weight_update(w, gradient, learning_rate):
    """Return the weights after one step of gradient descent, in the shape of w."""
    raise NotImplementedError


def direction(slope):
    """Return what a step of descent does to a weight with this slope: "increase", "decrease" or "stay"."""
    raise NotImplementedError
