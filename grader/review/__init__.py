"""What is asked again, and when: done exercises and questions that were answered, by spaced repetition (FSRS).

The history is all there is: attempts and reviews, in the order they were appended. There is no table of cards.

past      the history → events with times that can be believed (clock), and the mistakes that were named
schedule  events → where each item stands: due when, asked how often (a replay with FSRS)
due       what to ask now, what the learner's own mistakes are about first; what comes when
asking    a question with fresh numbers, and its answer
scratch   an exercise again from its stub, in a file of its own
"""

from grader.review.asking import Asked, answer, ask, missed
from grader.review.due import Item, forecast, item, next_due, queue
from grader.review.past import rated
from grader.review.scratch import begin, begun, finish, give_up, tries, written

__all__ = [
    "Asked", "Item", "answer", "ask", "begin", "begun", "finish", "forecast", "give_up", "item", "missed", "next_due",
    "queue", "rated", "tries", "written",
]  # fmt: skip
