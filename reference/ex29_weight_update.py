"""ex29: one step of gradient descent, and in which direction it moves a weight."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="The weight update",
    chapter="E. The chain rule and backpropagation",
    source="S0 'Weight Update Mechanism', 'Gradient Descent Concept', 'The Concept of Slope and Weight Adjustment'",
    inputs={
        "w": floats(low=-3, high=3),
        "gradient": floats(low=-2, high=2),
        "learning_rate": floats(low=0.05, high=0.9),
        "slope": floats(low=-3, high=3),
    },
    hints=[
        "The formula can be written down as it stands; NumPy does it for a number and for an array alike.",
        "If w is an array, w -= … writes into the caller's array. w - … makes a new one.",
        "direction: put a negative slope into the formula. Is w_new larger or smaller than w_old?",
        'Minus η times a negative number is positive: a negative slope means "increase", a positive one "decrease".',
    ],
    notes=[
        "S2 says once that the gradient points to steepest descent. It points to steepest ascent: hence the minus.",
        "S0's rates of 0.001 to 0.01 are a habit, not a law: the right size depends on how steep the loss is.",
    ],
    builds_on=["ex19"],
    topics=[
        "weight update: w − η·∂L/∂w",
        "gradient descent",
        "learning rate η",
        "slope: its sign and the direction of the step",
    ],
)

SHOWN = [
    {"w": 2.0, "gradient": -0.5, "learning_rate": 0.1},
    {"w": 2.0, "gradient": 0.5, "learning_rate": 0.1},
    {"w": -1.5, "gradient": 0.0, "learning_rate": 0.5},
]
VECTOR = {"w": [2.0, 2.0, -1.0], "gradient": [-0.5, 0.5, 0.0], "learning_rate": 0.1}
ONE_ENTRY = {"w": [0.5], "gradient": [2.0], "learning_rate": 0.25}


@ex.truth
def step(sp):
    w, gradient, learning_rate = sp.symbols("w gradient learning_rate", real=True)
    return w - learning_rate * gradient


@ex.function(points=2, truth=step, check="one weight", examples=SHOWN, drawn=6)
def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


ex.check(
    "an array of weights",
    of="weight_update",
    points=1,
    inputs={"w": floats("n", "m", low=-3, high=3), "gradient": floats("n", "m", low=-2, high=2)},
    drawn=4,
    examples=[VECTOR],
    cases=[ONE_ENTRY],
    when_wrong="Every weight takes its own step, with its own slope: the result has the shape of w.",
)


@ex.function(
    points=1,
    check="slopes of both signs",
    examples=[{"slope": -0.5}, {"slope": 0.5}],
    cases=[{"slope": -100.0}, {"slope": 100.0}, {"slope": 1.0}, {"slope": -1.0}],
    drawn=6,
)
def direction(slope):
    if slope < 0:
        return "increase"
    return "decrease" if slope > 0 else "stay"


ex.check(
    "slope 0",
    of="direction",
    points=0.5,
    cases=[{"slope": 0.0}],
    when_wrong='With slope 0 the step is 0 and the weight stays where it is: return "stay".',
)
ex.check(
    "very small slopes",
    of="direction",
    points=0.5,
    cases=[{"slope": 1e-12}, {"slope": -1e-12}, {"slope": 0.0009765625}, {"slope": -0.0009765625}],
    when_wrong="However small the slope, the weight moves a little: only 0 itself means stay.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="weight_update")
def in_a_copy(w, gradient, learning_rate):
    """w -= … writes into the array that it gets, so work on a copy: the caller's weights stay as they were. With large
    weights one would leave the copy out on purpose, and say so, to save memory."""
    updated = np.array(w, dtype=float)
    updated -= learning_rate * gradient
    return updated


@ex.another_way(of="direction")
def by_the_sign(slope):
    """Only the sign of the slope matters, and np.sign has three values: a table says what each means. The minus of
    descent is seen at once, a negative slope stands beside "increase"."""
    return {-1: "increase", 0: "stay", 1: "decrease"}[int(np.sign(slope))]


# --- wrong ideas: the update ----------------------------------------------------------------------------


def _wrong(idea):
    return ex.misconception(of="weight_update")(idea)


@_wrong
def uphill(w, gradient, learning_rate):
    """You add the step. The gradient points uphill, so descent subtracts it: w − η · gradient."""
    return w + learning_rate * gradient


@_wrong
def step_alone(w, gradient, learning_rate):
    """This is η · gradient, the step. Subtract it from the old weight: w − η · gradient."""
    return learning_rate * gradient


@_wrong
def step_with_its_sign_alone(w, gradient, learning_rate):
    """This is −η · gradient, the change of the weight. Add it to the old weight."""
    return -learning_rate * gradient


@_wrong
def step_minus_weight(w, gradient, learning_rate):
    """This is η · gradient − w, the other way round. The step is subtracted from the weight: w − η · gradient."""
    return learning_rate * gradient - w


@_wrong
def weight_and_gradient_swapped(w, gradient, learning_rate):
    """The weight and the gradient have changed places. It is w − η · gradient; the arguments come in the order w,
    gradient, learning_rate."""
    return gradient - learning_rate * w


@_wrong
def learning_rate_left_out(w, gradient, learning_rate):
    """The learning rate is missing: this is w − gradient. The step is η · gradient."""
    return w - gradient


@_wrong
def learning_rate_left_out_uphill(w, gradient, learning_rate):
    """This is w + gradient: the learning rate is missing, and the step must be subtracted. w − η · gradient."""
    return w + gradient


@_wrong
def weight_multiplied(w, gradient, learning_rate):
    """You multiply the weight by η · gradient. The step is subtracted: w − η · gradient."""
    return w * learning_rate * gradient


@_wrong
def step_in_proportion_to_the_weight(w, gradient, learning_rate):
    """This is w − η · gradient · w. The step has no factor w: a weight of 0 would never learn."""
    return w - learning_rate * gradient * w


@_wrong
def brackets_around_weight_and_rate(w, gradient, learning_rate):
    """This is (w − η) · gradient. Only the product of η and the gradient is subtracted: w − η · gradient."""
    return (w - learning_rate) * gradient


@_wrong
def rate_subtracted(w, gradient, learning_rate):
    """This is w − η − gradient. The learning rate multiplies the gradient: w − η · gradient."""
    return w - learning_rate - gradient


@_wrong
def rate_and_weight_swapped(w, gradient, learning_rate):
    """This is η − w · gradient: the weight and the learning rate have changed places. It is w − η · gradient."""
    return learning_rate - w * gradient


@_wrong
def moving_average(w, gradient, learning_rate):
    """This is (1 − η) w + η · gradient, a mean of weight and gradient. Descent subtracts: w − η · gradient."""
    return (1 - learning_rate) * w + learning_rate * gradient


@_wrong
def weight_decayed(w, gradient, learning_rate):
    """The weight is shrunk as well: (1 − η) w − η · gradient. Only the step is subtracted: w − η · gradient."""
    return (1 - learning_rate) * w - learning_rate * gradient


@_wrong
def size_of_the_gradient_added(w, gradient, learning_rate):
    """You add η · |gradient|, so the weight always increases. The sign of the slope decides the direction: w − η ·
    gradient."""
    return w + learning_rate * np.abs(gradient)


@_wrong
def gradient_returned(w, gradient, learning_rate):
    """The gradient came back. The new weight is asked for: w − η · gradient."""
    return gradient


@_wrong
def rate_only(w, gradient, learning_rate):
    """This is w − η: the gradient has no part in it. The step is η · gradient."""
    return w - learning_rate


@_wrong
def gradient_divided_by_the_rate(w, gradient, learning_rate):
    """You divide by the learning rate. A small rate must give a small step: multiply, η · gradient."""
    return w - gradient / learning_rate


@_wrong
def size_of_the_gradient(w, gradient, learning_rate):
    """You use |gradient|, so the weight always decreases. The sign of the slope decides the direction."""
    return w - learning_rate * np.abs(gradient)


@_wrong
def sign_of_the_gradient(w, gradient, learning_rate):
    """Only the sign of the gradient comes into your step, so all steps are of one size. Use the gradient itself: where
    the loss is flat the step must be small."""
    return w - learning_rate * np.sign(gradient)


@_wrong
def gradient_squared(w, gradient, learning_rate):
    """The gradient is squared, so the weight always decreases. It is w − η · gradient."""
    return w - learning_rate * gradient**2


@_wrong
def weight_unchanged(w, gradient, learning_rate):
    """The old weight came back as it was. Is the new one computed, but the old one returned?"""
    return w


@_wrong
def half_a_step(w, gradient, learning_rate):
    """Your step is half as long: w − η · gradient has no ½."""
    return w - learning_rate * gradient / 2


@_wrong
def double_step(w, gradient, learning_rate):
    """Your step is twice as long. Is it taken twice? w − η · gradient, once."""
    return w - 2 * learning_rate * gradient


@_wrong
def one_step_for_all(w, gradient, learning_rate):
    """The entries of the gradient are added up, and every weight takes the same step. Each has its own slope."""
    return w - learning_rate * np.sum(gradient)


@_wrong
def mean_step_for_all(w, gradient, learning_rate):
    """Every weight takes the same step, with the mean of the gradient. Each has its own slope."""
    return w - learning_rate * np.mean(gradient)


@_wrong
def gradient_normalised(w, gradient, learning_rate):
    """The gradient is divided by its length, so all steps are equally long. It is w − η · gradient, as it stands."""
    length = np.sqrt(np.sum(np.square(gradient)))
    return w - learning_rate * gradient / (length if length > 0 else 1.0)


@_wrong
def brackets_around_weight_and_gradient(w, gradient, learning_rate):
    """This is η · (w − gradient). Only the gradient is multiplied by η: w − η · gradient."""
    return (w - gradient) * learning_rate


@_wrong
def rate_at_the_weight(w, gradient, learning_rate):
    """This is η · w − gradient. The learning rate multiplies the gradient, not the weight: w − η · gradient."""
    return learning_rate * w - gradient


@_wrong
def rate_subtracted_and_gradient_added(w, gradient, learning_rate):
    """This is w − η + gradient. The learning rate multiplies the gradient: w − η · gradient."""
    return w - learning_rate + gradient


@_wrong
def rate_added_and_gradient_subtracted(w, gradient, learning_rate):
    """This is w + η − gradient. The learning rate multiplies the gradient: w − η · gradient."""
    return w + learning_rate - gradient


@_wrong
def rate_to_the_power_of_the_gradient(w, gradient, learning_rate):
    """You take η to the power of the gradient: ** is a power, * a product. It is w − η · gradient."""
    return w - learning_rate**gradient


@_wrong
def gradient_divided_by_the_number_of_weights(w, gradient, learning_rate):
    """The step is divided by the number of weights. Each weight takes a whole step: w − η · gradient."""
    return w - learning_rate * gradient / np.size(w)


@_wrong
def last_weight_left_as_it_was(w, gradient, learning_rate):
    """The last row or entry is as it was before. Does the loop end one too early?"""
    new = np.array(w - learning_rate * gradient)
    if new.ndim:
        new[-1] = w[-1]
    return new


@_wrong
def only_the_first_weight_moved(w, gradient, learning_rate):
    """Only the first row or entry has moved. Does the return stand inside the loop?"""
    new = np.array(w, dtype=float)
    index = 0 if new.ndim else ()
    new[index] = np.array(w - learning_rate * gradient)[index]
    return new


@_wrong
def weights_flattened(w, gradient, learning_rate):
    """The numbers are right, the shape is lost: the result has the shape of w."""
    return np.ravel(w - learning_rate * gradient)


@_wrong
def gradient_limited_to_one(w, gradient, learning_rate):
    """The gradient is limited to [−1, 1] before the step. Nothing is limited here: w − η · gradient."""
    return w - learning_rate * np.clip(gradient, -1, 1)


@_wrong
def gradient_of_a_row_added_up(w, gradient, learning_rate):
    """The gradient is added up along an axis, so that several weights take the same step. Each has its own slope."""
    return w - learning_rate * np.sum(gradient, axis=0 if np.ndim(gradient) else None)


def _with_rate(rate):
    def always(w, gradient, learning_rate):
        return w - rate * gradient

    always.__name__ = f"rate_always_{rate}".replace(".", "_")
    always.__doc__ = f"You take the rate {rate} whatever learning_rate is given: use the argument."
    _wrong(always)


for _rate in (0.001, 0.01, 0.05, 0.1, 0.5):
    _with_rate(_rate)


# --- wrong ideas: the direction -------------------------------------------------------------------------


def _word(name, text, falling, flat, rising):
    """A wrong set of words: for a negative slope, for 0 and for a positive one."""

    def idea(slope):
        return falling if slope < 0 else rising if slope > 0 else flat

    idea.__name__, idea.__doc__ = name, text
    ex.misconception(of="direction")(idea)


_word(
    "uphill_direction",
    "The two words are swapped: this is the way uphill. A negative slope says that the loss falls as the weight grows, "
    "so the weight must increase.",
    "decrease",
    "stay",
    "increase",
)
_word(
    "uphill_with_zero_going_down",
    "The words are swapped: a negative slope must increase the weight, a positive one decrease it; slope 0 means stay.",
    "decrease",
    "decrease",
    "increase",
)
_word(
    "uphill_with_zero_going_up",
    "The words are swapped: a negative slope must increase the weight. And slope 0 means stay.",
    "decrease",
    "increase",
    "increase",
)
_word(
    "flat_counted_as_falling",
    "With slope 0 you answer increase. The step is −η · 0 = 0, so the weight stays: compare with < and >, not <=.",
    "increase",
    "increase",
    "decrease",
)
_word(
    "flat_counted_as_rising",
    "With slope 0 you answer decrease. The step is −η · 0 = 0, so the weight stays. Does an else take this case too?",
    "increase",
    "decrease",
    "decrease",
)
_word("always_decrease", "You always answer decrease. A negative slope makes the weight increase.", *["decrease"] * 3)
_word("always_increase", "You always answer increase. A positive slope makes the weight decrease.", *["increase"] * 3)
_word("always_stay", "You always answer stay. Only a slope of exactly 0 leaves the weight where it is.", *["stay"] * 3)
_word(
    "words_with_capitals",
    'The direction is right, the words are not those asked for: "increase", "decrease", "stay", in small letters.',
    "Increase",
    "Stay",
    "Decrease",
)
_word(
    "words_in_capitals",
    'The direction is right, the words are not those asked for: "increase", "decrease", "stay", in small letters.',
    "INCREASE",
    "STAY",
    "DECREASE",
)
_word(
    "words_in_the_third_person",
    'The direction is right, the words are not those asked for: "increase", "decrease", "stay", without an s.',
    "increases",
    "stays",
    "decreases",
)
_word(
    "words_of_movement",
    'The direction is right, the words are not those asked for: "increase", "decrease" and "stay".',
    "up",
    "stay",
    "down",
)
_word(
    "words_of_motion",
    'The direction is right, the words are not those asked for: "increase", "decrease" and "stay".',
    "increasing",
    "staying",
    "decreasing",
)
_word(
    "words_of_rising",
    'The direction is right, the words are not those asked for: "increase", "decrease" and "stay".',
    "rise",
    "stay",
    "fall",
)
_word(
    "signs_for_words",
    'The direction is right, but signs came back. The words "increase", "decrease" and "stay" are asked for.',
    "+",
    "0",
    "-",
)
_word(
    "words_of_slope",
    'These words describe the slope. The question is what the step does to the weight: "increase", "decrease", "stay".',
    "negative",
    "zero",
    "positive",
)
_word(
    "numbers_for_words",
    'A number came back, the sign of the step. One of the words "increase", "decrease" and "stay" is asked for.',
    1,
    0,
    -1,
)
_word(
    "slope_s_sign_for_words",
    'A number came back, the sign of the slope. One of the words "increase", "decrease" and "stay" is asked for.',
    -1,
    0,
    1,
)
_word(
    "truth_of_the_rise",
    'True or False came back. One of the words "increase", "decrease" and "stay" is asked for.',
    True,
    False,
    False,
)
_word(
    "truth_of_the_slope",
    'True or False came back. One of the words "increase", "decrease" and "stay" is asked for.',
    False,
    False,
    True,
)
_word(
    "words_with_a_full_stop",
    'The direction is right, the words are not those asked for: "increase", "decrease", "stay", without a full stop.',
    "increase.",
    "stay.",
    "decrease.",
)
for _name, _words in (
    ("words_of_place", ("right", "stay", "left")),
    ("words_of_size", ("larger", "same", "smaller")),
    ("words_of_height", ("higher", "same", "lower")),
    ("words_of_sums", ("add", "stay", "subtract")),
    ("words_in_short", ("inc", "stay", "dec")),
    ("words_in_the_past", ("increased", "stayed", "decreased")),
    ("words_of_one_letter", ("i", "s", "d")),
):
    _word(
        _name,
        'The direction is right, the words are not those asked for: "increase", "decrease" and "stay".',
        *_words,
    )
_word(
    "words_of_the_loss",
    'These words say what the loss does. The question is what the step does to the weight: "increase", "decrease", '
    '"stay".',
    "falls",
    "flat",
    "rises",
)
for _name, _other in (
    ("flat_called_constant", "constant"),
    ("flat_called_no_change", "no change"),
    ("flat_called_same", "same"),
    ("flat_called_unchanged", "unchanged"),
    ("flat_called_stays", "stays"),
    ("flat_called_none", "none"),
    ("flat_called_flat", "flat"),
    ("flat_called_stop", "stop"),
):
    _word(_name, f'With slope 0 the word is "stay", not "{_other}".', "increase", _other, "decrease")


def _with_tolerance(tolerance, name, such_as):
    def idea(slope):
        if abs(slope) <= tolerance:
            return "stay"
        return "increase" if slope < 0 else "decrease"

    idea.__name__ = name
    idea.__doc__ = (
        f"You answer stay for small slopes, such as {such_as}. The weight moves all the same: only 0 is stay."
    )
    ex.misconception(of="direction")(idea)


_with_tolerance(0.5, "below_a_half_counted_as_flat", "0.01")
_with_tolerance(1e-3, "nearly_flat_counted_as_flat", "0.00098")
_with_tolerance(1e-8, "very_nearly_flat_counted_as_flat", "1e-12")


@ex.misconception(of="direction")
def rounded_to_a_whole_number(slope):
    """Slopes between −1 and 1 count as 0. Does int() cut the decimals off? The sign of the slope itself decides."""
    whole = int(slope)
    return "increase" if whole < 0 else "decrease" if whole > 0 else "stay"


for _name, _words in (
    ("one_word_with_a_capital", ("Increase", "stay", "decrease")),
    ("one_word_with_an_s", ("increases", "stay", "decrease")),
):
    _word(_name, f'The word for a negative slope is "increase", not "{_words[0]}".', *_words)
_word(
    "other_word_with_a_capital",
    'The word for a positive slope is "decrease", not "Decrease".',
    "increase",
    "stay",
    "Decrease",
)
_word(
    "rising_weight_stays",
    'With a negative slope you answer "stay". There the weight must increase. Is a return missing in that branch? (A '
    "word printed is not returned.)",
    "stay",
    "stay",
    "decrease",
)
_word(
    "falling_weight_stays",
    'With a positive slope you answer "stay". There the weight must decrease. Is a return missing in that branch? (A '
    "word printed is not returned.)",
    "increase",
    "stay",
    "stay",
)
