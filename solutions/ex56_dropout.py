"""ex56 · Dropout: a model solution."""


def dropout_forward(A, keep_prob, rng):
    """Return (A_out, mask): A with entries dropped at random and the rest enlarged, and the mask of 0 and 1."""
    # rng.random is uniform between 0 and 1, so it is below keep_prob with probability keep_prob.
    mask = rng.random(A.shape) < keep_prob
    return A * mask / keep_prob, mask


def dropout_backward(dA, mask, keep_prob):
    """Return the gradient with respect to A, given the gradient dA with respect to A_out."""
    # A_out is A times the number mask/keep_prob, entry by entry, and so the slope is this number.
    return dA * mask / keep_prob
