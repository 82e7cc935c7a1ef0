"""Run the review server: `python -m bot.review`."""

from __future__ import annotations

from contextlib import closing

import uvicorn

from bot.review.app import create_app
from bot.settings import Settings
from bot.store.repository import Store


def main() -> None:
    """Serve until told to stop; no access log, since paths will name conversations."""
    settings = Settings.from_env()
    with closing(Store.open(settings)) as store:
        uvicorn.run(
            create_app(store),
            host=settings.review_host,
            port=settings.review_port,
            access_log=False,
            log_level="warning",
            server_header=False,
        )


if __name__ == "__main__":
    main()
