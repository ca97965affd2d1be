"""ex46 · Adam

Adam puts two ideas together: momentum (ex43), an average of the gradients that says where to go, and RMSProp (ex45),
an average of their squares that gives every weight a step length of its own. Both averages begin at 0 and are
therefore too small at first; Adam corrects that (ex42).

    m ← β1 · m + (1 − β1) · g               g is the gradient at w; β1 = 0.9
    v ← β2 · v + (1 − β2) · g²              β2 = 0.999
    m̂ = m / (1 − β1^t)                      t = 1 in the first step, 2 in the second, …
    v̂ = v / (1 − β2^t)
    w ← w − α · m̂ / (√v̂ + ε)                α = 0.001, ε = 1e-8

t, an argument, is the number of this step. It is the exponent of the β, and the first step has t = 1: t = 0 would
mean a division by 0. ε is added to the root, not under it. Where m, v and g are all 0, w stays as it is.

Worked number: w = 1, m = v = 0, g = 2, t = 1, α = 0.1: m = 0.2 and v = 0.004, corrected m̂ = 0.2/0.1 = 2 and v̂ =
0.004/0.001 = 4, so w = 1 − 0.1 · 2/2 = 0.9. Without the correction it would be 1 − 0.1 · 0.2/0.0632 = 0.684.

`adam_step` takes numbers, or arrays of one shape, elementwise, and returns three: (w, m, v). The m and v that you
return are the averages themselves, NOT the corrected ones: the next step goes on from them, and corrects again. All
three are new: leave the arrays you were given as they are.

(One source calls it "Atom", by ear; the other has a picture without a formula. The name stands for adaptive moments:
m is an average of g, v one of g², the first and the second moment. v has nothing to do with the velocity v of ex43;
that is m.)

Source: S2 "Optimizers: ADAM"; S3 1:15:58 to 1:16:27.
"""

import numpy as np


def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Return (w, m, v) after step number t, for the gradient at w; m and v uncorrected."""
    raise NotImplementedError
