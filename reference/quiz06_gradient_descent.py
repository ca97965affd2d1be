"""quiz06: gradient descent, batches, and the optimisers with a memory."""

import math

import numpy as np

from grader import Quiz, choice, computed, constant, floats, integers

quiz = Quiz(title="Gradient descent", chapter="F. Gradient descent and optimisers")

# --- one step --------------------------------------------------------------------------------------------


@quiz.number(
    given={
        "f": floats(low=0.2, high=0.8, decimals=1),
        "y": choice(0.0, 1.0),
        "x": choice(0.5, 1.5, 2.5),
        "w": choice(-2.0, -0.5, 0.5, 1.0),
        "eta": choice(0.5, 0.8, 2.0),
    },
    where=lambda f, y, x, w, eta: abs(w - eta * (f - y) * f * (1 - f) * x) > 0.02,
    decimals=3,
    title="One step of one weight",
    why="$\\nabla w = (f - y)\\,f(1 - f)\\,x$, and the step goes against it: $w - \\eta \\nabla w$.",
    source="S1 'Gradient Descent Rule', 'do_gradient_descent'; S0 'Weight Update Mechanism'",
    topics=["gradient descent", "gradient of a sigmoid neuron: (f − y)·f(1 − f)·x", "learning rate η"],
)
def one_step(f, y, x, w, eta):
    """A sigmoid neuron gives $f = {{f}}$ for the input $x = {{x}}$; the target is $y = {{y}}$ and the loss
    $\\frac{1}{2}(f - y)^2$. The weight is $w = {{w}}$, the learning rate $\\eta = {{eta}}$. What is $w$ after one step
    of gradient descent?"""
    return w - eta * (f - y) * f * (1 - f) * x


@quiz.misconception(of="one_step")
def uphill(f, y, x, w, eta):
    """This step goes along the gradient, so the loss grows. Subtract it."""
    return w + eta * (f - y) * f * (1 - f) * x


@quiz.misconception(of="one_step")
def slope_left_out(f, y, x, w, eta):
    """The slope of the sigmoid, f(1 − f), is missing. (With cross entropy it would cancel; this loss is ½(f − y)².)"""
    return w - eta * (f - y) * x


@quiz.misconception(of="one_step")
def like_a_bias(f, y, x, w, eta):
    """This is the step of a bias. The gradient of a weight has its input x as a factor, too."""
    return w - eta * (f - y) * f * (1 - f)


@quiz.misconception(of="one_step")
def rate_forgotten(f, y, x, w, eta):
    """The whole gradient was subtracted. Multiply it by the learning rate first."""
    return w - (f - y) * f * (1 - f) * x


@quiz.misconception(of="one_step")
def step_alone(f, y, x, w, eta):
    """This is the step alone. Add it to the old weight."""
    return -eta * (f - y) * f * (1 - f) * x


@quiz.misconception(of="one_step")
def two_kept(f, y, x, w, eta):
    """The gradient has a factor 2. The ½ of the loss takes the 2 of the square away."""
    return w - 2 * eta * (f - y) * f * (1 - f) * x


@quiz.true_false(
    given={
        "gradient": integers(2, low=-4, high=4),
        "u": integers(2, low=-3, high=3),
        "product": computed(lambda gradient, u: int(gradient @ u)),
    },
    where=lambda gradient, u, product: (
        product != 0 and gradient.all() and u.all() and (gradient * u).min() < 0 < (gradient * u).max()
    ),
    options={
        "falls": (
            "The sum of the products of their entries is negative",
            "$u^T \\nabla L = {{product}}$. To first order the loss changes by $\\eta\\,u^T \\nabla L$, so it falls "
            "where "
            "this is negative.",
        ),
        "grows": (
            "The sum of the products of their entries is positive",
            "$u^T \\nabla L = {{product}}$. To first order the loss changes by $\\eta\\,u^T \\nabla L$, so it grows "
            "where "
            "this is positive.",
        ),
        "opposite": (
            "Only a step exactly opposite to the gradient lowers the loss",
            "That one lowers it fastest. Each direction at more than 90° to the gradient lowers it.",
        ),
        "signs": (
            "The loss falls along one axis, and this decides for both",
            "Both axes count: here one makes the loss fall and the other makes it grow, and the larger wins.",
        ),
    },
    title="Up or down?",
    why="$u^T \\nabla L$ is the slope in the direction $u$: the loss falls where the angle to the gradient is above "
    "90°.",
    source="S1 'The answer comes from Taylor series', 'Gradient Descent Rule'",
    topics=[
        "directional derivative: uᵀ∇L",
        "Taylor series: L(θ + ηu) ≈ L(θ) + η·uᵀ∇L",
        "steepest descent: u = −∇L/‖∇L‖",
    ],
)
def direction_of_descent(gradient, u, product):
    """At a point the gradient is $\\nabla L = {{gradient}}$. Statement: a small enough step in the direction
    $u = {{u}}$ makes the loss smaller."""
    return (True, "falls") if product < 0 else (False, "grows")


