"""The record of an exercise: what a teacher writes, and all that dlgrade is told about it.

A record is one file, `reference/exNN_name.py`, with one `ex = Exercise(...)`. Reading it imports NumPy and
never SymPy. Decorators return the function unchanged, so a record is also a module of plain functions.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from grader.authoring.inputs import Input, Sizes
from grader.authoring.specs import AnotherWay, Arguments, CheckSpec, Forbidden, FunctionSpec, Misconception, PictureSpec
from grader.authoring.symbolic import Truth
from grader.authoring.ways import written_as
from grader.errors import AuthoringError

F = TypeVar("F", bound=Callable[..., Any])
UNCHANGED_POINTS = 0.5


class Exercise:
    """The record of one exercise.

    Parameters
    ----------
    title, chapter, source
        Shown to learners; the source says where in the material the facts stand.
    inputs
        How to draw each parameter, by name; functions of the exercise share them.
    hints
        From a nudge to nearly the answer, at least three.
    examples
        Cases shown with their answers; each function takes those that name all its required parameters.
    sizes
        Lowest and highest size of each named dimension; (2, 5) otherwise.
    notes
        Where the sources are wrong or disagree.
    builds_on
        Ids of exercises to do first.
    topics
        What of the material it treats, for the index: "sigmoid", "chain rule: two paths".
    time_limit
        Seconds for all cases of one function.
    show_inputs
        May a learner see the inputs of a failing hidden case?
    """

    def __init__(
        self,
        *,
        title: str,
        chapter: str,
        source: str,
        inputs: Mapping[str, Input],
        hints: Sequence[str],
        examples: Sequence[Arguments] = (),
        sizes: Sizes | None = None,
        notes: Sequence[str] = (),
        builds_on: Sequence[str] = (),
        topics: Sequence[str] = (),
        time_limit: float = 2.0,
        show_inputs: bool = True,
    ) -> None:
        self.title = title
        self.chapter = chapter
        self.source = source
        self.inputs = dict(inputs)
        self.hints = tuple(hints)
        self.examples = tuple(examples)
        self.sizes = dict(sizes or {})
        self.notes = tuple(notes)
        self.builds_on = tuple(builds_on)
        self.topics = tuple(topics)
        self.time_limit = time_limit
        self.show_inputs = show_inputs
        self.functions: dict[str, FunctionSpec] = {}
        self.checks: list[CheckSpec] = []
        self.misconceptions: list[Misconception] = []
        self.other_ways: list[AnotherWay] = []
        self.forbidden: list[Forbidden] = []
        self.pictures: list[PictureSpec] = []

    def truth(self, build: Callable[..., Any]) -> Truth:
        """Declare a symbolic truth: a function of `sp` (SymPy and a few words more) that returns an expression.

        Further parameters are arrays of symbols, with the shapes of the inputs they are named after.
        The result offers `.diff("w")` and `.then(change)`; nothing is built before a Key is compiled.
        """
        return Truth(build)

    def function(
        self,
        name: str | None = None,
        *,
        points: float,
        truth: Truth | Sequence[Truth] | Mapping[str, Truth] | None = None,
        returns: Sequence[str] = (),
        check: str = "values",
        examples: Sequence[Arguments] | None = None,
        **options: Any,
    ) -> Callable[[F], F]:
        """Declare a function the learner writes, and its first check.

        Use it as a decorator of the NumPy reference, or call it with a name where the truth alone says everything.
        `returns` names the results of a function that returns several. The other options are those of `check`.
        """

        def declare(function_name: str, reference: Callable[..., Any] | None) -> None:
            if function_name in self.functions:
                raise AuthoringError(function_name, "the function is declared twice.", "Give each a name of its own.")
            self.functions[function_name] = FunctionSpec(function_name, reference, truth, tuple(returns))
            shown = self.examples if examples is None else examples
            self.check(check, of=function_name, points=points, examples=shown, **{"drawn": 8, **options})

        if name is not None:
            declare(name, None)

        def decorate(reference: F) -> F:
            if name is None:
                declare(reference.__name__, reference)
            else:
                self.functions[name] = FunctionSpec(name, reference, truth, tuple(returns))
            return reference

        return decorate

    def check(
        self,
        name: str,
        *,
        of: str,
        points: float,
        examples: Sequence[Arguments] = (),
        cases: Sequence[Arguments] = (),
        drawn: int = 0,
        **options: Any,
    ) -> None:
        """Add a claim about a function, with points of its own.

        Parameters
        ----------
        name
            What is claimed, as a learner reads it: "a batch", "large values", "at the corner |e| = delta".
        of
            The function.
        examples, cases, drawn
            Cases shown with their answers · written by hand and hidden · how many to draw (hidden).
        **options
            `inputs` and `sizes` for the drawn cases where they differ from the exercise's; `view` for answers that
            are not unique; `rtol`, `atol`; `generator=True` for "uses the given generator"; `when_wrong`, the sentence
            for a learner who fails this check of the function and no other; `driver`, a function that makes the call
            where one plain call is not enough, and gets the learner's functions by their names before the inputs by
            theirs; `truth=False` where the truth is of another form than this check's cases.
        """
        self._declared(f"check {name!r}", of)
        if not points > 0:
            raise AuthoringError(f"{of}, check {name!r}", f"it is worth {points} points.", "Give more than 0.")
        if any(c.function == of and c.name == name for c in self.checks):
            raise AuthoringError(f"{of}, check {name!r}", "the name is used twice.", "Give each check its own name.")
        try:
            spec = CheckSpec(name, of, points, tuple(examples), tuple(cases), drawn, **options)
        except TypeError as error:
            raise AuthoringError(
                f"{of}, check {name!r}", f"{error}.", "The options stand in Exercise.check's docstring."
            ) from None
        self.checks.append(spec)

    def forbid(self, *names: str, of: str, points: float, when_wrong: str) -> None:
        """Add the claim that the file does without these functions of libraries, e.g. "tanh"; judged on its source."""
        self._declared("forbid", of)
        if not points > 0:
            raise AuthoringError(f"{of}, forbid", f"it is worth {points} points.", "Give more than 0.")
        self.forbidden.append(Forbidden(of, names, points, when_wrong))

    def picture(
        self,
        title: str,
        *,
        x: str,
        y: str,
        logarithmic: bool = False,
        surface: Callable[[], tuple[Any, Any, Any]] | None = None,
    ) -> Callable[[F], F]:
        """Declare a picture for the feedback page: the learner's lines beside the right ones.

        The decorated function gets the functions of the exercise that its parameters name, calls them, and returns the
        lines as {label: (x values, y values)}. `surface` returns (x, y, values of shape (len(y), len(x))): what the
        lines lie on. `logarithmic` is the y axis.
        """

        def decorate(driver: F) -> F:
            for name in inspect.signature(driver).parameters:
                self._declared(f"picture {title!r}", name)
            self.pictures.append(PictureSpec(title, x, y, driver, logarithmic, surface))
            return driver

        return decorate

    def _declared(self, where: str, function: str) -> None:
        if function not in self.functions:
            raise AuthoringError(where, f"there is no function {function}.", "Declare it above, with ex.function.")

    def misconception(self, *, of: str | Sequence[str], see: str | Sequence[str] = ()) -> Callable[[F], F]:
        """Declare a wrong idea: a function of the same parameters that returns what the idea would; its docstring
        is the sentence a learner reads. It may raise where the idea gives no value.

        `see` names what treats it, where the topics do not lead there: "ex33", or a question, "quiz05:output_delta".
        """

        def decorate(recipe: F) -> F:
            where = f"misconception {recipe.__name__}"
            functions = (of,) if isinstance(of, str) else tuple(of)
            for name in functions:
                self._declared(where, name)
            message = _sentence(where, recipe)
            identifier = recipe.__name__.replace("_", "-")
            treated = (see,) if isinstance(see, str) else tuple(see)
            self.misconceptions.append(Misconception(identifier, functions, recipe, message, treated))
            return recipe

        return decorate

    def another_way(self, *, of: str) -> Callable[[F], F]:
        """Declare another right way to write a function: learners see it after a pass, beside the model solution.

        The decorated function has the parameters of `of`; its docstring says what is other about it, in a sentence or
        two. It is shown without decorator and docstring, and under the name of `of`. It may use NumPy as np, what it
        imports itself, and the other functions of the exercise. The content gate grades it like a submission.
        """

        def decorate(recipe: F) -> F:
            where = f"another way {recipe.__name__}"
            self._declared(where, of)
            message = _sentence(where, recipe)
            self.other_ways.append(AnotherWay(recipe.__name__, of, message, written_as(of, recipe, where)))
            return recipe

        return decorate


def _sentence(where: str, recipe: Callable[..., Any]) -> str:
    message = " ".join(inspect.cleandoc(recipe.__doc__ or "").split())
    if not message:
        raise AuthoringError(where, "it has no docstring.", "Write the learner's sentence there.")
    return message
