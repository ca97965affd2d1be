"""What is asked again, and when: done exercises and questions that were answered, by spaced repetition (FSRS)."""
