# expect: update_table WRONG_ANSWER
# mistake: update_table: only the weights are returned, the thetas are missing
import numpy as np


class Net:
    """Units as a graph."""

    parents = {4: [1, 2, 3], 5: [1, 2, 3], 6: [4, 5]}

    def __init__(self, w, theta):
        self.w, self.theta = w, theta

    @staticmethod
    def act(z):
        return 0.5 * (1 + np.tanh(z / 2))

    def forward(self, x):
        O = {i + 1: v for i, v in enumerate(x)}
        I = {}
        for j in sorted(self.parents):
            I[j] = sum(self.w[f"w{i}{j}"] * O[i] for i in self.parents[j]) + self.theta[f"theta{j}"]
            O[j] = self.act(I[j])
        return I, O


def net_inputs_and_outputs(x, w, theta):
    I, O = Net(w, theta).forward(x)
    r = {f"I{j}": I[j] for j in I}
    r.update({f"O{j}": O[j] for j in I})
    return r


def _slope(o):
    return o - o ** 2


def unit_errors(outputs, w, target):
    e6 = _slope(outputs["O6"]) * (target - outputs["O6"])
    hidden = {f"Err{j}": _slope(outputs[f"O{j}"]) * e6 * w[f"w{j}6"] for j in (4, 5)}
    return {**hidden, "Err6": e6}


def update_table(x, w, theta, outputs, errors, learning_rate):
    O = {"1": x[0], "2": x[1], "3": x[2], "4": outputs["O4"], "5": outputs["O5"]}
    step = {j: learning_rate * errors["Err" + j] for j in "456"}
    return {k: w[k] + step[k[2]] * O[k[1]] for k in w}


if __name__ == "__main__":
    print(net_inputs_and_outputs(np.ones(3), {}, {}))
