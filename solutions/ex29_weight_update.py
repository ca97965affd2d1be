"""ex29 · The weight update: a model solution."""


def weight_update(w, gradient, learning_rate):
    """Return the weights after one step of gradient descent, in the shape of w."""
    # Not w -= …, which would write into the caller's array.
    return w - learning_rate * gradient


def direction(slope):
    """Return what a step of descent does to a weight with this slope: "increase", "decrease" or "stay"."""
    # The step is −η · slope and η is positive: the weight moves against the sign of the slope.
    if slope < 0:
        return "increase"
    if slope > 0:
        return "decrease"
    return "stay"
