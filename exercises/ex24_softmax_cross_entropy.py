"""ex24 · Softmax with cross entropy, and its gradient

Softmax (ex17) turns k scores z, the logits, into probabilities p; cross entropy (ex23) is −log p of the true class.
Put together they become simpler than either. With log p_j = z_j − log Σ e^z, and y one-hot, one example costs

    loss = log( e^(z_1) + … + e^(z_k) ) − z_true

and the loss here is the mean over the m examples, the 1/m included. No probability is computed, so nothing has to be
clipped: 0 for the true class means only that z_true is far below the others, and the loss is that distance.

The gradient is the reason why the two are always used together. Softmax' is a whole matrix, cross entropy' divides
by p, but their product is

    ∂loss/∂Z = (P − Y)/m,   P the softmax of Z, row by row

which is "what was said minus what is right". Each row sums to 0: what the true class must gain, the others must lose.

Worked number: Z = ((1, 2, 3)), Y = ((0, 0, 1)) give P = ((0.0900, 0.2447, 0.6652)), the loss −log 0.6652 = 0.4076
and the gradient (0.0900, 0.2447, −0.3348).

Z and Y are (m, k), one example a row, m >= 1 and k >= 2. Note the order: logits first, then the targets. The loss is
one number, the gradient (m, k). Both must be right for logits up to ±1000, where e^1000 overflows: only differences
of logits within a row matter, so subtract each row's largest one first. The loss is exact there, not clipped: Z =
((1000, 0)), Y = ((0, 1)) cost 1000.

(S0 has this loss without its minus sign. S2's softmax' = s(1 − s) is the diagonal of the matrix only: with it the
gradient does not come out.)

Source: S0 "Activation Function: Softmax"; S1 "Softmax Activation", "Cross-entropy".
"""

import numpy as np


def softmax_cross_entropy(Z, Y):
    """Return the mean cross entropy of the softmax of the logits Z for the one-hot targets Y, a number."""
    raise NotImplementedError


def softmax_cross_entropy_gradient(Z, Y):
    """Return the gradient of that mean with respect to Z, shape (m, k)."""
    raise NotImplementedError
