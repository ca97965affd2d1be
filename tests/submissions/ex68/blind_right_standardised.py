# expect: ACCEPTED
# standardises inputs, keeps mean in parameters
import numpy as np

def train(X, Y, hidden, learning_rate, epochs, rng):
    mu = X.mean(1, keepdims=True); sd = X.std(1, keepdims=True)
    Xn = (X - mu) / sd
    P = {"W1": rng.standard_normal((hidden, len(X))), "b1": np.zeros((hidden, 1)), "W2": rng.standard_normal((1, hidden)), "b2": np.zeros((1, 1)), "mu": mu, "sd": sd}
    for _ in range(epochs):
        A1 = np.tanh(P["W1"] @ Xn + P["b1"]); A2 = sig(P["W2"] @ A1 + P["b2"])
        d2 = (A2 - Y) / X.shape[1]; d1 = P["W2"].T @ d2 * (1 - A1**2)
        for k, g in (("W1", d1 @ Xn.T), ("b1", d1.sum(1, keepdims=True)), ("W2", d2 @ A1.T), ("b2", d2.sum(1, keepdims=True))):
            P[k] = P[k] - learning_rate * g
    return P
def predict(X, parameters):
    P = parameters
    return (P["W2"] @ np.tanh(P["W1"] @ ((X - P["mu"]) / P["sd"]) + P["b1"]) + P["b2"] >= 0).astype(int)

def sig(z):
    return 1 / (1 + np.exp(-z))
