"""What a learner did and where they stand, from the attempts and reviews in the history."""
