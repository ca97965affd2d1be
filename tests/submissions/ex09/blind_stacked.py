# expect: ACCEPTED
import numpy as np

relu = lambda z: np.max(np.stack([np.zeros(np.shape(z)), np.asarray(z)]), axis=0)
relu_prime = lambda z: np.sign(np.maximum(z, 0))


