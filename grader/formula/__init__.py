"""Formulas that learners type: read without eval, compared with the right one, and a wrong one named.

parse      text → tree, or one sentence that says what to change       tree     the tree, and when two are the same
evaluate   its value: fast, or to many digits with a bound of error     show     the tree as text and as LaTeX
equality   are two formulas the same function?                          prover   SymPy, in a process of its own
points     where two formulas are compared                              edits    wrong formulas, each with its name
"""
