# expect: update_table WRONG_ANSWER last-output-for-the-last-weights
# w46 and w56 take O6
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def net_inputs_and_outputs(x, w, theta):
    I4 = x[0] * w["w14"] + x[1] * w["w24"] + x[2] * w["w34"] + theta["theta4"]
    I5 = x[0] * w["w15"] + x[1] * w["w25"] + x[2] * w["w35"] + theta["theta5"]
    O4, O5 = sig(I4), sig(I5)
    I6 = O4 * w["w46"] + O5 * w["w56"] + theta["theta6"]
    return {"I4": I4, "I5": I5, "I6": I6, "O4": O4, "O5": O5, "O6": sig(I6)}


def unit_errors(outputs, w, target):
    O4, O5, O6 = outputs["O4"], outputs["O5"], outputs["O6"]
    Err6 = O6 * (1 - O6) * (target - O6)
    Err5 = O5 * (1 - O5) * Err6 * w["w56"]
    Err4 = O4 * (1 - O4) * Err6 * w["w46"]
    return {"Err4": Err4, "Err5": Err5, "Err6": Err6}


def update_table(x, w, theta, outputs, errors, learning_rate):
    l = learning_rate
    new = {}
    for i in (1, 2, 3):
        for j in (4, 5):
            new[f"w{i}{j}"] = w[f"w{i}{j}"] + l * errors[f"Err{j}"] * x[i - 1]
    for j in (4, 5):
        new[f"w{j}6"] = w[f"w{j}6"] + l * errors["Err6"] * outputs["O6"]
    for j in (4, 5, 6):
        new[f"theta{j}"] = theta[f"theta{j}"] + l * errors[f"Err{j}"]
    return new
