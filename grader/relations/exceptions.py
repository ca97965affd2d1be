"""The common exceptions of Python and NumPy, in plain words: what a learner can make of each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Known:
    """One kind of exception. `message` may use the groups of `pattern`, which is searched in the exception's text."""

    id: str
    types: str  # names, separated by spaces
    pattern: str
    message: str
    specific: int = 80


KNOWN = (
    Known(
        "if-on-array",
        "ValueError",
        r"truth value of an array",
        "An if, and, or or while, or Python's own max() or min(), got a whole array; it decides about one value only. "
        "For arrays use np.where(condition, a, b), np.maximum and np.minimum, or & and | between conditions.",
    ),
    Known(
        "math-on-array",
        "TypeError",
        r"only length-1 arrays|only 0-dimensional arrays|only size-1 arrays",
        "A function that takes one number got an array. math.exp, math.floor, int() and float() take one number; "
        "np.exp and np.floor take arrays.",
    ),
    Known(
        "range-of-an-array",
        "TypeError",
        r"only integer scalar arrays can be converted to a scalar index",
        "A position, a count or an axis must be one whole number, and an array was given, perhaps to range(). "
        "(np.max(a, b) takes b for an axis; np.maximum compares.)",
    ),
    Known(
        "shape-in-brackets",
        "TypeError",
        r"Cannot interpret '\d+' as a data type",
        "A Generator takes the shape as one tuple: rng.random(A.shape), or rng.random((3, 4)).",
    ),
    Known(
        "list-method-of-an-array",
        "AttributeError",
        r"'numpy\.ndarray' object has no attribute '(?:index|append|count|extend|insert|pop|remove)'",
        "An array has no methods of a list: np.argmin, np.argmax or np.where find a position, np.append joins.",
    ),
    Known(
        "old-random-names",
        "AttributeError",
        r"Generator' object has no attribute '(?:rand|randn|randint|random_sample|seed)'",
        "A Generator has other names than np.random: random(shape) for rand, standard_normal(shape) for randn, "
        "integers for randint.",
    ),
    Known(
        "function-not-called",
        "TypeError",
        r"unsupported operand type\(s\) for .*'(?:function|builtin_function_or_method|method)'",
        "A function stands where its value is needed: call it, as in f(x).",
    ),
    Known(
        "caret-for-power",
        "TypeError",
        r"for \^: |bitwise_xor",
        "In Python a power is written **, as in beta**t; ^ is an operation on the bits of whole numbers.",
    ),
    Known(
        "ragged-array",
        "ValueError",
        r"setting an array element with a sequence|inhomogeneous shape",
        "An array element was given several numbers, or rows of different lengths. Check the shapes of its parts.",
    ),
    Known(
        "matmul-shapes",
        "ValueError",
        r"matmul: .*mismatch|shapes \([\d, ]+\) and \([\d, ]+\) not aligned",
        "A matrix product got shapes that do not fit: the columns of the first must equal the rows of the second. "
        "Print both shapes; is a transpose (.T) missing, or are the factors swapped?",
    ),
    Known(
        "broadcast-shapes",
        "ValueError",
        r"could not be broadcast together with shapes (?P<a>\([\d,]*\)) (?P<b>\([\d,]*\))",
        "Arrays of the shapes {a} and {b} do not fit together element by element. Print both shapes; "
        "is a transpose, a keepdims=True or a matrix product (@) missing?",
    ),
    Known(
        "broadcast-shapes",
        "ValueError",
        r"could not broadcast input array from shape (?P<a>\([\d,]*\)) into shape (?P<b>\([\d,]*\))|"
        r"non-broadcastable output operand",
        "A result does not fit into the array that it is written to. Print both shapes.",
    ),
    Known(
        "reshape-size",
        "ValueError",
        r"cannot reshape array of size (?P<n>\d+) into shape (?P<s>\([\d,]*\))",
        "An array of {n} elements cannot take the shape {s}: the number of elements must stay the same.",
    ),
    Known(
        "concatenate-shapes",
        "ValueError",
        r"dimensions .*must match exactly|arrays must have the same",
        "Arrays that are joined must have the same shape, except along the axis of the joint. Print their shapes.",
    ),
    Known(
        "number-joined",
        "ValueError",
        r"zero-dimensional arrays cannot be concatenated",
        "np.concatenate joins arrays only. Put the number into brackets, as in [x], or use np.append.",
    ),
    Known(
        "axis-out-of-range",
        "AxisError IndexError ValueError",
        r"axis (?P<axis>-?\d+) is out of bounds for array of dimension (?P<n>\d+)",
        "axis={axis} does not exist for an array with {n} dimensions. Is the input one row, or one number, here?",
    ),
    Known(
        "too-many-indices",
        "IndexError",
        r"too many indices for array",
        "An array was indexed with more indices than it has axes. Print its shape: is it one row, or one number, here?",
    ),
    Known(
        "float-index",
        "IndexError TypeError",
        r"only integers, slices|indices must be integers or slices, not (?!tuple)|a single integer, got|"
        r"'(numpy\.)?float(64)?' object cannot be interpreted as an integer",
        "A whole number is needed here, as a position, a count or an axis, and a float was given: // not /, or int(). "
        "(np.max(a, b) takes b for an axis; np.maximum compares.)",
    ),
    Known(
        "index-out-of-range",
        "IndexError",
        r"out of range|out of bounds",
        "A position beyond the end was asked for. The last one has the index len(...) - 1; check where the loop ends.",
    ),
    Known(
        "nothing-returned-inside",
        "TypeError AttributeError",
        r"'NoneType'|of type NoneType",
        "A value is None where something else is needed. Often a function called here has no return, "
        "or a method such as list.append or list.sort gave None.",
    ),
    Known(
        "missing-import",
        "NameError",
        r"name '(?P<name>np|numpy)' is not defined",
        "{name} is not known. Put import numpy as np at the top of the file.",
    ),
    Known(
        "missing-import",
        "NameError",
        r"name '(?P<name>math|random|itertools|functools)' is not defined",
        "{name} is not known. Put import {name} at the top of the file.",
    ),
    Known(
        "missing-import",
        "NameError",
        r"name '(?P<name>exp|log|sqrt|tanh|dot|zeros|ones|maximum|array|mean|where)' is not defined",
        "{name} is not known by this name alone. Write np.{name}.",
    ),
    Known(
        "unbound-variable",
        "UnboundLocalError",
        r"'(?P<name>\w{1,60})'",
        "{name} is used before it is given a value. Does each branch, and a loop that never runs, set it?",
        85,
    ),
    Known(
        "unknown-name",
        "NameError",
        r"name '(?P<name>\w{1,60})' is not defined",
        "{name} is not known here. Is it misspelt, or set only in another function or another cell?",
    ),
    Known(
        "wrong-signature",
        "TypeError",
        r"missing \d+ required (?:positional|keyword-only) arguments?: (?P<names>.{1,100})",
        "A function is called without {names}. Keep the signature as the stub has it, or give the argument.",
    ),
    Known(
        "wrong-signature",
        "TypeError",
        r"takes (?:from )?(?P<n>[\w ]{1,20}) positional arguments? but (?P<m>\d+) (?:was|were) given",
        "A function takes {n} arguments but got {m}. Keep the signature as the stub has it.",
    ),
    Known(
        "wrong-signature",
        "TypeError",
        r"got an unexpected keyword argument '(?P<name>\w{1,60})'",
        "A function does not know the argument {name}. Keep the stub's signature; check the spelling.",
    ),
    Known(
        "module-called",
        "TypeError",
        r"'module' object is not callable",
        "A module is called as if it were a function. Name the function in it, as in math.exp(x) or np.exp(x).",
    ),
    Known(
        "not-callable",
        "TypeError",
        r"'(?P<what>[\w.]{1,60})' object is not callable",
        "A value ({what}) is called like a function. Is a * missing before a bracket, "
        "or does a variable have the name of a function?",
    ),
    Known(
        "arrays-only",
        "TypeError IndexError ValueError",
        r"invalid index to scalar|'(?:int|float|numpy\.\w+)' object is not (?:subscriptable|iterable)|"
        r"object of type '(?:int|float|numpy\.\w+)' has no len|len\(\) of unsized object|iteration over a 0-d array|"
        r"Calling nonzero on 0d arrays|"
        r"'(?:int|float|bool|numpy\.\w+)' object does not support item assignment",
        "One number was passed here, and the code works for arrays or lists only. "
        "NumPy's functions take both; avoid len() and loops, or start with np.asarray(x).",
    ),
    Known(
        "arrays-only",
        "AttributeError",
        r"'(?:int|float|bool)' object has no attribute '(?P<name>\w{1,40})'",
        "One number was passed here, and .{name} exists for arrays only. Start with np.asarray(x).",
    ),
    Known(
        "lists-are-not-arrays",
        "TypeError AttributeError",
        r"unsupported operand type\(s\) for .*'list'|can't multiply sequence|"
        r"can only concatenate list|'list' object has no attribute|bad operand type for unary -: 'list'",
        "A Python list does not calculate element by element. Make it an array first: np.array(...).",
    ),
    Known(
        "lists-are-not-arrays",
        "TypeError",
        r"(?:list|tuple) indices must be integers",
        "A Python list takes one whole number as its index. For a[i, j] make it an array first: np.array(...).",
    ),
    Known(
        "whole-number-array",
        "UFuncTypeError UFuncOutputCastingError _UFuncOutputCastingError TypeError",
        r"Cannot cast ufunc '?\w+'? output",
        "An array of whole numbers cannot take decimals in place (as by += or /=). "
        "Write a = a + ... instead, or start with a float array.",
        85,
    ),
    Known(
        "read-only-array",
        "ValueError",
        r"read-only",
        "An array that may not be changed is written to. Work on a copy: a = a.copy().",
    ),
    Known(
        "unpacking",
        "ValueError",
        r"not enough values to unpack|too many values to unpack",
        "A line such as a, b = ... got a different number of values than it has names. "
        "Print what stands on the right: a shape of one axis has one number only.",
    ),
    Known(
        "missing-key",
        "KeyError",
        r"(?P<key>.{1,60})",
        "The dict has no key {key}. Check its spelling, and the first and the last number of a loop over layers.",
    ),
    Known(
        "singular-matrix",
        "LinAlgError",
        r"Singular matrix",
        "A matrix without an inverse was inverted. Is there a way that needs no inverse?",
    ),
    Known(
        "division-by-zero",
        "ZeroDivisionError",
        r"",
        "Something is divided by 0. Which input makes the denominator 0, and what should come back then?",
    ),
    Known(
        "overflow",
        "OverflowError",
        r"",
        "A number became too large, as math.exp(1000) does. Rearrange the formula so that exp sees no large number.",
    ),
    Known(
        "domain",
        "ValueError",
        r"math domain error|expected a (?:positive|nonnegative) input",
        "math.log or math.sqrt got a number outside its range: log of 0 or less, sqrt of less than 0.",
    ),
    Known(
        "endless-recursion",
        "RecursionError",
        r"",
        "A function calls itself without end. Is the case missing in which it stops?",
    ),
    Known(
        "module-not-allowed",
        "ModuleNotFoundError",
        r"No module named '(?P<name>[\w.]{1,60})'",
        "{name} is not available here. The standard library and NumPy are; the exercise can be solved with these.",
    ),
    Known(
        "no-such-function",
        "AttributeError ImportError",
        r"module '(?P<module>[\w.]{1,40})' has no attribute '(?P<name>\w{1,40})'",
        "{module} has no {name}. Is it misspelt, or in another module?",
    ),
    Known(
        "not-written-yet",
        "NotImplementedError",
        r"",
        "This part is not written yet: raise NotImplementedError still stands there.",
    ),
    Known("assertion", "AssertionError", r"", "One of your own asserts is not true for this input."),
)
