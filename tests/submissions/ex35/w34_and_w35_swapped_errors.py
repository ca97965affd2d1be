# expect: update_table WRONG_ANSWER
import numpy as np


def net_inputs_and_outputs(x, w, theta):
    sig = lambda z: 1 / (1 + np.exp(-z))
    I4 = x[0] * w["w14"] + x[1] * w["w24"] + x[2] * w["w34"] + theta["theta4"]
    I5 = x[0] * w["w15"] + x[1] * w["w25"] + x[2] * w["w35"] + theta["theta5"]
    O4, O5 = sig(I4), sig(I5)
    I6 = O4 * w["w46"] + O5 * w["w56"] + theta["theta6"]
    return dict(I4=I4, I5=I5, I6=I6, O4=O4, O5=O5, O6=sig(I6))


def unit_errors(outputs, w, target):
    o4, o5, o6 = outputs["O4"], outputs["O5"], outputs["O6"]
    e6 = o6 * (1 - o6) * (target - o6)
    e5 = o5 * (1 - o5) * e6 * w["w56"]
    e4 = o4 * (1 - o4) * e6 * w["w46"]
    return {"Err6": e6, "Err5": e5, "Err4": e4}


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
        "w34": w["w34"] + l * e5 * x[2],
        "w35": w["w35"] + l * e4 * x[2],
        "theta6": theta["theta6"] + l * e6,
        "theta5": theta["theta5"] + l * e5,
        "theta4": theta["theta4"] + l * e4,
    }
