"""Rasa's command line, `python -m bot.engine run ...`, without the warnings of its frozen libraries."""

import logging

# Filters would not do: sanic and others switch deprecation warnings on again when they are imported.
logging.captureWarnings(True)
logging.getLogger("py.warnings").disabled = True

from rasa.__main__ import main  # noqa: E402

if __name__ == "__main__":
    main()
