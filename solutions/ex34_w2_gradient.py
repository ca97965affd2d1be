"""ex34 · Back to the second and the first layer: a model solution."""


def w2_gradient(A1, A2, A3, W3, Y):
    """Return ∂L/∂W2, shape (n2, n1), the mean over the examples."""
    _, m = Y.shape  # columns are examples
    # With a sigmoid output and cross entropy, A3(1 − A3) cancels: A3 − Y is all that is left.
    dZ3 = (A3 - Y) / m
    # W3 carried A2 (n2, m) to Z3 (n3, m), so its transpose carries the gradient back to (n2, m). A2 is σ(Z2) already.
    dZ2 = (W3.T @ dZ3) * A2 * (1 - A2)
    # (n2, m) times (m, n1): the product adds up the examples and has the shape of W2.
    return dZ2 @ A1.T


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    """Return ∂L/∂W1, shape (n1, n0), the mean over the examples."""
    _, m = Y.shape
    dZ3 = (A3 - Y) / m
    dZ2 = (W3.T @ dZ3) * A2 * (1 - A2)
    # One layer further the same step again: transposed weights, the slope of the units, the layer's input.
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    return dZ1 @ X.T
