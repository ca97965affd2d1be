"""ex57: what two curves of losses say, and when to stop."""

import numpy as np

from grader import Exercise, Input, choice, computed, floats


def _curve(rng, size):
    """Falls with a bump on the way, stays worse for five epochs, then is better than ever."""
    falling = np.sort(rng.uniform(1.2, 3, rng.integers(4, 7)))[::-1]
    bump = rng.integers(1, 3)
    falling = np.insert(falling, bump, falling[bump - 1] + rng.uniform(0.1, 0.4))
    worse = falling[-1] + rng.uniform(0.05, 0.6, 5)
    better = falling[-1] - rng.uniform(0.1, 1, 2)
    return np.round(np.concatenate([falling, worse, better]), 3)


ex = Exercise(
    title="Learning curves and early stopping",
    chapter="G. Making networks train",
    source="S1 'Learning Curves' to 'Good Fit Learning Curves'; S3 1:04:44",
    inputs={
        "train_loss": floats("epochs", low=0.1, high=1),
        "val_loss": floats("epochs", low=0.1, high=1.4),
        "patience": choice(1, 2, 3),
        "target": floats(low=0.3, high=0.9),
        "max_gap": floats(low=0.05, high=0.5),
    },
    sizes={"epochs": (3, 6)},
    hints=[
        "The last element of an array is [-1]. The gap is a difference with a sign: validation minus training.",
        "early_stopping: go through the epochs in order and keep the best one so far. An epoch knows nothing of later "
        "ones, so np.argmin of the whole curve is not it.",
        "Two things for each epoch: is its loss strictly smaller than that of the best? If not, is it `patience` "
        "epochs after it? Then stop here.",
        "If the loop ends without a stop, the stop epoch is the last one, len(val_loss) - 1.",
        "diagnose: three returns in this order: train_loss[-1] > target, then the gap > max_gap, then the rest.",
    ],
    notes=[
        "S1 would stop at the inflection point of the validation loss. It means the lowest point, where the curve "
        "turns upwards.",
        "S1 calls a training loss that still falls at the end a sign of underfitting: then more epochs are the remedy. "
        "`diagnose` looks at the height only.",
        "Keras's EarlyStopping counts in the same way; its min_delta is 0 here.",
    ],
    builds_on=["ex19", "ex38"],
    topics=[
        "learning curve",
        "underfitting",
        "overfitting",
        "good fit",
        "generalisation gap: validation loss − training loss",
        "early stopping and patience",
        "regularisation",
    ],
)


# --- right ---------------------------------------------------------------------------------------------


