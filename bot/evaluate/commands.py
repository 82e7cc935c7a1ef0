"""`changetalk evaluate ...`: one command for each measurement, each on rows from a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console, RenderableType

app = typer.Typer(no_args_is_help=True, help=__doc__)
Data = Annotated[Path, typer.Option("--data", exists=True, dir_okay=False, help="Rows to measure on.")]
Predictions = Annotated[Path | None, typer.Option("--predictions", dir_okay=False, help="Where predictions go.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


@app.command()
def deid(data: Data, predictions: Predictions = None, as_json: AsJson = False) -> None:
    """De-identification: marked identifiers hidden whole, leaked, hidden needlessly; time a message."""
    from bot.evaluate import deid as measure
    from bot.privacy.deidentify import Deidentifier

    rows = measure.read_rows(data)
    timed = tuple(measure.mask_rows(rows, Deidentifier.load()))
    masked, seconds = [result for result, _ in timed], [spent for _, spent in timed]
    if predictions:
        measure.write_predictions(predictions, masked)
    report = measure.score(rows, masked, seconds)
    typer.echo(json.dumps(measure.as_json(report)) if as_json else measure.table(report))


@app.command()
def risk(data: Data, predictions: Predictions = None, as_json: AsJson = False) -> None:
    """Risk: recall for each label and specificity of both nets as deployed; rules alone where no model is trained."""
    from bot.evaluate import engine
    from bot.evaluate import risk as measure

    rows = measure.read_rows(data)
    nets, parses = "both nets", None
    try:
        parses = engine.run_batch("parse", [{"text": row.text} for row in rows])
    except engine.EngineUnavailable as error:
        nets = "rules alone"
        typer.echo(f"Rules alone, without the second net: {error}", err=True)
    screened = measure.screen_rows(rows, parses)
    if predictions:
        measure.write_predictions(predictions, screened)
    report = measure.score(rows, screened, nets)
    if as_json:
        typer.echo(json.dumps(measure.as_json(report) if report else {"rows": len(rows)}))
    else:
        show(*measure.tables(report)) if report else typer.echo(f"{len(rows)} rows, none with labels")


@app.command()
def client_language(data: Data, predictions: Predictions = None, as_json: AsJson = False) -> None:
    """Client language: change, neutral or sustain for every client row of a labelled transcript; F1."""
    from dataclasses import asdict

    from bot.evaluate import client_language as measure

    utterances = measure.read_utterances(data)
    labels = measure.predict(utterances)
    if predictions:
        measure.write_predictions(predictions, labels)
    scores = measure.score(utterances, labels)
    if as_json:
        typer.echo(json.dumps({"rows": len(labels), "scores": scores and asdict(scores)}))
    else:
        show(measure.scores_table(scores) if scores else f"{len(labels)} client rows, none with a label")


@app.command()
def reflections(data: Data, predictions: Predictions = None, as_json: AsJson = False) -> None:
    """Reflections: what the bot would say back to each message; share complex, in the client's own words, length."""
    from dataclasses import asdict

    from bot.evaluate import engine
    from bot.evaluate import reflections as measure

    answers = [measure.reflected(row) for row in engine.run_batch("reflect", measure.read_rows(data))]
    if predictions:
        measure.write_predictions(predictions, answers)
    figures = measure.report(answers)
    typer.echo(json.dumps(asdict(figures)) if as_json else measure.as_text(figures))


@app.command()
def fidelity(
    turns: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="What `changetalk converse` wrote.")],
    as_json: AsJson = False,
) -> None:
    """Fidelity to MI: reflections, questions, words and repeats, per session and pooled, next to the bars."""
    from bot.evaluate import fidelity as measure

    sessions, pooled = measure.report(measure.read_exchanges(turns))
    if as_json:
        typer.echo(json.dumps(measure.as_json(sessions, pooled)))
    else:
        show(measure.sessions_table(sessions), measure.pooled_table(pooled))


def show(*parts: RenderableType) -> None:
    """Print to the terminal, or plainly to a file or pipe."""
    console = Console()
    for part in parts:
        console.print(part)
