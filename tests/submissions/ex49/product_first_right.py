# expect: ACCEPTED
import numpy as np


def deep_linear_output(x, weights):
    product = np.eye(x.shape[0])
    for W in weights[::-1]:
        product = product @ W
    return product @ x


def depth_until(scale, limit):
    depth = np.log(limit) / np.log(scale)
    return np.array([np.maximum(np.ceil(depth), 0)])
