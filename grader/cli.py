"""The command `dlgrade`: parse, call, echo, exit code.

Each command lives in a module of `grader.commands` that is imported when it is asked for, so that
`dlgrade check` starts a worker before it loads anything large.

Exit codes: 0 every point earned · 1 some were not · 2 the call is wrong · 3 a fault of our own.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from grader.errors import DlgradeError

INTERRUPTED = 130
BROKEN_PIPE = 141

# In the order of the help page: learners, teachers, authors, all.
COMMANDS = {
    "init": "learner:init",
    "list": "learner:list_exercises",
    "show": "learner:show",
    "hint": "learner:hint",
    "check": "check:check",
    "watch": "watch:watch",
    "quiz": "quiz:quiz",
    "review": "review:review",
    "progress": "progress:progress",
    "serve": "serve:serve",
    "reset": "learner:reset",
    "solution": "learner:solution",
    "batch": "teacher:batch",
    "regrade": "teacher:regrade",
    "new": "author:new",
    "dev": "author:dev",
    "doctor": "doctor:doctor",
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help page."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(f"grader.commands.{module}"), name)
        return command


def _version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        from grader import __version__

        click.echo(f"dlgrade {__version__}")
        ctx.exit()


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--course", type=click.Path(path_type=Path), metavar="DIR", help="Another course than the one found.")
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Say the version.")
@click.pass_context
def cli(ctx: click.Context, course: Path | None) -> None:
    """Exercises for the foundations of deep learning, graded with feedback that names the mistake.

    EX is an id (ex07, 7, quiz03), a file's name without its ending, a unique part of one (huber),
    or a glob in quotes ('ex2*').

    Begin with: dlgrade init
    """
    ctx.obj = course
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main() -> None:
    """Run the command line and exit."""
    # A stream that was closed by the caller: nobody reads, and no pipe of ours must take its place.
    sys.stdout, sys.stderr = (one or open(os.devnull, "w") for one in (sys.stdout, sys.stderr))  # noqa: SIM115
    code = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # the reader is gone, and has been told about as far as can be
            stream.flush()
    os._exit(code)  # all is written and closed: taking NumPy apart would only keep the person waiting


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code. Whatever happens, nobody sees a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="replace")  # a sign the terminal lacks is no reason to fail
    try:
        code = cli.main(list(arguments), prog_name="dlgrade", standalone_mode=False)
        sys.stdout.flush()
    except DlgradeError as error:
        return _say(str(error), error.exit_code)
    except click.Abort:  # Ctrl-C; the newline keeps the shell's prompt off the ^C
        click.echo("", err=True)
        return INTERRUPTED
    except click.ClickException as error:
        return _say(_with_remedy(error), 2)
    except (BrokenPipeError, SystemExit):  # click makes a SystemExit of a reader that went away, and of nothing else
        _close_quietly()
        return BROKEN_PIPE
    except Exception as error:
        from grader.faults import describe_fault

        return _say(describe_fault(error), 3)
    return code if isinstance(code, int) else 0


def _say(message: str, code: int) -> int:
    line = "".join(sign if sign.isprintable() else "?" for sign in " ".join(message.split()))
    click.echo(f"dlgrade: {line}", err=True)
    return code


def _with_remedy(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    where = context.command_path if context else "dlgrade"
    return f"{error.format_message()} See: {where} --help"


def _close_quietly() -> None:
    # `dlgrade list | head`: what is still buffered has no reader; Python must not complain about it at its end.
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
