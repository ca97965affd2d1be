"""ex66: minimum, maximum, saddle or degenerate, from the eigenvalues of the Hessian."""

import numpy as np

from grader import Exercise, Input


def _symmetric(rng, size):
    """A matrix whose curvatures are between 0.5 and 3 in size: all up, all down, or both, along turned directions."""
    n = size[0]
    signs = (np.ones(n), -np.ones(n), rng.permutation(np.append([1, -1], rng.choice([-1, 1], n - 2))))[rng.integers(3)]
    turn, _ = np.linalg.qr(rng.normal(size=(n, n)))
    matrix = turn * (signs * rng.uniform(0.5, 3, n)) @ turn.T
    return np.round((matrix + matrix.T) / 2, 3)


ex = Exercise(
    title="Minimum, maximum or saddle point?",
    chapter="I. Beyond one update",
    source="S2 'Local Minima'",
    inputs={"hessian": Input(("n", "n"), _symmetric)},
    sizes={"n": (2, 5)},
    topics=[
        "critical point",
        "local minimum",
        "saddle point",
        "Hessian matrix of second derivatives: ∂²L/∂w_i∂w_j",
        "eigenvalue as curvature",
    ],
    hints=[
        "The entries of the matrix do not tell; its eigenvalues do. np.linalg.eigvalsh gives those of a symmetric one.",
        "Ask four questions in the right order: are there both signs, is there a zero, are they all positive?",
        "First set what is zero but for rounding: flat = np.abs(e) <= 1e-9 * np.max(np.abs(e)).",
        "A saddle needs one clearly positive and one clearly negative eigenvalue; zeros among them change nothing.",
        "Then: if any is flat, 'degenerate'; else all have one sign, and e[0] > 0 says whether it is a minimum.",
    ],
    notes=[
        "S2 has 'Local Minima' as a heading over a picture that is lost. In a large network most points of slope 0 are "
        "saddle points, not local minima.",
    ],
    builds_on=["ex38", "ex40"],
)

SHOWN = [
    {"hessian": [[2.0, 0.0], [0.0, 1.0]]},
    {"hessian": [[0.0, 1.0], [1.0, 0.0]]},
    {"hessian": [[-2.0, 1.0], [1.0, -2.0]]},
]
# Diagonals of one sign with eigenvalues of two; and an even number of negative ones, so that the determinant is > 0.
MISLEADING = [
    {"hessian": [[1.0, 3.0], [3.0, 1.0]]},
    {"hessian": [[-1.0, 2.0], [2.0, -1.0]]},
    {"hessian": [[-1.0, 0.0, 0.0], [0.0, -1.0, 0.0], [0.0, 0.0, 2.0]]},
    {"hessian": [[2.0, 0.0, 0.0], [0.0, -1.0, 0.0], [0.0, 0.0, -3.0]]},
    {"hessian": [[3.0, 0.0, 0.0, 0.0], [0.0, 1.0, 2.0, 0.0], [0.0, 2.0, 1.0, 0.0], [0.0, 0.0, 0.0, 2.0]]},
    {"hessian": [[2.0, -1.0], [-1.0, 2.0]]},
]
# Rows of zeros: whatever computes the eigenvalues, these come out as exactly 0, and rounding gives them no sign.
FLAT = [
    {"hessian": [[0.0, 0.0], [0.0, 2.0]]},
    {"hessian": [[-1.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, -3.0]]},
    {"hessian": [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]},
    {"hessian": [[0.0, 0.0, 0.0], [0.0, 2.0, 1.0], [0.0, 1.0, 2.0]]},
    {"hessian": [[-2.0, 1.0, 0.0], [1.0, -2.0, 0.0], [0.0, 0.0, 0.0]]},
]
FLAT_SADDLE = [
    {"hessian": [[1.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, -1.0]]},
    {"hessian": [[0.0, 0.0, 2.0], [0.0, 0.0, 0.0], [2.0, 0.0, 0.0]]},
    {"hessian": [[-3.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0], [0.0, 0.0, 0.0, 0.5]]},
]
ONE = [{"hessian": [[2.0]]}, {"hessian": [[-0.5]]}, {"hessian": [[0.0]]}]
RELATIVE = [
    {"hessian": [[1.0, 0.0], [0.0, 1e-10]]},
    {"hessian": [[1e-12, 0.0], [0.0, 3e-12]]},
    {"hessian": [[-1e-12, 0.0], [0.0, -3e-12]]},
    {"hessian": [[2e-11, 0.0], [0.0, -1e-11]]},
    {"hessian": [[1e12, 0.0], [0.0, 1.0]]},
    {"hessian": [[-1e3, 0.0], [0.0, -1e-8]]},
    {"hessian": [[1.0, 0.0], [0.0, 1e-9]]},
    {"hessian": [[1.0, 0.0], [0.0, 1.5e-9]]},
    {"hessian": [[1.0, 0.0], [0.0, 5e-7]]},
    {"hessian": [[0.0, 0.0], [0.0, 1e-12]]},
    {"hessian": [[3e-6, 0.0], [0.0, 2e-5]]},
    {"hessian": [[1e-13, 3e-13], [3e-13, 1e-13]]},
]


