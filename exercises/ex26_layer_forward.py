"""ex26 · One layer, and how many parameters there are

A layer is several units that see the same inputs. Their weights are stacked, one unit a row, so that one matrix
product computes all their weighted sums, for all m examples at once:

    Z     = W H + b        pre-activations, (n_out, m)
    H_out = g(Z)           activations, (n_out, m), g applied to each entry

H (n_in, m) is what the layer before puts out, with examples as columns; W is (n_out, n_in), b is (n_out, 1). Adding
b repeats its column for every example (broadcasting). Both Z and H_out are returned: the way back needs both.

The activation g is given by its name:

    "identity"  z          "sigmoid"  1/(1 + e^(−z))          "tanh"  tanh z          "relu"  max(z, 0)

Worked number: W = ((1, −1), (2, 0)), b = (0, −3), one example H = (1, 2): Z = (1·1 − 1·2 + 0, 2·1 + 0·2 − 3) = (−1,
−1), and with relu H_out = (0, 0).

Each layer has a weight for each pair of a unit and an input, and a bias for each unit: n_out·n_in + n_out
parameters. `count_parameters` gets the sizes from the inputs on, as [n, 3, 2, 1], and adds up those of all layers:
for n = 4 these are (12 + 3) + (6 + 2) + (2 + 1) = 26. The inputs are no layer: they have no parameters.
`layer_sizes` is a 1-D array of at least two ints.

S1 writes a for the pre-activation and h for the activation, S3 z and a; here they are Z and H. S1's note says that j
is the input and k the output in W_ijk, but its matrix has one unit a row, as here: the first index is the unit.

Source: S1 "Feed Forward Neural Networks: Representation (Matrix Form)"; S3 03:26.
"""

import numpy as np


def layer_forward(H, W, b, activation):
    """Return (Z, H_out): the pre-activations W H + b and the activations, both (n_out, m)."""
    raise NotImplementedError


def count_parameters(layer_sizes):
    """Return the number of weights and biases of a fully connected network with these layer sizes, an int."""
    raise NotImplementedError
