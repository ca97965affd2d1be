# expect: predict WRONG_ANSWER wrong-form
# expect: train WRONG_ANSWER wrong-form
# predict: the decision for the first example only
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def train(X, Y, hidden, learning_rate, epochs, rng):
    n, m = X.shape
    W1 = rng.standard_normal((hidden, n))
    b1 = np.zeros((hidden, 1))
    W2 = rng.standard_normal((1, hidden))
    b2 = np.zeros((1, 1))
    for i in range(epochs):
        A1 = np.tanh(np.dot(W1, X) + b1)
        A2 = sigmoid(np.dot(W2, A1) + b2)
        dZ2 = (A2 - Y) / m
        dW2 = np.dot(dZ2, A1.T)
        db2 = np.sum(dZ2, axis=1, keepdims=True)
        dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
        dW1 = np.dot(dZ1, X.T)
        db1 = np.sum(dZ1, axis=1, keepdims=True)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        W2 = W2 - learning_rate * dW2
        b2 = b2 - learning_rate * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def predict(X, parameters):
    A1 = np.tanh(np.dot(parameters["W1"], X) + parameters["b1"])
    A2 = sigmoid(np.dot(parameters["W2"], A1) + parameters["b2"])
    if A2[0, 0] >= 0.5:
        return 1
    return 0
