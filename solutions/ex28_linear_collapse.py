"""ex28 · Without activations, depth collapses: a model solution."""


def collapse(parameters):
    """Return (W, b) of the one affine map that the network with identity activations equals."""
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        # The next layer acts on everything so far, W x + b: on the weights and on the bias. It stands on the left.
        W = parameters[f"W{layer}"] @ W
        b = parameters[f"W{layer}"] @ b + parameters[f"b{layer}"]
    return W, b
