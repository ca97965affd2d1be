"""ex41 · Mini-batches: a model solution."""


def mini_batches(X, Y, batch_size, rng):
    """Return a random partition of the examples as a list of pairs (X_t, Y_t)."""
    _, m = X.shape
    # One order for both: X and Y shuffled apart would give every x somebody else's y.
    order = rng.permutation(m)
    batches = []
    for start in range(0, m, batch_size):
        # A slice that reaches over the end is cut short: this is the last, smaller batch.
        chosen = order[start : start + batch_size]
        batches.append((X[:, chosen], Y[:, chosen]))
    return batches
