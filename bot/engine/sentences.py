"""The MiniLM sentence encoder on onnxruntime: texts in, unit vectors out; knows nothing of Rasa."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

MODEL_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
DIMENSIONS = 384
MAX_TOKENS = 256
BATCH = 32


class EncoderMissing(FileNotFoundError):
    """The exported encoder is not where config.yml says."""

    def __init__(self, directory: Path) -> None:
        super().__init__(f"no sentence encoder in {directory}: run `python -m bot.engine.export {directory}`")


class Encoder:
    """Encodes texts on one thread, about 6 ms for a chat message; longer texts are cut at 256 tokens."""

    def __init__(self, directory: Path) -> None:
        """Load model and tokenizer from `directory`; raise EncoderMissing."""
        if not all((directory / name).is_file() for name in (MODEL_FILE, TOKENIZER_FILE)):
            raise EncoderMissing(directory)
        self._tokenizer = Tokenizer.from_file(str(directory / TOKENIZER_FILE))
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._tokenizer.enable_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(directory / MODEL_FILE), options, providers=["CPUExecutionProvider"]
        )

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Unit vectors of shape (len(texts), 384), float32; batches hold texts of similar length."""
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda index: len(texts[index]))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            vectors[chosen] = self._encode_batch([texts[index] for index in chosen])
        return vectors

    def tokens(self, texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """Token ids and attention mask, each (len(texts), longest), int32."""
        encodings = self._tokenizer.encode_batch(list(texts))
        ids = np.array([encoding.ids for encoding in encodings], dtype=np.int32)
        mask = np.array([encoding.attention_mask for encoding in encodings], dtype=np.int32)
        return ids, mask

    def _encode_batch(self, texts: Sequence[str]) -> np.ndarray:
        ids, mask = self.tokens(texts)
        (states,) = self._session.run(None, {"input_ids": ids, "attention_mask": mask})
        return normalised(states, mask)


def normalised(states: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Mean of the token states under the mask, scaled to length 1: (batch, tokens, 384) to (batch, 384)."""
    weights = mask[:, :, np.newaxis].astype(np.float32)
    mean = (states * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1e-9)
    return mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-12)
