# expect: update_table WRONG_ANSWER learning-rate-always-point-nine
# mistake: update_table: the learning rate 0.9 of the slides is hard-coded
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def net_inputs_and_outputs(x, w, theta):
    I4 = w["w14"] * x[0] + w["w24"] * x[1] + w["w34"] * x[2] + theta["theta4"]
    I5 = w["w15"] * x[0] + w["w25"] * x[1] + w["w35"] * x[2] + theta["theta5"]
    O4 = sigmoid(I4)
    O5 = sigmoid(I5)
    I6 = w["w46"] * O4 + w["w56"] * O5 + theta["theta6"]
    O6 = sigmoid(I6)
    return {"I4": I4, "I5": I5, "I6": I6, "O4": O4, "O5": O5, "O6": O6}


def unit_errors(outputs, w, target):
    O4, O5, O6 = outputs["O4"], outputs["O5"], outputs["O6"]
    err6 = O6 * (1 - O6) * (target - O6)
    err4 = O4 * (1 - O4) * err6 * w["w46"]
    err5 = O5 * (1 - O5) * err6 * w["w56"]
    return {"Err4": err4, "Err5": err5, "Err6": err6}


def update_table(x, w, theta, outputs, errors, learning_rate):
    new = {}
    learning_rate = 0.9
    new["w14"] = w["w14"] + learning_rate * errors["Err4"] * x[0]
    new["w24"] = w["w24"] + learning_rate * errors["Err4"] * x[1]
    new["w34"] = w["w34"] + learning_rate * errors["Err4"] * x[2]
    new["w15"] = w["w15"] + learning_rate * errors["Err5"] * x[0]
    new["w25"] = w["w25"] + learning_rate * errors["Err5"] * x[1]
    new["w35"] = w["w35"] + learning_rate * errors["Err5"] * x[2]
    new["w46"] = w["w46"] + learning_rate * errors["Err6"] * outputs["O4"]
    new["w56"] = w["w56"] + learning_rate * errors["Err6"] * outputs["O5"]
    new["theta4"] = theta["theta4"] + learning_rate * errors["Err4"]
    new["theta5"] = theta["theta5"] + learning_rate * errors["Err5"]
    new["theta6"] = theta["theta6"] + learning_rate * errors["Err6"]
    return new
