"""The review server. So far it answers its health check and nothing else: no page without accounts."""

from __future__ import annotations

from anyio import to_thread
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.store.errors import StoreError
from bot.store.repository import Store


def create_app(store: Store) -> Starlette:
    """An ASGI application over an open store."""

    async def health(_request: Request) -> Response:
        try:
            await to_thread.run_sync(lambda: store.conversations(reviewable=True))
        except StoreError:
            return JSONResponse({"status": "no store"}, status_code=503)
        return JSONResponse({"status": "ok"})

    return Starlette(routes=[Route("/health", health)])
