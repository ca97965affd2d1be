"""ex49 · The exploding gradient: a model solution."""

import math


def deep_linear_output(x, weights):
    """Return W_L … W_2 W_1 x for weights = [W_1, W_2, …, W_L]; the shape of x."""
    for W in weights:
        # A new x each time; multiplying from the left puts the last matrix in front.
        x = W @ x
    return x


def depth_until(scale, limit):
    """Return the smallest L >= 0 with scale^L >= limit (scale > 1) or scale^L <= limit (scale < 1), an int."""
    # scale^L = limit means L · log(scale) = log(limit); the next whole number reaches it. Below 1 both logarithms are
    # negative, so that the same line serves. Where even L = 0 is enough the quotient is 0 or less.
    return max(0, math.ceil(math.log2(limit) / math.log2(scale)))
