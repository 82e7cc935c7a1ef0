"""The command line `changetalk ...`: a thin frame, each command imports its work when it is called."""

from __future__ import annotations

import sys
from typing import Annotated

import typer
from rich.console import Console

from bot.evaluate.commands import app as evaluate
from bot.settings import Settings

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False, help=__doc__)
app.add_typer(evaluate, name="evaluate")
Pseudonym = Annotated[str, typer.Argument(help="The conversation's name as counselors see it.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


@app.command()
def serve() -> None:
    """Start the four processes and keep them running until Ctrl-C."""
    from bot import supervisor

    sys.exit(supervisor.serve(Settings.from_env()))


@app.command()
def train(force: Annotated[bool, typer.Option(help="Train even if nothing changed.")] = False) -> None:
    """Train the assistant if anything it learns from has changed."""
    from bot import training

    if not training.train(Settings.from_env(), say=typer.echo, force=force):
        typer.echo("The model is up to date.")


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Check settings, secrets, environments, model, database, help lines and running processes."""
    from bot import doctor as checks

    found = checks.examine()
    if as_json:
        Console().print_json(data=[check.as_dict() for check in found])
    else:
        Console().print(checks.table(found))
    sys.exit(int(any(check.state == "fail" for check in found)))


@app.command()
def content(as_json: AsJson = False) -> None:
    """List every sentence the bot can say, with its codes and whether a counselor signed it."""
    from bot import content as listing

    rows = listing.rows()
    if as_json:
        Console().print_json(data=[row.as_dict() for row in rows])
    else:
        Console().print(listing.table(rows))
        typer.echo(listing.summary(rows))


def main() -> None:
    """Run the command line; errors that we named are shown as a sentence, others keep their traceback."""
    try:
        app()
    except Exception as error:
        if not type(error).__module__.startswith("bot."):
            raise
        Console(stderr=True).print(str(error), style="bold red", markup=False, highlight=False, soft_wrap=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
