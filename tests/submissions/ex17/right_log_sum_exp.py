# expect: ACCEPTED
import numpy as np


def softmax(z: np.ndarray) -> np.ndarray:
    log_norm = np.logaddexp.reduce(z, axis=-1, keepdims=True)
    return np.exp(z - log_norm)


def softmax_jacobian(z: np.ndarray, verbose: bool = False) -> np.ndarray:
    s = softmax(z)
    return s[:, None] * (np.eye(z.size) - s[None, :])
