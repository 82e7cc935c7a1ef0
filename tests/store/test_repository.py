"""The store keeps what was agreed to, once, and nothing else."""

from __future__ import annotations

import traceback

import pytest

from bot.privacy import pseudonym
from bot.store import repository
from bot.store.errors import Conflict, StoreError, UnknownConversation
from bot.store.records import BotTurn, Choice, Consents, Ruler, Status
from bot.store.repository import Store

from .conftest import SENDER, Clock
from .promises import RISK, client, number_of, whole_conversation


def test_when_a_conversation_runs_its_course_then_every_part_is_kept_and_gone_after_erasure(store: Store) -> None:
    """The whole way through every table, on SQLite."""
    whole_conversation(store, SENDER)


@pytest.mark.parametrize(
    "attempt",
    [
        lambda store: store.link("k", SENDER, "web"),
        lambda store: store.record(SENDER, client()),
        lambda store: store.record_score(SENDER, Ruler.READINESS, 5),
        lambda store: store.record_consent(SENDER, Choice.REVIEW, granted=True, version="1"),
        lambda store: store.record_consent(SENDER, Choice.CHAT, granted=False, version="1"),
        lambda store: store.record_referrals(SENDER, ("cbt",), Status.SUGGESTED),
        lambda store: store.session(SENDER),
        lambda store: store.erase(SENDER),
    ],
)
def test_when_there_is_no_consent_to_chat_then_nothing_is_kept(store: Store, attempt) -> None:  # type: ignore[no-untyped-def]
    """Every way of writing is refused before the first yes."""
    with pytest.raises(UnknownConversation):
        attempt(store)
    assert store.conversations(reviewable=False) == ()


def test_when_nothing_is_known_of_a_sender_then_every_look_up_says_so(store: Store) -> None:
    """Looking never opens a conversation."""
    assert store.find("k") is None
    looks = (store.of_sender, store.profile, store.last_sitting, store.risk_memory)
    assert [look(SENDER) for look in looks] == [None] * len(looks)
    assert store.consents(SENDER) == Consents()
    with pytest.raises(UnknownConversation):
        store.transcript("quiet-harbor-7k2m")


def test_when_consent_is_given_twice_then_there_is_one_conversation_under_one_pseudonym(consenting: Store) -> None:
    """Opening is harmless to repeat."""
    before = consenting.of_sender(SENDER)
    consenting.record_consent(SENDER, Choice.CHAT, granted=True, version="2")
    assert consenting.start(SENDER) == before


def test_when_a_choice_is_changed_then_the_latest_answer_counts(consenting: Store) -> None:
    """Review can be withdrawn, and the conversation leaves the counselors' list."""
    consenting.record_consent(SENDER, Choice.REVIEW, granted=True, version="1")
    assert len(consenting.conversations(reviewable=True)) == 1
    consenting.record_consent(SENDER, Choice.REVIEW, granted=False, version="1")
    assert consenting.consents(SENDER) == Consents(chat=True, review=False)
    assert consenting.conversations(reviewable=True) == ()


def test_when_an_address_is_linked_then_it_leads_to_the_conversation(consenting: Store) -> None:
    """Only the keyed hash of an address is ever given to the store."""
    linked = consenting.link("k" * 64, SENDER, "telegram")
    assert consenting.find("k" * 64) == linked
    assert (linked.sender, linked.door) == (SENDER, "telegram")


@pytest.mark.parametrize(("minutes", "session"), [(0, 1), (59.9, 1), (60, 2), (60 * 24, 2)])
def test_when_the_client_was_away_then_sixty_minutes_end_the_session(
    consenting: Store, clock: Clock, minutes: float, session: int
) -> None:
    """A sitting ends by itself."""
    consenting.record(SENDER, client())
    clock.pass_by(minutes=minutes)
    assert number_of(consenting.record(SENDER, client("m2"))) == (session, 2 if session == 1 else 1)


def test_when_turns_keep_coming_then_the_session_goes_on_past_an_hour(consenting: Store, clock: Clock) -> None:
    """Idle time counts from the last turn, not from the first."""
    for number in range(4):
        consenting.record(SENDER, client(f"m{number}"))
        clock.pass_by(minutes=45)
    assert consenting.session(SENDER).number == 1


def test_when_a_fresh_session_is_asked_for_then_it_starts_at_once(consenting: Store) -> None:
    """The gateway can begin a sitting whenever it has to."""
    consenting.record(SENDER, client())
    assert consenting.session(SENDER, fresh=True).number == 2
    assert number_of(consenting.record(SENDER, client("m2"))) == (2, 1)


def test_when_a_message_comes_twice_then_it_is_kept_once_even_in_a_later_session(
    consenting: Store, clock: Clock
) -> None:
    """Idempotent by message id, over the whole conversation."""
    first = consenting.record(SENDER, client(), [BotTurn(text="hello")])
    clock.pass_by(hours=5)
    again = consenting.record(SENDER, client(), [BotTurn(text="hello")])
    assert (again.session_id, again.turn_number, again.is_new) == (first.session_id, first.turn_number, False)
    last = consenting.last_sitting(SENDER)
    assert last is not None
    assert [turn.number for turn in last.turns] == [1, 2]


