"""The command line `changetalk ...`: a thin frame, each command imports its work when it is called."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.evaluate.commands import app as evaluate
from bot.settings import Settings

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False, help=__doc__)
app.add_typer(evaluate, name="evaluate")
counselor = typer.Typer(no_args_is_help=True, help="Accounts of the people who review.")
app.add_typer(counselor, name="counselor")
Pseudonym = Annotated[str, typer.Argument(help="The conversation's name as counselors see it.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


@app.command()
def serve() -> None:
    """Start the four processes and keep them running until Ctrl-C."""
    from bot import supervisor

    sys.exit(supervisor.serve(Settings.from_env()))


@app.command()
def chat(
    name: Annotated[str | None, typer.Option("--as", help="A name under which you are recognised next time.")] = None,
) -> None:
    """Talk with the running assistant in this terminal."""
    from bot.gateway import terminal

    terminal.chat(Settings.from_env(), name)


@app.command()
def converse(
    script: Annotated[Path, typer.Option(help="Dialogues, one JSON object a line.")],
    out: Annotated[Path, typer.Option(help="Where the played turns go, one JSON object a line.")],
    consent: Annotated[bool, typer.Option("--consent/--no-consent", help="Agree when asked.")] = True,
    keep: Annotated[bool, typer.Option(help="Use the configured store, not a temporary one.")] = False,
) -> None:
    """Play scripted dialogues through the real gateway, assistant and actions."""
    from bot.gateway import converse as playing
    from bot.gateway.script import read_script

    playing.converse(Settings.from_env(), read_script(script), out, consents=consent, keep=keep, say=typer.echo)


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


@app.command()
def transcript(
    pseudonym: Annotated[str | None, typer.Argument(help="A conversation; without one, all are listed.")] = None,
    as_json: AsJson = False,
) -> None:
    """Print a conversation with its codes and ruler scores, or the list of conversations."""
    from bot.store import transcript as printing
    from bot.store.repository import Store
    from bot.store.times import utc_now
    from bot.store.view import show

    store = Store.open(Settings.from_env())
    if pseudonym is None:
        listed = store.conversations(reviewable=False)
        if as_json:
            Console().print_json(data=[line.conversation.pseudonym for line in listed])
        else:
            Console().print(printing.listing(listed, utc_now()))
        return
    shown = show(store.transcript(pseudonym))
    if as_json:
        Console().print_json(data=shown.as_dict())
    else:
        Console().print(printing.render(shown))


@app.command()
def erase(
    pseudonym: Pseudonym,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
) -> None:
    """Delete everything kept under a pseudonym, at once and for good."""
    from bot.store.repository import Store

    store = Store.open(Settings.from_env())
    sender = store.transcript(pseudonym).conversation.sender
    if not yes:
        typer.confirm(f"Delete everything kept under {pseudonym}? It cannot be undone", abort=True)
    receipt = store.erase(sender)
    store.forget(sender)
    typer.echo(f"Deleted. Receipt: {receipt.code}")


@app.command()
def export() -> None:
    """Print de-identified sessions whose clients agreed to review, one JSON line each."""
    from bot.store.export import lines
    from bot.store.repository import Store

    for line in lines(Store.open(Settings.from_env())):
        typer.echo(line)


@counselor.command("add")
def add_counselor(name: Annotated[str, typer.Argument(help="How the audit trail will call them.")]) -> None:
    """Open an account and print its sign-in key, this one time."""
    from bot.store.staff import Staff

    settings = Settings.from_env()
    key = Staff.open(settings).add(name)
    typer.echo(f"Sign-in key of {name}, shown only now: {key}")
    typer.echo(f"Sign in at http://{settings.review_host}:{settings.review_port}/")


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
