# expect: ACCEPTED
# Xavier, momentum, loss history, early stop
import numpy as np

def train(X, Y, hidden, learning_rate, epochs, rng):
    n0, m = X.shape
    P = {"W1": rng.standard_normal((hidden, n0)) / np.sqrt(n0), "b1": np.zeros((hidden, 1)), "W2": rng.standard_normal((1, hidden)) / np.sqrt(hidden), "b2": np.zeros((1, 1))}
    V = {k: np.zeros_like(v) for k, v in P.items()}
    losses = []
    for e in range(epochs):
        A1 = np.tanh(P["W1"] @ X + P["b1"])
        A2 = sig(P["W2"] @ A1 + P["b2"])
        losses.append(-np.mean(Y * np.log(A2 + 1e-12) + (1 - Y) * np.log(1 - A2 + 1e-12)))
        dZ2 = A2 - Y
        dZ1 = P["W2"].T @ dZ2 * (1 - A1**2)
        G = {"W2": dZ2 @ A1.T / m, "b2": dZ2.mean(axis=1, keepdims=True), "W1": dZ1 @ X.T / m, "b1": dZ1.mean(axis=1, keepdims=True)}
        for k in P:
            V[k] = 0.9 * V[k] + 0.1 * G[k]
            P[k] = P[k] - learning_rate * V[k]
    P["losses"] = losses
    return P

def sig(z):
    return 1 / (1 + np.exp(-z))

def predict(X, parameters):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    A2 = sig(parameters["W2"] @ A1 + parameters["b2"])
    return (A2 >= 0.5).astype(int)
