"""ex49 · The exploding gradient

Take a deep network whose activations are the identity and whose biases are 0. Its output is one long product:

    output = W_L · … · W_2 · W_1 · x          W_1, the first of the list, acts first

If every matrix is 1.5 times the identity, ten layers make 1.5^10 = 57.7 of each input; with 0.5 they leave 0.5^10 =
0.001. A factor a little above 1 explodes, one a little below 1 vanishes, and depth is the exponent. The gradient
goes through the same matrices on its way back, so the same happens to it.

How deep is too deep? `depth_until(scale, limit)` is the smallest whole L >= 0 for which

    scale^L >= limit      if scale > 1
    scale^L <= limit      if scale < 1

Worked numbers: depth_until(1.5, 1000) = 18, as 1.5^17 = 985.3 and 1.5^18 = 1477.9. depth_until(0.5, 0.25) = 2: reaching
the limit exactly is enough. depth_until(2, 1) = 0 and depth_until(2, 0.5) = 0: with no layer at all the product is 1.

`weights` is a list of square matrices (n, n); x is (n,), or (n, m) with examples as columns, and the output has the
shape of x. An empty list gives x back. In general the order matters, as W_2 W_1 is not W_1 W_2. scale and limit are
positive numbers, scale is not 1.

S2 blames the exploding gradient on a derivative of the activation that "approaches infinity", and names ReLU. ReLU's
slope is 0 or 1; it is the product of the weights that explodes.

Source: S3 54:02 to 58:15; S2 "Exploding Gradient Problem".
"""

import numpy as np


def deep_linear_output(x, weights):
    """Return W_L … W_2 W_1 x for weights = [W_1, W_2, …, W_L]; the shape of x."""
    raise NotImplementedError


def depth_until(scale, limit):
    """Return the smallest L >= 0 with scale^L >= limit (scale > 1) or scale^L <= limit (scale < 1), an int."""
    raise NotImplementedError
