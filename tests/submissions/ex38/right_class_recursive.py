# expect: ACCEPTED
# a neuron with a state
import numpy as np




class Neuron:
    def __init__(self, w, b):
        self.w, self.b = float(w), float(b)

    def __call__(self, x):
        return 0.5 * (1 + np.tanh((self.w * x + self.b) / 2))


def loss(w, b, X, Y):
    n = Neuron(w, b)
    return sum((n(x) - y) ** 2 for x, y in zip(X, Y)) / 2


def gradient_descent(X, Y, w, b, eta, epochs, history=None):
    history = (history or []) + [loss(w, b, X, Y)]
    if epochs == 0:
        return w, b, tuple(history)
    n = Neuron(w, b)
    d = [(n(x) - y) * n(x) * (1 - n(x)) for x, y in zip(X, Y)]
    w2 = w - eta * sum(di * x for di, x in zip(d, X))
    b2 = b - eta * sum(d)
    return gradient_descent(X, Y, w2, b2, eta, epochs - 1, history)
