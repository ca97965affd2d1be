"""ex40: the slope in a direction, the angle to the gradient, the steepest way down, and what a small move costs."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="The direction of steepest descent",
    chapter="F. Gradient descent and optimisers",
    source="S1, Taylor series and 'Gradient Descent Rule'; S2 'What is a Gradient?', 'How does it works?'",
    inputs={
        "gradient": floats("n"),
        "u": floats("n"),
        "L0": floats(low=0.5, high=5),
        "eta": floats(low=0.1, high=0.9),
    },
    sizes={"n": (3, 5)},
    hints=[
        "uᵀ∇L is one number: multiply entry by entry and sum up, or write u @ gradient.",
        "The length of a vector is the root of the sum of its squares: np.linalg.norm(u).",
        "The cosine divides uᵀ∇L by both lengths; put brackets around their product.",
        "Steepest descent points opposite to the gradient and has the length 1: -gradient / np.linalg.norm(gradient).",
        "The loss after the move is L0 plus eta times the slope in the direction u, with u as it is.",
    ],
    notes=[
        "S2 says once that the gradient tells the direction of steepest descent. It points to the steepest "
        "ascent, as S2 "
        "says itself elsewhere; descent is opposite to it.",
        "S1 writes L(θ + ηu) − L(θ) = uᵀ∇L in its last line. The factor η of its Taylor series is missing "
        "there, and it "
        "holds to first order only.",
    ],
    builds_on=["ex29"],
    topics=[
        "gradient: direction of steepest ascent",
        "gradient descent",
        "steepest descent: u = −∇L/‖∇L‖",
        "directional derivative: uᵀ∇L",
        "angle between vectors: cos β = uᵀ∇L/(‖u‖·‖∇L‖)",
        "Taylor series: L(θ + ηu) ≈ L(θ) + η·uᵀ∇L",
    ],
)

SHOWN = [
    {"gradient": [3.0, 4.0], "u": [1.0, 0.0]},
    {"gradient": [1.0, -2.0, 2.0], "u": [2.0, 0.0, -1.0]},
]
ONE_ENTRY = {"gradient": [-1.5], "u": [0.25]}
RIGHT_ANGLE = {"gradient": [3.0, 4.0], "u": [-4.0, 3.0]}


@ex.truth
def slope(sp, gradient, u):
    return (u * gradient).sum()


@ex.truth
def cosine(sp, gradient, u):
    return (u * gradient).sum() / (sp.sqrt((u**2).sum()) * sp.sqrt((gradient**2).sum()))


@ex.truth
def opposite(sp, gradient):
    return -gradient / sp.sqrt((gradient**2).sum())


@ex.truth
def taylor(sp, gradient, u):
    start, eta = sp.symbols("L0 eta", real=True)
    return start + eta * (u * gradient).sum()


@ex.function(points=2, truth=slope, check="uᵀ∇L", examples=SHOWN, cases=[ONE_ENTRY, RIGHT_ANGLE], drawn=5)
def directional_derivative(gradient, u):
    return u @ gradient


@ex.function(points=2, truth=cosine, check="the cosine", examples=SHOWN, drawn=5)
def cos_beta(gradient, u):
    return u @ gradient / (np.linalg.norm(u) * np.linalg.norm(gradient))


ex.check(
    "same and opposite direction",
    of="cos_beta",
    points=0.5,
    cases=[
        {"gradient": [3.0, 4.0], "u": [6.0, 8.0]},
        {"gradient": [3.0, 4.0], "u": [-1.5, -2.0]},
        {"gradient": [0.25, -2.0, 1.0], "u": [0.5, -4.0, 2.0]},
        {"gradient": [2.0], "u": [-0.25]},
    ],
    when_wrong="In the direction of the gradient the cosine is 1, opposite to it −1, whatever the lengths.",
)


@ex.function(
    points=2,
    truth=opposite,
    check="the unit vector",
    examples=[{"gradient": [3.0, 4.0]}, {"gradient": [1.0, -2.0, 2.0]}],
    cases=[{"gradient": [4.0]}, {"gradient": [-0.25]}],
    drawn=5,
)
def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)


@ex.function(
    points=2,
    truth=taylor,
    check="the loss after the move",
    examples=[
        {"L0": 2.0, "gradient": [3.0, 4.0], "u": [1.0, 0.0], "eta": 0.1},
        {"L0": 2.0, "gradient": [3.0, 4.0], "u": [-0.6, -0.8], "eta": 0.1},
    ],
    cases=[{"L0": 1.0, "eta": 0.5, **ONE_ENTRY}],
    drawn=5,
)
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * (u @ gradient)


@ex.another_way(of="directional_derivative")
def share_by_share(gradient, u):
    """The products before the sum are the shares: how much each weight adds to the slope. Write it so when you want to
    look at them; for the sum alone u @ gradient is shorter."""
    shares = u * gradient
    return np.sum(shares)


@ex.another_way(of="cos_beta")
def of_unit_vectors(gradient, u):
    """Make both vectors 1 long first; their product is then the cosine and nothing else. The two lengths are never
    multiplied, so they cannot grow too large or too small together."""
    return (u / np.linalg.norm(u)) @ (gradient / np.linalg.norm(gradient))


@ex.another_way(of="steepest_descent")
def largest_entry_first(gradient):
    """Divide by the largest entry before taking the length. The squares then lie between 0 and 1; those of entries like
    1e200 would be infinite, and those of 1e-200 zero."""
    scaled = gradient / np.max(np.abs(gradient))
    return -scaled / np.sqrt(scaled @ scaled)


# --- wrong ideas about the slope ------------------------------------------------------------------------


def _unit(vector):
    return vector / np.linalg.norm(vector)


@ex.misconception(of="directional_derivative")
def u_normalised(gradient, u):
    """You divide u by its length. Here u is taken as it is: a u twice as long has twice the derivative."""
    return _unit(u) @ gradient


@ex.misconception(of="directional_derivative")
def gradient_normalised(gradient, u):
    """You divide the gradient by its length. Its length counts: it says how steep the loss is."""
    return u @ _unit(gradient)


@ex.misconception(of="directional_derivative")
def cosine_for_the_slope(gradient, u):
    """This is cos β, with both lengths divided out. The directional derivative is uᵀ∇L alone."""
    return _unit(u) @ _unit(gradient)


@ex.misconception(of="directional_derivative")
def products_not_summed(gradient, u):
    """The products of the entries came back. Sum them up: uᵀ∇L is one number, u @ gradient."""
    return u * gradient


@ex.misconception(of="directional_derivative")
def outer_product(gradient, u):
    """This is the outer product, all products of an entry of u and one of the gradient. uᵀ∇L is the inner one, a
    number: u @ gradient."""
    return np.outer(u, gradient)


@ex.misconception(of="directional_derivative")
def outer_product_turned(gradient, u):
    """This is the outer product, all products of an entry of the gradient and one of u. uᵀ∇L is the inner one, a
    number: u @ gradient."""
    return np.outer(gradient, u)


@ex.misconception(of="directional_derivative")
def first_product_only(gradient, u):
    """This is the product of the first entries alone. Sum over all entries. Does the return stand inside the loop?"""
    return u[0] * gradient[0]


@ex.misconception(of="directional_derivative")
def last_product_only(gradient, u):
    """This is the product of the last entries alone. Sum over all entries: in a loop, add with +=."""
    return u[-1] * gradient[-1]


@ex.misconception(of="directional_derivative")
def last_product_left_out(gradient, u):
    """The last entries are left out of the sum. Does the loop end one too early?"""
    return u[:-1] @ gradient[:-1]


@ex.misconception(of="directional_derivative")
def u_divided_by_its_sum_of_sizes(gradient, u):
    """You divide u by the sum of its absolute values. Here u is taken as it is."""
    return u @ gradient / np.sum(np.abs(u))


@ex.misconception(of="directional_derivative")
def projection(gradient, u):
    """This is the projection of the gradient on u, a vector. uᵀ∇L is a number, without the division by uᵀu."""
    return u @ gradient / (u @ u) * u


@ex.misconception(of="directional_derivative")
def product_of_the_lengths(gradient, u):
    """This is ‖u‖·‖∇L‖, which is uᵀ∇L only where both point in the same direction. Sum the products of the
    entries."""
    return np.linalg.norm(u) * np.linalg.norm(gradient)


@ex.misconception(of="directional_derivative")
def product_of_the_sums(gradient, u):
    """You multiply the sum of u by the sum of the gradient. Multiply entry by entry first, then sum."""
    return np.sum(u) * np.sum(gradient)


@ex.misconception(of="directional_derivative")
def mean_of_the_products(gradient, u):
    """You take the mean of the products. uᵀ∇L is their sum."""
    return np.mean(u * gradient)


@ex.misconception(of="directional_derivative")
def downhill_sign(gradient, u):
    """The sign is reversed. uᵀ∇L is positive where the loss grows in the direction u."""
    return -(u @ gradient)


@ex.misconception(of="directional_derivative")
def sizes_multiplied(gradient, u):
    """This is the sum of the absolute products. Keep their signs: a direction against the gradient has a negative
    slope."""
    return np.sum(np.abs(u * gradient))


@ex.misconception(of="directional_derivative")
def absolute_value_of_the_slope(gradient, u):
    """You return the absolute value. A negative slope says that the loss falls in the direction u."""
    return np.abs(u @ gradient)


@ex.misconception(of="directional_derivative")
def gradient_plus_u(gradient, u):
    """You add u and the gradient. uᵀ∇L is the sum of the products of their entries."""
    return np.sum(u + gradient)


@ex.misconception(of="directional_derivative")
def length_of_the_gradient(gradient, u):
    """This is the length of the gradient, the slope in its own direction. The direction here is u: uᵀ∇L."""
    return np.linalg.norm(gradient)


# --- wrong ideas about the angle ------------------------------------------------------------------------


@ex.misconception(of="cos_beta")
def slope_for_the_cosine(gradient, u):
    """This is uᵀ∇L alone. Divide it by both lengths, or it is no cosine: it must lie between −1 and 1."""
    return u @ gradient


@ex.misconception(of="cos_beta")
def length_of_u_forgotten(gradient, u):
    """You divide by the length of the gradient only. Divide by that of u as well."""
    return u @ _unit(gradient)


@ex.misconception(of="cos_beta")
def length_of_the_gradient_forgotten(gradient, u):
    """You divide by the length of u only. Divide by that of the gradient as well."""
    return _unit(u) @ gradient


@ex.misconception(of="cos_beta")
def brackets_forgotten(gradient, u):
    """You divide by ‖u‖ and multiply by ‖∇L‖. Put brackets around the divisor: a / (b * c)."""
    return _unit(u) @ gradient * np.linalg.norm(gradient)


@ex.misconception(of="cos_beta")
def brackets_forgotten_other_way(gradient, u):
    """You divide by ‖∇L‖ and multiply by ‖u‖. Put brackets around the divisor: a / (b * c)."""
    return u @ _unit(gradient) * np.linalg.norm(u)


@ex.misconception(of="cos_beta")
def roots_forgotten(gradient, u):
    """You divide by the squared lengths. A length is the root of the sum of the squares."""
    return u @ gradient / ((u @ u) * (gradient @ gradient))


@ex.misconception(of="cos_beta")
def root_of_the_gradient_forgotten(gradient, u):
    """You divide by the squared length of the gradient. A length is the root of the sum of the squares."""
    return _unit(u) @ gradient / (gradient @ gradient)


@ex.misconception(of="cos_beta")
def root_of_u_forgotten(gradient, u):
    """You divide by the squared length of u. A length is the root of the sum of the squares."""
    return u @ _unit(gradient) / (u @ u)


@ex.misconception(of="cos_beta")
def squared_length_of_the_gradient(gradient, u):
    """You divide by the squared length of the gradient and not by that of u. Divide by ‖u‖·‖∇L‖."""
    return u @ gradient / (gradient @ gradient)


@ex.misconception(of="cos_beta")
def squared_length_of_u(gradient, u):
    """You divide by the squared length of u, as for a projection. Divide by ‖u‖·‖∇L‖."""
    return u @ gradient / (u @ u)


@ex.misconception(of="cos_beta")
def lengths_added(gradient, u):
    """You divide by the sum of the two lengths. It is their product: ‖u‖·‖∇L‖."""
    return u @ gradient / (np.linalg.norm(u) + np.linalg.norm(gradient))


@ex.misconception(of="cos_beta")
def sums_of_sizes_for_lengths(gradient, u):
    """You take the sum of the absolute values for the length. It is the root of the sum of the squares."""
    return u @ gradient / (np.sum(np.abs(u)) * np.sum(np.abs(gradient)))


@ex.misconception(of="cos_beta")
def largest_entries_for_lengths(gradient, u):
    """You divide by the largest entries. A length is the root of the sum of the squares."""
    return u @ gradient / (np.max(np.abs(u)) * np.max(np.abs(gradient)))


@ex.misconception(of="cos_beta")
def length_of_the_products(gradient, u):
    """You divide by the length of u·∇L, taken entry by entry. Each vector has its own length: ‖u‖·‖∇L‖."""
    return u @ gradient / np.linalg.norm(u * gradient)


@ex.misconception(of="cos_beta")
def number_of_entries_for_lengths(gradient, u):
    """You divide by the number of entries. Divide by the lengths ‖u‖ and ‖∇L‖, roots of sums of squares: len()
    counts."""
    return u @ gradient / (len(u) * len(gradient))


@ex.misconception(of="cos_beta")
def angle_in_radians(gradient, u):
    """This is the angle β itself, in radians. Its cosine is asked for: leave out the arccos."""
    return np.arccos(np.clip(_unit(u) @ _unit(gradient), -1, 1))


@ex.misconception(of="cos_beta")
def angle_in_degrees(gradient, u):
    """This is the angle β itself, in degrees. Its cosine is asked for: leave out the arccos."""
    return np.degrees(np.arccos(np.clip(_unit(u) @ _unit(gradient), -1, 1)))


@ex.misconception(of="cos_beta")
def cosine_of_the_cosine(gradient, u):
    """You take the cosine of uᵀ∇L/(‖u‖·‖∇L‖), which is cos β already."""
    return np.cos(_unit(u) @ _unit(gradient))


@ex.misconception(of="cos_beta")
def sine_for_the_cosine(gradient, u):
    """This is the sine of the angle. The cosine is uᵀ∇L/(‖u‖·‖∇L‖) itself."""
    return np.sqrt(1 - np.minimum((_unit(u) @ _unit(gradient)) ** 2, 1))


@ex.misconception(of="cos_beta")
def multiplied_by_the_lengths(gradient, u):
    """You multiply by both lengths. Divide by them: a cosine lies between −1 and 1."""
    return u @ gradient * np.linalg.norm(u) * np.linalg.norm(gradient)


@ex.misconception(of="cos_beta")
def distance_for_similarity(gradient, u):
    """This is 1 − cos β, the cosine distance (as SciPy's `cosine`). The cosine itself is asked for."""
    return 1 - _unit(u) @ _unit(gradient)


@ex.misconception(of="cos_beta")
def absolute_cosine(gradient, u):
    """You return |cos β|. For an angle beyond 90° the cosine is negative: there the loss falls."""
    return np.abs(_unit(u) @ _unit(gradient))


@ex.misconception(of="cos_beta")
def cosine_with_the_descent(gradient, u):
    """The sign is reversed: this is the angle to −∇L. β is that between u and the gradient itself."""
    return -_unit(u) @ _unit(gradient)


@ex.misconception(of="cos_beta")
def cosine_not_summed(gradient, u):
    """One number for each entry came back. Sum the products: cos β is one number."""
    return u * gradient / (np.linalg.norm(u) * np.linalg.norm(gradient))


@ex.misconception(of="cos_beta")
def correlation(gradient, u):
    """This is the correlation, with the means subtracted. The angle is between the vectors as they are."""
    return np.corrcoef(u, gradient)[0, 1]


# --- wrong ideas about the steepest descent -------------------------------------------------------------


@ex.misconception(of="steepest_descent", see="quiz05:which_way_the_gradient_points")
def ascent(gradient):
    """This is the direction of steepest ascent: the gradient points uphill. Descent is opposite to it, −∇L/‖∇L‖."""
    return _unit(gradient)


@ex.misconception(of="steepest_descent")
def not_a_unit_vector(gradient):
    """The direction is right, but this vector is as long as the gradient. Divide by ‖∇L‖ to make it a unit vector."""
    return -gradient


@ex.misconception(of="steepest_descent", see="quiz05:which_way_the_gradient_points")
def gradient_itself(gradient):
    """This is the gradient itself: it points uphill, and its length is not 1. −∇L/‖∇L‖ is asked for."""
    return gradient * 1.0


@ex.misconception(of="steepest_descent")
def divided_by_the_squared_length(gradient):
    """You divide by the sum of the squares. The length is the root of it."""
    return -gradient / (gradient @ gradient)


@ex.misconception(of="steepest_descent")
def divided_by_the_sum_of_sizes(gradient):
    """You divide by the sum of the absolute values. The length is the root of the sum of the squares."""
    return -gradient / np.sum(np.abs(gradient))


@ex.misconception(of="steepest_descent")
def divided_by_the_sum(gradient):
    """You divide by the sum of the entries. The length is the root of the sum of the squares; a sum may even be
    negative, and turn the direction round."""
    return -gradient / np.sum(gradient)


@ex.misconception(of="steepest_descent")
def divided_by_the_largest_size(gradient):
    """You divide by the largest absolute value. The length is the root of the sum of the squares."""
    return -gradient / np.max(np.abs(gradient))


@ex.misconception(of="steepest_descent")
def divided_by_the_largest_entry(gradient):
    """You divide by the largest entry. The length is the root of the sum of the squares."""
    return -gradient / np.max(gradient)


@ex.misconception(of="steepest_descent")
def divided_by_the_root_of_the_sum_of_sizes(gradient):
    """You divide by the root of the sum of the absolute values. For the length the entries are squared first."""
    return -gradient / np.sqrt(np.sum(np.abs(gradient)))


@ex.misconception(of="steepest_descent")
def divided_by_the_root_of_the_sum(gradient):
    """You divide by the root of the sum of the entries. For the length they are squared first."""
    return -gradient / np.sqrt(np.sum(gradient))


@ex.misconception(of="steepest_descent")
def divided_by_the_number(gradient):
    """You divide by the number of entries. The length of a vector is the root of the sum of its squares: len()
    counts."""
    return -gradient / len(gradient)


@ex.misconception(of="steepest_descent")
def divided_by_the_root_of_the_number(gradient):
    """You divide by √n. The length is the root of the sum of the squares."""
    return -gradient / np.sqrt(len(gradient))


@ex.misconception(of="steepest_descent")
def divided_by_the_root_mean_square(gradient):
    """You divide by the root of the mean of the squares, so that your vector has the length √n. The length is the
    root of their sum."""
    return -gradient / np.sqrt(np.mean(gradient**2))


@ex.misconception(of="steepest_descent")
def standardised(gradient):
    """You divide by the standard deviation of the entries. Divide by the length, the root of the sum of the
    squares."""
    return -gradient / np.std(gradient)


@ex.misconception(of="steepest_descent")
def signs_only(gradient):
    """These are only the signs, turned round. Divide all entries by one length, ‖∇L‖: the large ones stay larger."""
    return -np.sign(gradient)


@ex.misconception(of="steepest_descent")
def one_coordinate(gradient):
    """You move along the one coordinate with the largest slope. All entries take part: −∇L/‖∇L‖."""
    best = np.argmax(np.abs(gradient))
    return -np.sign(gradient[best]) * np.eye(len(gradient))[best]


@ex.misconception(of="steepest_descent")
def length_of_the_gradient_returned(gradient):
    """One number came back, the length of the gradient. A vector is asked for: −∇L/‖∇L‖."""
    return np.linalg.norm(gradient)


@ex.misconception(of="steepest_descent")
def slope_of_the_descent_returned(gradient):
    """One number came back, −‖∇L‖: the slope in the steepest direction. The direction itself is asked for, a vector:
    −∇L/‖∇L‖."""
    return -np.linalg.norm(gradient)


@ex.misconception(of="steepest_descent")
def sizes_of_the_entries(gradient):
    """All your entries are negative. Keep the sign of each entry: where the gradient is negative, descent is
    positive."""
    return -np.abs(_unit(gradient))


@ex.misconception(of="steepest_descent")
def multiplied_by_the_length(gradient):
    """You multiply by ‖∇L‖. Divide by it, so that the length becomes 1."""
    return -gradient * np.linalg.norm(gradient)


# --- wrong ideas about the loss after a move ------------------------------------------------------------


@ex.misconception(of="taylor_loss")
def minus_of_the_update(L0, gradient, u, eta):
    """You subtract. The minus belongs to the update of gradient descent, where the direction is −∇L; here the
    direction is u: L0 + η·uᵀ∇L."""
    return L0 - eta * (u @ gradient)


@ex.misconception(of="taylor_loss")
def eta_forgotten(L0, gradient, u, eta):
    """The factor η is missing (as in one line of the source): the move is η·u, and the loss changes by η·uᵀ∇L."""
    return L0 + u @ gradient


@ex.misconception(of="taylor_loss")
def only_the_change(L0, gradient, u, eta):
    """This is the change of the loss alone. Add it to L0."""
    return eta * (u @ gradient)


@ex.misconception(of="taylor_loss")
def u_normalised_in_the_move(L0, gradient, u, eta):
    """You divide u by its length. Here u is taken as it is: the move is η·u."""
    return L0 + eta * (_unit(u) @ gradient)


@ex.misconception(of="taylor_loss")
def cosine_in_the_move(L0, gradient, u, eta):
    """You use cos β for the slope. The loss changes by η·uᵀ∇L, with both lengths in it."""
    return L0 + eta * (_unit(u) @ _unit(gradient))


@ex.misconception(of="taylor_loss")
def move_along_the_descent(L0, gradient, u, eta):
    """This is the loss after a step η·∇L of gradient descent, L0 − η‖∇L‖². Here the move is η·u, whatever u is."""
    return L0 - eta * (gradient @ gradient)


@ex.misconception(of="taylor_loss")
def move_along_the_unit_descent(L0, gradient, u, eta):
    """This is the loss after a move of length η in the steepest direction, L0 − η‖∇L‖. Here the move is η·u, whatever
    u is."""
    return L0 - eta * np.linalg.norm(gradient)


@ex.misconception(of="taylor_loss")
def move_along_the_gradient(L0, gradient, u, eta):
    """u is not used: this is L0 + η‖∇L‖². The loss changes by η·uᵀ∇L."""
    return L0 + eta * (gradient @ gradient)


@ex.misconception(of="taylor_loss")
def eta_times_everything(L0, gradient, u, eta):
    """η multiplies L0 as well. Only the slope is multiplied by η: L0 + η·uᵀ∇L."""
    return eta * (L0 + u @ gradient)


@ex.misconception(of="taylor_loss")
def eta_squared(L0, gradient, u, eta):
    """You multiply by η². To first order it is η itself; η² comes with the second derivatives."""
    return L0 + eta**2 * (u @ gradient)


@ex.misconception(of="taylor_loss")
def halved_like_the_second_term(L0, gradient, u, eta):
    """You halve the change. The ½ belongs to the second term of the Taylor series; the first is η·uᵀ∇L."""
    return L0 + eta * (u @ gradient) / 2


@ex.misconception(of="taylor_loss")
def move_not_summed(L0, gradient, u, eta):
    """One number for each entry came back. Sum the products: the loss is one number, L0 + η·uᵀ∇L."""
    return L0 + eta * u * gradient


@ex.misconception(of="taylor_loss")
def lowest_possible_loss(L0, gradient, u, eta):
    """This is L0 − η‖u‖·‖∇L‖, where u is opposite to the gradient. Whatever u is: L0 + η·uᵀ∇L."""
    return L0 - eta * np.linalg.norm(u) * np.linalg.norm(gradient)


@ex.misconception(of="taylor_loss")
def highest_possible_loss(L0, gradient, u, eta):
    """This is L0 + η‖u‖·‖∇L‖, where u has the direction of the gradient. Whatever u is: L0 + η·uᵀ∇L."""
    return L0 + eta * np.linalg.norm(u) * np.linalg.norm(gradient)


@ex.misconception(of="taylor_loss")
def second_term_from_the_slope(L0, gradient, u, eta):
    """You add ½(η·uᵀ∇L)². To first order there is no such term; the second one needs second derivatives."""
    return L0 + eta * (u @ gradient) + (eta * (u @ gradient)) ** 2 / 2


@ex.misconception(of="taylor_loss")
def divided_by_eta(L0, gradient, u, eta):
    """You divide by η. The move is η·u, so the slope is multiplied by η."""
    return L0 + u @ gradient / eta


@ex.misconception(of="taylor_loss")
def mean_of_the_products_in_the_move(L0, gradient, u, eta):
    """You take the mean of the products of the entries. uᵀ∇L is their sum."""
    return L0 + eta * np.mean(u * gradient)


@ex.misconception(of="taylor_loss")
def update_of_the_parameters(L0, gradient, u, eta):
    """This is L0 − η·∇L, as parameters are changed, and an array. The loss after the move is one number: L0 +
    η·uᵀ∇L."""
    return L0 - eta * gradient


@ex.misconception(of="taylor_loss")
def new_parameters(L0, gradient, u, eta):
    """This is L0 + η·u, without the gradient. The loss changes by η times the slope, uᵀ∇L."""
    return L0 + eta * u


@ex.misconception(of="taylor_loss")
def scaled_by_the_loss(L0, gradient, u, eta):
    """You multiply L0 by 1 + η·uᵀ∇L. The change is added to L0."""
    return L0 * (1 + eta * (u @ gradient))


# --- further slips --------------------------------------------------------------------------------------


@ex.misconception(of="directional_derivative")
def slope_squared(gradient, u):
    """This is the square of uᵀ∇L. Leave out the square: a direction in which the loss falls has a negative slope."""
    return (u @ gradient) ** 2


@ex.misconception(of="directional_derivative")
def length_of_the_entries(gradient, u):
    """This is the length of the products, the root of the sum of their squares. Sum the products themselves."""
    return np.linalg.norm(u * gradient)


@ex.misconception(of="directional_derivative")
def largest_product(gradient, u):
    """This is the largest of the products of the entries. Sum them all."""
    return np.max(u * gradient)


@ex.misconception(of="cos_beta")
def roots_of_the_lengths(gradient, u):
    """You divide by √(‖u‖·‖∇L‖). np.linalg.norm takes the root already: divide by the product of the lengths itself."""
    return u @ gradient / np.sqrt(np.linalg.norm(u) * np.linalg.norm(gradient))


@ex.misconception(of="cos_beta")
def squares_under_one_root(gradient, u):
    """You add the squares of both vectors under one root. Each vector has a length of its own; multiply the two."""
    return u @ gradient / np.sqrt(u @ u + gradient @ gradient)


@ex.misconception(of="cos_beta")
def length_of_the_sum(gradient, u):
    """You divide by the length of u + ∇L. Divide by the product of both lengths: ‖u‖·‖∇L‖."""
    return u @ gradient / np.linalg.norm(u + gradient)


@ex.misconception(of="cos_beta")
def length_of_the_difference(gradient, u):
    """You divide by the length of the difference. Divide by the product of both lengths: ‖u‖·‖∇L‖."""
    return u @ gradient / np.linalg.norm(u - gradient)


@ex.misconception(of="cos_beta")
def cosine_of_the_slope(gradient, u):
    """You take the cosine of uᵀ∇L, which is no angle. Divide uᵀ∇L by both lengths: that is cos β already."""
    return np.cos(u @ gradient)


@ex.misconception(of="cos_beta")
def angle_to_the_descent_in_degrees(gradient, u):
    """This is the angle to −∇L, in degrees. The cosine of the angle to ∇L is asked for, without arccos."""
    return 180 - np.degrees(np.arccos(np.clip(_unit(u) @ _unit(gradient), -1, 1)))


@ex.misconception(of="cos_beta")
def cosine_squared(gradient, u):
    """This is the square of cos β. Leave out the square: it loses the sign."""
    return (_unit(u) @ _unit(gradient)) ** 2


@ex.misconception(of="cos_beta")
def half_for_the_roots(gradient, u):
    """You divide by half of the sums of the squares. In Python x**1/2 is (x**1)/2: write x**0.5 or np.sqrt(x)."""
    return u @ gradient / (u @ u / 2 * (gradient @ gradient) / 2)


@ex.misconception(of="cos_beta")
def roots_of_the_squared_sums(gradient, u):
    """You divide by the sizes of the sums of the entries, as √(sum²) gives them. Square each entry first, then sum."""
    return u @ gradient / (np.abs(np.sum(u)) * np.abs(np.sum(gradient)))


@ex.misconception(of="cos_beta")
def sums_for_lengths(gradient, u):
    """You divide by the sums of the entries. A length is the root of the sum of the squares."""
    return u @ gradient / (np.sum(u) * np.sum(gradient))


@ex.misconception(of="cos_beta")
def root_mean_squares_for_lengths(gradient, u):
    """You take the mean of the squares. The length of a vector is the root of their sum."""
    return len(u) * (_unit(u) @ _unit(gradient))


@ex.misconception(of="steepest_descent")
def half_for_the_root(gradient):
    """You divide by half of the sum of the squares. In Python x**1/2 is (x**1)/2: write x**0.5 or np.sqrt(x)."""
    return -gradient / (gradient @ gradient / 2)


@ex.misconception(of="steepest_descent")
def root_of_the_squared_sum(gradient):
    """You divide by the size of the sum of the entries, as √(sum²) gives it. Square each entry first, then sum."""
    return -gradient / np.abs(np.sum(gradient))


@ex.misconception(of="steepest_descent")
def root_of_the_length(gradient):
    """You divide by the root of the length. np.linalg.norm takes the root already."""
    return -gradient / np.sqrt(np.linalg.norm(gradient))


@ex.misconception(of="steepest_descent")
def doubled_not_squared(gradient):
    """You divide by √(2·sum of the entries): they are doubled, not squared. A square has two stars, gradient**2."""
    return -gradient / np.sqrt(np.sum(2 * gradient))


@ex.misconception(of="steepest_descent")
def each_entry_by_one_more(gradient):
    """You divide by ‖∇L‖ + 1. The length alone makes a unit vector."""
    return -gradient / (np.linalg.norm(gradient) + 1)


@ex.misconception(of="steepest_descent")
def one_minus_the_unit(gradient):
    """This is 1 − ∇L/‖∇L‖. The opposite direction has the other sign: −∇L/‖∇L‖."""
    return 1 - _unit(gradient)


@ex.misconception(of="taylor_loss")
def half_of_eta_squared(L0, gradient, u, eta):
    """You multiply the slope by ½η². That belongs to the second derivatives; to first order it is η itself."""
    return L0 + eta**2 / 2 * (u @ gradient)


@ex.misconception(of="taylor_loss")
def half_of_eta_squared_added(L0, gradient, u, eta):
    """You add ½η² times the slope, too. To first order there is η·uᵀ∇L alone; ½η² belongs to the second derivatives."""
    return L0 + (eta + eta**2 / 2) * (u @ gradient)


@ex.misconception(of="taylor_loss")
def absolute_change(L0, gradient, u, eta):
    """You add |η·uᵀ∇L|. Keep the sign: where the slope is negative the loss falls."""
    return L0 + np.abs(eta * (u @ gradient))


@ex.misconception(of="taylor_loss")
def move_along_the_unit_ascent(L0, gradient, u, eta):
    """This is the loss after a move of length η along the gradient, L0 + η‖∇L‖. Here the move is η·u, whatever u is."""
    return L0 + eta * np.linalg.norm(gradient)


@ex.misconception(of="taylor_loss")
def exponential_change(L0, gradient, u, eta):
    """You multiply L0 by e^(η·uᵀ∇L). The change is added: L0 + η·uᵀ∇L."""
    return L0 * np.exp(eta * (u @ gradient))


@ex.misconception(of="cos_beta")
def cosine_cut_at_zero(gradient, u):
    """A negative cosine has become 0. It lies between −1 and 1, and the direction of descent has −1."""
    return np.maximum(_unit(u) @ _unit(gradient), 0)


@ex.misconception(of="taylor_loss")
def brackets_around_loss_and_rate(L0, gradient, u, eta):
    """You add η to L0 first: (L0 + η)·uᵀ∇L. The product comes first: L0 + η·uᵀ∇L."""
    return (L0 + eta) * (u @ gradient)


@ex.misconception(of="taylor_loss")
def gradient_normalised_in_the_slope(L0, gradient, u, eta):
    """You divide the gradient by its length. Its length counts: the loss changes by η·uᵀ∇L."""
    return L0 + eta * (u @ _unit(gradient))


@ex.misconception(of="taylor_loss")
def move_of_length_one(L0, gradient, u, eta):
    """The move is normalised, so that η has no effect: L0 + uᵀ∇L/‖u‖. The move is η·u as it is."""
    return L0 + _unit(u) @ gradient


@ex.misconception(of="taylor_loss")
def second_term_with_the_length(L0, gradient, u, eta):
    """You add ½η²·uᵀu. To first order there is no such term; the second one needs second derivatives."""
    return L0 + eta * (u @ gradient) + eta**2 / 2 * (u @ u)