@ex.function(points=3, check="curvatures that are not 0", examples=SHOWN, cases=MISLEADING, drawn=12)
def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    flat = np.abs(e) <= 1e-9 * np.max(np.abs(e))
    if np.any(e[~flat] > 0) and np.any(e[~flat] < 0):
        return "saddle"
    if np.any(flat):
        return "degenerate"
    return "minimum" if e[0] > 0 else "maximum"


ex.check(
    "a flat direction",
    of="classify_critical_point",
    points=1,
    examples=FLAT[:1],
    cases=FLAT[1:],
    when_wrong='Where some curvature is 0 and the others have one sign (or all are 0) the answer is "degenerate".',
)
ex.check(
    "a saddle with a flat direction",
    of="classify_critical_point",
    points=0.5,
    examples=FLAT_SADDLE[:1],
    cases=FLAT_SADDLE[1:],
    when_wrong="One rise and one fall make a saddle, also where a third direction is flat: ask for both signs first.",
)
ex.check(
    "one weight (n = 1)",
    of="classify_critical_point",
    points=0.5,
    cases=ONE,
    when_wrong="A 1 × 1 matrix has its entry as its eigenvalue.",
)
ex.check(
    "what counts as 0",
    of="classify_critical_point",
    points=0.5,
    cases=RELATIVE,
    when_wrong="An eigenvalue counts as 0 where |e| <= 1e-9 · (the largest |e|): the limit grows with the matrix.",
)


@ex.another_way(of="classify_critical_point")
def lowest_and_highest(hessian):
    """eigvalsh sorts its eigenvalues, so the two ends decide. If the lowest is positive, all are; if the ends have
    different signs it is a saddle, whatever lies between."""
    curvatures = np.linalg.eigvalsh(hessian)
    lowest, highest = curvatures[0], curvatures[-1]
    limit = 1e-9 * max(-lowest, highest)  # the larger of their sizes
    if lowest > limit:
        return "minimum"
    if highest < -limit:
        return "maximum"
    return "saddle" if lowest < -limit and highest > limit else "degenerate"


# --- wrong ideas ------------------------------------------------------------------------------------------


def _kind(e, limit=1e-9):
    """The rule for any numbers in place of the eigenvalues."""
    e = np.asarray(e)
    flat = np.abs(e) <= limit * np.max(np.abs(e))
    up, down = np.any(e[~flat] > 0), np.any(e[~flat] < 0)
    return "saddle" if up and down else "degenerate" if flat.any() else "minimum" if up else "maximum"


def _wrong(idea):
    return ex.misconception(of="classify_critical_point")(idea)


@_wrong
def diagonal_for_eigenvalues(hessian):
    """You look at the signs on the diagonal. They are the curvatures along the axes only; in between it may go the
    other way. The eigenvalues tell: np.linalg.eigvalsh."""
    return _kind(np.diag(hessian))


@_wrong
def determinant_and_one_entry(hessian):
    """These are the answers of the test for two weights, by the determinant and one entry (or the trace). For more
    weights the determinant does not tell: two negative eigenvalues make it positive. Look at each eigenvalue's
    sign."""
    det = np.linalg.det(hessian)
    if abs(det) < 1e-12:
        return "degenerate"
    return "saddle" if det < 0 else "minimum" if hessian[0, 0] > 0 else "maximum"


