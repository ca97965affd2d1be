"""Exercise → Key. The only place where a reference runs and SymPy is loaded.

cases.py                 cases by hand and drawn, right answers, how exactly they can be asked for
compile.py               everything together, packed as a Key
rivals.py                wrong answers with a name, and what they give on every case
formula_edits.py         one slip in a symbolic truth
edits.py, name_edits.py  one slip in source; the content gate uses `edits` on model solutions
"""
