"""quiz09: choosing an output layer, a loss, a metric, a start, an optimiser, and what to do next."""

import numpy as np

from grader import Quiz, choice, computed, floats, integers

quiz = Quiz(title="What to choose", chapter="J. Across the course")


# --- output layer, loss, metric ------------------------------------------------------------------------

quiz.matching(
    "output_layers",
    "A network is to answer each of these questions. Which output layer does it need?",
    title="Four output layers",
    given={"k": integers(low=4, high=9), "t": integers(low=12, high=30)},
    pairs={
        "By how many degrees will it be warmer or colder tomorrow?": "1 unit, linear",
        "Is this mail spam?": "1 unit, sigmoid",
        "Which one of {{k}} kinds of animal is in this picture?": "{{k}} units, softmax",
        "Which of {{t}} tags does this film have? It may have several, or none.": "{{t}} units, a sigmoid each",
    },
    extra=["{{t}} units, softmax", "1 unit, softmax"],
    reasons={
        "By how many degrees will it be warmer or colder tomorrow?": "Any real number may be right, and only a linear "
        "unit gives all of them.",
        "Is this mail spam?": "One probability is enough: that of the other answer is one minus it.",
        "Which one of {{k}} kinds of animal is in this picture?": "Exactly one class is right, so the {{k}} "
        "probabilities share the sum 1.",
        "Which of {{t}} tags does this film have? It may have several, or none.": "Each tag is a yes or no of its own, "
        "so the {{t}} probabilities need not sum to 1.",
    },
    points=2,
    why="Softmax is for one answer of many. One unit with a softmax always gives 1.",
    source="S0 'Choosing the Right Activation Function'; S1 'Loss Functions'; S2 'Which Activation Function …?'",
    topics=["output layer", "classification: binary", "classification: multi-class", "classification: multi-label"],
)

quiz.matching(
    "losses_for_outputs",
    "Which loss belongs to each of these output layers and targets?",
    title="Five losses",
    pairs={
        "one linear unit; the noise in the targets is Gaussian": "mean squared error",
        "one linear unit; a few targets are far off by mistake": "Huber loss",
        "one sigmoid unit; the targets are 0 and 1": "binary cross entropy",
        "softmax; the targets are rows like 0, 1, 0": "categorical cross entropy",
        "softmax; the targets are class numbers like 2": "sparse categorical cross entropy",
    },
    reasons={
        "one linear unit; the noise in the targets is Gaussian": "For Gaussian noise the most likely weights are those "
        "with the smallest squares.",
        "one linear unit; a few targets are far off by mistake": "Beyond δ its slope is bounded, so that outliers pull "
        "no harder than others.",
        "one sigmoid unit; the targets are 0 and 1": "It is −ln of the probability that the unit gives to the true one "
        "of two classes.",
        "softmax; the targets are rows like 0, 1, 0": "It is −ln of the true class's probability, picked by a one-hot "
        "row.",
        "softmax; the targets are class numbers like 2": "It is −ln of the true class's probability, picked by its "
        "number.",
    },
    points=2,
    why="Categorical and sparse categorical cross entropy are the same number; only the form of the labels differs.",
    source="S0 'Overview of Loss Functions'; S1 'Loss Functions', 'Feed Forward Neural Networks: Loss and Activation "
    "Functions'",
    topics=["choice of a loss", "regression loss", "classification: binary", "classification: multi-class"],
)

quiz.matching(
    "metrics_for_aims",
    "Which metric shows best whether each of these aims is met?",
    title="Five metrics",
    pairs={
        "No ill person is to be missed; a false alarm costs a second test": "recall",
        "Hardly any good mail may end up as spam; some spam may pass": "precision",
        "Classes are equally common, and all errors equally bad": "accuracy",
        "Applicants are ranked; nobody has chosen a threshold yet": "area under the ROC curve",
        "Five products are suggested, and one of them should be right": "top-5 accuracy",
    },
    extra=["mean squared error"],
    reasons={
        "No ill person is to be missed; a false alarm costs a second test": "It is the share of the ill who are found.",
        "Hardly any good mail may end up as spam; some spam may pass": "It is the share of real spam in what is called "
        "spam.",
        "Classes are equally common, and all errors equally bad": "Then the share of right answers says all, and it is "
        "the simplest.",
        "Applicants are ranked; nobody has chosen a threshold yet": "It depends on the order of the scores only.",
        "Five products are suggested, and one of them should be right": "It counts an example as right if its class is "
        "among the five most likely ones.",
    },
    points=2,
    why="A metric is chosen by what an error costs, before the first model is trained.",
    source="S1 'Keras Metrics'; S2 'Single Number Evaluation Metric'",
    topics=[
        "choice of a metric",
        "recall (sensitivity): TP/(TP + FN)",
        "precision: TP/(TP + FP)",
        "top-k categorical accuracy",
        "AUC (area under the ROC curve)",
    ],
)


