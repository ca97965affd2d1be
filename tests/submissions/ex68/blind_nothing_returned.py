# expect: train RUNTIME_ERROR
# expect: predict RUNTIME_ERROR
# returns W2 only / forgets return
import numpy as np

def train(X, Y, hidden, learning_rate, epochs, rng):
    m = X.shape[1]
    W1 = rng.standard_normal((hidden, X.shape[0])); b1 = np.zeros((hidden, 1)); W2 = rng.standard_normal((1, hidden)); b2 = np.zeros((1, 1))
    for _ in range(epochs):
        A1 = np.tanh(W1 @ X + b1); A2 = sig(W2 @ A1 + b2)
        d2 = (A2 - Y) / m; d1 = W2.T @ d2 * (1 - A1**2)
        W2 = W2 - learning_rate * d2 @ A1.T; b2 = b2 - learning_rate * d2.sum(1, keepdims=True)
        W1 = W1 - learning_rate * d1 @ X.T; b1 = b1 - learning_rate * d1.sum(1, keepdims=True)

def sig(z):
    return 1 / (1 + np.exp(-z))

def predict(X, parameters):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    A2 = sig(parameters["W2"] @ A1 + parameters["b2"])
    return (A2 >= 0.5).astype(int)
