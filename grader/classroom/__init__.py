"""A class's work: who handed in what, grading it all, and what the instructor gets back.

archive, collect  a folder or an archive in any of the usual shapes → students and their files …
register          … as rows
batch             grade them, going on where an earlier run stopped;  regrade  some of them again
tasks             what is asked for one file, and what comes back
lane, lanes       processes of ours that do it here;  cluster  the workers of a Dask scheduler
results           results.jsonl: whole lines or none, whatever happens
handback          gradebook, pages, run.json
"""
