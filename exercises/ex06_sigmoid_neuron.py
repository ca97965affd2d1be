"""ex06 · The sigmoid neuron

A perceptron jumps: a sum just below the threshold gives 0, one just above it gives 1, however close the two are. So
a small change of a weight either changes nothing or turns the answer round, and nobody can learn step by step from
that. The sigmoid (or logistic) function makes the jump smooth:

    σ(z) = 1 / (1 + e^(−z))

It is 0.5 at z = 0, goes to 1 for large z and to 0 for very negative z, and never leaves (0, 1): its value can be
read as a probability. (Mind the brackets: one source prints 1/1 + e^(−x), which is 1 + e^(−x).)

A sigmoid neuron is a perceptron with σ in the place of the step:

    y = σ(w·x + b)          w·x = w1 x1 + … + wn xn

The bias b is what ex02 calls w0 = −θ. It is added once, after the sum.

Worked numbers: σ(2) = 0.8808. With x = (1, 2), w = (0.5, −1) and b = 2 the sum is 0.5 − 2 + 2 = 0.5, and
σ(0.5) = 0.6225.

`sigmoid` is elementwise: a number gives a number, an array an array of the same shape. It must be right up to
|z| = 1000. e^1000 overflows: for z < 0 use σ(z) = e^z / (1 + e^z), so that no exponent is positive.
`sigmoid_neuron` takes one example x (n,) and returns a number, or a batch x (m, n), one example a row, and returns
(m,). w is (n,), b a number.

Source: S1 "Sigmoid Neuron"; S0 "Sigmoid Activation Function Characteristics".
"""

import numpy as np


def sigmoid(z):
    """Return σ(z) for a number or an array z."""
    raise NotImplementedError


def sigmoid_neuron(x, w, b):
    """Return σ(w·x + b): a number for x (n,), an array (m,) for x (m, n)."""
    raise NotImplementedError