@quiz.number(
    title="The size of a last layer",
    given={"h": integers(low=10, high=60), "k": integers(low=3, high=12)},
    why="Each of the {{k}} classes has a unit of its own, with {{h}} weights and a bias: {{k}} · ({{h}} + 1).",
    source="S1 'Feed Forward Neural Networks: Representation (Matrix Form)', 'Loss Functions'",
    topics=["number of parameters", "output layer", "classification: multi-class"],
)
def last_layer_size(h, k):
    """The last hidden layer has {{h}} units. The network says which one of {{k}} classes an example is of. How
    many parameters, weights and biases, does its output layer have?"""
    return k * (h + 1)


@quiz.misconception(of="last_layer_size")
def biases_forgotten(h, k):
    """These are the weights. Each output unit has a bias, too."""
    return k * h


@quiz.misconception(of="last_layer_size")
def one_bias_for_all(h, k):
    """This has one bias for the whole layer. Each of its units has its own."""
    return k * h + 1


@quiz.misconception(of="last_layer_size")
def bias_for_each_input(h, k):
    """This has a bias for each hidden unit. Biases belong to the units of the layer itself, one a class."""
    return k * h + h


@quiz.misconception(of="last_layer_size")
def one_unit_only(h, k):
    """This is one unit, enough for two classes. More classes need a unit each."""
    return h + 1


@quiz.misconception(of="last_layer_size")
def one_class_saved(h, k):
    """One class is left out, since the probabilities sum to 1. A softmax layer has a unit for each all the same."""
    return (k - 1) * (h + 1)


TARGETS = [
    ("the change of a price, in euros", "linear"),
    ("a temperature in degrees Celsius, in summer and winter", "linear"),
    ("the waiting time in minutes, which has no upper limit", "relu"),
    ("the rainfall of a day in millimetres, often exactly 0", "relu"),
    ("which part of a field is under water, from 0 to 1", "sigmoid"),
    ("how full a battery is, from 0 for empty to 1 for full", "sigmoid"),
    ("the cosine of an angle, from −1 to 1", "tanh"),
    ("how far a wheel is turned, from −1 for left to 1 for right", "tanh"),
]


@quiz.single(
    title="An output unit for regression",
    given={"case": choice(*TARGETS), "target": computed(lambda case: case[0])},
    options={
        "linear": ("linear", "Its outputs are all real numbers, and here many of them can never be a target."),
        "relu": ("ReLU", "Its outputs are 0 and all positive numbers, without an upper limit."),
        "sigmoid": ("sigmoid", "Its outputs lie between 0 and 1."),
        "tanh": ("tanh", "Its outputs lie between −1 and 1."),
    },
    why="The range of the unit is that of the target, and no part of it is wasted.",
    source="S2 'Which Activation Function should we use?'; S1 'Activation Function Cheat Sheet'",
    topics=["output layer", "regression loss"],
)
def output_for_a_range(case, **_):
    """A network for regression predicts {{target}}; the targets are not scaled. Which activation of the output unit
    fits their range best?"""
    return case[1]


@quiz.true_false(
    title="tanh for regression?",
    given={
        "inside": choice(True, False),
        "small": floats(2, low=0.3, high=0.9, decimals=1),
        "large": floats(2, low=1.5, high=9, decimals=1),
        "low": computed(lambda inside, small, large: -small[0] if inside else -large[0]),
        "high": computed(lambda inside, small, large: small[1] if inside else large[1]),
    },
    options={
        "covered": (
            "All targets lie in the range of tanh, and its argument may be any number",
            "The range of tanh is from −1 to 1. Compare the targets with it.",
        ),
        "outside": (
            "Some targets lie outside the range of tanh, whatever its argument is",
            "The range of tanh is from −1 to 1. Compare the targets with it.",
        ),
        "continuous": (
            "The outputs of tanh are continuous, as regression wants them to be",
            "A continuous function need not take every value: tanh stays between −1 and 1.",
        ),
        "curved": (
            "The output of a regression has to be linear, and tanh is a curve",
            "The output unit may be curved; what matters is which values it can give.",
        ),
    },
    why="An article recommends tanh for regression because its outputs are continuous. What counts is the range: "
    "beyond ±1 the targets must be scaled first, or the unit be linear.",
    source="S2 'Tanh', 'Which Activation Function should we use?'",
    topics=["output layer", "tanh (hyperbolic tangent): (e^z − e^(−z))/(e^z + e^(−z))"],
)
def tanh_for_regression(inside, **_):
    """The targets of a regression lie between ${{low}}$ and ${{high}}$ and are not scaled. Statement: a tanh output
    unit can come as near to each of them as one likes."""
    return (True, "covered") if inside else (False, "outside")


