"""ex47: three schedules by which the learning rate falls, each from lr0 and the epoch alone."""

import numpy as np

from grader import Exercise, choice, constant, floats, integers

ex = Exercise(
    title="Learning rate schedules",
    chapter="F. Gradient descent and optimisers",
    source="S0 'Importance of Learning Rate'; S2 'Learning Rate', 'Vanishing/Exploding Gradient'",
    topics=[
        "learning rate η",
        "learning rate decay (schedule)",
        "inverse time decay: lr0/(1 + decay·epoch)",
        "exponential decay: lr0·e^(−k·epoch)",
        "step decay: lr0·drop^⌊epoch/every⌋",
    ],
    inputs={
        "lr0": floats(low=0.1, high=2),
        "decay": floats(low=0.05, high=0.9),
        "k": floats(low=0.03, high=0.25),
        "drop": floats(low=0.2, high=0.9),
        "every": integers(low=3, high=7),
        "epoch": integers(low=1, high=20),
    },
    hints=[
        "Each is one line: lr0 times, or divided by, something that is 1 for epoch 0.",
        "Write it with NumPy's operations only, np.exp and not math.exp: then arrays of epochs work by themselves.",
        "The step: how often has the rate been dropped by now? epoch // every, which rounds down.",
        "lr0 / (1 + decay * epoch), lr0 * np.exp(-k * epoch), lr0 * drop ** (epoch // every).",
    ],
    notes=[
        "S2 lists a smaller learning rate among the cures of vanishing gradients; it makes the small steps smaller.",
        "Some programs count epochs from 1 in the step schedule, ⌊(1 + epoch)/every⌋; here the first epoch is 0.",
    ],
    builds_on=["ex38"],
)

VECTOR = {"epoch": integers("n", low=0, high=20)}
ARRAY = "Arrays of epochs must work too: operations and functions of NumPy take them, those of math and an if do not."


@ex.truth
def inverse_time(sp):
    lr0, decay, epoch = sp.symbols("lr0 decay epoch", positive=True)
    return lr0 / (1 + decay * epoch)


@ex.function(
    points=1,
    truth=inverse_time,
    check="one epoch",
    examples=[{"lr0": 0.5, "decay": 0.25, "epoch": 12}, {"lr0": 0.5, "decay": 0.25, "epoch": 0}],
    drawn=6,
)
def inverse_time_decay(lr0, decay, epoch):
    return lr0 / (1 + decay * epoch)


@ex.truth
def exponential(sp):
    lr0, k, epoch = sp.symbols("lr0 k epoch", positive=True)
    return lr0 * sp.exp(-k * epoch)


@ex.function(
    points=1,
    truth=exponential,
    check="one epoch",
    examples=[{"lr0": 0.5, "k": 0.1, "epoch": 12}, {"lr0": 0.5, "k": 0.1, "epoch": 0}],
    drawn=6,
)
def exponential_decay(lr0, k, epoch):
    return lr0 * np.exp(-k * epoch)


@ex.truth
def steps(sp):
    lr0, drop, every, epoch = sp.symbols("lr0 drop every epoch", positive=True)
    return lr0 * drop ** sp.floor(epoch / every)


