# expect: ACCEPTED
import numpy as np
np.seterr(all='ignore')
def softmax(z):
    # 1 / sum_j e^(z_j - z_i): overflow to inf gives 0, which is right
    d = z[..., None, :] - z[..., :, None]
    return 1 / np.exp(d).sum(axis=-1)
def softmax_jacobian(z):
    # complex step differentiation of my own softmax
    k = len(z)
    h = 1e-30
    J = np.empty((k, k))
    for j in range(k):
        zc = z.astype(complex)
        zc[j] += 1j * h
        e = np.exp(zc - z.max())
        J[:, j] = (e / e.sum()).imag / h
    return J
