# expect: softmax WRONG_ANSWER printed-not-returned
# expect: softmax_jacobian NOT_ATTEMPTED
import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    print((e / np.sum(e, axis=-1, keepdims=True)).tolist())


def softmax_jacobian(z):
    raise NotImplementedError
