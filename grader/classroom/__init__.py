"""A class's work: who handed in what, grading it all, and what the instructor gets back.

collect.py   a folder in any of the usual shapes → students and their files
batch.py     grade them, in several workers, going on where an earlier run stopped
results.py   results.jsonl: whole lines or none, whatever happens
handback.py  gradebook, pages, run.json
"""
