# expect: ACCEPTED
import numpy as np


import math


def rmse(y, y_hat):
    total = 0.0
    for a, b in zip(y, y_hat):
        total += (a - b) * (a - b)
    return math.sqrt(total / len(y))


def mape(y, y_hat):
    parts = []
    for a, b in zip(y, y_hat):
        parts.append(abs((b - a) / a) * 100)
    return sum(parts) / len(parts)


def msle(y, y_hat):
    total = 0.0
    for a, b in zip(y, y_hat):
        total += math.log((1 + a) / (1 + b)) ** 2
    return total / len(y)
