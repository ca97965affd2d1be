# expect: ACCEPTED
from collections import namedtuple
from functools import reduce
import numpy as np

Affine = namedtuple("Affine", "W b")


def after(first, second):
    return Affine(second.W.dot(first.W), second.W.dot(first.b) + second.b)


def collapse(parameters):
    layers = sorted({int(k[1:]) for k in parameters})
    return reduce(after, [Affine(parameters[f"W{i}"], parameters[f"b{i}"]) for i in layers])
