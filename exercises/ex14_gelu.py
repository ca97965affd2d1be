"""ex14 · GELU, the Gaussian error linear unit

Take a random number from the standard normal distribution. The probability that it is at most z is Φ(z), the area under
the bell curve to the left of z. GELU multiplies z by it:

    gelu(z) = z · Φ(z)                     Φ(z) = ½ (1 + erf(z / √2))

So a large z passes, a very negative one does not, and in between z is weighted by its rank among normal numbers. Like
SiLU (ex13) it is smooth and dips below 0, to −0.1700 at z = −0.7518. It is the usual activation of transformers.

erf, the error function, has no formula in powers and exponentials; Python has it in `math`, for one number at a time.
(np.vectorize(erf) applies it to each element of an array; a loop does as well.)

The slope of Φ is the height of the bell curve, so the product rule gives

    gelu'(z) = Φ(z) + z · φ(z)             φ(z) = e^(−z²/2) / √(2π)

Worked numbers: Φ(1) = 0.8413 and φ(1) = 0.2420, so gelu(1) = 0.8413 and gelu'(1) = 1.0833. At 0 the slope is ½.

Here the exact form with erf is asked for. The approximations z·σ(1.702 z) and ½z(1 + tanh(√(2/π)(z + 0.044715 z³))) are
only near it: they are up to 0.02 and 0.0005 away, which is enough to lose the point. (A source gives the range as
(−0.17…, ∞), without its end. The lowest value is reached, as it says of SiLU.)

Both functions are elementwise: a number gives a number, an array an array of the same shape. |z| is at most 30.

Source: S1 "Activation Function Cheat Sheet".
"""

from math import erf

import numpy as np


def gelu(z):
    """Return z·Φ(z) for a number or an array z."""
    raise NotImplementedError


def gelu_prime(z):
    """Return the derivative of gelu at z."""
    raise NotImplementedError
