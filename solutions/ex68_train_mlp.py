"""ex68 · Everything together: train a network: a model solution."""

import numpy as np


def _outputs(X, W1, b1, W2, b2):
    """Return the hidden outputs A1 and the probabilities A2."""
    A1 = np.tanh(W1 @ X + b1)
    return A1, 1 / (1 + np.exp(-(W2 @ A1 + b2)))


def train(X, Y, hidden, learning_rate, epochs, rng):
    """Return the parameters of a network with one hidden layer, trained on X and Y."""
    n, m = X.shape
    # Random weights, or all hidden units would stay alike; biases need no chance.
    W1, b1 = rng.standard_normal((hidden, n)), np.zeros((hidden, 1))
    W2, b2 = rng.standard_normal((1, hidden)), np.zeros((1, 1))
    for _ in range(epochs):
        A1, A2 = _outputs(X, W1, b1, W2, b2)
        # Sigmoid and cross entropy together: the slope of the mean loss by the last pre-activation.
        dZ2 = (A2 - Y) / m
        # Back through W2, before it changes, and through tanh, whose slope is 1 − A1².
        dZ1 = W2.T @ dZ2 * (1 - A1**2)
        for W, b, dZ, A in ((W1, b1, dZ1, X), (W2, b2, dZ2, A1)):
            W -= learning_rate * dZ @ A.T
            b -= learning_rate * dZ.sum(axis=1, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def predict(X, parameters):
    """Return the network's decisions for X, 0 or 1, shape (1, m)."""
    _, A2 = _outputs(X, **parameters)
    return (A2 >= 0.5).astype(int)