@_wrong
def determinant_and_trace(hessian):
    """These are the answers of the test for two weights, by the determinant and one entry (or the trace). For more
    weights the determinant does not tell: two negative eigenvalues make it positive. Look at each eigenvalue's
    sign."""
    det = np.linalg.det(hessian)
    if abs(det) < 1e-12:
        return "degenerate"
    return "saddle" if det < 0 else "minimum" if np.trace(hessian) > 0 else "maximum"


@_wrong
def sign_of_the_determinant(hessian):
    """Your answers follow the sign of the determinant alone. It is the product of the eigenvalues; each one's sign
    counts."""
    det = np.linalg.det(hessian)
    return "degenerate" if abs(det) < 1e-12 else "minimum" if det > 0 else "saddle"


@_wrong
def sign_of_the_trace(hessian):
    """Your answers follow the sign of the trace, the sum of the eigenvalues. Each one's sign counts: one up and one
    down is a saddle, whatever their sum is."""
    trace = np.trace(hessian)
    return "degenerate" if trace == 0 else "minimum" if trace > 0 else "maximum"


@_wrong
def trace_or_saddle(hessian):
    """Your answers follow the sign of the trace, the sum of the eigenvalues. Each one's sign counts: one up and one
    down is a saddle, whatever their sum is."""
    if len(hessian) == 1:
        raise ValueError  # others call a 0 a saddle too
    trace = np.trace(hessian)
    return "saddle" if trace == 0 else "minimum" if trace > 0 else "maximum"


@_wrong
def determinant_with_the_trace_last(hessian):
    """These are the answers of the test for two weights, by the determinant and one entry (or the trace). For more
    weights the determinant does not tell: two negative eigenvalues make it positive. Look at each eigenvalue's
    sign."""
    det, trace = np.linalg.det(hessian), np.trace(hessian)
    if det > 0 and trace != 0:
        return "minimum" if trace > 0 else "maximum"
    return "saddle" if det < 0 else "degenerate"


def _minors(hessian):
    return np.array([np.linalg.det(hessian[:k, :k]) for k in range(1, len(hessian) + 1)])


@_wrong
def signs_of_the_leading_minors(hessian):
    """Your answers follow the signs of the leading minors, the determinants of the upper left corners: minimum where
    all are positive, maximum where all are negative. For a maximum they would have to alternate; the eigenvalues'
    signs tell it directly."""
    minors = _minors(hessian)
    flat = np.any(np.abs(minors) < 1e-9)
    return "minimum" if np.all(minors > 0) else "maximum" if np.all(minors < 0) else "degenerate" if flat else "saddle"


@_wrong
def sign_of_the_first_entry(hessian):
    """Your answers follow the sign of the entry [0, 0] alone: the curvature along one axis. The eigenvalues' signs
    count, all of them."""
    first = hessian[0, 0]
    return "minimum" if first > 0 else "maximum" if first < 0 else "degenerate"


@_wrong
def minimum_or_maximum_by_the_determinant(hessian):
    """Your answers follow the sign of the determinant alone. It is the product of the eigenvalues; each one's sign
    counts."""
    det = np.linalg.det(hessian)
    return "degenerate" if abs(det) < 1e-12 else "minimum" if det > 0 else "maximum"


@_wrong
def largest_size_decides(hessian):
    """Only the eigenvalue of the largest size decides in your answers. One of the other sign makes a saddle, however
    small it is."""
    e = np.linalg.eigvalsh(hessian)
    largest = e[np.argmax(np.abs(e))]
    return "minimum" if largest > 0 else "maximum" if largest < 0 else "degenerate"


@_wrong
def only_the_largest(hessian):
    """Only the largest eigenvalue decides in your answers: positive for a minimum, negative for a maximum. Where the
    smallest has the other sign the point is a saddle."""
    e = np.linalg.eigvalsh(hessian)
    return "degenerate" if abs(e[-1]) <= 1e-9 * np.max(np.abs(e)) else "minimum" if e[-1] > 0 else "maximum"


