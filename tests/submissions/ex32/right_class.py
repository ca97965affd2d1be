# expect: ACCEPTED
import numpy as np


class SigmoidNeuron:
    """forward keeps what backward needs"""

    def __init__(self, w, b):
        self.w = w
        self.b = b

    def forward(self, x):
        self.x = np.array(x, dtype=np.float64)
        self.out = 0.5 * (1 + np.tanh(0.5 * (self.w * self.x + self.b)))
        return self.out

    def backward(self, y):
        delta = self.out * (1 - self.out) * (self.out - y)
        return {"w": delta * self.x, "b": delta}


def _grads(w, b, x, y):
    n = SigmoidNeuron(w, b)
    n.forward(x)
    return n.backward(y)


def grad_w(w, b, x, y):
    return _grads(w, b, x, y)["w"]


def grad_b(w, b, x, y):
    return _grads(w, b, x, y)["b"]