def test_when_two_clients_use_the_same_message_id_then_both_are_kept(consenting: Store) -> None:
    """A message id means something within its conversation only."""
    consenting.start("b" * 32)
    assert consenting.record(SENDER, client()).is_new
    assert consenting.record("b" * 32, client()).is_new


def test_when_the_bot_speaks_first_then_its_turn_is_kept_without_a_client_turn(consenting: Store) -> None:
    """A greeting has no message id and no codes of the client."""
    consenting.record(SENDER, None, [BotTurn(text="Hi.", code="structure")])
    last = consenting.last_sitting(SENDER)
    assert last is not None
    assert [(turn.role, turn.number) for turn in last.turns] == [("bot", 1)]


def test_when_a_turn_cannot_be_kept_whole_then_none_of_it_is_kept(consenting: Store) -> None:
    """One transaction: client turn, findings and answer."""
    broken = BotTurn(text=None)  # type: ignore[arg-type]
    with pytest.raises(Conflict):
        consenting.record(SENDER, client(flags=(RISK,)), [BotTurn(text="fine"), broken])
    assert consenting.last_sitting(SENDER) is None
    assert [line.risk for line in consenting.conversations(reviewable=False)] == [None]


@pytest.mark.parametrize("value", [-0.1, 10.1, float("nan")])
def test_when_a_score_is_off_the_ruler_then_it_is_refused(consenting: Store, value: float) -> None:
    """A wrong number is worse than none."""
    with pytest.raises(ValueError, match="0 to 10"):
        consenting.record_score(SENDER, Ruler.CONFIDENCE, value)


def test_when_a_client_returns_then_the_profile_holds_the_latest_of_each(consenting: Store, clock: Clock) -> None:
    """The latest score of each ruler and substance; the last substance and target that were named."""
    consenting.record(SENDER, client(substance="cocaine", target="stop"))
    consenting.record_score(SENDER, Ruler.IMPORTANCE, 4, substance="cocaine")
    consenting.record_score(SENDER, Ruler.IMPORTANCE, 2, substance="alcohol")
    clock.pass_by(days=2)
    consenting.record_score(SENDER, Ruler.IMPORTANCE, 6, substance="cocaine")
    profile = consenting.profile(SENDER)
    assert profile is not None
    assert (profile.sessions, profile.substance, profile.target) == (2, "cocaine", "stop")
    assert [(score.substance, score.value) for score in profile.scores] == [("cocaine", 6), ("alcohol", 2)]


def test_when_change_talk_is_remembered_then_risk_and_placeholders_are_left_out(consenting: Store) -> None:
    """Words for a greeting: the last change talk, nothing about harm, no name that cannot be put back."""
    consenting.record(SENDER, client("m1", "i want my mornings back"))
    consenting.record(SENDER, client("m2", "i need to stop for [PERSON_1]"))
    consenting.record(SENDER, client("m3", "i want it all to end", flags=(RISK,)))
    consenting.record(SENDER, client("m4", "i like it", talk="sustain"))
    profile = consenting.profile(SENDER)
    assert profile is not None
    assert profile.change_words == ("i want my mornings back",)


def test_when_risk_was_found_then_the_list_puts_it_first(consenting: Store, clock: Clock) -> None:
    """Before the conversation that was heard from last."""
    consenting.record(SENDER, client("m1", flags=(RISK,)))
    clock.pass_by(minutes=5)
    consenting.start("b" * 32)
    consenting.record("b" * 32, client("m1"))
    assert [line.risk for line in consenting.conversations(reviewable=False)] == ["full", None]


def test_when_a_pseudonym_is_taken_then_another_is_drawn(narrow_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Collisions are drawn again, and give up by name when nothing is free."""
    drawn = iter(["quiet-harbor-2222", "quiet-harbor-2222", "quiet-harbor-3333"])
    monkeypatch.setattr(repository, "new_pseudonym", lambda words: next(drawn))
    assert narrow_store.start("one").pseudonym == "quiet-harbor-2222"
    assert narrow_store.start("two").pseudonym == "quiet-harbor-3333"
    monkeypatch.setattr(repository, "new_pseudonym", lambda words: "quiet-harbor-2222")
    with pytest.raises(Conflict):
        narrow_store.start("three")
    assert pseudonym.DESIGNATIONS.is_file()


def test_when_the_database_refuses_a_row_then_the_error_quotes_nothing_of_it(consenting: Store) -> None:
    """Drivers quote whole rows in their messages and chains; ours do not."""
    words = " ".join(("planted", "words"))
    with pytest.raises(StoreError) as caught:
        consenting.record(SENDER, client(text=words), [BotTurn(text=None)])  # type: ignore[arg-type]
    assert words not in "".join(traceback.format_exception(caught.value))
