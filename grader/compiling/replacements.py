"""What one expression becomes by a slip of the hand: another operator, a lost factor, a swapped argument."""

from __future__ import annotations

import ast
from collections.abc import Iterator


def text(node: ast.AST) -> str:
    """Return source text short enough for a sentence."""
    whole = ast.unparse(node)
    return whole if len(whole) <= 60 else whole[:57] + "…"


def replacements(node: ast.expr, parent: ast.AST) -> Iterator[tuple[str, ast.expr, str]]:
    """Yield what may stand for an expression by a slip: the kind of slip, the new expression, the sentence."""
    match node:
        case ast.BinOp():
            yield from _binary(node)
        case ast.UnaryOp(op=ast.USub(), operand=operand) if not isinstance(operand, ast.Constant):
            yield "sign", operand, f"the minus sign before `{text(operand)}` is missing"
        case ast.UnaryOp(op=(ast.Not() | ast.Invert()), operand=operand):
            yield "not", operand, f"the negation of `{text(operand)}` is missing"
        case ast.Compare(ops=[op], comparators=[right]):
            yield from _comparison(node, op, right)
        case ast.BoolOp(op=op, values=values):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            was, now = ("and", "or") if isinstance(op, ast.And) else ("or", "and")
            yield "logic", ast.BoolOp(other, values), f"`{now}` stands where `{was}` is needed in `{text(node)}`"
        case ast.Constant(value=bool() as value):
            yield "constant", ast.Constant(not value), f"`{not value}` stands where `{value}` is needed"
        case ast.Constant(value=int() | float() as value):
            if not (isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Pow)):
                yield from _constant(value, parent)
        case ast.Attribute(value=value, attr="T"):
            yield "transpose", value, f"`{text(value)}` is not transposed"
        case ast.Call():
            yield from _call(node)
        case ast.IfExp(test=_, body=body, orelse=orelse):
            yield "branch", body, f"the case `{text(orelse)}` is missing: only `{text(body)}` is used"
            yield "branch", orelse, f"the case `{text(body)}` is missing: only `{text(orelse)}` is used"


def _constant(value: int | float, parent: ast.AST) -> Iterator[tuple[str, ast.expr, str]]:
    negated = isinstance(parent, ast.UnaryOp) and isinstance(parent.op, ast.USub)
    for other in dict.fromkeys((value + 1, value - 1, 2 * value, -value)):
        if other == value:
            continue
        message = f"a {0 - other if negated else other} stands where {0 - value if negated else value} is needed"
        if isinstance(parent, ast.Subscript):  # w[3] says more than 3
            changed = ast.Subscript(parent.value, ast.Constant(other))
            message = f"`{text(changed)}` stands where `{text(parent)}` is needed"
        yield "constant", ast.Constant(other), message


def _binary(node: ast.BinOp) -> Iterator[tuple[str, ast.expr, str]]:
    left, right = node.left, node.right

    def swapped(op: ast.operator) -> ast.BinOp:
        return ast.BinOp(left, op, right)

    match node.op:
        case ast.Mult():
            yield "factor", left, f"the factor `{text(right)}` is missing"
            yield "factor", right, f"the factor `{text(left)}` is missing"
            yield "operator", swapped(ast.Div()), f"`{text(right)}` divides where it should multiply"
            yield "operator", swapped(ast.Add()), f"`{text(right)}` is added where it should multiply"
        case ast.Div():
            yield "factor", left, f"the division by `{text(right)}` is missing"
            yield "operator", swapped(ast.Mult()), f"`{text(right)}` is multiplied where it should divide"
            if not isinstance(left, ast.Constant):
                yield "order", ast.BinOp(right, ast.Div(), left), f"`{text(node)}` is upside down"
        case ast.Add():
            yield "term", left, f"the term `{text(right)}` is missing"
            yield "term", right, f"the term `{text(left)}` is missing"
            yield "sign", swapped(ast.Sub()), f"the sign of the term `{text(right)}` is reversed"
        case ast.Sub():
            yield "term", left, f"the term `{text(right)}` is not subtracted"
            yield "term", ast.UnaryOp(ast.USub(), right), f"the term `{text(left)}` is missing"
            yield "sign", swapped(ast.Add()), f"the sign of the term `{text(right)}` is reversed"
            yield "order", ast.BinOp(right, ast.Sub(), left), f"`{text(node)}` is the wrong way round"
            if isinstance(left, ast.Constant):
                yield "term", right, f"`{text(right)}` stands where `{text(node)}` is needed"
        case ast.Pow():
            yield "power", left, f"the power {text(right)} of `{text(left)}` is missing"
            yield "power", swapped(ast.Mult()), f"`{text(left)}` is multiplied by {text(right)}, not raised to it"
            if isinstance(right, ast.Constant) and isinstance(right.value, int):
                yield (
                    "power",
                    ast.BinOp(left, ast.Pow(), ast.Constant(right.value + 1)),
                    (f"`{text(left)}` is raised to {right.value + 1}, not {right.value}"),
                )
        case ast.MatMult():
            yield "product", swapped(ast.Mult()), f"`*` works element by element where `{text(node)}` is a product"
            yield (
                "product",
                ast.BinOp(right, ast.MatMult(), left),
                f"the factors of `{text(node)}` are in the wrong order",
            )
            yield "factor", left, f"the factor `{text(right)}` is missing"
            yield "factor", right, f"the factor `{text(left)}` is missing"
        case ast.FloorDiv():
            yield "operator", swapped(ast.Mod()), f"the remainder is taken where `{text(node)}` is needed"
            yield "operator", swapped(ast.Div()), f"`/` stands where `//` is needed in `{text(node)}`"
        case ast.Mod():
            yield "operator", swapped(ast.FloorDiv()), f"`//` stands where the remainder is needed in `{text(node)}`"
        case ast.BitAnd():
            yield "logic", swapped(ast.BitOr()), f"`|` stands where `&` is needed in `{text(node)}`"
            yield "logic", left, f"the condition `{text(right)}` is missing"
            yield "logic", right, f"the condition `{text(left)}` is missing"
        case ast.BitOr():
            yield "logic", swapped(ast.BitAnd()), f"`&` stands where `|` is needed in `{text(node)}`"


