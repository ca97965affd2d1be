# expect: ACCEPTED
import numpy as np


def train(X, Y, hidden, learning_rate, epochs, rng):
    n, m = X.shape
    p = {
        "W1": rng.standard_normal((hidden, n)) * 0.5,
        "b1": np.zeros((hidden, 1)),
        "W2": rng.standard_normal((1, hidden)) * 0.5,
        "b2": np.zeros((1, 1)),
    }
    s = {k: np.zeros_like(v) for k, v in p.items()}
    v = {k: np.zeros_like(w) for k, w in p.items()}
    t = 0
    for epoch in range(min(epochs, 300)):
        order = rng.permutation(m)
        for start in range(0, m, 16):
            x, y = X[:, order[start:start + 16]], Y[:, order[start:start + 16]]
            a1 = np.tanh(p["W1"] @ x + p["b1"])
            a2 = 1 / (1 + np.exp(-(p["W2"] @ a1 + p["b2"])))
            d2 = (a2 - y) / x.shape[1]
            d1 = p["W2"].T @ d2 * (1 - a1 ** 2)
            grads = {"W1": d1 @ x.T, "b1": d1.sum(1, keepdims=True), "W2": d2 @ a1.T, "b2": d2.sum(1, keepdims=True)}
            t += 1
            for k, g in grads.items():
                v[k] = 0.9 * v[k] + 0.1 * g
                s[k] = 0.99 * s[k] + 0.01 * g ** 2
                p[k] = p[k] - 0.02 * v[k] / (1 - 0.9 ** t) / (np.sqrt(s[k] / (1 - 0.99 ** t)) + 1e-8)
    return p


def predict(X, parameters):
    p = parameters
    z = p["W2"] @ np.tanh(p["W1"] @ X + p["b1"]) + p["b2"]
    return [[int(v >= 0) for v in z[0]]]
