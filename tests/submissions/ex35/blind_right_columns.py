# expect: ACCEPTED
import numpy as np
from collections import OrderedDict
from functools import wraps


def logged(f):
    @wraps(f)
    def inner(*args):
        print("call", f.__name__)
        return f(*args)
    return inner


@logged
def net_inputs_and_outputs(x, w, theta):
    x = np.asarray(x).reshape(3, 1)
    W1 = np.array([[w[f"w{i}{j}"] for i in (1, 2, 3)] for j in (4, 5)])
    b1 = np.array([[theta["theta4"]], [theta["theta5"]]])
    W2 = np.array([[w["w46"], w["w56"]]])
    z1 = W1.dot(x) + b1
    a1 = np.reciprocal(1 + np.exp(-z1))
    z2 = W2.dot(a1) + theta["theta6"]
    a2 = np.reciprocal(1 + np.exp(-z2))
    return OrderedDict(I4=z1[0], I5=z1[1], I6=z2[0], O4=a1[0], O5=a1[1], O6=a2)


@logged
def unit_errors(outputs, w, target):
    o4, o5, o6 = (outputs[k] for k in ("O4", "O5", "O6"))
    dE = -(o6 - target) * o6 * (1 - o6)
    return {"Err6": dE, "Err5": o5 * (1 - o5) * w["w56"] * dE, "Err4": o4 * (1 - o4) * w["w46"] * dE}


@logged
def update_table(x, w, theta, outputs, errors, learning_rate):
    table = OrderedDict()
    for k in ("w14", "w15", "w24", "w25", "w34", "w35", "w46", "w56"):
        src, dst = int(k[1]), k[2]
        inp = [*x, outputs["O4"], outputs["O5"]][src - 1]
        table[k] = w[k] - learning_rate * (-errors["Err" + dst] * inp)
    for j in "456":
        table["theta" + j] = theta["theta" + j] - learning_rate * -errors["Err" + j]
    return table
