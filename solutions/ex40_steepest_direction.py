"""ex40 · The direction of steepest descent: a model solution."""

import numpy as np


def directional_derivative(gradient, u):
    """Return the slope of the loss in the direction u (not normalised), a number."""
    return u @ gradient


def cos_beta(gradient, u):
    """Return the cosine of the angle between u and the gradient, a number."""
    # Both lengths are divided out: only the directions are left.
    return u @ gradient / (np.linalg.norm(u) * np.linalg.norm(gradient))


def steepest_descent(gradient):
    """Return the unit vector in which the loss falls fastest, shape (n,)."""
    # The gradient points uphill; its opposite has cos β = −1.
    return -gradient / np.linalg.norm(gradient)


def taylor_loss(L0, gradient, u, eta):
    """Return the loss after the move η·u, to first order, a number."""
    # The slope in that direction times the length of the way.
    return L0 + eta * directional_derivative(gradient, u)