_ORDER: dict[type[ast.cmpop], list[type[ast.cmpop]]] = {
    ast.GtE: [ast.Gt, ast.LtE],
    ast.Gt: [ast.GtE, ast.Lt],
    ast.LtE: [ast.Lt, ast.GtE],
    ast.Lt: [ast.LtE, ast.Gt],
    ast.Eq: [ast.NotEq],
    ast.NotEq: [ast.Eq],
    ast.Is: [ast.IsNot],
    ast.IsNot: [ast.Is],
    ast.In: [ast.NotIn],
    ast.NotIn: [ast.In],
}
_SIGNS = {
    ast.GtE: ">=", ast.Gt: ">", ast.LtE: "<=", ast.Lt: "<", ast.Eq: "==", ast.NotEq: "!=",
    ast.Is: "is", ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip


def _comparison(node: ast.Compare, op: ast.cmpop, right: ast.expr) -> Iterator[tuple[str, ast.expr, str]]:
    for other in _ORDER.get(type(op), []):
        changed = ast.Compare(node.left, [other()], [right])
        yield "comparison", changed, f"`{_SIGNS[other]}` stands where `{_SIGNS[type(op)]}` is needed (`{text(node)}`)"


_TWINS = {
    "sum": ["mean"], "mean": ["sum"], "max": ["min"], "min": ["max"], "argmax": ["argmin"], "argmin": ["argmax"],
    "maximum": ["minimum"], "minimum": ["maximum"], "zeros": ["ones"], "ones": ["zeros"], "any": ["all"],
    "all": ["any"], "exp": ["log"], "sin": ["cos"], "vstack": ["hstack"], "hstack": ["vstack"], "std": ["var"],
    "standard_normal": ["random"], "zeros_like": ["ones_like"], "ones_like": ["zeros_like"],
    "floor": ["ceil"], "ceil": ["floor"],
}  # fmt: skip


# Calls whose two arguments may change places (or that do not mean the same kind of thing by them).
_SYMMETRIC = {"maximum", "minimum", "max", "min", "add", "multiply", "hypot", "logaddexp", "range", "where", "append"}


def _call(node: ast.Call) -> Iterator[tuple[str, ast.expr, str]]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    for twin in _TWINS.get(name, []):
        if isinstance(node.func, ast.Attribute):
            changed = ast.Call(ast.Attribute(node.func.value, twin), node.args, node.keywords)
            yield "twin", changed, f"`{twin}` stands where `{name}` is needed in `{text(node)}`"
    if name == "where" and len(node.args) == 3:
        _, yes, no = node.args
        yield "branch", ast.Call(node.func, [node.args[0], no, yes], []), f"the two cases of `{text(node)}` are swapped"
        yield "branch", yes, f"the case `{text(no)}` is missing: `{text(yes)}` is used everywhere"
        yield "branch", no, f"the case `{text(yes)}` is missing: `{text(no)}` is used everywhere"
    elif len(node.args) == 1 and not node.keywords and name not in ("len", "range", "int", "default_rng"):
        yield "call", node.args[0], f"`{text(node.func)}` is missing around `{text(node.args[0])}`"
    elif len(node.args) == 2 and name not in _SYMMETRIC:
        reversed_call = ast.Call(node.func, node.args[::-1], node.keywords)
        yield "arguments", reversed_call, f"the two arguments of `{text(node)}` are swapped"
    for position, keyword in enumerate(node.keywords):
        rest = [k for i, k in enumerate(node.keywords) if i != position]
        if keyword.arg == "axis":
            yield "axis", ast.Call(node.func, node.args, rest), f"`axis` is missing in `{text(node)}`"
            if isinstance(keyword.value, ast.Constant) and keyword.value.value in (0, 1):
                flipped = ast.keyword("axis", ast.Constant(1 - keyword.value.value))
                yield (
                    "axis",
                    ast.Call(node.func, node.args, [*rest, flipped]),
                    f"the other axis is taken in `{text(node)}`",
                )
        elif keyword.arg is not None:
            yield "keyword", ast.Call(node.func, node.args, rest), f"`{keyword.arg}=` is missing in `{text(node)}`"
    if isinstance(node.func, ast.Attribute) and name == "copy" and not node.args:
        yield "call", node.func.value, f"the copy in `{text(node)}` is missing"
