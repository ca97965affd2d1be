"""Which of a few files was saved: their times and sizes are looked at again and again."""
