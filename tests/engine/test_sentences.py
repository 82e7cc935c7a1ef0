"""The sentence encoder: unit vectors that mean something, and a clear error without its files."""

from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT

from bot.engine.export import export, is_exported, load_bert, package_directory, verify
from bot.engine.sentences import DIMENSIONS, Encoder, EncoderMissing, normalised

DIRECTORY = ROOT / "models" / "encoder"


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    """The exported encoder; set-up has made it."""
    export(DIRECTORY)
    return Encoder(DIRECTORY)


def test_when_files_are_missing_then_the_error_says_what_to_run(tmp_path: Path) -> None:
    """The person who deploys reads this."""
    with pytest.raises(EncoderMissing, match=r"python -m bot\.engine\.export"):
        Encoder(tmp_path)


def test_when_texts_are_encoded_then_vectors_have_length_one_whatever_the_batch(encoder: Encoder) -> None:
    """Padding and order must not leak into the vectors."""
    texts = ["k", "i want to stop using coke on weekends", "", "🙂", "word " * 600, *map(str, range(40))]
    together = encoder.encode(texts)
    alone = np.vstack([encoder.encode([text]) for text in texts])
    assert together.shape == (len(texts), DIMENSIONS)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert np.allclose(together, alone, atol=1e-4)


def test_when_a_text_is_very_long_then_it_is_cut(encoder: Encoder) -> None:
    """256 tokens are enough, and cost is bounded."""
    assert encoder.tokens(["word " * 5000])[0].shape == (1, 256)


def test_when_meanings_are_close_then_so_are_vectors(encoder: Encoder) -> None:
    """A paraphrase is nearer than another topic."""
    first, near, far = encoder.encode(["i want to quit coke", "i'd like to stop using cocaine", "nice weather today"])
    assert first @ near > 0.6 > 0.3 > first @ far


def test_when_tokens_are_masked_then_they_do_not_count() -> None:
    """Mean pooling under the mask."""
    states = np.array([[[3.0, 0.0], [0.0, 4.0], [9.0, 9.0]]])
    assert np.allclose(normalised(states, np.array([[1, 1, 0]])), [[0.6, 0.8]])


def test_when_it_is_there_already_then_it_is_not_exported_again(encoder: Encoder) -> None:
    """Set-up can run again and again."""
    assert is_exported(DIRECTORY) and export(DIRECTORY) is False


@pytest.mark.slow
def test_when_compared_with_the_original_then_the_export_is_equal(encoder: Encoder) -> None:
    """TensorFlow and ONNX agree on the probe sentences."""
    verify(load_bert(package_directory()), DIRECTORY)
