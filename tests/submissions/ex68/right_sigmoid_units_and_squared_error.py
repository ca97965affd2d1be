# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train(X, Y, hidden, learning_rate, epochs, rng):
    m = X.shape[1]
    W1 = rng.uniform(-1, 1, (hidden, X.shape[0]))
    b1 = rng.uniform(-1, 1, (hidden, 1))
    W2 = rng.uniform(-1, 1, (1, hidden))
    b2 = 0.0
    for i in range(epochs):
        A1 = sigmoid(W1 @ X + b1)
        A2 = sigmoid(W2 @ A1 + b2)
        dZ2 = 2 * (A2 - Y) * A2 * (1 - A2) / m
        dA1 = np.dot(W2.T, dZ2)
        dZ1 = dA1 * A1 * (1 - A1)
        W2 = W2 - learning_rate * np.dot(dZ2, A1.T)
        b2 = b2 - learning_rate * np.sum(dZ2)
        W1 = W1 - learning_rate * np.dot(dZ1, X.T)
        b1 = b1 - learning_rate * np.sum(dZ1, axis=1, keepdims=True)
    return W1, b1, W2, b2


def predict(X, parameters):
    W1, b1, W2, b2 = parameters
    return np.where(sigmoid(W2 @ sigmoid(W1 @ X + b1) + b2) >= 0.5, 1.0, 0.0)
