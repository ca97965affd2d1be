"""ex41 · Mini-batches

Batch gradient descent looks at all m examples before it takes one step; stochastic gradient descent steps after
each one. Mini-batches are the trade-off: a few examples at a time, few enough that updates come often, enough of
them to use matrix products. One pass over all batches is an epoch.

    shuffle     put the examples into a random order, x and y together
    cut         batch 1 = the first `batch_size` of them, batch 2 = the next, …
    the rest    if batch_size does not divide m, the last batch is smaller; it is not thrown away

So the batches are a random partition: every example is in exactly one batch, and every x keeps its own y.
Without shuffling, data sorted by class would give batches of one class each.

Shapes: examples are columns. X (n, m), Y (k, m); the result is a list of pairs (X_t, Y_t), X_t (n, size of the
batch), Y_t (k, size of the batch). If batch_size >= m there is one batch with all m examples.

Worked number: m = 10 examples and batch_size = 4 make three batches of 4, 4 and 2 examples: ⌈10 / 4⌉ = 3.

All chance comes from `rng`, a numpy.random.Generator: the same seed gives the same batches, another seed others.
rng.permutation(m) is a random order of 0 … m − 1. Do not use np.random.shuffle and the like: they draw from one
global state that all the code of a program shares. Leave X and Y as they are.

Source: S3 1:05:09 to 1:07:11 (batches in curly brackets, X^{t}); S2 "Mini-Batch".
"""

import numpy as np


def mini_batches(X, Y, batch_size, rng):
    """Return a random partition of the examples as a list of pairs (X_t, Y_t)."""
    raise NotImplementedError
