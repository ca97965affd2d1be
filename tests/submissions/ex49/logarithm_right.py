# expect: ACCEPTED
import math
from functools import reduce

import numpy as np


def deep_linear_output(x, weights):
    return reduce(lambda a, W: W @ a, weights, x)


def depth_until(scale, limit):
    return max(0, math.ceil(math.log2(limit) / math.log2(scale)))
