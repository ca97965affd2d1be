# expect: ACCEPTED
import numpy as np


class Neuron:
    def __init__(self, weights, bias):
        self.weights = np.asarray(weights)
        self.bias = bias

    def __call__(self, inputs):
        return 0.5 * (1 + np.tanh((np.dot(self.weights, inputs) + self.bias) / 2))


def forward(x, w, b):
    hidden, output = Neuron(w[:3], b[0]), Neuron(w[3:], b[1])
    o1 = hidden(x)
    return [o1, output([o1])]
