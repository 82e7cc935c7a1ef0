"""The assistant's one door: HTTP for the gateway, behind a shared secret."""

import hmac
import logging
from typing import Any, Awaitable, Callable, Dict, Optional

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.core.tracker_store import AwaitableTrackerStore, FailSafeTrackerStore, SQLTrackerStore, TrackerStore
from sanic import Blueprint, Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.engine import log, patches, turn
from bot.engine.lock import QueueLockStore
from bot.engine.nlg import ChangetalkNLG
from bot.settings import Settings

MAX_BODY = 32_768
logger = logging.getLogger(__name__)


class NotWhole(RuntimeError):
    """Rasa fell back to something else than endpoints.yml names; `code` says what is missing."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class ChangetalkChannel(InputChannel):
    """Typed answers only: 200 with a reply, 400, 401, or 500 with an error code."""

    def __init__(self, secret: str, tracker_db: str, log_level: str = "INFO") -> None:
        self._secret = secret.encode()
        self._tracker_db = tracker_db
        self._log_level = log_level

    @classmethod
    def name(cls) -> str:
        """The part of the address after /webhooks/."""
        return turn.CHANNEL

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[str, Any]]) -> "ChangetalkChannel":
        """Build the channel from the settings, before Rasa loads the model; raise SettingsError."""
        patches.apply()
        log.silence_structlog()
        settings = Settings.from_env()
        return cls(settings.assistant_secret, str(settings.tracker_db), settings.log_level)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Routes `turn` and `health`; messages go to `bot.engine.turn`, which needs the tracker too."""
        blueprint = Blueprint("changetalk_channel")

        @blueprint.listener("before_server_start")
        async def prepare(app: Sanic, _: Any) -> None:
            app.config.REQUEST_MAX_SIZE = MAX_BODY

        @blueprint.listener("after_server_start")
        async def open_door(app: Sanic, _: Any) -> None:
            check_whole(app.ctx.agent, self._tracker_db)
            app.ctx.agent.processor.tracker_store = real_store(app.ctx.agent)
            log.silence(self._log_level)
            logger.info("assistant.ready")

        @blueprint.post("/turn")
        async def answer(request: Request) -> HTTPResponse:
            if not self.is_authorized(request.headers.get("authorization", "")):
                return json({"error": "unauthorized"}, status=401)
            return await answer_turn(request.app.ctx.agent, request)

        @blueprint.get("/health")
        async def health(request: Request) -> HTTPResponse:
            return answer_health(getattr(request.app.ctx, "agent", None), self._tracker_db)

        return blueprint

    def is_authorized(self, header: str) -> bool:
        """Compare the bearer token with the secret in constant time."""
        scheme, _, token = header.partition(" ")
        return scheme.lower() == "bearer" and hmac.compare_digest(token.strip().encode(), self._secret)


async def answer_turn(agent: Agent, request: Request) -> HTTPResponse:
    """Run the turn; the last resort answers any failure with its type, and never with its message."""
    try:
        return json(await turn.run(agent, turn.parse_turn(request.json)))
    except turn.BadRequest as error:
        return json({"error": error.code}, status=400)
    except SanicException:
        return json({"error": "bad_json"}, status=400)
    except turn.TurnFailed as error:
        logger.error("turn.failed code=%s detail=%s", error.code, error)
        return json({"error": error.code}, status=500)
    except Exception as error:  # noqa: BLE001 (the door: the gateway turns this into a kind sentence)
        logger.error("turn.crashed error=%s", log.trace(error))
        return json({"error": "turn_crashed"}, status=500)


def answer_health(agent: Optional[Agent], tracker_db: str) -> HTTPResponse:
    """200 only when the assistant is what endpoints.yml says."""
    try:
        return json({"status": "ok", "model": check_whole(agent, tracker_db)})
    except NotWhole as error:
        return json({"status": "broken", "error": error.code}, status=503)


def check_whole(agent: Optional[Agent], tracker_db: str) -> str:
    """The model's id; raise NotWhole when Rasa silently replaced a part by its default."""
    if agent is None or not agent.is_ready() or not agent.processor:
        raise NotWhole("model")
    store = real_store(agent)
    if not isinstance(store, SQLTrackerStore) or store.engine.url.database != tracker_db:
        raise NotWhole("tracker_store")
    if not isinstance(agent.lock_store, QueueLockStore):
        raise NotWhole("lock_store")
    if not isinstance(agent.processor.nlg, ChangetalkNLG):
        raise NotWhole("nlg")
    return str(agent.processor.model_metadata.model_id)


def real_store(agent: Agent) -> TrackerStore:
    """The tracker store without the wrapper that would go on in memory, unnoticed, when the disk fails."""
    store = agent.tracker_store
    while isinstance(store, (AwaitableTrackerStore, FailSafeTrackerStore)):
        store = store._tracker_store
    return store
