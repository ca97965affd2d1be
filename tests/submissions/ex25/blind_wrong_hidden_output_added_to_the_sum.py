# expect: forward WRONG_ANSWER hidden-output-added-to-the-sum
import numpy as np




def forward(x, w, b):
    o1 = 1 / (1 + np.exp(-(w[:3] @ x + b[0])))
    return o1, 1 / (1 + np.exp(-(w[3] * o1 + o1 + b[1])))
