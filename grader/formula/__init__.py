"""Formulas that learners type: read without eval, compared with the right one, and a wrong one named.

parse     text → tree, or one sentence that says what to change; before it: characters, tokens, grammar
tree      the tree                  normal    one form for the same formula in other words
evaluate  floats, plain numbers     digits    a value to many digits with a bound of its error (reals)
equality  are two formulas the same function? START HERE for comparisons; points, kinks say where they are tried
prover    SymPy's word, in a process of its own          large    what no computer writes down
edits     wrong formulas with names; slips at one place, sweeps throughout
show      a tree as text and as LaTeX
"""
