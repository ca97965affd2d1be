"""ex68 · Everything together: train a network

Write a network that learns. All parts are known: starting weights that differ (ex50, ex51), forward propagation
(ex27), the loss (ex22), backpropagation (ex36), the step of gradient descent (ex29), and the loop around them:

    start with small random weights from rng and zero biases
    repeat `epochs` times:   A = forward(X),   gradients = backward(A, Y),   W ← W − α dW,   b ← b − α db
    predict:                 1 where the output is >= 0.5, else 0

One hidden layer of `hidden` units is enough; tanh units with a sigmoid output and binary cross entropy work well.
Then, with means over the m examples (columns), dZ2 = (A2 − Y)/m, dW2 = dZ2 A1ᵀ, dZ1 = W2ᵀ dZ2 · (1 − A1²),
dW1 = dZ1 Xᵀ, and db is the sum of dZ over its columns, itself a column: keepdims=True. Any method may be used,
mini-batches or Adam too; what counts is how well it predicts.

Graded is: the accuracy on examples it has not seen, for XOR (with a little noise), for two moons (two half circles,
one reaching into the other) and for two clouds that a line separates; and that more training helps: after all epochs
there are no more mistakes on the training data than after one. hidden is 8, learning_rate 0.5, epochs up to 2000.

A network of one unit gets 75 % of XOR at most; that needs the hidden layer, and hidden units that do not start alike.

Shapes: X (n0, m), examples are columns; Y (1, m) of 0 and 1. `train` returns the parameters, usually a dict with W1
(hidden, n0), b1 (hidden, 1), W2 (1, hidden), b2 (1, 1); your own `predict` gets them back. `predict` returns 0/1, shape
(1, m), for any m. All chance comes from `rng`. `train` may take 10 seconds: use matrix products, no loop over examples.

Source: S3, the whole lecture; S1 "Algorithm: Gradient Descent + Backpropagation".
"""

import numpy as np


def train(X, Y, hidden, learning_rate, epochs, rng):
    """Return the parameters of a network with one hidden layer, trained on X and Y."""
    raise NotImplementedError


def predict(X, parameters):
    """Return the network's decisions for X, 0 or 1, shape (1, m)."""
    raise NotImplementedError
