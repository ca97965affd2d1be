# expect: ACCEPTED
import numpy as np


class Network:
    def __init__(self, sizes, rng):
        self.W = [rng.normal(0, np.sqrt(2 / a), (b, a)) for a, b in zip(sizes, sizes[1:])]
        self.b = [np.zeros((b, 1)) for b in sizes[1:]]

    def forward(self, X):
        A = [X]
        for W, b in zip(self.W[:-1], self.b[:-1]):
            A.append(np.maximum(0, W @ A[-1] + b))
        z = self.W[-1] @ A[-1] + self.b[-1]
        return A, 1 / (1 + np.exp(-np.clip(z, -500, 500)))

    def step(self, X, Y, rate):
        A, out = self.forward(X)
        d = (out - Y) / X.shape[1]
        for i in reversed(range(len(self.W))):
            dW, db = d @ A[i].T, d.sum(axis=1, keepdims=True)
            if i > 0:
                d = (self.W[i].T @ d) * (A[i] > 0)
            self.W[i] -= rate * dW
            self.b[i] -= rate * db


def train(X, Y, hidden, learning_rate, epochs, rng):
    network = Network([X.shape[0], hidden, 1], rng)
    for epoch in range(epochs):
        network.step(X, Y, learning_rate)
    return {"weights": network.W, "biases": network.b, "hidden": hidden}


def predict(X, parameters):
    network = Network([1, 1], np.random.default_rng(0))
    network.W, network.b = parameters["weights"], parameters["biases"]
    return network.forward(X)[1] > 0.5
