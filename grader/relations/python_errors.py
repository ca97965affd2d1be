"""Exceptions about names, calls and numbers, in plain words. Of several that fit, the first is said."""

from __future__ import annotations

from grader.relations.evidence import Known

_BETWEEN = r"(?:unsupported operand type\(s\) for|not supported between instances of|bad operand type for unary) .*"

NAMES = (
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
        "dict-in-a-formula",
        "TypeError AttributeError",
        _BETWEEN + r"'dict'|'dict' object has no attribute",
        "A dict stands where another kind of value is needed. Is one of its values meant, as in d['w']?",
    ),
    Known(
        "tuple-in-a-formula",
        "TypeError AttributeError",
        _BETWEEN + r"'tuple'|can only concatenate tuple|"
        r"'tuple' object (?:has no attribute|does not support item assignment)",
        "A tuple stands where another kind of value is needed. Does a line end with a comma, "
        "or does a function that is called give several results? Take them apart: a, b = f(x).",
    ),
    Known(
        "text-in-a-formula",
        "TypeError UFuncTypeError UFuncNoLoopError _UFuncNoLoopError",
        _BETWEEN + r"'str'|can only concatenate str|StrDType|dtype\('<U",
        "Text meets another kind of value in an operation. Was a key taken for its value, "
        "does a number stand in quotes, or is str() missing?",
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