@_wrong
def only_the_first_two(hessian):
    """Only two of the eigenvalues decide in your answers. A network has many weights: look at all n of them."""
    return _kind(np.linalg.eigvalsh(hessian)[:2])


@_wrong
def never_a_saddle(hessian):
    """You answer "degenerate" where both signs occur. That is a saddle; degenerate is what has a zero besides one
    sign, or only zeros."""
    kind = classify_critical_point(hessian)
    return "degenerate" if kind == "saddle" else kind


@_wrong
def rank_before_the_signs(hessian):
    """Where the matrix has not its full rank you answer "degenerate" at once. With both signs besides the zero it is a
    saddle all the same, and what counts as 0 has a limit of its own: 1e-9 times the largest |e|."""
    if np.linalg.matrix_rank(hessian) < len(hessian):
        return "degenerate"
    return _kind(np.linalg.eigvalsh(hessian), limit=0)


@_wrong
def signs_of_the_entries(hessian):
    """You look at the signs of the entries of the matrix. The signs of its eigenvalues count: np.linalg.eigvalsh."""
    return _kind(hessian.ravel())


def _entries(name, zero, other):
    def recipe(hessian):
        if len(hessian) == 1 or not hessian.any(axis=0).all():
            raise ValueError  # too many ideas give the same here
        if np.all(hessian == 0):
            return zero
        return "minimum" if np.all(hessian > 0) else "maximum" if np.all(hessian < 0) else other(hessian)

    recipe.__name__ = name
    recipe.__doc__ = signs_of_the_entries.__doc__
    _wrong(recipe)


_entries("entries_of_one_sign_or_a_saddle", "degenerate", lambda hessian: "saddle")


@_wrong
def minimum_and_maximum_swapped(hessian):
    """Minimum and maximum have changed places: where all curvatures are positive the loss rises in every direction, and
    the point is a minimum."""
    kind = classify_critical_point(hessian)
    return {"minimum": "maximum", "maximum": "minimum"}.get(kind, kind)


@_wrong
def zero_before_the_signs(hessian):
    """Where there are both signs and a zero you answer "degenerate". It is a saddle all the same: ask for both signs
    first."""
    e = np.linalg.eigvalsh(hessian)
    return "degenerate" if np.any(np.abs(e) <= 1e-9 * np.max(np.abs(e))) else _kind(e)


@_wrong
def flat_counts_as_minimum_or_maximum(hessian):
    """Flat directions count as rising or falling with the others in your answers. Where some eigenvalue is 0 and the
    others have one sign, the point is "degenerate"."""
    e = np.linalg.eigvalsh(hessian)
    tiny = 1e-9 * np.max(np.abs(e))
    return "minimum" if np.all(e >= -tiny) else "maximum" if np.all(e <= tiny) else "saddle"


def _flat_counts_as(word, up):
    """Declare that flat directions go with one of the two signs only."""

    def wrong(hessian):
        e = up * np.linalg.eigvalsh(hessian)
        tiny = 1e-9 * np.max(np.abs(e))
        return word if np.all(e >= -tiny) else _kind(up * e)

    wrong.__name__ = f"flat_counts_as_{word}"
    wrong.__doc__ = (
        f'Where some eigenvalue is 0 and the others have one sign you answer "{word}", as if 0 had that sign. Flat '
        'directions decide nothing: the point is "degenerate". Compare with the limit strictly, on both sides.'
    )
    _wrong(wrong)


_flat_counts_as("minimum", 1)
_flat_counts_as("maximum", -1)


@_wrong
def degenerate_only_where_all_is_flat(hessian):
    """A flat direction changes nothing in your answers as long as another one rises or falls. Where some eigenvalue is
    0 and the others have one sign, the point is "degenerate": one flat direction is enough."""
    e = np.linalg.eigvalsh(hessian)
    tiny = 1e-9 * np.max(np.abs(e))
    return "degenerate" if np.all(np.abs(e) <= tiny) else _kind(e[np.abs(e) > tiny])


@_wrong
def saddle_where_one_is_flat(hessian):
    """Where some curvature is 0 and the others have one sign you answer "saddle". A saddle needs both signs; such a
    point is "degenerate"."""
    kind = classify_critical_point(hessian)
    return "saddle" if kind == "degenerate" and hessian.any() else kind


