# expect: ACCEPTED
import numpy as np


import math


class Unit:
    def __init__(self, weights, bias):
        self.weights, self.bias = weights, bias

    def fire(self, values):
        self.net = sum(a * b for a, b in zip(self.weights, values)) + self.bias
        self.out = (1 + math.tanh(self.net / 2)) / 2
        return self.out


def net_inputs_and_outputs(x, w, theta, verbose=False):
    units = {j: Unit([w[f"w{i}{j}"] for i in (1, 2, 3)], theta[f"theta{j}"]) for j in (4, 5)}
    hidden = [units[j].fire(list(x)) for j in (4, 5)]
    units[6] = Unit([w["w46"], w["w56"]], theta["theta6"])
    units[6].fire(hidden)
    if verbose:
        print(units)
    return {f"I{j}": u.net for j, u in units.items()} | {f"O{j}": u.out for j, u in units.items()}


def unit_errors(outputs, w, target):
    errors = {"Err6": (outputs["O6"] - outputs["O6"] ** 2) * (target - outputs["O6"])}
    for j in (5, 4):
        o = outputs[f"O{j}"]
        errors[f"Err{j}"] = (o - o**2) * w[f"w{j}6"] * errors["Err6"]
    return errors


def update_table(x, w, theta, outputs, errors, learning_rate):
    l = learning_rate
    e4, e5, e6 = errors["Err4"], errors["Err5"], errors["Err6"]
    return {
        "w46": w["w46"] + l * e6 * outputs["O4"],
        "w56": w["w56"] + l * e6 * outputs["O5"],
        "w14": w["w14"] + l * e4 * x[0],
        "w15": w["w15"] + l * e5 * x[0],
        "w24": w["w24"] + l * e4 * x[1],
        "w25": w["w25"] + l * e5 * x[1],
        "w34": w["w34"] + l * e4 * x[2],
        "w35": w["w35"] + l * e5 * x[2],
        "theta6": theta["theta6"] + l * e6,
        "theta5": theta["theta5"] + l * e5,
        "theta4": theta["theta4"] + l * e4,
    }
