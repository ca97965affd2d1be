# expect: ACCEPTED
import numpy as np


def net_inputs_and_outputs(x, w, theta):
    sig = lambda z: 1 / (1 + np.exp(-z))
    I4 = x[0] * w["w14"] + x[1] * w["w24"] + x[2] * w["w34"] + theta["theta4"]
    I5 = x[0] * w["w15"] + x[1] * w["w25"] + x[2] * w["w35"] + theta["theta5"]
    O4, O5 = sig(I4), sig(I5)
    I6 = O4 * w["w46"] + O5 * w["w56"] + theta["theta6"]
    return dict(I4=I4, I5=I5, I6=I6, O4=O4, O5=O5, O6=sig(I6))


def unit_errors(outputs, w, target):
    # gradient dE/dI with E = (O6 - T)^2 / 2, then the minus of the course
    O4, O5, O6 = (np.float64(outputs[name]) for name in ("O4", "O5", "O6"))
    dI6 = (O6 - target) * O6 * (1 - O6)
    dI5 = dI6 * w["w56"] * O5 * (1 - O5)
    dI4 = dI6 * w["w46"] * O4 * (1 - O4)
    print("gradients", dI4, dI5, dI6)
    return {"Err4": -dI4, "Err5": -dI5, "Err6": -dI6}


def update_table(x, w, theta, outputs, errors, learning_rate):
    new = {**w, **theta}
    l = learning_rate
    O = {"1": x[0], "2": x[1], "3": x[2], **{k[1]: v for k, v in outputs.items()}}
    for key in w:
        i, j = key[1:]
        new[key] = np.array([w[key] - l * -errors["Err" + j] * O[i]])
    for j in "456":
        new["theta" + j] -= -l * errors["Err" + j]
    return new