@quiz.single(
    given={
        "c": choice(0.5, 1.0, 2.0, 4.0, 5.0),
        "eta": choice(0.1, 0.3, 0.4, 0.5, 0.7, 0.9, 1.0, 1.2, 2.0),
        "factor": computed(lambda c, eta: 1 - eta * c),
    },
    where=lambda c, eta, factor: abs(factor) > 0.09 and (abs(abs(factor) - 1) > 0.09 or abs(factor + 1) < 1e-9),
    options={
        "slides": (
            "It approaches 0 from one side",
            "So it is where the factor $1 - \\eta c$ lies between 0 and 1; here it is {{factor:.2f}}.",
        ),
        "swings": (
            "It approaches 0, changing sides",
            "So it is where the factor $1 - \\eta c$ lies between −1 and 0; here it is {{factor:.2f}}.",
        ),
        "jumps": (
            "It jumps between two points",
            "So it is where the factor $1 - \\eta c$ is exactly −1; here it is {{factor:.2f}}.",
        ),
        "diverges": (
            "It moves away from 0 for ever",
            "So it is where the factor $1 - \\eta c$ is below −1; here it is {{factor:.2f}}.",
        ),
    },
    title="The learning rate on a parabola",
    why="Each step is $w - \\eta c w$, so it multiplies $w$ by $1 - \\eta c$.",
    source="S0 'Importance of Learning Rate'",
    topics=["learning rate η", "learning rate too large: oscillation and divergence"],
)
def rate_on_a_parabola(c, eta, factor):
    """Gradient descent with $\\eta = {{eta}}$ minimises $L(w) = \\frac{1}{2} \\cdot {{c}}\\,w^2$ from $w = 3$. What
    does $w$ do?"""
    if factor > 0:
        return "slides"
    if abs(factor + 1) < 1e-9:
        return "jumps"
    return "swings" if factor > -1 else "diverges"


@quiz.formula(
    "w0*(1 - eta*c)**t",
    names={"w0": (-3, 3), "eta": (0.05, 0.4), "c": (0.5, 2), "t": range(1, 7)},
    slips={
        "w0*(1 - eta*c/2)**t": "The derivative of ½cw² is cw: the ½ is used up by it.",
        "w0*(1 - 2*eta*c)**t": "The derivative of ½cw² is cw, without a 2.",
        "w0*(1 - eta*c*t)": "One step multiplies w by 1 − ηc. Several steps multiply it again and again, they do not "
        "subtract the same each time: the gradient shrinks with w.",
        "w0*exp(-eta*c*t)": "This is what very many very small steps come near. A step of this size multiplies by 1 − "
        "ηc.",
        "w0*(1 - eta*c)": "This is the weight after one step; t of them are asked for.",
        "w0*(1 + eta*c)**t": "These steps go along the gradient. Against it the factor is 1 − ηc.",
    },
    title="After many steps",
    why="Each step gives $w - \\eta c w = (1 - \\eta c)\\,w$, so $t$ steps multiply $w_0$ by $(1 - \\eta c)^t$. It "
    "converges where $0 < \\eta c < 2$.",
    source="S0 'Importance of Learning Rate'; S1 'Gradient Descent Rule'",
    topics=["gradient descent", "learning rate too large: oscillation and divergence"],
)
def after_many_steps(sp):
    """Gradient descent with the rate $\\eta$ minimises $L(w) = \\frac{1}{2} c w^2$ from $w_0$. Write $w$ after $t$
    steps in `w0`, `eta`, `c` and `t`."""
    w, w0, eta, c, t = sp.symbols("w w0 eta c t")
    step = w - eta * sp.diff(c * w**2 / 2, w)
    return w0 * sp.simplify(step / w) ** t