@ex.truth
def gap_at_the_end(sp, train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


@ex.function(
    points=1,
    truth=gap_at_the_end,
    check="several epochs",
    examples=[{"train_loss": [0.9, 0.5, 0.3], "val_loss": [1.0, 0.6, 0.7]}],
    cases=[{"train_loss": [0.4], "val_loss": [0.75]}, {"train_loss": [0.9, 0.5], "val_loss": [1.0, 0.25]}],
)
def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


@ex.function(
    points=3,
    returns=["best_epoch", "stop_epoch"],
    check="the training is stopped",
    inputs={"val_loss": Input((), _curve)},
    drawn=8,
    examples=[{"val_loss": [3.0, 2.0, 2.5, 2.6, 1.0], "patience": 2}],
    cases=[
        {"val_loss": [0.5, 0.75, 0.25], "patience": 1},
        {"val_loss": [3.0, 2.0, 2.5, 1.5, 1.75, 1.6, 1.25, 1.4, 1.3, 1.35, 1.0], "patience": 3},
        {"val_loss": [2.0, 3.0, 2.5, 2.25, 2.1, 1.0], "patience": 4},
        {"val_loss": [2.0, 3.0, 2.9, 2.8, 2.7], "patience": 3},
        {"val_loss": [2.0, 1.0, 0.9999, 1.5, 1.25, 0.5], "patience": 2},
    ],
)
def early_stopping(val_loss, patience):
    best = 0
    for epoch, loss in enumerate(val_loss):
        if loss < val_loss[best]:
            best = epoch
        if epoch - best >= patience:
            return best, epoch
    return best, len(val_loss) - 1


ex.check(
    "the training runs to the end",
    of="early_stopping",
    points=1,
    examples=[{"val_loss": [3.0, 2.0, 2.5, 1.0], "patience": 2}],
    cases=[
        {"val_loss": [3.0, 2.5, 2.0, 1.5, 1.25], "patience": 1},
        {"val_loss": [1.0, 2.0, 3.0], "patience": 5},
        {"val_loss": [2.0, 1.0, 1.5, 0.75, 1.25], "patience": 3},
        {"val_loss": [2.0, 1.0, 1.5, 1.25], "patience": 3},
        {"val_loss": [0.75], "patience": 1},
    ],
    when_wrong="Where no epoch is `patience` epochs after the best so far, the stop epoch is the last one.",
)
ex.check(
    "equal losses",
    of="early_stopping",
    points=0.5,
    examples=[{"val_loss": [2.0, 1.0, 1.0, 1.0, 0.5], "patience": 2}],
    cases=[
        {"val_loss": [1.0, 1.0, 1.0, 1.0], "patience": 3},
        {"val_loss": [2.0, 1.5, 1.75, 1.5, 1.5, 1.0], "patience": 3},
        {"val_loss": [1.0, 1.0, 0.5, 0.75, 0.5], "patience": 4},
    ],
    when_wrong="A loss equal to the best so far is no improvement: only a strictly smaller one is.",
)

# Whole curves that fall, so that first, best and last epoch differ; the verdict is drawn with them.
ENDS = {
    "train_loss": computed(lambda start, end, wobble: np.round(start + (end - start) * wobble, 3)),
    "start": choice(0.2, 1.5),
    "end": floats(low=0.1, high=1),
    "wobble": Input((), lambda rng, size: np.concatenate([rng.uniform(-0.2, 1.2, rng.integers(3, 6)), [1.0]])),
    "val_loss": computed(
        lambda start, end, gap, other: np.round(np.append(start + 0.4 * other * (end - start), end + gap), 3)
    ),
    # Not both limits at once: that is a check of its own.
    "gap": computed(lambda end, target, max_gap, wide: min(wide, max_gap - 0.03) if end > target else wide),
    "wide": floats(low=-0.1, high=0.7),
    "other": computed(lambda wobble: wobble[1:]),
}
THREE = [
    {"train_loss": [1.2, 0.9, 0.8], "val_loss": [1.3, 1.0, 0.9], "target": 0.5, "max_gap": 0.2},
    {"train_loss": [1.2, 0.5, 0.1], "val_loss": [1.3, 0.6, 0.9], "target": 0.5, "max_gap": 0.2},
    {"train_loss": [1.2, 0.5, 0.2], "val_loss": [1.3, 0.6, 0.3], "target": 0.5, "max_gap": 0.2},
]


@ex.function(
    points=2.5,
    check="one limit passed, or none",
    inputs=ENDS,
    drawn=16,
    examples=THREE,
    cases=[
        {"train_loss": [0.2, 0.3, 0.7], "val_loss": [0.3, 0.6, 0.4], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [0.9, 0.3, 0.45], "val_loss": [0.9, 0.8, 0.6], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [0.9, 0.3, 0.4], "val_loss": [0.8, 0.3, 0.7], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [0.9, 0.2, 0.4], "val_loss": [1.9, 0.9, 0.55], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [0.9, 0.8, 0.4], "val_loss": [0.9, 0.8, 0.1], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [0.4], "val_loss": [0.9], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [0.9, 0.6], "val_loss": [0.8, 0.7], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [0.3, 0.35, 0.4], "val_loss": [0.95, 0.9, 0.45], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [0.1, 0.8, 0.4], "val_loss": [0.5, 0.3, 0.62], "target": 0.5, "max_gap": 0.2},
    ],
)
def diagnose(train_loss, val_loss, target, max_gap):
    if train_loss[-1] > target:
        return "underfitting"
    return "overfitting" if val_loss[-1] - train_loss[-1] > max_gap else "good fit"


ex.check(
    "both limits passed",
    of="diagnose",
    points=0.5,
    cases=[
        {"train_loss": [0.9, 0.8], "val_loss": [1.0, 1.4], "target": 0.5, "max_gap": 0.2},
        {"train_loss": [2.0, 0.6, 0.6], "val_loss": [2.0, 0.9, 1.9], "target": 0.4, "max_gap": 0.1},
    ],
    when_wrong="Where the training loss is too high, it is underfitting whatever the gap: ask for that first.",
)
# Halves and quarters: equality holds exactly.
ex.check(
    "exactly at a limit",
    of="diagnose",
    points=0.5,
    cases=[
        {"train_loss": [1.0, 0.5], "val_loss": [1.0, 0.625], "target": 0.5, "max_gap": 0.25},
        {"train_loss": [1.0, 0.25], "val_loss": [1.0, 0.5], "target": 0.5, "max_gap": 0.25},
        {"train_loss": [1.0, 0.5], "val_loss": [1.0, 0.75], "target": 0.5, "max_gap": 0.25},
        {"train_loss": [1.0, 0.25], "val_loss": [1.0, 0.25], "target": 0.5, "max_gap": 0.0},
    ],
    when_wrong="Exactly at a limit is not above it: both comparisons are >, not >=.",
)


@ex.picture("Early stopping, patience 4", x="epoch", y="loss")
def stopped(early_stopping):
    epochs = np.arange(25)
    train = 0.15 + 0.9 * np.exp(-epochs / 5)
    val = 0.3 + 0.9 * np.exp(-epochs / 4) + 0.0015 * epochs**2 + 0.03 * np.cos(2 * epochs)
    best, stop = early_stopping(val, 4)
    edges = np.array([0.15, 1.2])
    return {
        "training": (epochs, train),
        "validation": (epochs, val),
        "best": (np.array([best, best], dtype=float), edges),
        "stop": (np.array([stop, stop], dtype=float), edges),
    }


@ex.another_way(of="early_stopping")
def from_the_whole_curve(val_loss, patience):
    """For a finished run, whose whole curve is there: find all epochs that improved, then the first after which the
    next was too far away. During training only the loop will do, because it does not look ahead."""
    # fmin passes over nan, as the loop does: a nan is never an improvement.
    lowest = np.fmin.accumulate(val_loss)
    improved = np.flatnonzero(np.append(True, val_loss[1:] < lowest[:-1]))
    # After the last improvement one waits for ever.
    waits = np.diff(np.append(improved, np.inf))
    best = improved[np.argmax(waits > patience)]
    return best, min(best + patience, len(val_loss) - 1)


# --- wrong ideas about the gap -----------------------------------------------------------------------------


@ex.misconception(of="generalisation_gap")
def training_minus_validation(train_loss, val_loss):
    """The difference is the wrong way round: validation loss minus training loss, so that overfitting makes it
    positive."""
    return train_loss[-1] - val_loss[-1]


@ex.misconception(of="generalisation_gap")
def size_of_the_gap(train_loss, val_loss):
    """You take the absolute value. A validation loss below the training loss makes a negative gap: keep the sign."""
    return np.abs(val_loss[-1] - train_loss[-1])


@ex.misconception(of="generalisation_gap")
def gap_of_the_means(train_loss, val_loss):
    """You take the mean over all epochs. The gap is that of the last epoch, [-1]."""
    return np.mean(val_loss) - np.mean(train_loss)


@ex.misconception(of="generalisation_gap")
def gap_of_the_lowest(train_loss, val_loss):
    """You take the lowest losses. The gap is that of the last epoch, [-1]."""
    return np.min(val_loss) - np.min(train_loss)


@ex.misconception(of="generalisation_gap")
def gap_in_the_first_epoch(train_loss, val_loss):
    """You take the first epoch. The gap is that of the last one, [-1]."""
    return val_loss[0] - train_loss[0]


@ex.misconception(of="generalisation_gap")
def gap_in_every_epoch(train_loss, val_loss):
    """You return the gap of every epoch. Asked is that of the last one, [-1]."""
    return val_loss - train_loss


@ex.misconception(of="generalisation_gap")
def gap_at_the_best_epoch(train_loss, val_loss):
    """You take the epoch with the lowest validation loss. The gap is that of the last epoch, [-1]."""
    best = np.argmin(val_loss)
    return val_loss[best] - train_loss[best]


@ex.misconception(of="generalisation_gap")
def largest_gap(train_loss, val_loss):
    """You take the largest gap of all epochs. Asked is that of the last one, [-1]."""
    return np.max(val_loss - train_loss)


@ex.misconception(of="generalisation_gap")
def ratio_of_the_losses(train_loss, val_loss):
    """You divide the losses. The gap is their difference."""
    return val_loss[-1] / train_loss[-1]


@ex.misconception(of="generalisation_gap")
def relative_gap(train_loss, val_loss):
    """You divide the difference by the training loss. The gap is the difference itself."""
    return (val_loss[-1] - train_loss[-1]) / train_loss[-1]


@ex.misconception(of="generalisation_gap")
def gaps_added_up(train_loss, val_loss):
    """You add up the gaps of all epochs. Asked is that of the last one, [-1]."""
    return np.sum(val_loss - train_loss)


@ex.misconception(of="generalisation_gap")
def last_but_one_by_its_length(train_loss, val_loss):
    """You take the last epoch but one, [len(…) - 2]. The last element is [-1], or [len(…) - 1]."""
    return val_loss[len(val_loss) - 2] - train_loss[len(train_loss) - 2]


@ex.misconception(of="generalisation_gap")
def last_but_one_epoch(train_loss, val_loss):
    """You take the last epoch but one. The last element is [-1], or [len(…) - 1]."""
    return val_loss[-2] - train_loss[-2]


# --- wrong ideas about stopping ----------------------------------------------------------------------------


def _stop(val_loss, patience, improves=lambda loss, best: loss < best):
    """Early stopping with a counter, and another rule of what improves."""
    best, waited = 0, 0
    for epoch in range(1, len(val_loss)):
        if improves(val_loss[epoch], val_loss[best]):
            best, waited = epoch, 0
        else:
            waited += 1
        if waited >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def best_of_the_whole_curve(val_loss, patience):
    """Your best epoch is that of the whole curve. At the time of stopping the later epochs do not exist yet: keep the
    best so far while you go."""
    best = int(np.argmin(val_loss))
    return best, min(best + patience, len(val_loss) - 1)


@ex.misconception(of="early_stopping")
def best_of_the_whole_curve_beside_the_stop(val_loss, patience):
    """You stop at the right epoch, but the best epoch is that of the whole curve. What comes after the stop is never
    seen."""
    return int(np.argmin(val_loss)), _stop(val_loss, patience)[1]


@ex.misconception(of="early_stopping")
def stop_at_the_best_plus_patience(val_loss, patience):
    """Your stop epoch is best + patience, also where the curve ends before. There it is the last epoch."""
    best, _ = _stop(val_loss, patience)
    return best, best + patience


@ex.misconception(of="early_stopping")
def best_of_the_whole_curve_plus_patience(val_loss, patience):
    """Your best epoch is that of the whole curve, and the stop is `patience` later, even beyond the end. Keep the best
    so far while you go; the later epochs do not exist yet."""
    best = int(np.argmin(val_loss))
    return best, best + patience


def _gone_on(val_loss, patience, reset):
    best, waited, stop = 0, 0, len(val_loss) - 1
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited >= patience:
            stop = epoch
            waited = 0 if reset else waited
    return best, stop


@ex.misconception(of="early_stopping")
def gone_on_after_the_stop(val_loss, patience):
    """You go on after the stop, so a later epoch changes the results. Leave the loop there: break, or return."""
    return _gone_on(val_loss, patience, reset=False)


@ex.misconception(of="early_stopping")
def gone_on_with_new_patience(val_loss, patience):
    """You go on after the stop, with new patience, so a later epoch changes the results. Leave the loop there: break,
    or return."""
    return _gone_on(val_loss, patience, reset=True)


@ex.misconception(of="early_stopping")
def compared_with_the_first_epoch(val_loss, patience):
    """You compare every epoch with the first one. Keep the best loss too when it improves, not only its epoch."""
    best, waited = 0, 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[0]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def first_comparison_only(val_loss, patience):
    """You look at the epochs 0 and 1 only. Does the return stand inside the loop, outside the if?"""
    last = min(1, len(val_loss) - 1)
    return int(np.argmin(val_loss[: last + 1])), last


@ex.misconception(of="early_stopping")
def waiting_counted_from_one(val_loss, patience):
    """You stop one epoch too early, with patience 1 even at an improvement: the epochs waited are counted from 1. An
    epoch that improves has waited 0."""
    best, waited = 0, 1
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best, waited = epoch, 1
        else:
            waited += 1
        if waited >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def never_stopped(val_loss, patience):
    """You never stop: your epochs are the best of the whole curve and the last one. Stop as soon as an epoch is
    `patience` epochs after the best so far."""
    return int(np.argmin(val_loss)), len(val_loss) - 1


@ex.misconception(of="early_stopping", see="quiz08:epoch_of_the_stop")
def stopped_at_the_first_rise(val_loss, patience):
    """You stop at the first epoch that does not improve, whatever the patience."""
    return _stop(val_loss, 1)


@ex.misconception(of="early_stopping", see="quiz08:epoch_of_the_stop")
def stop_epoch_is_the_best(val_loss, patience):
    """Where training is stopped, the best epoch comes back twice. The second number is the epoch at which it stops,
    `patience` epochs later."""
    best, stop = _stop(val_loss, patience)
    return (best, best) if stop - best >= patience else (best, stop)


@ex.misconception(of="early_stopping")
def compared_with_patience_epochs_ago(val_loss, patience):
    """You compare each loss with the one `patience` epochs before. Compare with the best so far, and count the epochs
    since then."""
    for epoch in range(patience, len(val_loss)):
        if val_loss[epoch] >= val_loss[epoch - patience]:
            return int(np.argmin(val_loss[: epoch + 1])), epoch
    return int(np.argmin(val_loss)), len(val_loss) - 1


@ex.misconception(of="early_stopping", see="quiz08:epoch_of_the_stop")
def one_epoch_too_late(val_loss, patience):
    """You stop one epoch too late. With patience 2, training stops when the second epoch in a row has not improved:
    >= patience, not >."""
    return _stop(val_loss, patience + 1)


@ex.misconception(of="early_stopping")
def one_epoch_too_early(val_loss, patience):
    """You stop one epoch too early. With patience 2, training stops 2 epochs after the best so far, not one."""
    return _stop(val_loss, max(patience - 1, 1))


@ex.misconception(of="early_stopping", see="quiz08:epoch_of_the_stop")
def counted_from_one(val_loss, patience):
    """You count epochs from 1. Here the first one is epoch 0."""
    best, stop = _stop(val_loss, patience)
    return best + 1, stop + 1


@ex.misconception(of="early_stopping")
def number_of_epochs_for_the_last(val_loss, patience):
    """Where training runs to the end you return the number of epochs. Counted from 0 the last epoch is one less,
    len(val_loss) - 1."""
    best, stop = _stop(val_loss, patience)
    return best, stop if stop - best >= patience else len(val_loss)


@ex.misconception(of="early_stopping")
def stop_counted_as_epochs(val_loss, patience):
    """Your stop is one too high: it is the number of epochs that were run. Asked is the epoch itself, counted from
    0."""
    best, stop = _stop(val_loss, patience)
    return best, stop + 1


@ex.misconception(of="early_stopping")
def results_swapped(val_loss, patience):
    """The results have changed places: (best_epoch, stop_epoch)."""
    return _stop(val_loss, patience)[::-1]


@ex.misconception(of="early_stopping")
def losses_for_epochs(val_loss, patience):
    """You return the best loss. Asked is the epoch, its number counted from 0."""
    best, stop = _stop(val_loss, patience)
    return val_loss[best], stop


@ex.misconception(of="early_stopping")
def both_losses_for_epochs(val_loss, patience):
    """You return losses. Asked are the epochs, their numbers counted from 0."""
    best, stop = _stop(val_loss, patience)
    return val_loss[best], val_loss[stop]


@ex.misconception(of="early_stopping")
def equal_counts_as_better(val_loss, patience):
    """You count a loss equal to the best so far as an improvement. Only a strictly smaller one is: <, not <=."""
    return _stop(val_loss, patience, lambda loss, best: loss <= best)


@ex.misconception(of="early_stopping")
def larger_is_better(val_loss, patience):
    """You look for the largest loss. A loss improves when it gets smaller."""
    return _stop(val_loss, patience, lambda loss, best: loss > best)


@ex.misconception(of="early_stopping")
def counter_not_reset(val_loss, patience):
    """You count all epochs that did not improve, from the beginning. An improvement sets the counter back to 0."""
    best, waited = 0, 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        else:
            waited += 1
        if waited >= patience:
            return best, epoch
    return best, len(val_loss) - 1


def _compared_with_the_one_before(val_loss, patience, worse):
    best, waited = 0, 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        waited = waited + 1 if worse(val_loss[epoch], val_loss[epoch - 1]) else 0
        if waited >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def rises_in_a_row(val_loss, patience):
    """You count rises from one epoch to the next. What counts is the best so far: a loss that falls a little after a
    rise has still not improved on it."""
    return _compared_with_the_one_before(val_loss, patience, lambda now, before: now > before)


@ex.misconception(of="early_stopping")
def no_falls_in_a_row(val_loss, patience):
    """You compare each epoch with the one before, and count those that did not fall. Compare with the best so far: a
    loss that falls a little after a rise has still not improved on it."""
    return _compared_with_the_one_before(val_loss, patience, lambda now, before: now >= before)


@ex.misconception(of="early_stopping")
def rises_in_a_row_and_no_best(val_loss, patience):
    """You count rises from one epoch to the next, and take the epoch before them for the best. What counts is the best
    so far: compare each loss with that."""
    waited, last = 0, len(val_loss) - 1
    for epoch in range(1, last + 1):
        waited = waited + 1 if val_loss[epoch] > val_loss[epoch - 1] else 0
        if waited == patience:
            return epoch - patience, epoch
    return last, last


@ex.misconception(of="early_stopping")
def rises_in_all(val_loss, patience):
    """You count the rises of the whole curve, from one epoch to the next. What counts are the epochs since the best so
    far, and an improvement begins anew."""
    best, waited = 0, 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        elif val_loss[epoch] > val_loss[epoch - 1]:
            waited += 1
        if waited >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def best_is_the_last_fall(val_loss, patience):
    """Your best epoch is the last one that was below the epoch before it. Compare with the best so far, not with the
    epoch before."""
    best = 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[epoch - 1]:
            best = epoch
        if epoch - best >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def best_where_it_stopped(val_loss, patience):
    """Your best epoch is where training stopped. The best one is `patience` epochs before: return the epoch of the
    smallest loss so far."""
    _, stop = _stop(val_loss, patience)
    return stop, stop


@ex.misconception(of="early_stopping")
def best_is_patience_before_the_stop(val_loss, patience):
    """Your best epoch is stop − patience, also where the curve ended before. There it is the epoch of the smallest
    loss."""
    _, stop = _stop(val_loss, patience)
    return stop - patience, stop


@ex.misconception(of="early_stopping")
def last_of_the_equal_ones(val_loss, patience):
    """Of several equal lowest losses you return the last epoch. The first of them is the best: the others did not
    improve on it."""
    _, stop = _stop(val_loss, patience)
    seen = val_loss[: stop + 1]
    return len(seen) - 1 - int(np.argmin(seen[::-1])), stop


@ex.misconception(of="early_stopping")
def best_for_the_last_epoch(val_loss, patience):
    """Where training runs to the end your stop epoch is the best epoch. There it is the last one, len(val_loss) - 1."""
    best, stop = _stop(val_loss, patience)
    return best, stop if stop - best >= patience else best


@ex.misconception(of="early_stopping")
def stop_at_the_epoch_before(val_loss, patience):
    """Where training is stopped your stop epoch is one too low. It is the epoch that used up the patience,
    best + patience, not the one before it."""
    best, stop = _stop(val_loss, patience)
    return best, stop - 1 if stop - best >= patience else stop


@ex.misconception(of="early_stopping")
def first_epoch_not_seen(val_loss, patience):
    """The loss of epoch 0 is not compared with: epoch 1 counts as an improvement whatever it is. Start with
    val_loss[0] as the best so far."""
    best, lowest = 0, np.inf
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < lowest:
            best, lowest = epoch, val_loss[epoch]
        if epoch - best >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def last_epoch_not_seen(val_loss, patience):
    """The loss of the last epoch is not looked at. Does the loop end one too early? range(len(val_loss)) has the last
    one."""
    best = 0
    for epoch in range(1, len(val_loss) - 1):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        if epoch - best >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def one_too_early_even_at_once(val_loss, patience):
    """You stop one epoch too early, with patience 1 at epoch 0 already: an epoch is `patience` after the best where
    epoch - best >= patience, without a 1."""
    best = 0
    for epoch in range(len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        if epoch - best + 1 >= patience:
            return best, epoch
    return best, len(val_loss) - 1


def _window(val_loss, patience, worse, end):
    for epoch in range(patience, len(val_loss)):
        if worse(val_loss[epoch], val_loss[epoch - patience]):
            return epoch - patience, epoch
    return end(val_loss), len(val_loss) - 1


def _compared_with_patience_ago(name, worse, end):
    def recipe(val_loss, patience):
        return _window(val_loss, patience, worse, end)

    recipe.__name__ = name
    recipe.__doc__ = (
        "You compare each epoch with the one `patience` epochs before it. Compare with the best so far, which may lie "
        "elsewhere."
    )
    ex.misconception(of="early_stopping")(recipe)


_compared_with_patience_ago("not_below_patience_ago", lambda a, b: a >= b, lambda v: int(np.argmin(v)))
_compared_with_patience_ago("above_patience_ago", lambda a, b: a > b, lambda v: int(np.argmin(v)))


@ex.misconception(of="early_stopping")
def counted_beyond_patience_from_the_start(val_loss, patience):
    """Your patience is counted from the first epoch: you stop at epoch `patience` whatever has improved since. An
    improvement begins it anew."""
    stop = min(patience, len(val_loss) - 1)
    return int(np.argmin(val_loss[: stop + 1])), stop


def _least_improvement(text):
    def recipe(val_loss, patience):
        return _stop(val_loss, patience, lambda loss, best: loss < best - float(text))

    recipe.__name__ = f"least_improvement_of_{text.replace('.', '_').replace('-', '_')}"
    recipe.__doc__ = (
        "An epoch improves in your answers only if its loss is smaller by some least amount. Here every smaller loss "
        "is an improvement, by however little."
    )
    ex.misconception(of="early_stopping")(recipe)


for _text in ("0.1", "0.001"):
    _least_improvement(_text)


def _patience_of_its_own(number):
    def recipe(val_loss, patience):
        return _stop(val_loss, number)

    recipe.__name__ = f"patience_is_always_{number}"
    recipe.__doc__ = f"Your patience is {number} in every case. Use the second argument, `patience`."
    ex.misconception(of="early_stopping")(recipe)


for _number in (2, 3, 5):
    _patience_of_its_own(_number)


@ex.misconception(of="early_stopping")
def gone_on_to_another_stop(val_loss, patience):
    """You go on after the stop, so a later epoch changes the results. Leave the loop there: break, or return."""
    best, stop = 0, len(val_loss) - 1
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        elif epoch - best == patience:
            stop = epoch
    return best, stop


@ex.misconception(of="early_stopping")
def last_epoch_for_the_stop(val_loss, patience):
    """The best epoch is right, but the stop epoch is always the last one. It is where the patience was used up."""
    return _stop(val_loss, patience)[0], len(val_loss) - 1


@ex.misconception(of="early_stopping")
def epoch_compared_with_earlier_ones_only(val_loss, patience):
    """Your best epoch is that of the epochs before the current one: an improvement is seen one epoch late. Compare the
    current loss first, then ask whether to stop."""
    best = 0
    for epoch in range(1, len(val_loss)):
        best = int(np.argmin(val_loss[:epoch]))
        if epoch - best >= patience:
            return best, epoch
    return best, len(val_loss) - 1


@ex.misconception(of="early_stopping")
def best_alone(val_loss, patience):
    """One number came back, the best epoch. Return two: (best_epoch, stop_epoch)."""
    return _stop(val_loss, patience)[0]


@ex.misconception(of="early_stopping")
def stop_alone(val_loss, patience):
    """One number came back, the stop epoch. Return two: (best_epoch, stop_epoch)."""
    return _stop(val_loss, patience)[1]


# --- wrong ideas about the diagnosis -----------------------------------------------------------------------


def _verdict(too_high, too_wide, words=("underfitting", "overfitting", "good fit")):
    return words[0] if too_high else words[1] if too_wide else words[2]


def _ends(train_loss, val_loss):
    return train_loss[-1], val_loss[-1] - train_loss[-1]


@ex.misconception(of="diagnose")
def overfitting_asked_first(train_loss, val_loss, target, max_gap):
    """Where both limits are passed you answer "overfitting". It is underfitting, whatever the gap: ask for the training
    loss first, and let no later if overwrite its answer."""
    end, gap = _ends(train_loss, val_loss)
    return "overfitting" if gap > max_gap else "underfitting" if end > target else "good fit"


@ex.misconception(of="diagnose")
def at_both_limits(train_loss, val_loss, target, max_gap):
    """At both limits you say that they are passed. Exactly at a limit is not above it: >, not >=."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end >= target, gap >= max_gap)


@ex.misconception(of="diagnose")
def at_the_target(train_loss, val_loss, target, max_gap):
    """A training loss of exactly the target you call underfitting. It is not above it: >, not >=."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end >= target, gap > max_gap)


@ex.misconception(of="diagnose")
def at_the_largest_gap(train_loss, val_loss, target, max_gap):
    """A gap of exactly max_gap you call overfitting. It is not above it: >, not >=."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > target, gap >= max_gap)


@ex.misconception(of="diagnose")
def words_swapped(train_loss, val_loss, target, max_gap):
    """ "underfitting" and "overfitting" have changed places. A training loss that is too high is underfitting."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > target, gap > max_gap, ("overfitting", "underfitting", "good fit"))


@ex.misconception(of="diagnose")
def validation_against_the_target(train_loss, val_loss, target, max_gap):
    """You compare the validation loss with the target. Underfitting is a matter of the training data: train_loss[-1] >
    target."""
    _, gap = _ends(train_loss, val_loss)
    return _verdict(val_loss[-1] > target, gap > max_gap)


@ex.misconception(of="diagnose")
def losses_at_the_best_epoch(train_loss, val_loss, target, max_gap):
    """You take the losses of the epoch with the lowest validation loss. The last epoch decides, [-1]."""
    best = np.argmin(val_loss)
    return _verdict(train_loss[best] > target, val_loss[best] - train_loss[best] > max_gap)


@ex.misconception(of="diagnose")
def widest_gap(train_loss, val_loss, target, max_gap):
    """You take the widest gap of all epochs. That of the last epoch decides, [-1]."""
    return _verdict(train_loss[-1] > target, np.max(val_loss - train_loss) > max_gap)


@ex.misconception(of="diagnose")
def validation_above_the_target_for_overfitting(train_loss, val_loss, target, max_gap):
    """You answer "overfitting" where the validation loss is above the target. The gap decides, val_loss[-1] −
    train_loss[-1] > max_gap."""
    return _verdict(train_loss[-1] > target, val_loss[-1] > target)


@ex.misconception(of="diagnose")
def both_losses_above_the_target(train_loss, val_loss, target, max_gap):
    """You say "underfitting" only where the validation loss is above the target as well. The training loss alone
    decides: train_loss[-1] > target."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > target and val_loss[-1] > target, gap > max_gap)


@ex.misconception(of="diagnose")
def one_of_the_losses_above_the_target(train_loss, val_loss, target, max_gap):
    """You say "underfitting" also where only the validation loss is above the target. The training loss alone decides:
    train_loss[-1] > target."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > target or val_loss[-1] > target, gap > max_gap)


@ex.misconception(of="diagnose")
def gap_of_the_lowest_losses(train_loss, val_loss, target, max_gap):
    """Your gap is that of the lowest losses. The gap of the last epoch decides, [-1]."""
    return _verdict(train_loss[-1] > target, np.min(val_loss) - np.min(train_loss) > max_gap)


@ex.misconception(of="diagnose")
def gap_where_validation_is_lowest(train_loss, val_loss, target, max_gap):
    """Your gap is that of the epoch with the lowest validation loss. The gap of the last epoch decides, [-1]."""
    best = np.argmin(val_loss)
    return _verdict(train_loss[-1] > target, val_loss[best] - train_loss[best] > max_gap)


@ex.misconception(of="diagnose")
def mean_gap(train_loss, val_loss, target, max_gap):
    """Your gap is the mean over all epochs. The gap of the last epoch decides, [-1]."""
    return _verdict(train_loss[-1] > target, np.mean(val_loss - train_loss) > max_gap)


@ex.misconception(of="diagnose")
def relative_gap_compared(train_loss, val_loss, target, max_gap):
    """You divide the gap by the training loss. max_gap is a limit of the difference itself."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > target, gap / end > max_gap)


@ex.misconception(of="diagnose")
def rise_since_the_lowest(train_loss, val_loss, target, max_gap):
    """You compare with max_gap how far the validation loss has risen since its lowest. The gap is the last validation
    loss minus the last training loss."""
    return _verdict(train_loss[-1] > target, val_loss[-1] - np.min(val_loss) > max_gap)


@ex.misconception(of="diagnose")
def target_the_other_way(train_loss, val_loss, target, max_gap):
    """You call a training loss below the target underfitting. It is one above the target: a small loss is good."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end < target, gap > max_gap)


@ex.misconception(of="diagnose")
def gap_the_other_way(train_loss, val_loss, target, max_gap):
    """You call a small gap overfitting. It is a gap above max_gap."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > target, gap < max_gap)


@ex.misconception(of="diagnose")
def gap_with_its_sign_turned(train_loss, val_loss, target, max_gap):
    """Your gap is training minus validation. It is validation minus training, so that overfitting makes it positive."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > target, -gap > max_gap)


@ex.misconception(of="diagnose")
def gap_without_its_sign(train_loss, val_loss, target, max_gap):
    """You take the size of the gap. A validation loss below the training loss is no overfitting: keep the sign."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > target, abs(gap) > max_gap)


@ex.misconception(of="diagnose")
def lowest_losses(train_loss, val_loss, target, max_gap):
    """You take the lowest losses of the curves. The last epoch decides, [-1]."""
    return _verdict(np.min(train_loss) > target, np.min(val_loss) - np.min(train_loss) > max_gap)


@ex.misconception(of="diagnose")
def lowest_training_loss(train_loss, val_loss, target, max_gap):
    """You compare the lowest training loss with the target. The last epoch decides, [-1]."""
    return _verdict(np.min(train_loss) > target, val_loss[-1] - train_loss[-1] > max_gap)


@ex.misconception(of="diagnose")
def mean_losses(train_loss, val_loss, target, max_gap):
    """You take the means over all epochs. The last epoch decides, [-1]."""
    return _verdict(np.mean(train_loss) > target, np.mean(val_loss) - np.mean(train_loss) > max_gap)


@ex.misconception(of="diagnose")
def mean_training_loss(train_loss, val_loss, target, max_gap):
    """You compare the mean training loss with the target. The last epoch decides, [-1]."""
    return _verdict(np.mean(train_loss) > target, val_loss[-1] - train_loss[-1] > max_gap)


@ex.misconception(of="diagnose")
def first_losses(train_loss, val_loss, target, max_gap):
    """You take the first epoch. The last one decides, [-1]."""
    return _verdict(train_loss[0] > target, val_loss[0] - train_loss[0] > max_gap)


@ex.misconception(of="diagnose")
def every_epoch_above_the_target(train_loss, val_loss, target, max_gap):
    """You ask whether some epoch was above the target. The last one decides, [-1]."""
    return _verdict(np.any(train_loss > target), val_loss[-1] - train_loss[-1] > max_gap)


@ex.misconception(of="diagnose")
def validation_against_the_gap(train_loss, val_loss, target, max_gap):
    """You compare the validation loss itself with max_gap. The gap is the validation loss minus the training loss."""
    return _verdict(train_loss[-1] > target, val_loss[-1] > max_gap)


@ex.misconception(of="diagnose")
def limits_swapped(train_loss, val_loss, target, max_gap):
    """The two limits have changed places: the training loss is compared with target, the gap with max_gap."""
    end, gap = _ends(train_loss, val_loss)
    return _verdict(end > max_gap, gap > target)


@ex.misconception(of="diagnose")
def gap_ignored(train_loss, val_loss, target, max_gap):
    """You never say "overfitting": the comparison of the gap with max_gap is missing or never true."""
    return _verdict(train_loss[-1] > target, False)


@ex.misconception(of="diagnose")
def target_ignored(train_loss, val_loss, target, max_gap):
    """You never say "underfitting": the comparison of the training loss with the target is missing or never true."""
    return _verdict(False, val_loss[-1] - train_loss[-1] > max_gap)


SPELLINGS = (
    ("Underfitting", "Overfitting", "Good fit"),
    ("Underfitting", "Overfitting", "Good Fit"),
    ("underfitting", "overfitting", "good_fit"),
    ("underfitting", "overfitting", "good"),
    ("underfitting", "overfitting", "goodfit"),
    ("underfitting", "overfitting", "good-fit"),
    ("underfit", "overfit", "good fit"),
    ("underfit", "overfit", "good"),
    ("Underfit", "Overfit", "Good fit"),
    ("Underfit", "Overfit", "Good Fit"),
    ("under fitting", "over fitting", "good fit"),
)
for number, spelling in enumerate(SPELLINGS, start=1):

    def other_spelling(train_loss, val_loss, target, max_gap, spelling=spelling):
        """The verdicts are right, but not the words: return exactly "underfitting", "overfitting" or "good fit"."""
        end, gap = _ends(train_loss, val_loss)
        return _verdict(end > target, gap > max_gap, spelling)

    other_spelling.__name__ = f"other_words_{number}"
    ex.misconception(of="diagnose")(other_spelling)
