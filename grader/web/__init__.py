"""The local study page, `dlgrade serve`. Every page works without a script.

app         every part put together            guard       who may see and send what
shell       what all parts share: Place        home        the course map, the progress report
exercises   a task and what is said of a try   checking    checks made and kept      task   a stub's words in pieces
quizzes     answer sheets as forms             reviewing   what is due               questions, forms   one question
results     what `dlgrade batch` wrote

A part is a module with `blueprint(place)`; study.js is the one script: feedback that comes by itself.
"""
