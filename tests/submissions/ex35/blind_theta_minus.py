# expect: update_table WRONG_ANSWER biases-moved-the-other-way
# mistake: update_table: theta is decreased, weights are right
import math


def net_inputs_and_outputs(x, w, theta):
    result = {}
    out = {1: x[0], 2: x[1], 3: x[2]}
    for j, parents in [(4, (1, 2, 3)), (5, (1, 2, 3)), (6, (4, 5))]:
        total = theta["theta" + str(j)]
        for i in parents:
            total += w["w%d%d" % (i, j)] * out[i]
        out[j] = 1 / (1 + math.exp(-total))
        result["I%d" % j] = total
        result["O%d" % j] = out[j]
    return result


def unit_errors(outputs, w, target):
    errors = {}
    o6 = outputs["O6"]
    errors["Err6"] = o6 * (1 - o6) * (target - o6)
    for j in (4, 5):
        o = outputs["O%d" % j]
        errors["Err%d" % j] = o * (1 - o) * errors["Err6"] * w["w%d6" % j]
    return errors


def update_table(x, w, theta, outputs, errors, learning_rate):
    new = {}
    for key in w:
        i, j = int(key[1]), int(key[2])
        o_i = x[i - 1] if i <= 3 else outputs["O%d" % i]
        new[key] = w[key] + learning_rate * errors["Err%d" % j] * o_i
    for key in theta:
        new[key] = theta[key] - learning_rate * errors["Err" + key[-1]]
    return new
