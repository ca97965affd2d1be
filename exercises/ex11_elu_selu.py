"""ex11 · ELU and SELU

The exponential linear unit keeps z where it is positive, like ReLU. Below 0 it bends smoothly towards −α, so it has
a slope there and its outputs are nearer to zero on average:

    elu(z) = z               if z > 0              elu'(z) = 1         if z >= 0
             α (e^z − 1)     if z <= 0                       α e^z     if z < 0

α > 0, 1 unless given. Both pieces give 0 at z = 0. The slopes there are 1 and α: for α = 1 they meet, otherwise
there is a kink, and here the slope at 0 is the right-hand one, 1.

SELU is ELU with two fixed numbers, λ in front of both pieces and a certain α. With suitable weights these keep the
outputs of a deep network near mean 0 and variance 1 by themselves:

    selu(z) = λ · elu(z, α)        selu'(z) = λ · elu'(z, α)        LAMBDA and ALPHA stand below

Worked numbers: elu(−1, 2) = 2·(0.3679 − 1) = −1.2642, and the slope there is 2·0.3679 = 0.7358. selu(1) = 1.0507,
and at 0 the slope of selu is λ.

Where the sources slip: one prints α e^z − 1 without brackets, which jumps to α − 1 at 0 unless α = 1, and speaks of
α e^x + 1. Elsewhere it has max(α(e^z − 1), z); but e^z outgrows z, so for large z this picks the exponential. Another
gives x(1 − e^(−x)), which is positive for negative x and grows without end, with a derivative that is not even its own.

All four are elementwise: a number gives a number, an array an array of the same shape; alpha is one number. They
must be right up to |z| = 1000. np.where computes both pieces everywhere, so e^1000 comes up even where it is not
wanted, and inf · 0 is nan: take e^z of the negative part only, np.minimum(z, 0).

Source: S1 "Activation functions: Exponential LU", "Activation Function Cheat Sheet"; S2 "ELU".
"""

import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def elu(z, alpha=1.0):
    """Return z where z > 0 and alpha·(e^z − 1) elsewhere."""
    raise NotImplementedError


def elu_prime(z, alpha=1.0):
    """Return the derivative of elu at z, 1 at z = 0."""
    raise NotImplementedError


def selu(z):
    """Return LAMBDA·elu(z) with ALPHA as its alpha."""
    raise NotImplementedError


def selu_prime(z):
    """Return the derivative of selu at z, LAMBDA at z = 0."""
    raise NotImplementedError
