"""Run the review app: `python -m bot.review`."""

from __future__ import annotations

import uvicorn

from bot.review.app import Review
from bot.settings import Settings
from bot.store.repository import Store
from bot.store.staff import Staff


def main() -> None:
    """Entry point of the review process; no access log, since pseudonyms would stand in it."""
    settings = Settings.from_env()
    app = Review(Store.open(settings), Staff.open(settings), clinic=settings.clinic).app()
    uvicorn.run(
        app,
        host=settings.review_host,
        port=settings.review_port,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=10,
    )


if __name__ == "__main__":
    main()
