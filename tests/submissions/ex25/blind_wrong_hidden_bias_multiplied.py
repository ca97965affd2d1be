# expect: forward WRONG_ANSWER hidden-bias-multiplied
import numpy as np




def forward(x, w, b):
    o1 = 1 / (1 + np.exp(-(w[:3] @ x) * b[0]))
    return o1, 1 / (1 + np.exp(-(w[3] * o1 + b[1])))
