"""ex35 · Backpropagation by hand: a model solution."""

import numpy as np


def net_inputs_and_outputs(x, w, theta):
    """Return the dict of I4, I5, I6, O4, O5 and O6."""
    x1, x2, x3 = x
    I4 = w["w14"] * x1 + w["w24"] * x2 + w["w34"] * x3 + theta["theta4"]
    I5 = w["w15"] * x1 + w["w25"] * x2 + w["w35"] * x3 + theta["theta5"]
    O4 = 1 / (1 + np.exp(-I4))
    O5 = 1 / (1 + np.exp(-I5))
    # The output unit sees the outputs of the hidden units, not the inputs x and not I4, I5.
    I6 = w["w46"] * O4 + w["w56"] * O5 + theta["theta6"]
    O6 = 1 / (1 + np.exp(-I6))
    return {"I4": I4, "I5": I5, "I6": I6, "O4": O4, "O5": O5, "O6": O6}


def unit_errors(outputs, w, target):
    """Return the dict of Err4, Err5 and Err6."""
    O4, O5, O6 = outputs["O4"], outputs["O5"], outputs["O6"]
    # O(1 − O) is the slope of the sigmoid; target − O6, not O6 − target, because the update adds.
    Err6 = O6 * (1 - O6) * (target - O6)
    # A hidden unit has no target: it gets its share of the error of unit 6 through the (old) weight between them.
    Err4 = O4 * (1 - O4) * Err6 * w["w46"]
    Err5 = O5 * (1 - O5) * Err6 * w["w56"]
    return {"Err4": Err4, "Err5": Err5, "Err6": Err6}


def update_table(x, w, theta, outputs, errors, learning_rate):
    """Return the dict of all eleven new values: w14 … w56 and theta4 … theta6."""
    # What travels along a connection is the output of the unit it comes from; an input unit puts out its x.
    O = {1: x[0], 2: x[1], 3: x[2], 4: outputs["O4"], 5: outputs["O5"]}
    new = {}
    for i, j in [(1, 4), (1, 5), (2, 4), (2, 5), (3, 4), (3, 5), (4, 6), (5, 6)]:
        new[f"w{i}{j}"] = w[f"w{i}{j}"] + learning_rate * errors[f"Err{j}"] * O[i]
    for j in (4, 5, 6):
        # A bias is a weight from a unit that always puts out 1.
        new[f"theta{j}"] = theta[f"theta{j}"] + learning_rate * errors[f"Err{j}"]
    return new
