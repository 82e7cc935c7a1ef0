"""Rasa's command line, `python -m bot.engine run ...`, without the deprecation warnings of its frozen libraries."""

import warnings

import pyparsing  # noqa: F401 (this one and the next switch warnings on when imported, so they come first)
import sanic  # noqa: F401

warnings.simplefilter("ignore")

from rasa.__main__ import main  # noqa: E402

if __name__ == "__main__":
    main()