@quiz.single(
    given={
        "start": floats(low=-2.4, high=3.4, decimals=1),
        "low": choice(-1.0, -0.8, -1.2),
        "top": choice(0.4, 0.6, 0.9),
        "best": choice(2.0, 1.8, 2.2),
    },
    where=lambda start, low, top, best: (
        min(abs(start - low), abs(start - top), abs(start - best)) >= 0.2 and abs(start) > 0.05
    ),
    options={
        "local": (
            "Near $w = {{low}}$, the local minimum",
            "So it is from every start below {{top}}: there the way down leads to ${{low}}$, and small steps do not "
            "leave "
            "this valley.",
        ),
        "global": (
            "Near $w = {{best}}$, the global minimum",
            "So it is from every start above {{top}}: there the way down leads to {{best}}. From below one would have "
            "to "
            "climb first.",
        ),
        "top": (
            "Near $w = {{top}}$, where the slope is 0, too",
            "The slope is 0 there, but on both sides it leads away: descent leaves a maximum.",
        ),
        "stays": (
            "Near $w = {{start}}$, where it started",
            "The slope there is not 0, so each step moves $w$.",
        ),
    },
    title="Which valley?",
    why="Small steps go downhill from where they start; a local minimum is an end as good as any to them.",
    source="S2 'Local Minima'; S0 'Visualizing Loss Function Dynamics'",
    topics=["local minimum", "gradient descent", "critical point"],
)
def which_valley(start, low, top, best):
    """A smooth loss $L(w)$ falls until $w = {{low}}$, rises until $w = {{top}}$, falls again to its smallest value at
    $w = {{best}}$ and rises from there. Gradient descent starts at $w = {{start}}$, with very small steps. Where does
    it end?"""
    return "local" if start < top else "global"


# --- a whole training set, and parts of it ---------------------------------------------------------------

quiz.table(
    "two_points",
    "$f(x) = \\sigma(wx + b)$ is fitted to the points (0.5, 0.2) and (2.5, 0.9). The loss is the sum of "
    "$\\frac{1}{2}(f - y)^2$, and $\\eta = 1$. Do one step of full-batch descent from $w = {{w}}$, $b = {{b}}$: the "
    "outputs `f1` and `f2`, the gradients `dw` and `db`, and the new values.",
    cells={
        "f1": "sigma(0.5*w + b)",
        "f2": "sigma(2.5*w + b)",
        "dw": "(f1 - 0.2)*f1*(1 - f1)*0.5 + (f2 - 0.9)*f2*(1 - f2)*2.5",
        "db": "(f1 - 0.2)*f1*(1 - f1) + (f2 - 0.9)*f2*(1 - f2)",
        "new_w": "w - dw",
        "new_b": "b - db",
    },
    decimals=4,
    slips={
        "f1": {"0.5*w + b": "The sigmoid is still to be applied."},
        "f2": {"2.5*w + b": "The sigmoid is still to be applied."},
        "dw": {
            "((f1 - 0.2)*f1*(1 - f1)*0.5 + (f2 - 0.9)*f2*(1 - f2)*2.5)/2": "This is the mean over the two points. The "
            "loss is a sum here, and so is its gradient.",
            "(f1 - 0.2)*0.5 + (f2 - 0.9)*2.5": "The slopes f(1 − f) are missing.",
            "(f2 - 0.9)*f2*(1 - f2)*2.5": "This is the second point alone: the gradients are to be added up.",
        },
        "db": {
            "((f1 - 0.2)*f1*(1 - f1) + (f2 - 0.9)*f2*(1 - f2))/2": "This is the mean over the two points. The loss is "
            "a "
            "sum here, and so is its gradient.",
            "(f1 - 0.2) + (f2 - 0.9)": "The slopes f(1 − f) are missing.",
        },
        "new_w": {"w + dw": "Subtract the gradient: descent goes against it."},
        "new_b": {"b + db": "Subtract the gradient: descent goes against it."},
    },
    given={"w": choice(-2.0, -1.0, -0.5, 0.5, 1.0), "b": choice(-2.0, -1.0, 0.5, 1.0)},
    points=2,
    title="One epoch with two points",
    why="Both gradients are taken at the old values, added up over the points, and only then is there one step. It is "
    "short where f(1 − f) is near 0: there the error surface is flat.",
    source="S1 'do_gradient_descent'",
    topics=["batch gradient descent (full batch)", "gradient of a sigmoid neuron: (f − y)·f(1 − f)·x", "epoch"],
)


