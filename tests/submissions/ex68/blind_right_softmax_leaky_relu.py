# expect: ACCEPTED
# two-output softmax inside
import numpy as np

def train(X, Y, hidden, learning_rate, epochs, rng):
    n0, m = X.shape
    W1 = rng.standard_normal((hidden, n0)) * np.sqrt(1 / n0); b1 = np.zeros((hidden, 1))
    W2 = rng.standard_normal((2, hidden)) * np.sqrt(1 / hidden); b2 = np.zeros((2, 1))
    T = np.vstack([1 - Y, Y])
    for _ in range(epochs):
        H = np.maximum(W1 @ X + b1, 0.01 * (W1 @ X + b1))
        Z = W2 @ H + b2
        S = np.exp(Z - Z.max(0)); S /= S.sum(0)
        d2 = (S - T) / m
        d1 = W2.T @ d2 * np.where(H > 0, 1, 0.01)
        W2 = W2 - learning_rate * d2 @ H.T; b2 = b2 - learning_rate * d2.sum(1, keepdims=True)
        W1 = W1 - learning_rate * d1 @ X.T; b1 = b1 - learning_rate * d1.sum(1, keepdims=True)
    return W1, b1, W2, b2
def predict(X, parameters):
    W1, b1, W2, b2 = parameters
    Z1 = W1 @ X + b1
    return np.argmax(W2 @ np.where(Z1 > 0, Z1, 0.01 * Z1) + b2, axis=0)[None, :]

def sig(z):
    return 1 / (1 + np.exp(-z))