@quiz.formula(
    "z1 - z2",
    title="Two softmax units or one sigmoid",
    names={"z1": (-4, 4), "z2": (-4, 4)},
    slips={
        "z1": "The second score matters as well: raising both by the same amount changes nothing.",
        "z2 - z1": "This gives the probability of the second class.",
        "exp(z1)/(exp(z1) + exp(z2))": "This is $p_1$, which is $\\sigma(z)$. The $z$ inside is asked for.",
        "z1/z2": "The exponentials are divided, so the scores are subtracted.",
        "exp(z1 - z2)": "This is the ratio of both probabilities. The exponential is part of the sigmoid already.",
    },
    why="Divide numerator and denominator by $e^{z_1}$: $p_1 = 1/(1 + e^{-(z_1 - z_2)})$. So for two classes one "
    "sigmoid unit says as much as two with a softmax.",
    source="S1 'Loss Functions'; S2 'SoftMax'",
    topics=["softmax: e^(z_i) / Σ e^(z_j)", "classification: binary", "output layer"],
)
def softmax_as_sigmoid(sp):
    """A softmax over two scores gives $p_1 = e^{z_1}/(e^{z_1} + e^{z_2})$. It is the same as $\\sigma(z)$ of a single
    number $z$. Write this $z$ as a formula in z1 and z2."""
    z1, z2 = sp.symbols("z1 z2", real=True)
    p1 = sp.exp(z1) / (sp.exp(z1) + sp.exp(z2))
    return sp.simplify(sp.log(sp.simplify(p1 / (1 - p1))))


@quiz.number(
    title="A loss for a sigmoid unit",
    given={"f": choice(0.01, 0.02, 0.04, 0.05, 0.08, 0.1)},
    digits=3,
    why="In $z$ the slope of cross entropy is $f - y$, that of the squared error $(f - y) f (1 - f)$. The factor "
    "f(1 − f) makes a unit that is sure and wrong learn slowest.",
    source="S1 'Loss Functions', 'Activation functions : Sigmoid'; S0 'Binary Cross Entropy'",
    topics=["choice of a loss", "saturation", "sigmoid with cross entropy: ∂L/∂Z = (A − Y)/m"],
)
def cross_entropy_is_steeper(f):
    """A sigmoid unit gives $f = \\sigma(z) = {{f}}$, but the target is $y = 1$. How many times as large is the slope in
    $z$ of the cross entropy $-\\ln f$ as that of the squared error $\\frac{1}{2}(f - y)^2$?"""
    return 1 / (f * (1 - f))


@quiz.misconception(of="cross_entropy_is_steeper")
def second_factor_dropped(f):
    """The factor $1 - f$ of the sigmoid's slope f(1 − f) is missing."""
    return 1 / f


@quiz.misconception(of="cross_entropy_is_steeper")
def first_factor_dropped(f):
    """The factor $f$ of the sigmoid's slope f(1 − f) is missing."""
    return 1 / (1 - f)


@quiz.misconception(of="cross_entropy_is_steeper")
def slopes_in_different_variables(f):
    """This divides the slope of cross entropy in $f$ by that of the squared error in $z$. Take both in $z$."""
    return 1 / (f * (1 - f)) ** 2


@quiz.misconception(of="cross_entropy_is_steeper")
def losses_compared(f):
    """This compares the two losses. Their slopes in $z$ are asked for."""
    return -np.log(f) / ((1 - f) ** 2 / 2)


@quiz.misconception(of="cross_entropy_is_steeper")
def half_kept_in_the_slope(f):
    """This keeps the ½ in the slope of the squared error. The 2 of the square cancels it."""
    return 2 / (f * (1 - f))


