# expect: train WRONG_ANSWER climbing-from-smaller-weights
# Y - A2 for A2 - Y, from smaller weights
import numpy as np


def predict(X, parameters):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    A2 = 1 / (1 + np.exp(-(parameters["W2"] @ A1 + parameters["b2"])))
    return (A2 >= 0.5).astype(int)


def train(X, Y, hidden, learning_rate, epochs, rng):
    n0, m = X.shape
    W1, b1 = rng.standard_normal((hidden, n0)), np.zeros((hidden, 1))
    W2, b2 = rng.standard_normal((1, hidden)) * 0.5, np.zeros((1, 1))
    for _ in range(epochs):
        A1 = np.tanh(W1 @ X + b1)
        A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
        dZ2 = (Y - A2) / m
        dZ1 = W2.T @ dZ2 * (1 - A1**2)
        W2, b2 = W2 - learning_rate * dZ2 @ A1.T, b2 - learning_rate * dZ2.sum(axis=1, keepdims=True)
        W1, b1 = W1 - learning_rate * dZ1 @ X.T, b1 - learning_rate * dZ1.sum(axis=1, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
