# expect: update_table WRONG_ANSWER
# mistake: update_table: the slope O_j (1 - O_j) is multiplied in once more for the hidden weights though Err_j has it already
import numpy as np


def net_inputs_and_outputs(x, w, theta):
    W = np.array([[w["w14"], w["w24"], w["w34"]], [w["w15"], w["w25"], w["w35"]]])
    t = np.array([theta["theta4"], theta["theta5"]])
    hidden = W @ x + t
    o = 1 / (1 + np.exp(-hidden))
    v = np.array([w["w46"], w["w56"]])
    i6 = v @ o + theta["theta6"]
    o6 = 1 / (1 + np.exp(-i6))
    return dict(I4=hidden[0], I5=hidden[1], I6=i6, O4=o[0], O5=o[1], O6=o6)


def unit_errors(outputs, w, target):
    o = np.array([outputs["O4"], outputs["O5"]])
    o6 = outputs["O6"]
    e6 = (target - o6) * o6 * (1 - o6)
    e = o * (1 - o) * e6 * np.array([w["w46"], w["w56"]])
    return dict(Err4=e[0], Err5=e[1], Err6=e6)


def update_table(x, w, theta, outputs, errors, learning_rate):
    hid = np.array([errors["Err4"] * outputs["O4"] * (1 - outputs["O4"]), errors["Err5"] * outputs["O5"] * (1 - outputs["O5"])])
    dW = learning_rate * np.outer(x, hid)
    out = {}
    for i in range(3):
        for j in range(2):
            key = f"w{i + 1}{j + 4}"
            out[key] = w[key] + dW[i, j]
    for j in (4, 5):
        out[f"w{j}6"] = w[f"w{j}6"] + learning_rate * errors["Err6"] * outputs[f"O{j}"]
    for j in (4, 5, 6):
        out[f"theta{j}"] = theta[f"theta{j}"] + learning_rate * errors[f"Err{j}"]
    return out