quiz.printed(
    "decisions",
    """`p` are the outputs of five units. The first part is the decision if each unit is a tag of its own, the second if
    exactly one class is right. What does this print?""",
    title="From outputs to decisions",
    code="""import numpy as np
p = np.array({{p}})
print((p > 0.5).astype(int), p.argmax())""",
    given={"p": floats(5, low=0.05, high=0.95, decimals=2)},
    where=lambda p: len(set(p.tolist())) == 5 and 0.5 not in p.tolist() and 2 <= np.sum(p > 0.5) <= 4,
    why="Every probability above ½ is a yes of its own; `argmax` is the index of the largest, counted from 0.",
    source="S1 'Keras Metrics', 'Accuracy metrics'; S0 'Sigmoid Activation Function Characteristics'",
    topics=["classification: multi-label", "binary accuracy: p > threshold", "classification: multi-class"],
)


@quiz.misconception(of="decisions")
def only_the_largest(p):
    """Only the largest is marked in the first part. The comparison is made for each entry by itself."""
    return f"{(p == p.max()).astype(int)} {p.argmax()}"


@quiz.misconception(of="decisions")
def classes_begin_with_one(p):
    """This counts from 1. NumPy's indices begin with 0."""
    return f"{(p > 0.5).astype(int)} {p.argmax() + 1}"


@quiz.misconception(of="decisions")
def value_of_the_largest(p):
    """The second part is the largest value here. `argmax` gives the place where it stands."""
    return f"{(p > 0.5).astype(int)} {p.max()}"


@quiz.misconception(of="decisions")
def booleans_kept(p):
    """`astype(int)` turns True and False into 1 and 0."""
    return f"{p > 0.5} {p.argmax()}"


@quiz.misconception(of="decisions")
def commas_of_a_list(p):
    """The numbers are right. NumPy prints an array without the commas of a list."""
    return f"{(p > 0.5).astype(int).tolist()} {p.argmax()}"


# --- how to start, how to step -------------------------------------------------------------------------


@quiz.number(
    title="The spread of the first weights",
    given={
        "activation": choice("ReLU", "tanh"),
        "n_in": choice(20, 32, 50, 64, 80, 100, 128, 200),
        "n_out": choice(10, 16, 24, 40, 60, 90),
    },
    where=lambda activation, n_in, n_out: abs(n_in - n_out) > 6 and n_in != 2 * n_out and n_out != 2 * n_in,
    decimals=3,
    why="ReLU sets about half of the signal to 0, so He takes the variance $2/n$ with $n$ inputs; for tanh it is "
    "$1/n$. The standard deviation is the root.",
    source="S3 1:00:48 to 1:03:56; S2 'Weights Initialization In NN'",
    topics=[
        "weight initialisation",
        "He initialisation: √(2/n_in), for ReLU",
        "Xavier initialisation: √(1/n_in), for tanh",
    ],
)
def first_spread(activation, n_in, n_out):
    """A layer with {{n_in}} inputs and {{n_out}} units has the activation {{activation}}. Take He's rule for ReLU; for
    tanh take the rule that keeps the variance of a signal and looks at the inputs alone (some call it Xavier's). Which
    standard deviation do the layer's first weights get?"""
    return np.sqrt((2 if activation == "ReLU" else 1) / n_in)


@quiz.misconception(of="first_spread")
def other_rule(activation, n_in, n_out):
    """This is the rule for the other activation: the variance is $2/n$ for ReLU and $1/n$ for tanh."""
    return np.sqrt((1 if activation == "ReLU" else 2) / n_in)


@quiz.misconception(of="first_spread")
def units_for_inputs(activation, n_in, n_out):
    """Here the units of the layer are counted. The sum that could grow too large is one over its inputs."""
    return np.sqrt((2 if activation == "ReLU" else 1) / n_out)


@quiz.misconception(of="first_spread")
def variance_for_deviation(activation, n_in, n_out):
    """This is the variance. The standard deviation is its root."""
    return (2 if activation == "ReLU" else 1) / n_in


@quiz.misconception(of="first_spread")
def inputs_and_units(activation, n_in, n_out):
    """This is Glorot's rule, √(2/(inputs + units)). The rule asked for has the inputs alone."""
    return np.sqrt(2 / (n_in + n_out))