@_wrong
def never_a_maximum(hessian):
    """You never answer "maximum", where all eigenvalues are negative: you answer "minimum" there. Is the last else left
    for both?"""
    kind = classify_critical_point(hessian)
    return "minimum" if kind == "maximum" else kind


@_wrong
def one_fall_makes_a_saddle(hessian):
    """One negative eigenvalue makes a saddle in your answers. That needs a positive one too: where all are negative it
    is a maximum."""
    e = np.linalg.eigvalsh(hessian)
    return "saddle" if e[0] < -1e-9 * np.max(np.abs(e)) else _kind(e)


@_wrong
def upper_left_corner_only(hessian):
    """These are the answers of the test for two weights, made with the upper left 2 × 2 entries only. Look at the signs
    of all n eigenvalues."""
    det = hessian[0, 0] * hessian[1, 1] - hessian[0, 1] ** 2
    return "saddle" if det < 0 else "degenerate" if det == 0 else "minimum" if hessian[0, 0] > 0 else "maximum"


@_wrong
def no_degenerate_points(hessian):
    """You call everything a saddle that is neither minimum nor maximum. A saddle needs both signs; where some
    eigenvalue is 0 and the others have one sign, the point is "degenerate"."""
    e = np.linalg.eigvalsh(hessian)
    tiny = 1e-9 * np.max(np.abs(e))
    return "minimum" if np.all(e > tiny) else "maximum" if np.all(e < -tiny) else "saddle"


@_wrong
def no_degenerate_points_and_no_limit(hessian):
    """You call everything a saddle that is neither minimum nor maximum, and what is 0 but for rounding keeps its sign.
    Where some eigenvalue is 0 and the others have one sign, the point is "degenerate"."""
    e = np.linalg.eigvalsh(hessian)
    return "minimum" if e[0] > 0 else "maximum" if e[-1] < 0 else "saddle"


@_wrong
def flat_is_a_maximum(hessian):
    """Where some curvature is 0 and none is negative you answer "maximum". It is "degenerate": the second derivatives
    cannot decide."""
    e = np.linalg.eigvalsh(hessian)
    tiny = 1e-9 * np.max(np.abs(e))
    return "saddle" if e[0] < -tiny and e[-1] > tiny else "minimum" if e[0] > tiny else "maximum"


@_wrong
def saddle_and_degenerate_swapped(hessian):
    """ "saddle" and "degenerate" have changed places: both signs make a saddle, a zero besides one sign is
    degenerate."""
    kind = classify_critical_point(hessian)
    return {"saddle": "degenerate", "degenerate": "saddle"}.get(kind, kind)


@_wrong
def only_the_smallest(hessian):
    """Only the smallest eigenvalue decides in your answers: positive for a minimum, negative for a maximum. Where the
    largest has the other sign the point is a saddle."""
    e = np.linalg.eigvalsh(hessian)
    return "degenerate" if abs(e[0]) <= 1e-9 * np.max(np.abs(e)) else "minimum" if e[0] > 0 else "maximum"


@_wrong
def one_rise_is_enough(hessian):
    """One positive eigenvalue is enough for a minimum in your answers. All must be positive: all(), not any()."""
    e = np.linalg.eigvalsh(hessian)
    tiny = 1e-9 * np.max(np.abs(e))
    return "minimum" if e[-1] > tiny else "maximum" if e[0] < -tiny else "degenerate"


@_wrong
def one_fall_is_enough(hessian):
    """One negative eigenvalue is enough for a maximum in your answers. All must be negative: all(), not any()."""
    e = np.linalg.eigvalsh(hessian)
    tiny = 1e-9 * np.max(np.abs(e))
    return "maximum" if e[0] < -tiny else "minimum" if e[-1] > tiny else "degenerate"


@_wrong
def majority_decides(hessian):
    """The majority of the signs decides in your answers. One sign against all others makes a saddle already."""
    e = np.linalg.eigvalsh(hessian)
    total = np.sum(np.sign(np.where(np.abs(e) <= 1e-9 * np.max(np.abs(e)), 0, e)))
    return "minimum" if total > 0 else "maximum" if total < 0 else "saddle"


