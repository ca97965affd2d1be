# expect: ACCEPTED
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


import enum
class Move(str, enum.Enum):
    UP = "increase"
    DOWN = "decrease"
    SAME = "stay"

def direction(slope):
    return Move.UP if slope < 0 else Move.DOWN if slope > 0 else Move.SAME
