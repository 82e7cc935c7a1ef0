"""The first schema: conversations and what hangs from them, erasure receipts, staff and their audit trail."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

APPEND_ONLY = {
    "sqlite": (
        "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
        "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'audit is append-only'; END $$",
        "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()",
    ),
}


def upgrade() -> None:
    """Apply the change; there is no way down: restore a backup instead."""
    create_conversations()
    create_sessions()
    create_turns()
    create_findings_and_scores()
    create_staff()
    for statement in APPEND_ONLY[op.get_context().dialect.name]:
        op.execute(statement)


def create_conversations() -> None:
    """Conversations, who they belong to, and what they consented to."""
    op.create_table(
        "conversations",
        key(),
        word("sender"),
        word("pseudonym"),
        word("door", nullable=True),
        sa.Column("risk_memory", sa.JSON(), nullable=True),
        time("created_at"),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
        sa.UniqueConstraint("sender", name="uq_conversations_sender"),
        sa.UniqueConstraint("pseudonym", name="uq_conversations_pseudonym"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "identities",
        word("address_key"),
        number("conversation_id"),
        sa.PrimaryKeyConstraint("address_key", name="pk_identities"),
        parent("identities", "conversation_id", "conversations"),
    )
    op.create_index("ix_identities_conversation_id", "identities", ["conversation_id"])
    op.create_table(
        "consents",
        key(),
        number("conversation_id"),
        word("choice"),
        sa.Column("granted", sa.Boolean(), nullable=False),
        word("version"),
        time("at"),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
        parent("consents", "conversation_id", "conversations"),
        sa.CheckConstraint("choice IN ('chat', 'review', 'improve')", name=op.f("ck_consents_choice")),
    )
    op.create_index("ix_consents_conversation_id", "consents", ["conversation_id"])
    op.create_table("erasures", word("receipt"), time("at"), sa.PrimaryKeyConstraint("receipt", name="pk_erasures"))


def create_sessions() -> None:
    """Sessions of a conversation."""
    op.create_table(
        "sessions",
        key(),
        number("conversation_id"),
        number("number"),
        word("substance", nullable=True),
        word("target", nullable=True),
        time("started_at"),
        time("last_at"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        parent("sessions", "conversation_id", "conversations"),
        sa.UniqueConstraint("conversation_id", "number", name="uq_sessions_conversation_id_number"),
        sqlite_autoincrement=True,
    )


def create_turns() -> None:
    """Turns of a session."""
    op.create_table(
        "turns",
        key(),
        number("session_id"),
        number("number"),
        word("role"),
        word("message_id", nullable=True),
        word("text"),
        word("response", nullable=True),
        word("code", nullable=True),
        word("intent", nullable=True),
        sa.Column("confidence", sa.Double(), nullable=True),
        word("talk", nullable=True),
        word("process", nullable=True),
        word("moment", nullable=True),
        time("at"),
        sa.PrimaryKeyConstraint("id", name="pk_turns"),
        parent("turns", "session_id", "sessions"),
        sa.UniqueConstraint("session_id", "number", name="uq_turns_session_id_number"),
        sa.UniqueConstraint("session_id", "message_id", name="uq_turns_session_id_message_id"),
        sa.CheckConstraint("role IN ('client', 'bot')", name=op.f("ck_turns_role")),
    )


def create_findings_and_scores() -> None:
    """What was measured, noticed and suggested in a session."""
    op.create_table(
        "ruler_scores",
        key(),
        number("session_id"),
        word("ruler"),
        sa.Column("value", sa.Double(), nullable=False),
        word("substance", nullable=True),
        word("process", nullable=True),
        time("at"),
        sa.PrimaryKeyConstraint("id", name="pk_ruler_scores"),
        parent("ruler_scores", "session_id", "sessions"),
        sa.CheckConstraint("value >= 0 AND value <= 10", name=op.f("ck_ruler_scores_range")),
    )
    op.create_table(
        "risk_findings",
        key(),
        number("session_id"),
        number("turn_number"),
        word("label"),
        word("level"),
        word("rule"),
        word("evidence"),
        time("at"),
        word("acknowledged_by", nullable=True),
        time("acknowledged_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_risk_findings"),
        parent("risk_findings", "session_id", "sessions"),
    )
    op.create_table(
        "referrals",
        key(),
        number("session_id"),
        word("option"),
        word("status"),
        time("at"),
        sa.PrimaryKeyConstraint("id", name="pk_referrals"),
        parent("referrals", "session_id", "sessions"),
        sa.CheckConstraint("status IN ('suggested', 'chosen', 'declined')", name=op.f("ck_referrals_status")),
    )
    for table in ("ruler_scores", "risk_findings", "referrals"):
        op.create_index(f"ix_{table}_session_id", table, ["session_id"])


def create_staff() -> None:
    """Counselors, their open sign-ins, and the trail of what they looked at."""
    op.create_table(
        "counselors",
        key(),
        word("name"),
        word("key_hash"),
        time("created_at"),
        sa.PrimaryKeyConstraint("id", name="pk_counselors"),
        sa.UniqueConstraint("name", name="uq_counselors_name"),
    )
    op.create_table(
        "sign_ins",
        word("token_hash"),
        number("counselor_id"),
        time("started_at"),
        time("last_at"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sign_ins"),
        parent("sign_ins", "counselor_id", "counselors"),
    )
    op.create_index("ix_sign_ins_counselor_id", "sign_ins", ["counselor_id"])
    op.create_table(
        "audit",
        key(),
        word("counselor"),
        word("event"),
        word("subject", nullable=True),
        time("at"),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )


def key() -> sa.Column[int]:
    """A primary key that counts up."""
    return sa.Column("id", sa.Integer(), nullable=False)


def number(name: str) -> sa.Column[int]:
    """A whole number."""
    return sa.Column(name, sa.Integer(), nullable=False)


def word(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """Text of any length."""
    return sa.Column(name, sa.String(), nullable=nullable)


def time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    """A moment in UTC."""
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def parent(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    """A foreign key whose rows go when the row they belong to goes."""
    name = f"fk_{table}_{column}_{other}"
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete="CASCADE")
