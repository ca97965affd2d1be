# expect: ACCEPTED
import numpy as np

def sig(z):
    return 1/(1+np.exp(-z))

def gradient_w4(x, w, b, y):
    o1 = sig(np.dot(x, w[:3]) + b[0])
    o2 = sig(w[3]*o1 + b[1])
    dL_do2 = -(y - o2)
    do2_dw4 = o2*(1-o2)*o1
    return dL_do2 * do2_dw4

def gradient_b2(x, w, b, y):
    o1 = sig(np.dot(x, w[:3]) + b[0])
    o2 = sig(w[3]*o1 + b[1])
    dL_do2 = -(y - o2)
    do2_db2 = o2*(1-o2)
    return dL_do2 * do2_db2

def gradient_w1(x, w, b, y):
    o1 = sig(np.dot(x, w[:3]) + b[0])
    o2 = sig(w[3]*o1 + b[1])
    dL_do2 = -(y - o2)
    do2_do1 = o2*(1-o2)*w[3]
    do1_dw1 = o1*(1-o1)*x[0]
    return dL_do2 * do2_do1 * do1_dw1
