"""ex35 · Backpropagation by hand: the table of Han and Kamber

Before writing backpropagation for matrices it pays to do one step with every number in sight. The network has
the input units 1, 2, 3, the hidden units 4, 5 and the output unit 6; all but the inputs are sigmoid units.
The names say who is connected: w14 leads from unit 1 to unit 4, θ4 is the bias of unit 4.

    forward    I_j = Σ_i w_ij · O_i + θ_j      O_j = 1 / (1 + e^(−I_j))      (O_i = x_i for the inputs)
    output     Err6 = O6 (1 − O6) (T − O6)
    hidden     Err_j = O_j (1 − O_j) · Err6 · w_j6                           for j = 4, 5
    update     w_ij ← w_ij + l · Err_j · O_i      θ_j ← θ_j + l · Err_j

Err_j is minus the slope of E = ½ (T − O6)² along I_j, so the update adds: it is gradient descent all the same.
Compute every error before any weight changes: Err4 wants the old w46. Nothing is rounded on the way.

Worked numbers (S1's): x = (1, 0, 1), w14 = 0.2, w24 = 0.4, w34 = −0.5, θ4 = −0.4 give I4 = 0.2 − 0.5 − 0.4 = −0.7
and O4 = 0.332; in the end O6 = 0.474, so with the target T = 1: Err6 = 0.474 · 0.526 · 0.526 = 0.1312.
(The slides print 0.1311, because they round O6 first.) With the rate l = 0.9, w46 becomes −0.261.

Everything is a dict: w has the keys w14 w15 w24 w25 w34 w35 w46 w56, theta has theta4 theta5 theta6, outputs has
O4 O5 O6, errors has Err4 Err5 Err6. x is an array (3,), target and learning_rate are numbers.

Source: S1 "Back Propagation Algorithm: Simple MLP Example"; Han and Kamber, "Data Mining", chapter 9.
"""

import numpy as np


def net_inputs_and_outputs(x, w, theta):
    """Return the dict of I4, I5, I6, O4, O5 and O6."""
    raise NotImplementedError


def unit_errors(outputs, w, target):
    """Return the dict of Err4, Err5 and Err6."""
    raise NotImplementedError


def update_table(x, w, theta, outputs, errors, learning_rate):
    """Return the dict of all eleven new values: w14 … w56 and theta4 … theta6."""
    raise NotImplementedError
