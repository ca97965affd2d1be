"""ex10 · Leaky ReLU and PReLU

A ReLU unit whose z is negative for every example gets no gradient and never recovers. The leaky ReLU leaves a small
slope α there instead of 0:

    leaky_relu(z) = z        if z >= 0             leaky_relu'(z) = 1   if z >= 0
                    α z      if z < 0                                α   if z < 0

α is between 0 and 1, usually 0.01: that is its default here. At z = 0 both lines give 0, but the slope has a jump
(a kink of the function); here the slope at 0 is the right-hand one, 1.

If α is learned like a weight, the unit is called parametric, PReLU. Then its gradient is needed too. For each
element,

    ∂/∂α leaky_relu(z) = 0   if z >= 0             (α does not occur in that line)
                         z   if z < 0

Worked numbers for α = 0.1: z = −2 gives −0.2, the slope 0.1 and ∂/∂α = −2; z = 3 gives 3, 1 and 0.

Where the sources slip: one says leaky ReLU gives "a small positive value" for negative inputs. It is small and
negative; positive is the slope. The same source says its gradient can still vanish for very negative z: it is α
there, always. Another calls it "randomised" when α is not 0.01; a learned α makes it PReLU, and randomised is what
draws α at random. max(αz, z) is the same function, but only because α < 1.

All three functions are elementwise: a number z gives a number, an array an array of the same shape (the gradient by
α too: one entry for each z, not their sum). alpha is one number. z is always the input, not the output.

Source: S1 "Activation functions: Leaky ReLU"; S0 "Leaky ReLU Activation Function"; S2 "Leaky Relu".
"""

import numpy as np


def leaky_relu(z, alpha=0.01):
    """Return z where z >= 0 and alpha·z elsewhere."""
    raise NotImplementedError


def leaky_relu_prime(z, alpha=0.01):
    """Return the derivative of leaky_relu by z, 1 at z = 0."""
    raise NotImplementedError


def prelu_alpha_gradient(z, alpha):
    """Return the derivative of leaky_relu(z, alpha) by alpha, for each element of z."""
    raise NotImplementedError
