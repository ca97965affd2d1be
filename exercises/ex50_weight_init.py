"""ex50 · Starting weights

A unit adds up n_in products w_i · x_i. If the w_i are large, the sum is large and the sigmoid or tanh behind it is
flat; if they are tiny, signals and gradients die out layer by layer. With independent weights of mean 0,

    variance of the sum = n_in · variance of w · mean square of x

so a variance of w near 1/n_in keeps the sum at the size of its inputs. That leads to these starting values, all
normally distributed with mean 0; they differ in the standard deviation only:

    scaled_init     √(1 / n_in)                S3's rule for sigmoid units
    xavier_init     √(1 / n_in)                S3's rule for tanh units
    he_init         √(2 / n_in)                for ReLU, which sets half of its inputs to 0
    glorot_init     √(2 / (n_in + n_out))      n_in for the way forward, n_out for the gradient's way back

The first two are the same number: S3 says "Xavier" for the rule for tanh. Elsewhere names are used otherwise: what
PyTorch calls xavier_normal_ is glorot_init here (Xavier Glorot is one person). S3 calls the average of n_in and
n_out in it geometric; it is the arithmetic one, (n_in + n_out)/2.

Random weights are needed at all because units that start equal stay equal (ex51). Biases may start at 0.

Worked number: n_in = 200 makes a standard deviation of √(2/200) = 0.1 for he_init (a variance of 0.01).

Every result has the shape (n_out, n_in), one row a unit of the layer. All chance comes from `rng`, a
numpy.random.Generator: the same seed gives the same weights, another seed others. Which of its methods you
call is up to you; rng.normal(mean, standard_deviation, shape) and rng.standard_normal(shape) are at hand.

Source: S3 58:59 to 1:04:38; S2 "Weights Initialization In NN".
"""

import numpy as np


def scaled_init(n_in, n_out, rng):
    """Return normal weights (n_out, n_in) with standard deviation √(1/n_in), for sigmoid."""
    raise NotImplementedError


def xavier_init(n_in, n_out, rng):
    """Return normal weights (n_out, n_in) with standard deviation √(1/n_in), for tanh."""
    raise NotImplementedError


def he_init(n_in, n_out, rng):
    """Return normal weights (n_out, n_in) with standard deviation √(2/n_in), for ReLU."""
    raise NotImplementedError


def glorot_init(n_in, n_out, rng):
    """Return normal weights (n_out, n_in) with standard deviation √(2/(n_in + n_out))."""
    raise NotImplementedError
