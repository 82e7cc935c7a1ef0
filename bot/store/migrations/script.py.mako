"""${message}"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "${up_revision}"
down_revision = "${down_revision}"


def upgrade() -> None:
    """Apply the change; there is no way down: restore a backup instead."""
    ${upgrades if upgrades else "pass"}
