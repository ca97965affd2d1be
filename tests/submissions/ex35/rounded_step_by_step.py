# expect: net_inputs_and_outputs WRONG_ANSWER every-step-rounded
# expect: unit_errors WRONG_ANSWER errors-rounded-on-the-way
import math


def net_inputs_and_outputs(x, w, theta):
    x1, x2, x3 = x
    I4 = round(w["w14"] * x1 + w["w24"] * x2 + w["w34"] * x3 + theta["theta4"], 3)
    I5 = round(w["w15"] * x1 + w["w25"] * x2 + w["w35"] * x3 + theta["theta5"], 3)
    O4 = round(1 / (1 + math.exp(-I4)), 3)
    O5 = round(1 / (1 + math.exp(-I5)), 3)
    I6 = round(w["w46"] * O4 + w["w56"] * O5 + theta["theta6"], 3)
    return {"I4": I4, "I5": I5, "I6": I6, "O4": O4, "O5": O5, "O6": round(1 / (1 + math.exp(-I6)), 3)}


def unit_errors(outputs, w, target):
    O4, O5, O6 = outputs["O4"], outputs["O5"], outputs["O6"]
    Err6 = round(O6 * (1 - O6) * (target - O6), 4)
    Err5 = round(O5 * (1 - O5) * Err6 * w["w56"], 4)
    Err4 = round(O4 * (1 - O4) * Err6 * w["w46"], 4)
    return {"Err4": Err4, "Err5": Err5, "Err6": Err6}


def update_table(x, w, theta, outputs, errors, learning_rate):
    new = {}
    for i in (1, 2, 3):
        for j in (4, 5):
            new[f"w{i}{j}"] = w[f"w{i}{j}"] + learning_rate * errors[f"Err{j}"] * x[i - 1]
    for i in (4, 5):
        new[f"w{i}6"] = w[f"w{i}6"] + learning_rate * errors["Err6"] * outputs[f"O{i}"]
    for j in (4, 5, 6):
        new[f"theta{j}"] = theta[f"theta{j}"] + learning_rate * errors[f"Err{j}"]
    return new
