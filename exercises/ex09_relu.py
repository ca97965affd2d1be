"""ex09 · ReLU

The rectified linear unit lets positive numbers through and cuts negative ones to 0:

    relu(z) = max(0, z)                 relu'(z) = 1  if z > 0
                                                   0  if z <= 0

No exponential is needed, so it is fast, and for z > 0 it never saturates: the slope is exactly 1, however large z
is. (One source says ReLU makes gradients explode. Its slope is never above 1, so it cannot; large weights can.) For
z < 0 the slope is 0: a unit whose z is negative for every example gets no gradient and learns no more. That is a
"dead" unit.

At z = 0 ReLU has a kink, and no derivative: the slope is 0 on the left and 1 on the right. Training needs a number
there, and any value from 0 to 1 (a subgradient) will do. Here, as in PyTorch, it is 0. (Two sources say that an
activation must be differentiable everywhere; this one shows that it need not be. One leaves out z = 0 in the slope.)

Worked numbers: relu(3) = 3 and relu(−2) = 0; the slopes are 1 and 0.

Both functions are elementwise: a number gives a number, an array an array of the same shape, whatever the shape is.
`relu_prime` gets z, not the output. Do not change the array you are given.

Source: S1 "Activation functions: ReLU"; S0 "Rectified Linear Unit (ReLU)"; S2 "Relu".
"""

import numpy as np


def relu(z):
    """Return max(0, z) for a number or an array z."""
    raise NotImplementedError


def relu_prime(z):
    """Return the derivative of relu at z, 0 at z = 0."""
    raise NotImplementedError
