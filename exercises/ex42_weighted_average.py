"""ex42 · The exponentially weighted average

Losses of mini-batches and gradients jump up and down; what counts is their trend. An exponentially weighted average
smooths a series x_1, x_2, … with one number of memory: the new average is the old one moved a little towards the new
value.

    v_0 = 0
    v_t = β · v_(t−1) + (1 − β) · x_t        t = 1, 2, …;   0 <= β < 1

A value that came k steps ago has the weight (1 − β) · β^k, so about the last 1/(1 − β) values count: ten for β = 0.9.
With β = 0 there is no memory, v_t = x_t. Momentum (ex43) averages gradients in this way, RMSProp (ex45) their
squares.

Because of v_0 = 0 the first averages are too small: their weights sum to 1 − β^t only. The bias correction divides by
that:

    v̂_t = v_t / (1 − β^t)                    t counts from 1

Only the result is divided: the recursion goes on with v_t itself, not with v̂_t.

Worked numbers: x = (10, 20), β = 0.9: v_1 = 0.9 · 0 + 0.1 · 10 = 1 and v_2 = 0.9 · 1 + 0.1 · 20 = 2.9. Corrected:
1/0.1 = 10 and 2.9/0.19 = 15.263.

x is (n,), n >= 1; the result has the same shape: v_1 … v_n, without v_0. `bias_correction` is True or False, False
unless given.

One source describes momentum as "adding a weighted average of the previous gradients to the current gradient". In an
average the new value is weighted, too: by 1 − β.

Source: S2 "Exponential Weighted Average", "Momentum"; S3 1:15:00.
"""

import numpy as np


def ewa(x, beta, bias_correction=False):
    """Return the averages v_1 … v_n of the series x, bias-corrected if asked for."""
    raise NotImplementedError
