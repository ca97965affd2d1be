# expect: ACCEPTED
import numpy as np


def sigma(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def net_inputs_and_outputs(x, w, theta):
    W1 = np.array([[w["w14"], w["w24"], w["w34"]], [w["w15"], w["w25"], w["w35"]]])
    W2 = np.array([[w["w46"], w["w56"]]])
    Z1 = W1 @ np.reshape(x, (3, 1)) + np.array([[theta["theta4"]], [theta["theta5"]]])
    A1 = sigma(Z1)
    Z2 = W2 @ A1 + theta["theta6"]
    # every value is an array of one element
    return {"I4": Z1[0], "I5": Z1[1], "I6": Z2, "O4": A1[0], "O5": A1[1], "O6": sigma(Z2), "x": list(x)}


def unit_errors(outputs, w, target):
    A1 = np.array([[outputs["O4"]], [outputs["O5"]]])
    W2 = np.array([[w["w46"], w["w56"]]])
    O6 = outputs["O6"]
    d2 = np.array([[(target - O6) * O6 * (1 - O6)]])
    d1 = W2.T @ d2 * A1 * (1 - A1)
    return {"Err4": d1[0, 0], "Err5": d1[1, 0], "Err6": d2}


def update_table(x, w, theta, outputs, errors, learning_rate):
    incoming = {str(i + 1): float(value) for i, value in enumerate(x)}
    incoming.update({"4": outputs["O4"], "5": outputs["O5"]})
    table = dict(w)
    table.update(theta)
    for name in table:
        j = name[-1]
        step = learning_rate * errors["Err" + j]
        table[name] += step if name.startswith("theta") else step * incoming[name[1]]
    return table
