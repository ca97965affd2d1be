# expect: train WRONG_ANSWER only-two-moons
# predict with sigmoid hidden while training used tanh
import numpy as np

def predict(X, parameters):
    A1 = sig(parameters["W1"] @ X + parameters["b1"])
    A2 = sig(parameters["W2"] @ A1 + parameters["b2"])
    return (A2 >= 0.5).astype(int)

def sig(z):
    return 1 / (1 + np.exp(-z))

def train(X, Y, hidden, learning_rate, epochs, rng):
    n0, m = X.shape
    W1 = rng.standard_normal((hidden, n0)) * 0.5
    b1 = np.zeros((hidden, 1))
    W2 = rng.standard_normal((1, hidden)) * 0.5
    b2 = np.zeros((1, 1))
    for _ in range(epochs):
        A1 = np.tanh(W1 @ X + b1)
        A2 = sig(W2 @ A1 + b2)
        dZ2 = (A2 - Y) / m
        dW2 = dZ2 @ A1.T
        db2 = dZ2.sum(axis=1, keepdims=True)
        dZ1 = W2.T @ dZ2 * (1 - A1**2)
        dW1 = dZ1 @ X.T
        db1 = dZ1.sum(axis=1, keepdims=True)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        W2 = W2 - learning_rate * dW2
        b2 = b2 - learning_rate * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
