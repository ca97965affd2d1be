"""ex48 · The vanishing gradient

The deepest network with the fewest parts: a chain of L sigmoid units, each with one input.

    a_0 = x,   z_k = w_k · a_(k−1) + b_k,   a_k = σ(z_k)   for k = 1 … L,   L0 = (a_L − y)²

(no ½ and no mean: L0 is the cost of one example). By the chain rule

    ∂L0/∂w_k = a_(k−1) · σ'(z_k) · ∂L0/∂a_k        where σ'(z_k) = a_k · (1 − a_k)
    ∂L0/∂a_L = 2 (a_L − y)                         the end of the chain
    ∂L0/∂a_k = w_(k+1) · σ'(z_(k+1)) · ∂L0/∂a_(k+1)   every other unit

So go back from the end. On the way to w_1 you multiply by σ' once for each unit, and σ' is at most 1/4 (at z = 0): n
units together let at most (1/4)^n through, unless the weights make up for it. Early units of a deep chain hardly learn.

Worked number: x = 1, y = 0, w = (1, 1), b = (0, 0). a_1 = 0.7311, a_2 = 0.6750; ∂L0/∂w_2 = 0.2165, but
∂L0/∂w_1 = 0.0582. With ten such units the first slope is 0.0000004.

Where the sources slip: S1 writes 2(a_k − y) for ∂L0/∂a_k in every unit; that holds for the last one only. S2 has σ'
vanish "as the input approaches 0 or 1": it is the output that does (the input goes to ±∞; at input 0 σ' is largest).
And a smaller learning rate, S2's third cure, makes small steps smaller still.

x and y are numbers; w and b are (L,), L >= 1, first unit first, and so is the result.

Source: S1 "Backpropagation: Intuition"; S0 "Exploring the Vanishing Gradient Problem"; S2 "Vanishing Gradient Problem".
"""

import numpy as np


def chain_gradients(x, w, b, y):
    """Return (∂L0/∂w_1, …, ∂L0/∂w_L) as an array (L,)."""
    raise NotImplementedError


def sigmoid_gradient_bound(n):
    """Return the largest value that a product of n sigmoid derivatives can have, a number; n >= 1."""
    raise NotImplementedError
