# expect: exponential_decay RUNTIME_ERROR math-on-array
# expect: step_decay RUNTIME_ERROR math-on-array
# math instead of numpy: right for one number
import math


def inverse_time_decay(lr0, decay, epoch):
    return lr0 / (1 + decay * epoch)


def exponential_decay(lr0, k, epoch):
    return lr0 * math.exp(-k * epoch)


def step_decay(lr0, drop, every, epoch):
    return lr0 * drop ** math.floor(epoch / every)
