"""ex40 · The direction of steepest descent

We stand at θ, where the loss is L0 and its gradient is ∇L, and want to move a little: by η in the direction u. How
much does that change the loss? For small η the Taylor series, cut after its first term, answers:

    L(θ + η u) ≈ L0 + η · uᵀ∇L

uᵀ∇L, the sum of the products of their entries, is the directional derivative: the slope of the loss in the direction
u. The move is good only where it is negative. How negative can it get? The angle β between u and ∇L tells:

    cos β = uᵀ∇L / (‖u‖ · ‖∇L‖),      −1 <= cos β <= 1,      ‖u‖ = √(u₁² + … + u_n²)

uᵀ∇L is lowest for cos β = −1, an angle of 180°: for u opposite to the gradient. Of all vectors of length 1 this one
is

    u = −∇L / ‖∇L‖

Worked number: ∇L = (3, 4) and u = (1, 0): uᵀ∇L = 3, cos β = 3/5 = 0.6. The steepest descent is (−0.6, −0.8). From L0
= 2, η = 0.1 in direction u leads to 2 + 0.1 · 3 = 2.3, and in direction (−0.6, −0.8) to 2 − 0.1 · 5 = 1.5.

All vectors are (n,) and not 0, n >= 1; L0 and eta are numbers. `directional_derivative` and `taylor_loss` take u as
it is: do not normalise it; a u twice as long has twice the derivative. The first, second and last function return a
number.

One source says that the gradient itself tells "the direction of steepest descent": it points to the steepest ascent
(as the same text says before), hence the minus. The other writes L(θ + ηu) − L(θ) = uᵀ∇L: a factor η is missing
there.

Source: S1 "Gradient Descent Rule" and the pages on the Taylor series before it; S2 "Gradient".
"""

import numpy as np


def directional_derivative(gradient, u):
    """Return the slope of the loss in the direction u (not normalised), a number."""
    raise NotImplementedError


def cos_beta(gradient, u):
    """Return the cosine of the angle between u and the gradient, a number."""
    raise NotImplementedError


def steepest_descent(gradient):
    """Return the unit vector in which the loss falls fastest, shape (n,)."""
    raise NotImplementedError


def taylor_loss(L0, gradient, u, eta):
    """Return the loss after the move η·u, to first order, a number."""
    raise NotImplementedError