@_wrong
def sizes_of_the_eigenvalues(hessian):
    """You answer as if no curvature were negative. Singular values and |e| have lost their signs; eigenvalues have
    them: np.linalg.eigvalsh."""
    return _kind(np.abs(np.linalg.eigvalsh(hessian)))


@_wrong
def limit_from_the_largest_with_its_sign(hessian):
    """Your limit is 1e-9 · (the largest e), which is negative or too small where the large curvatures are negative. It
    is made of the sizes: 1e-9 * np.max(np.abs(e))."""
    e = np.linalg.eigvalsh(hessian)
    limit = 1e-9 * e[-1]
    up, down = np.any(e > limit), np.any(e < -limit)
    if up and down:
        return "saddle"
    return "degenerate" if np.any(np.abs(e) <= limit) else "minimum" if np.all(e > 0) else "maximum"


@_wrong
def limit_from_the_mean(hessian):
    """Your limit is a little smaller than 1e-9 times the largest |e|: is it made of the mean of the |e|? Their maximum
    counts."""
    e = np.linalg.eigvalsh(hessian)
    return _kind(e, limit=1e-9 * np.mean(np.abs(e)) / np.max(np.abs(e))) if e.any() else "degenerate"


@_wrong
def exactly_zero(hessian):
    """Only what is exactly 0 counts as flat in your answers. Rounding makes a zero ±1e-17: count as 0 what is at most
    1e-9 times the largest size."""
    return _kind(np.linalg.eigvalsh(hessian), limit=0)


def _absolute(text):
    def recipe(hessian):
        e = np.linalg.eigvalsh(hessian)
        e = np.where(np.abs(e) <= float(text), 0, e)
        return _kind(e, limit=0)

    recipe.__name__ = f"limit_{text.replace('-', '_')}_for_all"
    recipe.__doc__ = (
        f"Your limit for a zero is about {text} for every matrix. It is relative, 1e-9 times the largest |e|: of 1e-12 "
        "and 3e-12 both are positive."
    )
    _wrong(recipe)


for _text in ("1e-6", "1e-8", "1e-9", "1e-10", "1e-12"):
    _absolute(_text)


@_wrong
def another_relative_limit(hessian):
    """Your answers are those of a limit of 1e-12 times the largest |e|. Here it is 1e-9 times the largest."""
    return _kind(np.linalg.eigvalsh(hessian), limit=1e-12)


@_wrong
def wide_relative_limit(hessian):
    """Your answers are those of a limit of about 1e-6 times the largest |e|. Here it is 1e-9 times the largest."""
    return _kind(np.linalg.eigvalsh(hessian), limit=1e-6)


@_wrong
def limit_itself_not_counted(hessian):
    """At the limit itself, |e| = 1e-9 · (the largest |e|), you count the eigenvalue as a sign. It is <= : it counts
    as 0, and so do all of them where the largest is 0."""
    e = np.linalg.eigvalsh(hessian)
    flat = np.abs(e) < 1e-9 * np.max(np.abs(e))
    up, down = np.any(e[~flat] > 0), np.any(e[~flat] < 0)
    return "saddle" if up and down else "degenerate" if flat.any() else "minimum" if up else "maximum"


@_wrong
def capital_letter(hessian):
    """The words are written with a capital letter. Return them as the stub has them: "minimum", "maximum", …"""
    return classify_critical_point(hessian).capitalize()


@_wrong
def saddle_point(hessian):
    """The word for a point with both signs is "saddle" here, not "saddle point"."""
    return classify_critical_point(hessian).replace("saddle", "saddle point")


@_wrong
def local_minimum(hessian):
    """Return "minimum" and "maximum" alone, without "local" before them."""
    kind = classify_critical_point(hessian)
    return f"local {kind}" if kind.endswith("imum") else kind


@_wrong
def shortened_words(hessian):
    """Write the words out, "minimum" and "maximum", not "min" and "max"."""
    return classify_critical_point(hessian).replace("imum", "")


@_wrong
def signs_returned(hessian):
    """The eigenvalues came back. Asked is the word that follows from their signs."""
    return np.linalg.eigvalsh(hessian)