@quiz.number(
    given={
        "m": choice(250, 530, 1050, 2100, 5030),
        "size": choice(32, 64, 100, 128, 200),
        "epochs": choice(3, 4, 5, 20),
    },
    where=lambda m, size, epochs: m % size,
    title="Number of updates",
    why="Each mini-batch gives one update. An epoch has $\\lceil {{m}} / {{size}} \\rceil$ of them, the last one "
    "smaller.",
    source="S3 1:06:38–1:09:30; S2 '3.2- Common types of Gradient Descent'",
    topics=["mini-batch gradient descent", "epoch"],
)
def number_of_updates(m, size, epochs):
    """There are {{m}} training examples. Mini-batches have {{size}} examples; a smaller one at the end of an epoch is
    used, too. How many times are the weights updated in {{epochs}} epochs?"""
    return epochs * math.ceil(m / size)


@quiz.misconception(of="number_of_updates")
def rest_dropped(m, size, epochs):
    """The smaller batch at the end was dropped. It gives an update as well."""
    return epochs * (m // size)


@quiz.misconception(of="number_of_updates")
def one_for_each_example(m, size, epochs):
    """This is stochastic gradient descent, an update for each example. Here each mini-batch gives one."""
    return epochs * m


@quiz.misconception(of="number_of_updates")
def one_for_each_epoch(m, size, epochs):
    """This is batch gradient descent, an update for each epoch. Here each mini-batch gives one."""
    return epochs


@quiz.misconception(of="number_of_updates")
def one_epoch_only(m, size, epochs):
    """This is the number for one epoch."""
    return math.ceil(m / size)


@quiz.misconception(of="number_of_updates")
def all_epochs_at_once(m, size, epochs):
    """The batches of all epochs were counted as one long row. Each epoch ends with a smaller batch of its own."""
    return math.ceil(epochs * m / size)


quiz.single(
    "why_mini_batches",
    "Batch gradient descent goes most directly to the minimum, stochastic descent has the quickest updates. Why are "
    "mini-batches of, say, 128 examples so common in between?",
    right="A matrix product does all examples of a batch in parallel, and their mean gradient is good enough",
    why="Vectorised code makes 128 examples hardly dearer than one, and an epoch still has many updates.",
    wrong={
        "The mean gradient of a batch is exactly that of the whole set, and is had for less work": "It is an estimate "
        "with noise: the loss falls as a trend, not in each step.",
        "The weights of the layers are updated one after the other, so that a batch fits into the memory": "All "
        "weights are "
        "updated together, once for each batch.",
        "Each example of a batch gets weights of its own, and the best of these are kept": "All examples of a batch "
        "share the weights; their gradients are averaged.",
    },
    title="Why mini-batches?",
    source="S3 0:02:41–0:02:57, 1:05:16–1:06:18; S2 'Neural Network' (parallel processing), 'Mini-Batch'",
    topics=["mini-batch gradient descent", "vectorisation over the examples", "parallel processing"],
)

# --- methods with a memory -------------------------------------------------------------------------------

quiz.table(
    "weighted_average",
    "The exponentially weighted average with $\\beta = {{beta}}$, from $v_0 = 0$, of the values ${{x1}}$, ${{x2}}$, "
    "${{x3}}$: "
    "give $v_1$, $v_2$, $v_3$, and `corrected`, the last one with bias correction.",
    cells={
        "v1": "(1 - beta)*x1",
        "v2": "beta*v1 + (1 - beta)*x2",
        "v3": "beta*v2 + (1 - beta)*x3",
        "corrected": "v3/(1 - beta**3)",
    },
    slips={
        "v1": {
            "x1": "The average starts at v0 = 0, so the first value has the weight 1 − β only.",
            "beta*x1": "The weights are the wrong way round: the new value has 1 − β, the old average β.",
        },
        "v2": {
            "beta*v1 + x2": "The new value has the weight 1 − β.",
            "(1 - beta)*v1 + beta*x2": "The weights are the wrong way round: the new value has 1 − β, the old average "
            "β.",
            "(1 - beta)*x2": "The old average is missing: it has the weight β.",
        },
        "v3": {
            "beta*v2 + x3": "The new value has the weight 1 − β.",
            "(1 - beta)*v2 + beta*x3": "The weights are the wrong way round: the new value has 1 − β, the old average "
            "β.",
            "(1 - beta)*x3": "The old average is missing: it has the weight β.",
        },
        "corrected": {
            "v3/(1 - beta)": "Divided by 1 − β. After t values the weights add up to 1 − β^t, here t = 3.",
            "v3*(1 - beta**3)": "Multiplied. The weights add up to less than 1, so one divides by their sum.",
            "v3/(1 - beta**2)": "The count is one too small: after three values t is 3.",
        },
    },
    given={
        "beta": choice(0.5, 0.6, 0.8),
        "x1": integers(low=2, high=9),
        "x2": integers(low=-4, high=9),
        "x3": integers(low=2, high=9),
    },
    where=lambda beta, x1, x2, x3: x2 not in (0, x1) and x3 != x1,
    points=2,
    title="A weighted average with a short memory",
    why="The weights of the values add up to $1 - \\beta^t$; dividing by it makes them add up to 1.",
    source="S2 'Exponential Weighted Average', 'ADAM'",
    topics=["exponentially weighted average: v_t = β·v_(t−1) + (1 − β)·x_t", "bias correction: divide by 1 − β^t"],
)


@quiz.number(
    given={
        "g1": choice(2.0, 4.0, -3.0),
        "g2": choice(1.0, -2.0, 5.0),
        "beta": choice(0.6, 0.8, 0.9),
        "alpha": choice(0.5, 1.0),
    },
    where=lambda g1, g2, beta, alpha: g1 + g2 != 0,
    decimals=3,
    title="Two steps with momentum",
    why="$v_1 = (1 - \\beta) g_1$, $v_2 = \\beta v_1 + (1 - \\beta) g_2$, and $w = -\\alpha (v_1 + v_2)$.",
    source="S3 1:11:16–1:15:53; S2 'Momentum GD'",
    topics=["momentum: v = βv + (1 − β)g, w − αv", "velocity (average of gradients)"],
)
def two_momentum_steps(g1, g2, beta, alpha):
    """Momentum: $v \\leftarrow \\beta v + (1 - \\beta) g$, then $w \\leftarrow w - \\alpha v$, with
    $\\beta = {{beta}}$ and $\\alpha = {{alpha}}$. At the start $w = 0$ and $v = 0$. The first two gradients are
    ${{g1}}$ and ${{g2}}$. What is $w$ after these two steps?"""
    v1 = (1 - beta) * g1
    return -alpha * (v1 + beta * v1 + (1 - beta) * g2)


@quiz.misconception(of="two_momentum_steps")
def velocity_added(g1, g2, beta, alpha):
    """The velocity was added to the weight. It is an average of gradients, so one goes against it."""
    v1 = (1 - beta) * g1
    return alpha * (v1 + beta * v1 + (1 - beta) * g2)


@quiz.misconception(of="two_momentum_steps")
def velocity_without_memory(g1, g2, beta, alpha):
    """The velocity began at 0 again in the second step. It keeps β of what it was."""
    return -alpha * (1 - beta) * (g1 + g2)


@quiz.misconception(of="two_momentum_steps")
def whole_gradient_in_velocity(g1, g2, beta, alpha):
    """This is v ← βv + g, another common form. Here the new gradient has the factor 1 − β."""
    return -alpha * (g1 + beta * g1 + g2)


@quiz.misconception(of="two_momentum_steps")
def last_step_alone(g1, g2, beta, alpha):
    """This is the second step alone. The first one has moved the weight, too."""
    return -alpha * (beta * (1 - beta) * g1 + (1 - beta) * g2)


@quiz.misconception(of="two_momentum_steps")
def without_momentum(g1, g2, beta, alpha):
    """This is plain gradient descent: both gradients in full, no velocity."""
    return -alpha * (g1 + g2)


quiz.matching(
    "which_optimiser",
    "$g$ is the gradient, $\\alpha$ the rate; a small $\\varepsilon$ is left out. To which method does each rule "
    "belong?",
    pairs={
        "$w \\leftarrow w - \\alpha g$, with nothing kept": "gradient descent",
        "$v \\leftarrow \\beta v + (1 - \\beta) g$, $w \\leftarrow w - \\alpha v$": "momentum",
        "$s \\leftarrow s + g^2$, $w \\leftarrow w - \\alpha g/\\sqrt{s}$": "AdaGrad",
        "$s \\leftarrow \\beta s + (1 - \\beta) g^2$, $w \\leftarrow w - \\alpha g/\\sqrt{s}$": "RMSProp",
        "averages of $g$ and of $g^2$, both corrected for their start at 0": "Adam",
    },
    reasons={
        "$w \\leftarrow w - \\alpha g$, with nothing kept": "Plain descent looks at the present gradient alone.",
        "$v \\leftarrow \\beta v + (1 - \\beta) g$, $w \\leftarrow w - \\alpha v$": "The velocity $v$ averages "
        "gradients: "
        "what changes sign cancels, what keeps its sign goes on.",
        "$s \\leftarrow s + g^2$, $w \\leftarrow w - \\alpha g/\\sqrt{s}$": "AdaGrad adds all squares up, so "
        "its "
        "steps can only become shorter for the same gradient.",
        "$s \\leftarrow \\beta s + (1 - \\beta) g^2$, $w \\leftarrow w - \\alpha g/\\sqrt{s}$": "RMSProp "
        "averages "
        "the squares, so old ones are forgotten and the rate can recover.",
        "averages of $g$ and of $g^2$, both corrected for their start at 0": "Adam joins momentum and RMSProp, and "
        "divides both averages by $1 - \\beta^t$.",
    },
    extra=("batch normalisation",),
    title="Five update rules",
    why="What is averaged tells: the gradient in momentum, its square in RMSProp, both in Adam; AdaGrad adds squares "
    "up.",
    source="S2 'Optimizers', 'ADAGRAD'; S3 1:14:44–1:16:16",
    topics=[
        "optimiser",
        "AdaGrad: s = s + g², w − αg/(√s + ε)",
        "RMSProp: s = βs + (1 − β)g², w − αg/(√s + ε)",
        "Adam: w − α·m̂/(√v̂ + ε)",
        "momentum: v = βv + (1 − β)g, w − αv",
    ],
)


@quiz.formula(
    "{{form}}",
    given={
        "method": choice("RMSProp", "AdaGrad"),
        "form": computed(
            lambda method: "alpha*g/sqrt(s + g**2)" if method == "AdaGrad" else "alpha*g/sqrt(beta*s + (1 - beta)*g**2)"
        ),
        "other": computed(
            lambda method: "alpha*g/sqrt(s + g**2)" if method == "RMSProp" else "alpha*g/sqrt(beta*s + (1 - beta)*g**2)"
        ),
        "rootless": computed(
            lambda method: "alpha*g/(s + g**2)" if method == "AdaGrad" else "alpha*g/(beta*s + (1 - beta)*g**2)"
        ),
        "unsquared": computed(
            lambda method: "alpha*g/sqrt(s + g)" if method == "AdaGrad" else "alpha*g/sqrt(beta*s + (1 - beta)*g)"
        ),
    },
    names={"alpha": (0.01, 0.5), "g": (0.2, 3), "s": (0.1, 4), "beta": (0.5, 0.95)},
    slips={
        "{{other}}": "This is the step of the other method. RMSProp averages the squares, AdaGrad adds them up.",
        "{{rootless}}": "The square root is missing: one divides by the size of the gradients, not by its square.",
        "{{unsquared}}": "The gradient is to be squared before it goes into s.",
        "alpha*g/sqrt(s)": "This divides by the old s. The present gradient goes into s first.",
    },
    title="A step with a rate of its own",
    why="The square of the gradient goes into $s$ first, and the gradient is divided by the root of the new $s$.",
    source="S2 'RMSPROP GD', 'ADAGRAD'",
    topics=[
        "adaptive learning rate",
        "RMSProp: s = βs + (1 − β)g², w − αg/(√s + ε)",
        "AdaGrad: s = s + g², w − αg/(√s + ε)",
    ],
)
def adaptive_step(sp, method, **_):
    """{{method}} keeps in $s$ what it needs of the squared gradients so far. With the old value $s > 0$, the gradient
    $g$, the rate $\\alpha$ and (where it is needed) $\\beta$: what is subtracted from the weight? Leave
    $\\varepsilon$ out; write it in `alpha`, `g`, `s` and `beta`."""
    alpha, g, s, beta = sp.symbols("alpha g s beta", positive=True)
    weights = (1, 1) if method == "AdaGrad" else (beta, 1 - beta)
    return alpha * g / sp.sqrt(weights[0] * s + weights[1] * g**2)


@quiz.number(
    given={
        "g": choice(0.02, 0.3, -0.05, -4.0, 6.0, 25.0),
        "alpha": choice(0.001, 0.002, 0.01),
        "beta1": constant(0.9),
        "beta2": constant(0.999),
    },
    digits=2,
    title="Adam's first step",
    why="After correction the averages are $g$ and $g^2$, so the step is $-\\alpha\\,g/|g|$: its length is $\\alpha$, "
    "whatever the gradient.",
    source="S2 'ADAM'; S3 1:15:58–1:16:16",
    topics=["Adam: bias correction m/(1 − β1^t), v/(1 − β2^t)", "Adam: w − α·m̂/(√v̂ + ε)"],
)
def first_step_of_adam(g, alpha, beta1, beta2):
    """Adam with $\\alpha = {{alpha}}$, $\\beta_1 = {{beta1}}$, $\\beta_2 = {{beta2}}$ and a tiny $\\varepsilon$ makes
    its first step ($t = 1$, both moments 0 before). The gradient is ${{g}}$. What is added to the weight? Mind the
    sign."""
    return -alpha * np.sign(g)


@quiz.misconception(of="first_step_of_adam")
def no_bias_correction(g, alpha, beta1, beta2):
    """Without bias correction: 0.1·g was divided by the root of 0.001·g². At t = 1 the moments are divided by 1 − 0.9
    and 1 − 0.999 first."""
    return -alpha * np.sign(g) * (1 - beta1) / (1 - beta2) ** 0.5


@quiz.misconception(of="first_step_of_adam")
def along_the_gradient(g, alpha, beta1, beta2):
    """This step goes along the gradient. The weight changes against it."""
    return alpha * np.sign(g)


@quiz.misconception(of="first_step_of_adam")
def plain_descent(g, alpha, beta1, beta2):
    """This is the step of plain gradient descent. Adam divides by the root of the second moment."""
    return -alpha * g


@quiz.misconception(of="first_step_of_adam")
def first_moment_alone(g, alpha, beta1, beta2):
    """Only the first moment was used, and it was not corrected: divide both by 1 − β^t, and then by the root of the
    second."""
    return -alpha * (1 - beta1) * g


@quiz.number(
    given={
        "lr0": choice(0.1, 0.2, 0.4, 0.8),
        "decay": choice(0.1, 0.2, 0.5),
        "epoch": integers(low=3, high=8),
    },
    digits=3,
    title="A rate that shrinks",
    why="$\\frac{{{lr0}}}{1 + {{decay}} \\cdot {{epoch}}} = {{answer:.5f}}$.",
    source="S2 'Learning Rate'",
    topics=["inverse time decay: lr0/(1 + decay·epoch)", "learning rate decay (schedule)"],
)
def decayed_rate(lr0, decay, epoch):
    """The learning rate follows inverse time decay: it starts at {{lr0}}, and in epoch $t$ it has been divided by
    $1 + {{decay}}\\,t$. What is it in epoch {{epoch}}?"""
    return lr0 / (1 + decay * epoch)


@quiz.misconception(of="decayed_rate")
def exponential_instead(lr0, decay, epoch):
    """This is exponential decay, with a factor e^(−kt). Inverse time decay divides by 1 + kt."""
    return lr0 * math.exp(-decay * epoch)


@quiz.misconception(of="decayed_rate")
def every_epoch_again(lr0, decay, epoch):
    """The rate was divided by 1 + k in each epoch again. The start value is divided once, by 1 + kt."""
    return lr0 / (1 + decay) ** epoch


@quiz.misconception(of="decayed_rate")
def first_epoch_only(lr0, decay, epoch):
    """This is the rate in epoch 1: the number of the epoch is missing in the denominator."""
    return lr0 / (1 + decay)


@quiz.misconception(of="decayed_rate")
def product_without_one(lr0, decay, epoch):
    """The 1 is missing in the denominator. Without it the rate would be infinite in epoch 0."""
    return lr0 / (decay * epoch)


@quiz.misconception(of="decayed_rate")
def sum_without_brackets(lr0, decay, epoch):
    """This is lr0/1 + k·t, a sum: the brackets around the denominator are missing."""
    return lr0 + decay * epoch


@quiz.misconception(of="decayed_rate")
def k_left_out(lr0, decay, epoch):
    """The factor before $t$ is missing: the rate is divided by 1 + kt, not by 1 + t."""
    return lr0 / (1 + epoch)


quiz.true_false(
    "rate_against_vanishing",
    "An article lists three remedies for vanishing gradients: another activation function, careful first weights, and "
    "a smaller learning rate. Statement: the third is no remedy.",
    holds=True,
    reason="The rate multiplies the gradient, so a smaller one makes the small steps smaller still",
    why="The gradient itself does not depend on the rate. At best a small rate keeps units from being driven into "
    "saturation.",
    wrong={
        "The rate is a factor in the product of the slopes, so a smaller one lets the gradient vanish sooner": "The "
        "chain rule has "
        "slopes "
        "and weights as factors; the rate comes in only with the step.",
        "A smaller rate makes the slopes of the sigmoid larger, which is a remedy indeed": "The slope depends on the "
        "pre-activation alone; it is never above ¼.",
        "A vanishing gradient says that the minimum is reached, so there is nothing to cure": "At a minimum the "
        "gradient "
        "is small, too, but here it is small because many factors are below 1.",
    },
    title="A smaller rate as a remedy",
    source="S2 '1.1.2- Solutions to Vanishing Gradient Problem'",
    topics=["vanishing gradient", "learning rate η"],
)

quiz.true_false(
    "zero_start_of_logistic_regression",
    "An article asks whether this holds: “Logistic regression weights w should be initialized randomly rather than to "
    "all zeros, because if you initialize to all zeros, then logistic regression will fail to learn a useful decision "
    "boundary because it will fail to ‘break symmetry’.”",
    holds=False,
    reason="The first output is 0.5, and each weight gets its own gradient, error times its input",
    why="There is no hidden layer, so there is no symmetry to break: $(0.5 - y)\\,x_j$ differs from weight to weight.",
    wrong={
        "The first output is 0, and therefore the gradients of all of the weights are 0": "$z$ is 0, but "
        "$\\sigma(0) = 0.5$ (the article, too, says that the output is zero). The gradient is $(0.5 - y)\\,x_j$.",
        "All of the weights get the same gradient in each step, and so they stay equal to one another": "That happens "
        "to hidden "
        "units with equal weights. Here each weight has an input of its own.",
        "Without random weights the loss has several minima, and it gets into a bad one": "The loss of logistic "
        "regression is convex; there are no worse minima to get into.",
    },
    title="Logistic regression from zero",
    source="S2 'Weights Initialization In NN', Notes",
    topics=["logistic regression", "symmetry problem"],
)