quiz.several(
    "dead_units",
    """After some epochs many ReLU units give 0 for every training example. The network may be trained again from the
    start. Which of these help?""",
    title="Dying ReLU",
    right={
        "leaky ReLU in place of ReLU": "It has a small slope on the negative side, so a gradient reaches the weights.",
        "a smaller learning rate": "One step that is too large can push a bias so far down that the unit never fires.",
        "a start by He's rule, with biases 0": "Then every unit fires for about half of the examples at first.",
    },
    wrong={
        "many more epochs with the same settings": "A unit that gives 0 for every example has the gradient 0, so its "
        "own weights stand still for as long as its inputs stay so.",
        "a larger loss, multiplied by 100": "The gradient of a dead unit is 0, and 100 times 0 is 0. For the other "
        "units this is a larger learning rate.",
    },
    why="A dead unit gets no gradient: prevent it, or give the negative side a slope.",
    source="S2 'How to Prevent the Dying Relu Problem?'; S0 'Leaky ReLU Activation Function'",
    topics=["dead (dying) ReLU", "leaky ReLU: αz for z < 0", "learning rate η"],
)

quiz.matching(
    "optimisers",
    "Which of these methods is described?",
    title="Four optimisers",
    pairs={
        "It steps along an average of past gradients, with the same rate for every weight.": "momentum",
        "Its steps shrink for good, as it adds up all squared gradients.": "AdaGrad",
        "It divides by the root of an average of squared gradients, which forgets old ones.": "RMSProp",
        "It averages gradients and their squares, and corrects both for their start at 0.": "Adam",
    },
    extra=["stochastic gradient descent"],
    reasons={
        "It steps along an average of past gradients, with the same rate for every weight.": "The average cancels what "
        "changes its sign from step to step. No weight has a rate of its own.",
        "Its steps shrink for good, as it adds up all squared gradients.": "A sum of squares never falls, so the rate "
        "of a weight never rises again.",
        "It divides by the root of an average of squared gradients, which forgets old ones.": "With an average in "
        "place of the sum the steps need not die out. Gradients themselves are not averaged.",
        "It averages gradients and their squares, and corrects both for their start at 0.": "Both averages together, "
        "divided by 1 − β^t: that is momentum and a rate for each weight.",
    },
    points=2,
    why="Momentum chooses the direction, AdaGrad and RMSProp scale each weight's step, Adam does both.",
    source="S2 'Common types of Gradient Descent', 'Optimizers'; S3 1:11:11",
    topics=[
        "optimiser",
        "momentum: v = βv + (1 − β)g, w − αv",
        "AdaGrad: s = s + g², w − αg/(√s + ε)",
        "RMSProp: s = βs + (1 − β)g², w − αg/(√s + ε)",
        "Adam: w − α·m̂/(√v̂ + ε)",
    ],
)


# --- the next decision ---------------------------------------------------------------------------------


def _f1(precision, recall):
    return 2 * precision * recall / (precision + recall)


def _clear_choice(precision, recall, **_):
    scores, means = _f1(precision, recall), (precision + recall) / 2
    first, second = np.sort(scores)[::-1][:2]
    return first - second > 0.03 and scores.argmax() != means.argmax()


@quiz.single(
    title="One number to choose by",
    given={
        "precision": floats(3, low=0.3, high=0.98, decimals=2),
        "recall": floats(3, low=0.3, high=0.98, decimals=2),
        "f": computed(lambda precision, recall: _f1(precision, recall)),
        "fa": computed(lambda f: f[0]),
        "fb": computed(lambda f: f[1]),
        "fc": computed(lambda f: f[2]),
    },
    where=_clear_choice,
    options={
        "a": ("model A", "Its F1 is {{fa:.3f}}, and another model has more."),
        "b": ("model B", "Its F1 is {{fb:.3f}}, and another model has more."),
        "c": ("model C", "Its F1 is {{fc:.3f}}, and another model has more."),
    },
    why="F1 is {{fa:.3f}} for A, {{fb:.3f}} for B and {{fc:.3f}} for C. A harmonic mean lies near the smaller of the "
    "two, so a model that is weak in one of them loses.",
    source="S2 'Single Number Evaluation Metric'",
    topics=["single-number evaluation metric", "F1 score: 2PR/(P + R), harmonic mean of precision and recall"],
)
def best_by_f1(f, **_):
    """The models A, B and C have the precisions {{precision}} and the recalls {{recall}} on the dev set. Both matter,
    and the team has agreed on F1 as its single number. Which model is it?"""
    return "abc"[int(np.argmax(f))]


