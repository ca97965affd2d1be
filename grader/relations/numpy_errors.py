"""Exceptions about arrays, shapes and positions, in plain words. Of several that fit, the first is said."""

from __future__ import annotations

from grader.relations.evidence import Known

ARRAYS = (
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
        "np.exp and np.floor take arrays, and np.vectorize(f) makes any f take them.",
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
        "product-of-numbers",
        "TypeError ValueError",
        r"for @: |matmul: Input operand \d does not have enough dimensions",
        "@ is the product of matrices, and a single number stands on one side of it. Multiply numbers with *.",
    ),
    Known(
        "several-things-at-once",
        "TypeError AttributeError ValueError",
        r"(?:Eig|Eigh|QR|SVD|Slogdet)Result",
        "A function of np.linalg gives several things at once. "
        "Take them apart, as in values, vectors = np.linalg.eig(M).",
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
        r"only int indices permitted|"
        r"'(numpy\.)?float(64)?' object cannot be interpreted as an integer",
        "A whole number is needed here, as a position, a count or an axis, and a float was given: // not /, or int(). "
        "(np.max(a, b) takes b for an axis; np.maximum compares.)",
    ),
    Known(
        "index-of-nothing",
        "IndexError",
        r"out of bounds for axis \d+ with size 0",
        "An array without elements was asked for one of them. Which input leaves nothing in it, "
        "and what should come back then?",
    ),
    Known(
        "largest-of-nothing",
        "ValueError",
        r"iterable argument is empty|arg is an empty sequence|reduction operation \w+ which has no identity|"
        r"of an empty sequence",
        "The largest or the smallest of nothing was asked for. What should come back then? "
        "Ask first whether anything is left, or give max(…, default=0), np.max(…, initial=0).",
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
)