@ex.function(
    points=1,
    truth=steps,
    check="one epoch",
    examples=[
        {"lr0": 0.5, "drop": 0.5, "every": 5, "epoch": 12},
        {"lr0": 0.5, "drop": 0.5, "every": 5, "epoch": 0},
    ],
    drawn=4,
    inputs={"every": choice(4, 6), "epoch": constant(14)},  # neither at a drop nor beside one
)
def step_decay(lr0, drop, every, epoch):
    return lr0 * drop ** (epoch // every)


for _function in ("inverse_time_decay", "exponential_decay", "step_decay"):
    ex.check(
        "an array of epochs", of=_function, points=1, inputs=VECTOR, sizes={"n": (6, 8)}, drawn=3, when_wrong=ARRAY
    )
ex.check(
    "at the drops",
    of="step_decay",
    points=1,
    cases=[
        {"lr0": 0.8, "drop": 0.5, "every": every, "epoch": epoch}
        for every, epoch in ((10, 9), (10, 10), (10, 11), (10, 19), (10, 20), (4, 3), (4, 4), (3, 8), (3, 9), (1, 3))
    ],
    when_wrong="The rate falls in the epochs every, 2·every, …: with every = 10 it is lr0 up to epoch 9.",
)


@ex.another_way(of="inverse_time_decay")
def reciprocal_grows_evenly(lr0, decay, epoch):
    """1/rate grows by the same amount, decay/lr0, in every epoch: that is the whole schedule. On paper this shows how
    long to wait: from half of lr0 to a quarter takes twice as long as from lr0 to its half."""
    return 1 / (1 / lr0 + decay / lr0 * epoch)


@ex.another_way(of="exponential_decay")
def one_factor_per_epoch(lr0, k, epoch):
    """The factor e^(−k) once for every epoch. A factor is easier to choose than k: 0.9, say, takes off a tenth each
    time."""
    factor = np.exp(-k)
    return lr0 * factor**epoch


@ex.another_way(of="step_decay")
def exponential_in_steps(lr0, drop, every, epoch):
    """The steps are an exponential decay too, with k = −ln(drop), if one counts the steps and not the epochs. So one
    schedule can be made of the other."""
    return exponential_decay(lr0, -np.log(drop), epoch // every)


# --- wrong ideas: any schedule ------------------------------------------------------------------------------

RIGHT = {"inverse_time_decay": inverse_time_decay, "exponential_decay": exponential_decay, "step_decay": step_decay}
FORMULA = {
    "inverse_time_decay": "lr0 / (1 + decay · epoch)",
    "exponential_decay": "lr0 · e^(−k · epoch)",
    "step_decay": "lr0 · drop^⌊epoch / every⌋",
}


def _in_all(idea):
    """Declare a wrong idea of every schedule: it gets the right function, and the arguments with the epoch last."""
    for name, right in RIGHT.items():
        text = idea.__doc__.replace("FORMULA", FORMULA[name])
        if name == "step_decay":

            def recipe(lr0, drop, every, epoch, right=right):
                return idea(lambda lr0, epoch: right(lr0, drop, every, epoch), lr0, epoch)

        else:

            def recipe(lr0, rate, epoch, right=right):
                return idea(lambda lr0, epoch: right(lr0, rate, epoch), lr0, epoch)

        recipe.__name__, recipe.__doc__ = idea.__name__, text
        ex.misconception(of=name)(recipe)
    return idea


@_in_all
def epochs_from_one(right, lr0, epoch):
    """This is the rate of one epoch later, as if epoch + 1 stood for epoch. The first epoch is 0: FORMULA."""
    return right(lr0, epoch + 1)


@_in_all
def one_epoch_back(right, lr0, epoch):
    """This is the rate of one epoch earlier, as if epoch − 1 stood for epoch. The first epoch is 0: FORMULA."""
    return right(lr0, epoch - 1)


@_in_all
def without_the_start(right, lr0, epoch):
    """lr0 is missing, so that every schedule begins with 1: it is FORMULA."""
    return right(1.0, epoch)


@_in_all
def never_falling(right, lr0, epoch):
    """The rate stays lr0 in every epoch. It falls: FORMULA."""
    return lr0 + 0.0 * epoch


@_in_all
def rate_taken_off(right, lr0, epoch):
    """This is lr0 minus the rate. The rate itself is asked for: FORMULA."""
    return lr0 - right(lr0, epoch)


@_in_all
def subtracted_from_the_start(right, lr0, epoch):
    """The factor is subtracted from lr0, not multiplied by it: FORMULA."""
    return lr0 - right(1.0, epoch)


@_in_all
def growing(right, lr0, epoch):
    """The rate grows from epoch to epoch: the factor is upside down. It falls: FORMULA."""
    return lr0 / right(1.0, epoch)


@_in_all
def added_to_the_start(right, lr0, epoch):
    """The factor is added to lr0, not multiplied by it: FORMULA."""
    return lr0 + right(1.0, epoch)


# --- wrong ideas: inverse time ------------------------------------------------------------------------------


@ex.misconception(of="inverse_time_decay")
def one_forgotten(lr0, decay, epoch):
    """The 1 below the line is missing: for epoch 0 you divide by 0. It is lr0 / (1 + decay · epoch)."""
    return lr0 / (decay * np.where(np.asarray(epoch) == 0, np.nan, epoch))


@ex.misconception(of="inverse_time_decay")
def one_added_to_the_epoch(lr0, decay, epoch):
    """The 1 stands beside the epoch: decay · (1 + epoch). It is added to the product: 1 + decay · epoch. Then
    epoch 0 has lr0."""
    return lr0 / (decay * (1 + epoch))


@ex.misconception(of="inverse_time_decay")
def brackets_lost(lr0, decay, epoch):
    """Brackets are missing: lr0 / 1 + decay * epoch is lr0 + decay · epoch. Write lr0 / (1 + decay * epoch)."""
    return lr0 / 1 + decay * epoch


@ex.misconception(of="inverse_time_decay")
def brackets_around_decay_only(lr0, decay, epoch):
    """The bracket ends too early: lr0 / (1 + decay) * epoch. Write lr0 / (1 + decay * epoch)."""
    return lr0 / (1 + decay) * epoch


@ex.misconception(of="inverse_time_decay")
def power_for_product(lr0, decay, epoch):
    """This is lr0 / (1 + decay)^epoch, which falls by the same factor every time. Inverse time multiplies: 1 + decay ·
    epoch."""
    return lr0 / (1.0 + decay) ** epoch


@ex.misconception(of="inverse_time_decay")
def falling_in_a_line(lr0, decay, epoch):
    """This is lr0 · (1 − decay · epoch), a straight line that ends below 0. Divide: lr0 / (1 + decay · epoch)."""
    return lr0 * (1 - decay * epoch)


@ex.misconception(of="inverse_time_decay")
def decay_subtracted(lr0, decay, epoch):
    """This is lr0 − decay · epoch, a straight line that ends below 0. Divide: lr0 / (1 + decay · epoch)."""
    return lr0 - decay * epoch


@ex.misconception(of="inverse_time_decay")
def minus_below_the_line(lr0, decay, epoch):
    """Below the line stands 1 − decay · epoch. It must grow: 1 + decay · epoch."""
    return lr0 / np.where(np.asarray(1 - decay * epoch) == 0, np.nan, 1 - decay * epoch)


@ex.misconception(of="inverse_time_decay")
def decay_ignored(lr0, decay, epoch):
    """decay is missing: this is lr0 / (1 + epoch)."""
    return lr0 / (1 + epoch)


@ex.misconception(of="inverse_time_decay")
def epoch_ignored(lr0, decay, epoch):
    """The epoch is missing: this is lr0 / (1 + decay) in every epoch."""
    return lr0 / (1 + decay) + 0.0 * epoch


@ex.misconception(of="inverse_time_decay")
def root_taken(lr0, decay, epoch):
    """There is a root below the line. That is a schedule too; here it is lr0 / (1 + decay · epoch)."""
    return lr0 / np.sqrt(1 + decay * epoch)


@ex.misconception(of="inverse_time_decay")
def root_of_the_epoch(lr0, decay, epoch):
    """This is lr0 / √(1 + epoch). That is a schedule too; here it is lr0 / (1 + decay · epoch)."""
    return lr0 / np.sqrt(1 + np.asarray(epoch))


@ex.misconception(of="inverse_time_decay")
def decay_as_the_base(lr0, decay, epoch):
    """This is lr0 · decay^epoch, which falls by the same factor every time. Inverse time is
    lr0 / (1 + decay · epoch)."""
    return lr0 * np.power(decay, epoch)


@ex.misconception(of="inverse_time_decay")
def share_lost_each_time(lr0, decay, epoch):
    """This is lr0 · (1 − decay)^epoch, which falls by the same factor every time. Inverse time is
    lr0 / (1 + decay · epoch)."""
    return lr0 * np.power(1 - decay, epoch)


@ex.misconception(of="inverse_time_decay")
def start_below_the_line(lr0, decay, epoch):
    """lr0 stands below the line as well: 1 + lr0 · decay · epoch. It is lr0 / (1 + decay · epoch)."""
    return lr0 / (1 + lr0 * decay * epoch)


@ex.misconception(of="inverse_time_decay")
def start_for_one(lr0, decay, epoch):
    """Below the line stands lr0 where 1 is needed: it is lr0 / (1 + decay · epoch)."""
    return lr0 / (lr0 + decay * epoch)


@ex.misconception(of="inverse_time_decay")
def power_below_the_line(lr0, decay, epoch):
    """Below the line stands 1 + decay^epoch. Inverse time multiplies: 1 + decay · epoch."""
    return lr0 / (1 + decay**epoch)


@ex.misconception(of="inverse_time_decay")
def sum_for_product(lr0, decay, epoch):
    """Below the line stands 1 + decay + epoch. decay and epoch are multiplied: 1 + decay · epoch."""
    return lr0 / (1 + decay + epoch)


@ex.misconception(of="inverse_time_decay")
def epoch_squared_below_the_line(lr0, decay, epoch):
    """The epoch is squared below the line. It is lr0 / (1 + decay · epoch)."""
    return lr0 / (1 + decay * epoch**2)


@ex.misconception(of="inverse_time_decay")
def decay_above_the_line(lr0, decay, epoch):
    """decay stands above the line: lr0 · decay / (1 + epoch). It multiplies the epoch: lr0 / (1 + decay · epoch)."""
    return lr0 * decay / (1 + epoch)


@ex.misconception(of="inverse_time_decay")
def squared_below_the_line(lr0, decay, epoch):
    """What stands below the line is squared. It is lr0 / (1 + decay · epoch)."""
    return lr0 / (1 + decay * epoch) ** 2


@ex.misconception(of="inverse_time_decay")
def decay_as_the_power(lr0, decay, epoch):
    """This is lr0 / (1 + epoch)^decay. decay multiplies the epoch: lr0 / (1 + decay · epoch)."""
    return lr0 / (1.0 + np.asarray(epoch)) ** decay


@ex.misconception(of="inverse_time_decay")
def quotient_rounded_down(lr0, decay, epoch):
    """The rate is rounded down to a whole number, 0 mostly: // rounds. Divide with /."""
    return lr0 // (1 + decay * epoch)


@ex.misconception(of="inverse_time_decay")
def decay_divided(lr0, decay, epoch):
    """decay divides the epoch: 1 + epoch / decay. It multiplies: 1 + decay · epoch."""
    return lr0 / (1 + epoch / decay)


@ex.misconception(of="inverse_time_decay")
def exponential_for_inverse(lr0, decay, epoch):
    """This is lr0 · e^(−decay · epoch), the exponential schedule. Inverse time is lr0 / (1 + decay · epoch)."""
    return lr0 * np.exp(-decay * epoch)


def _up_to(epoch, factor):
    """The product of factor(t) for t from 1 to the epoch, of each epoch."""
    return np.vectorize(lambda last: np.prod([factor(t) for t in range(1, int(last) + 1)]), otypes=[float])(epoch)


@ex.misconception(of="inverse_time_decay")
def compounded(lr0, decay, epoch):
    """Each epoch's rate is divided again: the rate of the epoch before takes the place of lr0. Begin with lr0 every
    time: lr0 / (1 + decay · epoch)."""
    return lr0 * _up_to(epoch, lambda t: 1 / (1 + decay * t))


# --- wrong ideas: exponential -------------------------------------------------------------------------------


@ex.misconception(of="exponential_decay")
def rate_as_the_base(lr0, k, epoch):
    """This is lr0 · k^epoch. k stands in the exponent: lr0 · e^(−k · epoch)."""
    return lr0 * np.power(k, epoch)


@ex.misconception(of="exponential_decay")
def share_as_the_base(lr0, k, epoch):
    """This is lr0 · (1 − k)^epoch, which is near it for small k only. The base is e: lr0 · e^(−k · epoch)."""
    return lr0 * np.power(1 - k, epoch)


@ex.misconception(of="exponential_decay")
def base_two(lr0, k, epoch):
    """The base is 2. It is e: np.exp(-k * epoch)."""
    return lr0 * 2.0 ** (-k * epoch)


@ex.misconception(of="exponential_decay")
def base_ten(lr0, k, epoch):
    """The base is 10. It is e: np.exp(-k * epoch)."""
    return lr0 * 10.0 ** (-k * epoch)


@ex.misconception(of="exponential_decay")
def epoch_outside_the_exponent(lr0, k, epoch):
    """The epoch stands outside the exponent: np.exp(-k) * epoch. Write np.exp(-k * epoch)."""
    return lr0 * np.exp(-k) * epoch


@ex.misconception(of="exponential_decay")
def epoch_left_out(lr0, k, epoch):
    """The epoch is missing: this is lr0 · e^(−k) in every epoch."""
    return lr0 * np.exp(-k) + 0.0 * epoch


@ex.misconception(of="exponential_decay")
def one_step_only(lr0, k, epoch):
    """The rate falls once, by e^(−k), and then stays. It falls in every epoch: lr0 · e^(−k · epoch)."""
    return np.where(np.asarray(epoch) > 0, lr0 * np.exp(-k), lr0)


@ex.misconception(of="exponential_decay")
def start_in_the_power_too(lr0, k, epoch):
    """lr0 is raised to the power as well: (lr0 · e^(−k))^epoch. Only e^(−k) is: lr0 · e^(−k · epoch)."""
    return np.power(lr0 * np.exp(-k), epoch)


@ex.misconception(of="exponential_decay")
def k_left_out(lr0, k, epoch):
    """k is missing: this is lr0 · e^(−epoch)."""
    return lr0 * np.exp(-1.0 * epoch)


@ex.misconception(of="exponential_decay")
def k_divides(lr0, k, epoch):
    """k divides the epoch, as a time constant does: e^(−epoch/k). Here it multiplies: e^(−k · epoch)."""
    return lr0 * np.exp(-epoch / k)


@ex.misconception(of="exponential_decay")
def start_in_the_exponent(lr0, k, epoch):
    """lr0 stands in the exponent as well. The factor is e^(−k · epoch), without lr0."""
    return lr0 * np.exp(-lr0 * k * epoch)


@ex.misconception(of="exponential_decay")
def inverse_for_exponential(lr0, k, epoch):
    """This is lr0 / (1 + k · epoch), the inverse time schedule. The exponential one is lr0 · e^(−k · epoch)."""
    return lr0 / (1 + k * epoch)


@ex.misconception(of="exponential_decay")
def straight_line(lr0, k, epoch):
    """This is lr0 · (1 − k · epoch), a straight line that ends below 0. The factor is e^(−k · epoch)."""
    return lr0 * (1 - k * epoch)


@ex.misconception(of="exponential_decay")
def e_multiplied(lr0, k, epoch):
    """e is multiplied by −k · epoch, not raised to it. Write np.exp(-k * epoch)."""
    return lr0 * np.e * (-k * epoch)


@ex.misconception(of="exponential_decay")
def half_life(lr0, k, epoch):
    """This is lr0 · ½^(epoch/k), as if k were a half-life. Here it is lr0 · e^(−k · epoch)."""
    return lr0 * 0.5 ** (epoch / k)


@ex.misconception(of="exponential_decay")
def start_in_the_sum(lr0, k, epoch):
    """This is e^(lr0 − k · epoch). lr0 stands in front as a factor: lr0 · e^(−k · epoch)."""
    return np.exp(lr0 - k * epoch)


@ex.misconception(of="exponential_decay")
def compound_interest(lr0, k, epoch):
    """This is lr0 / (1 + k)^epoch, which is near it for small k only. The base is e: lr0 · e^(−k · epoch)."""
    return lr0 / (1 + k) ** epoch


@ex.misconception(of="exponential_decay")
def k_outside_the_exponent(lr0, k, epoch):
    """k stands outside the exponent: k · e^(−epoch). Write np.exp(-k * epoch)."""
    return lr0 * k * np.exp(-epoch)


@ex.misconception(of="exponential_decay")
def sum_in_the_exponent(lr0, k, epoch):
    """k and the epoch are added in the exponent. They are multiplied: e^(−k · epoch)."""
    return lr0 * np.exp(-(k + epoch))


@ex.misconception(of="exponential_decay")
def power_in_the_exponent(lr0, k, epoch):
    """k is raised to the epoch in the exponent. They are multiplied: e^(−k · epoch)."""
    return lr0 * np.exp(-(k**epoch))


@ex.misconception(of="exponential_decay")
def start_as_the_base(lr0, k, epoch):
    """lr0 is the base of the power: lr0^(−k · epoch). The base is e, and lr0 stands in front: lr0 · e^(−k · epoch)."""
    return lr0 ** (-k * epoch)


@ex.misconception(of="exponential_decay")
def epoch_squared(lr0, k, epoch):
    """The epoch is squared in the exponent. It is e^(−k · epoch)."""
    return lr0 * np.exp(-k * (1.0 * epoch) ** 2)


@ex.misconception(of="exponential_decay")
def compounded_exponentially(lr0, k, epoch):
    """Each epoch's rate is multiplied by e^(−k · epoch) again: the rate of the epoch before takes the place of lr0.
    Begin with lr0 every time."""
    return lr0 * _up_to(epoch, lambda t: np.exp(-k * t))


# --- wrong ideas: steps -------------------------------------------------------------------------------------


@ex.misconception(of="step_decay")
def not_rounded(lr0, drop, every, epoch):
    """The rate falls a little in every epoch: the quotient is not rounded down. Write epoch // every."""
    return lr0 * drop ** (epoch / every)


@ex.misconception(of="step_decay")
def rounded_to_the_nearest(lr0, drop, every, epoch):
    """The quotient is rounded to the nearest whole number, so that the rate falls half a step early. Round down:
    epoch // every."""
    return lr0 * drop ** np.round(epoch / every)


@ex.misconception(of="step_decay")
def rounded_up(lr0, drop, every, epoch):
    """The quotient is rounded up, so that the rate falls at the beginning of each step already. Round down:
    epoch // every."""
    return lr0 * drop ** np.ceil(epoch / every)


@ex.misconception(of="step_decay")
def remainder_for_quotient(lr0, drop, every, epoch):
    """The exponent is the remainder, epoch % every. It is the quotient rounded down, epoch // every."""
    return lr0 * drop ** (epoch % every)


@ex.misconception(of="step_decay")
def dropped_once(lr0, drop, every, epoch):
    """The rate falls once, in the epoch every, and then stays. It falls every `every` epochs: drop to the power
    epoch // every."""
    return np.where(np.asarray(epoch) >= every, lr0 * drop, lr0)


@ex.misconception(of="step_decay")
def dropped_in_its_epochs_only(lr0, drop, every, epoch):
    """The rate falls in the multiples of every only, and is lr0 again afterwards. Each drop stays: drop to the power
    epoch // every."""
    epoch = np.asarray(epoch)
    return np.where((epoch % every == 0) & (epoch > 0), lr0 * drop, lr0)


@ex.misconception(of="step_decay")
def dropped_in_its_epochs_and_the_first(lr0, drop, every, epoch):
    """The rate falls in the multiples of every only (0 among them), and is lr0 again afterwards. Each drop stays: drop
    to the power epoch // every."""
    return np.where(np.asarray(epoch) % every == 0, lr0 * drop, lr0)


@ex.misconception(of="step_decay")
def times_for_power(lr0, drop, every, epoch):
    """This is lr0 · drop · ⌊epoch / every⌋. Every step multiplies by drop again: drop to that power, **."""
    return lr0 * drop * (epoch // every)


@ex.misconception(of="step_decay")
def power_before_the_quotient(lr0, drop, every, epoch):
    """Brackets are missing: drop ** epoch // every takes the power first. Write drop ** (epoch // every)."""
    return lr0 * (drop**epoch // every)


@ex.misconception(of="step_decay")
def power_divided_by_every(lr0, drop, every, epoch):
    """Brackets are missing: drop ** epoch / every takes the power first. The exponent is epoch // every."""
    return lr0 * drop**epoch / every


@ex.misconception(of="step_decay")
def quotient_as_the_base(lr0, drop, every, epoch):
    """Base and exponent have changed places: it is drop to the power ⌊epoch / every⌋."""
    return lr0 * (epoch // every) ** drop


@ex.misconception(of="step_decay")
def every_ignored(lr0, drop, every, epoch):
    """This is lr0 · drop^epoch, a drop in every epoch. It falls every `every` epochs only: epoch // every."""
    return lr0 * np.power(drop, epoch)


@ex.misconception(of="step_decay")
def multiplied_by_every(lr0, drop, every, epoch):
    """The exponent is epoch · every. It is the quotient rounded down, epoch // every."""
    return lr0 * np.power(drop, 1.0 * epoch * every)


@ex.misconception(of="step_decay")
def quotient_upside_down(lr0, drop, every, epoch):
    """The exponent is every // epoch, upside down. It is epoch // every."""
    return lr0 * drop ** np.floor(every / np.where(np.asarray(epoch) == 0, np.nan, epoch))


@ex.misconception(of="step_decay")
def start_in_the_power(lr0, drop, every, epoch):
    """lr0 is raised to the power as well: (lr0 · drop)^…. Only drop is: lr0 * drop ** (epoch // every)."""
    return (lr0 * drop) ** (epoch // every)


@ex.misconception(of="step_decay")
def drop_as_what_is_lost(lr0, drop, every, epoch):
    """The factor is 1 − drop, as if drop were the share that is lost. It is the share that stays: drop to the power
    ⌊epoch / every⌋."""
    return lr0 * (1 - drop) ** (epoch // every)


@ex.misconception(of="step_decay")
def drop_subtracted(lr0, drop, every, epoch):
    """drop is subtracted in each step. It multiplies: lr0 · drop^⌊epoch / every⌋."""
    return lr0 - drop * (epoch // every)


@ex.misconception(of="step_decay")
def steps_in_a_line(lr0, drop, every, epoch):
    """This is lr0 · (1 − drop · ⌊epoch / every⌋), which ends below 0. Every step multiplies by drop: lr0 · drop to that
    power."""
    return lr0 * (1 - drop * (epoch // every))


@ex.misconception(of="step_decay")
def inverse_in_steps(lr0, drop, every, epoch):
    """This is lr0 / (1 + drop · ⌊epoch / every⌋). Every step multiplies by drop: lr0 · drop to that power."""
    return lr0 / (1 + drop * (epoch // every))


@ex.misconception(of="step_decay")
def epochs_of_whole_steps(lr0, drop, every, epoch):
    """The exponent is the last multiple of every, epoch − epoch % every. Divide it by every: epoch // every."""
    return lr0 * np.power(drop, epoch - epoch % every)


@ex.misconception(of="step_decay")
def one_drop_more(lr0, drop, every, epoch):
    """There is one drop too many, in epoch 0 already. With every = 10 the epochs 0 to 9 have the exponent 0."""
    return lr0 * drop ** (epoch // every + 1)


@ex.misconception(of="step_decay")
def rate_rounded_down(lr0, drop, every, epoch):
    """The rate itself is rounded down to a whole number. Only the quotient is: drop ** (epoch // every)."""
    return np.floor(lr0 * drop ** (epoch / every))


@ex.misconception(of="step_decay")
def factor_rounded_down(lr0, drop, every, epoch):
    """The factor drop^(epoch / every) is rounded down to a whole number. Only the exponent is: epoch // every."""
    return lr0 * np.floor(drop ** (epoch / every))


@ex.misconception(of="step_decay")
def once_then_every_epoch(lr0, drop, every, epoch):
    """The exponent is epoch − every, and 0 before: after the epoch every the rate falls in every epoch. It is
    epoch // every."""
    return lr0 * drop ** np.maximum(0, epoch - every)


@ex.misconception(of="step_decay")
def every_as_the_exponent(lr0, drop, every, epoch):
    """The epoch plays no part: this is lr0 · drop^every. The exponent is epoch // every."""
    return lr0 * drop**every + 0 * epoch


@ex.misconception(of="step_decay")
def drop_left_out(lr0, drop, every, epoch):
    """drop plays no part: this is lr0 · e^(−⌊epoch / every⌋). The base of the power is drop."""
    return lr0 * np.exp(-np.floor(epoch / every))


@ex.misconception(of="step_decay")
def shorter_steps(lr0, drop, every, epoch):
    """Your steps are every − 1 epochs long. The rate falls in the epochs every, 2·every, …"""
    return lr0 * drop ** (epoch // max(every - 1, 1))


@ex.misconception(of="step_decay")
def longer_steps(lr0, drop, every, epoch):
    """Your steps are every + 1 epochs long. The rate falls in the epochs every, 2·every, …"""
    return lr0 * drop ** (epoch // (every + 1))


@ex.misconception(of="step_decay")
def every_exponentially(lr0, drop, every, epoch):
    """This is lr0 · e^(−drop · ⌊epoch / every⌋). drop is the base of the power itself."""
    return lr0 * np.exp(-drop * (epoch // every))


@ex.picture("Three schedules", x="epoch", y="learning rate")
def schedules(inverse_time_decay, exponential_decay, step_decay):
    epochs = np.arange(31)
    return {
        "inverse time": (epochs, inverse_time_decay(1.0, 0.05, epochs)),
        "step": (epochs, step_decay(1.0, 0.6, 10, epochs)),
        "exponential": (epochs, exponential_decay(1.0, 0.12, epochs)),
    }
