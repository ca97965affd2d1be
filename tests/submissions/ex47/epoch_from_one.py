# expect: inverse_time_decay WRONG_ANSWER epochs-from-one
# expect: exponential_decay WRONG_ANSWER epochs-from-one
# expect: step_decay WRONG_ANSWER epochs-from-one
# the first epoch counted as 1
import numpy as np


def inverse_time_decay(lr0, decay, epoch):
    return lr0 / (1 + decay * (epoch + 1))


def exponential_decay(lr0, k, epoch):
    return lr0 * np.exp(-k * (epoch + 1))


def step_decay(lr0, drop, every, epoch):
    return lr0 * drop ** np.floor((epoch + 1) / every)
