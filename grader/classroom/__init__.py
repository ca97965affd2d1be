"""A class's work, graded: what `intake` has found becomes results, and what the instructor gets back.

batch         grade a class, going on where an earlier run stopped;  regrade  some of it again
preparing     the Keys of a run
tasks         what is asked for one file, and what comes back
sites         where that is done: lane, lanes  processes of ours here;  cluster  the workers of a Dask scheduler
results       results.jsonl: whole lines or none, whatever happens
handback      gradebook, pages, run.json
"""