TASKS = [
    ("{big} photographs of a thousand kinds of object", "{few} photographs of six kinds of mushroom", "last"),
    ("{big} hours of speech", "{few} recordings of four spoken commands", "last"),
    ("{big} photographs of a thousand kinds of object", "{many} photographs of 300 kinds of bird", "all"),
    ("{big} hours of speech", "{many} recordings of another language", "all"),
    ("{few} photographs of pets", "{big} photographs of traffic", "scratch"),
    ("{big} photographs of a thousand kinds of object", "{many} rows of a bank's payments", "scratch"),
]


@quiz.single(
    title="A network that is trained already",
    given={
        "case": choice(*TASKS),
        "big": choice("1,200,000", "2,000,000", "5,000,000"),
        "few": choice("300", "500", "800"),
        "many": choice("150,000", "200,000", "300,000"),
        "old": computed(lambda case, big, few, many: case[0].format(big=big, few=few, many=many)),
        "new": computed(lambda case, big, few, many: case[1].format(big=big, few=few, many=many)),
    },
    options={
        "last": (
            "Keep its layers as they are, and train a new output layer only",
            "This is for inputs of the same kind and few examples: enough for a last layer, but not for all weights.",
        ),
        "all": (
            "Start from its weights with a new output layer, and train them all",
            "This is for inputs of the same kind and many examples, though fewer than the old task had.",
        ),
        "scratch": (
            "Leave it aside, and train a network from random weights",
            "This is for inputs of another kind, or where the old task had less to learn from than the new one.",
        ),
    },
    why="What the early layers have learnt helps if the inputs are of the same kind and the old task had more "
    "examples. How many new ones there are decides how much is trained.",
    source="S2 'Transfer Learning'",
    topics=["transfer learning"],
)
def what_to_transfer(case, **_):
    """A network was trained on {{old}}. The new task has {{new}}. What is most promising?"""
    return case[2]


@quiz.single(
    title="Two sources of pictures",
    given={
        "web": choice("150,000", "200,000", "300,000", "500,000"),
        "app": choice(8000, 10000, 12000, 16000),
        "half": computed(lambda app: f"{app // 2:,}"),
        "quarter": computed(lambda app: f"{app // 4:,}"),
        "own": computed(lambda app: f"{app:,}"),
    },
    options={
        "target": (
            "Training: all from the web and {{half}} from the app. Dev and test: {{quarter}} each, from the app",
            "Dev and test set look like what will come, and training still uses everything else.",
        ),
        "mixed": (
            "Everything is mixed and shuffled. Dev and test: {{quarter}} each, drawn from the mixture",
            "Then nearly all of the dev set is from the web, and the team aims at pictures that nobody will send.",
        ),
        "split": (
            "Training: three quarters of the web. Dev: the last quarter of it. Test: all {{own}} from the app",
            "The dev set chooses models for the web, so the test set brings a surprise that nobody worked on.",
        ),
        "few": (
            "Training: {{half}} from the app. Dev and test: {{quarter}} each, from the app. No web pictures",
            "Dev and test set are right, but nearly all of the pictures are thrown away, and they would help to train.",
        ),
    },
    why="Dev and test set are the target, so they hold what the system will see. The training set may hold anything "
    "that helps; a part of it, held out, then tells variance from mismatch.",
    source="S2 'Mismatched Training & Dev/Test Sets'",
    topics=["mismatched training and test sets"],
)
def two_sources(**_):
    """An app is to recognise what its users photograph. There are {{web}} sharp pictures from the web and {{own}}
    blurred ones from the app. How are they best divided?"""
    return "target"


quiz.ordering(
    "first_weeks",
    "A team begins with a new problem. In which order are these steps best taken?",
    title="Where to begin",
    order=[
        "Choose a dev and a test set, and one metric",
        "Build a first system quickly, as simple as it may be",
        "Compare its training and dev error with that of humans",
        "Look through dev examples that it gets wrong, and count the causes",
        "Work on the cause that promises most, and measure again",
    ],
    why="The target comes first, then something that can be measured; only its errors show what is worth the work.",
    source="S2 'Error Analysis', 'Tip: Build your system quickly then iterate'",
    topics=["build a first system quickly, then iterate", "error analysis", "human-level error"],
)
