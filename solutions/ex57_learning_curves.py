"""ex57 · Learning curves and early stopping: a model solution."""


def generalisation_gap(train_loss, val_loss):
    """Return the last validation loss minus the last training loss."""
    return val_loss[-1] - train_loss[-1]


def early_stopping(val_loss, patience):
    """Return (best_epoch, stop_epoch), counted from 0."""
    best = 0
    for epoch, loss in enumerate(val_loss):
        # Strictly smaller: an equal loss is no improvement, and does not buy new patience.
        if loss < val_loss[best]:
            best = epoch
        # Only what was seen so far decides: the curve beyond this epoch does not exist yet.
        if epoch - best == patience:
            break
    return best, epoch


def diagnose(train_loss, val_loss, target, max_gap):
    """Return "underfitting", "overfitting" or "good fit"."""
    # A network that has not even learned its training data cannot be said to have learned it too well.
    if train_loss[-1] > target:
        return "underfitting"
    if generalisation_gap(train_loss, val_loss) > max_gap:
        return "overfitting"
    return "good fit"
