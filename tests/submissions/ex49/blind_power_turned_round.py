# expect: depth_until WRONG_ANSWER base-and-exponent-swapped
import numpy as np

def depth_until(scale, limit):
    L = 1
    while L ** scale < limit:
        L += 1
        if L > 5000:
            break
    return L

def deep_linear_output(x, weights):
    for W in weights:
        x = W @ x
    return x
