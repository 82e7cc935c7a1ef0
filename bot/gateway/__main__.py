"""Run the web door: `python -m bot.gateway`."""

from __future__ import annotations

import asyncio

import uvicorn

from bot.gateway.factory import open_gateway, web_door
from bot.gateway.log import set_up_log
from bot.settings import Settings

KEEP_ALIVE_SECONDS = 75
STOP_SECONDS = 10


async def serve(settings: Settings) -> None:
    """Serve until told to stop; no access log, since nothing in it would help and addresses would stand in it."""
    async with open_gateway(settings) as gateway:
        config = uvicorn.Config(
            web_door(settings, gateway).app(),
            host=settings.gateway_host,
            port=settings.gateway_port,
            access_log=False,
            log_config=None,  # its own would print tracebacks past ours
            log_level="warning",
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=STOP_SECONDS,
        )
        await uvicorn.Server(config).serve()


def main() -> None:
    """Entry point of the gateway process."""
    settings = Settings.from_env()
    set_up_log(settings.log_level)
    asyncio.run(serve(settings))


if __name__ == "__main__":
    main()
