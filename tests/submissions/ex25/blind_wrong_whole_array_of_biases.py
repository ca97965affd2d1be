# expect: forward WRONG_ANSWER whole-array-of-biases
import numpy as np




def forward(x, w, b):
    o1 = 1 / (1 + np.exp(-(w[:3] @ x + b)))
    return o1, 1 / (1 + np.exp(-(w[3] * o1 + b)))
