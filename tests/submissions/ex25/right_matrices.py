# expect: ACCEPTED
import numpy as np


def forward(x, w, b):
    """One layer after the other, as matrices."""
    W1, W2 = w[:3].reshape(1, 3), w[3:].reshape(1, 1)
    a = x.reshape(3, 1)
    outputs = []
    for W, bias in ((W1, b[0]), (W2, b[1])):
        a = 1 / (1 + np.exp(-(W @ a + bias)))
        outputs.append(a)
    return tuple(outputs)
