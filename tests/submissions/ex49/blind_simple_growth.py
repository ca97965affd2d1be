# expect: depth_until WRONG_ANSWER simple-growth
import numpy as np

def depth_until(scale, limit):
    return max(0, int(np.ceil((limit - 1) / (scale - 1))))

def deep_linear_output(x, weights):
    for W in weights:
        x = W @ x
    return x
