# expect: forward WRONG_ANSWER both-biases-at-the-hidden-unit
import numpy as np




def forward(x, w, b):
    o1 = 1 / (1 + np.exp(-(w[:3] @ x + b.sum())))
    return o1, 1 / (1 + np.exp(-(w[3] * o1)))
