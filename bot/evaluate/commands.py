"""`changetalk evaluate ...`: one command for each measurement, each on rows from a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

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
