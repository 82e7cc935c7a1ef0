"""One turn through the gateway, and the promises it keeps."""

from __future__ import annotations

import asyncio

import pytest

from bot.gateway.assistant import BadAnswer, Choice, Parse, Profile, Refused, Unavailable, Utterance
from bot.gateway.ports import Recalled
from bot.safety import RiskState

from .fakes import Scene, texts

CRISIS = "You want to die. Call 988."


async def test_when_a_message_comes_in_then_screen_mask_ask_and_restore_happen_in_order(scene: Scene) -> None:
    """The screen sees raw words, the assistant masked ones, the client their own again."""
    reply = await scene.say("me and tasha went out")
    assert scene.screen.seen == ["me and tasha went out"]
    assert scene.assistant.asked[0].text == "me and [PERSON_1] went out"
    assert texts(reply) == ["You said: me and tasha went out"]


async def test_when_the_client_has_agreed_then_only_masked_text_is_recorded(scene: Scene) -> None:
    """Identifiers stop at the gateway."""
    await scene.agree()
    await scene.say("tasha called")
    assert "tasha" not in repr(scene.ledger.entries) + repr(scene.assistant.asked)
    assert scene.ledger.client_texts[-1] == "[PERSON_1] called"


async def test_when_nobody_has_agreed_then_nothing_is_stored(scene: Scene) -> None:
    """Not a row before consent to chat, not even after a crisis or the help button."""
    await scene.pipeline.open("web", "ana")
    await scene.say("hello")
    await scene.say("i want to die")
    await scene.pipeline.sos("web", "ana")
    assert (scene.ledger.entries, scene.ledger.linked, scene.ledger.begun) == ([], [], [])


async def test_when_the_client_agrees_then_the_address_is_linked_and_turns_are_recorded(scene: Scene) -> None:
    """The store learns a keyed hash and a random sender, never the address."""
    await scene.agree()
    assert scene.ledger.linked == [("key of ana", scene.assistant.asked[0].sender, "web")]
    assert scene.ledger.client_texts == ["Yes, okay"]


async def test_when_a_message_is_retried_then_the_stored_reply_comes_back(scene: Scene) -> None:
    """A retry never doubles a turn, neither at the assistant nor in the store."""
    first = await scene.say("hello", message_id="same")
    second = await scene.say("hello", message_id="same")
    assert second == first
    assert len(scene.assistant.asked) == 1


async def test_when_a_retry_overtakes_the_answer_then_both_get_the_same_reply(scene: Scene) -> None:
    """The second delivery waits for the first."""
    scene.assistant.delays = [0.05]
    first, second = await asyncio.gather(scene.say("hi", message_id="same"), scene.say("hi", message_id="same"))
    assert first == second
    assert len(scene.assistant.asked) == 1


async def test_when_messages_come_in_a_burst_then_they_keep_their_order(scene: Scene) -> None:
    """A slow first answer does not let the second message pass."""
    scene.assistant.delays = [0.05, 0.0, 0.0]
    await asyncio.gather(*(scene.say(text) for text in ("one", "two", "three")))
    assert [ask.text for ask in scene.assistant.asked] == ["one", "two", "three"]


async def test_when_two_clients_write_then_neither_waits_for_the_other(scene: Scene) -> None:
    """Conversations run in parallel."""
    scene.assistant.delays = [0.2]
    slow = asyncio.create_task(scene.say("slow", who="ana"))
    await asyncio.sleep(0.05)
    await scene.say("quick", who="ben")
    assert not slow.done()
    await slow


async def test_when_the_client_hangs_up_then_the_turn_is_finished_all_the_same(scene: Scene) -> None:
    """The retry after a lost connection finds the reply."""
    scene.assistant.delays = [0.05]
    gone = asyncio.create_task(scene.say("hello", message_id="same"))
    await asyncio.sleep(0.02)
    gone.cancel()
    reply = await scene.say("hello", message_id="same")
    assert texts(reply) == ["You said: hello"]
    assert len(scene.assistant.asked) == 1


@pytest.mark.parametrize("text", ["/affirm", " //affirm", "/ /affirm", "\n/affirm"])
async def test_when_free_text_begins_with_slashes_then_they_are_gone(scene: Scene, text: str) -> None:
    """No client can fire an intent past the language model."""
    await scene.say(text)
    assert (scene.assistant.asked[0].text, scene.assistant.asked[0].intent) == ("affirm", None)


async def test_when_a_text_is_very_long_then_it_is_cut_and_screened_whole(scene: Scene) -> None:
    """The assistant gets 2,000 characters; the risk screen reads to the end."""
    await scene.say("word " * 600)
    reply = await scene.say("word " * 600 + "i want to die")
    assert len(scene.assistant.asked[0].text or "") <= 2000
    assert texts(reply) == [CRISIS]


@pytest.mark.parametrize("error", [Unavailable("ReadTimeout"), Refused("500"), BadAnswer("KeyError")])
async def test_when_the_assistant_fails_then_the_fallback_is_kind_and_the_turn_kept(
    scene: Scene, error: Exception
) -> None:
    """Never an error text, never silence."""
    await scene.agree()
    scene.assistant.error = error
    reply = await scene.say("tasha left")
    assert texts(reply) == ["Nothing is lost, try again (a). Urgent: 911."]
    assert not reply.delivered
    assert scene.ledger.client_texts[-1] == "[PERSON_1] left"


async def test_when_the_assistant_keeps_failing_then_the_words_change(scene: Scene) -> None:
    """No fallback is said twice in a row."""
    scene.assistant.error = Unavailable("ConnectError")
    said = [texts(await scene.say("hello"))[0] for _ in range(3)]
    assert len(set(said)) == 3


async def test_when_try_again_is_pressed_then_the_lost_message_is_asked_again(scene: Scene) -> None:
    """The client does not type it twice."""
    scene.assistant.error = Unavailable("ConnectError")
    failed = await scene.say("a long story")
    scene.assistant.error = None
    reply = await scene.press(failed.said[-1].buttons[0].key)
    assert texts(reply) == ["You said: a long story"]


async def test_when_try_again_fails_too_then_it_is_still_the_first_message_that_waits(scene: Scene) -> None:
    """Pressing the button twice keeps the message, not the press."""
    scene.assistant.error = Unavailable("ConnectError")
    failed = await scene.say("a long story")
    failed = await scene.press(failed.said[-1].buttons[0].key)
    scene.assistant.error = None
    reply = await scene.press(failed.said[-1].buttons[0].key)
    assert texts(reply) == ["You said: a long story"]


async def test_when_the_greeting_failed_then_try_again_greets(scene: Scene) -> None:
    """The button of a failed opening opens the conversation."""
    scene.assistant.error = Unavailable("ConnectError")
    opened = await scene.pipeline.open("web", "ana")
    scene.assistant.error = None
    reply = await scene.press(opened.latest[-1].buttons[0].key)
    assert texts(reply) == ["Welcome.", "Okay to talk?"]


async def test_when_there_is_risk_then_the_card_comes_alone_and_nobody_is_asked(scene: Scene) -> None:
    """The gateway answers a crisis by itself, so it does with the assistant dead."""
    scene.assistant.error = Unavailable("ConnectError")
    reply = await scene.say("i want to die")
    assert (texts(reply), reply.risk) == ([CRISIS], ("suicide_active",))
    assert reply.delivered
    assert scene.assistant.asked == []


async def test_when_masking_and_store_are_dead_too_then_the_card_still_comes(scene: Scene) -> None:
    """Risk screening needs nothing else to work."""
    scene.masking.is_broken = scene.ledger.is_broken = True
    assert texts(await scene.say("i want to die")) == [CRISIS]


async def test_when_the_detector_breaks_then_the_short_safety_text_comes_first(
    scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    """Never silence; the log names the failure and not the text."""
    scene.screen.error = RuntimeError("secret words")
    reply = await scene.say("hello there")
    assert texts(reply) == ["In danger? Call 911.", "You said: hello there"]
    logged = capsys.readouterr().out
    assert "risk_screen_failed" in logged
    assert "secret words" not in logged
    assert "hello" not in logged


async def test_when_only_the_language_model_sees_the_risk_then_its_card_replaces_the_answer(scene: Scene) -> None:
    """Two nets, either is enough."""
    scene.assistant.parse = Parse("risk_suicide_active", 0.95)
    reply = await scene.say("see you all on the other side")
    assert (texts(reply), reply.risk) == ([CRISIS], ("suicide_active",))


async def test_when_risk_has_no_words_then_the_short_safety_text_stands_in(scene: Scene) -> None:
    """A response that is missing from the data never silences a crisis."""
    scene.screen.card = "utter_risk_without_words"
    assert texts(await scene.say("i want to die")) == ["In danger? Call 911."]


async def test_when_a_finding_is_recorded_then_it_stands_with_its_turn(scene: Scene) -> None:
    """Counselors see label and rule beside the de-identified text."""
    await scene.agree()
    await scene.say("i want to die")
    client = scene.ledger.entries[-1][1].client
    assert client is not None
    assert [flag.label for flag in client.flags] == ["suicide_active"]


async def test_when_a_button_is_pressed_then_its_intent_is_asked_and_its_title_screened(scene: Scene) -> None:
    """The opaque key means nothing outside the gateway."""
    await scene.agree()
    assert scene.assistant.asked[-1].intent == "affirm"
    assert scene.screen.seen[-1] == "Yes, okay"


async def test_when_a_button_carries_plain_words_then_they_are_asked_as_text(scene: Scene) -> None:
    """A ruler's number reaches the assistant as if it had been typed."""
    scene.assistant.reply = (Utterance("How important?", (Choice("7", "7"),), "utter_ask_importance", "Q"),)
    asked = await scene.say("hi")
    scene.assistant.reply = None
    assert texts(await scene.press(asked.said[0].buttons[0].key)) == ["You said: 7"]


async def test_when_a_key_is_unknown_or_stale_then_the_open_question_comes_again(scene: Scene) -> None:
    """Old buttons and invented keys are treated kindly, and ask nobody."""
    opened = await scene.pipeline.open("web", "ana")
    stale = opened.latest[-1].buttons[0].key
    await scene.say("wait")
    asked = len(scene.assistant.asked)
    for key in (stale, "/affirm", "invented"):
        assert texts(await scene.press(key)) == ["Here is where we are.", "You said: wait"]
    assert len(scene.assistant.asked) == asked


async def test_when_a_stale_button_means_danger_then_it_is_heard_all_the_same(scene: Scene) -> None:
    """After a restart keys are gone; an answer to a safety question is not."""
    assert texts(await scene.press("stale", title="i want to die")) == [CRISIS]


async def test_when_a_button_answers_the_assistant_then_it_answers_no_safety_question(scene: Scene) -> None:
    """A "no thanks" to a question about age and consent is not a sign of danger."""
    await scene.agree()
    assert (scene.screen.seen[-1], scene.screen.bot_before) == ("Yes, okay", "")


async def test_when_a_button_answers_a_safety_question_then_the_screen_is_told_the_question(scene: Scene) -> None:
    """A "yes" after a question about suicide is a yes."""
    await scene.say("i want to die")
    await scene.press("stale", title="Yes")
    assert scene.screen.bot_before == CRISIS


async def test_when_one_client_sends_another_clients_key_then_it_is_unknown(scene: Scene) -> None:
    """Keys belong to one conversation."""
    opened = await scene.pipeline.open("web", "ana")
    reply = await scene.press(opened.latest[-1].buttons[0].key, who="ben")
    assert texts(reply) == ["Here is where we are."]


async def test_when_nothing_is_left_of_a_message_then_nobody_is_asked(scene: Scene) -> None:
    """Blanks and lone slashes get a kind line."""
    assert texts(await scene.say(" // ")) == ["That came empty."]
    assert scene.assistant.asked == []


@pytest.mark.parametrize("text", ["/sos", " /HELP "])
async def test_when_help_is_asked_by_command_then_the_card_comes(scene: Scene, text: str) -> None:
    """The way in that works by typing alone."""
    assert texts(await scene.say(text)) == ["Help now: 911."]


async def test_when_help_is_pressed_during_a_slow_answer_then_it_does_not_wait(scene: Scene) -> None:
    """The help card takes no lock."""
    scene.assistant.delays = [0.3]
    slow = asyncio.create_task(scene.say("hello"))
    await asyncio.sleep(0.05)
    assert texts(await scene.pipeline.sos("web", "ana")) == ["Help now: 911."]
    assert not slow.done()
    await slow


async def test_when_messages_come_too_fast_then_they_are_screened_and_not_passed_on(scene: Scene) -> None:
    """The rate limit is no path around the risk screen."""
    assert texts(await scene.say("spam", hurried=True)) == ["One at a time."]
    assert texts(await scene.say("i want to die", hurried=True)) == [CRISIS]
    assert scene.assistant.asked == []


async def test_when_text_cannot_be_masked_then_it_goes_nowhere(scene: Scene) -> None:
    """Without de-identification nothing is sent on, and the store keeps a mark in place of the words."""
    await scene.agree()
    asked = len(scene.assistant.asked)
    scene.masking.is_broken = True
    reply = await scene.say("tasha left")
    assert not reply.delivered
    assert len(scene.assistant.asked) == asked
    assert scene.ledger.client_texts[-1] == "[?]"


async def test_when_the_store_was_down_for_a_while_then_the_turns_are_kept_afterwards(scene: Scene) -> None:
    """A broken store never costs the client an answer, nor the counselor a turn."""
    await scene.agree()
    scene.ledger.is_broken = True
    assert texts(await scene.say("first")) == ["You said: first"]
    scene.ledger.is_broken = False
    await scene.say("second")
    assert scene.ledger.client_texts[-2:] == ["first", "second"]


async def test_when_something_unforeseen_breaks_then_the_client_still_gets_words(scene: Scene) -> None:
    """The last resort at the pipeline's door."""
    scene.assistant.error = ZeroDivisionError()
    assert not (await scene.say("hello")).delivered


async def test_when_something_unforeseen_breaks_then_danger_is_still_answered(scene: Scene) -> None:
    """Whether it breaks before the screen or after it, the card comes, not the fallback."""
    scene.ledger.error = ZeroDivisionError()
    assert texts(await scene.say("i want to die")) == [CRISIS]
    scene.screen.error = ZeroDivisionError()
    assert texts(await scene.say("i want to die")) == ["In danger? Call 911."]


async def test_when_opening_breaks_unforeseen_then_the_client_is_offered_to_try_again(scene: Scene) -> None:
    """A page is never left without words."""
    scene.ledger.error = ZeroDivisionError()
    opened = await scene.pipeline.open("web", "ana")
    assert (opened.delivered, [button.title for button in opened.latest[0].buttons]) == (False, ["Try again"])


async def test_when_help_is_pressed_while_a_turn_is_being_kept_then_each_is_kept_once(scene: Scene) -> None:
    """Two records at a time neither double nor lose a turn, and the slow one keeps its reply."""
    await scene.agree()
    scene.ledger.delay = 0.05
    slow = asyncio.create_task(scene.say("hello"))
    await asyncio.sleep(0.02)
    assert texts(await scene.pipeline.sos("web", "ana")) == ["Help now: 911."]
    assert texts(await slow) == ["You said: hello"]
    assert [entry.bot[0].text for _, entry in scene.ledger.entries[1:]] == ["You said: hello", "Help now: 911."]


async def test_when_help_is_pressed_after_a_safety_question_then_the_question_stays_open(scene: Scene) -> None:
    """Else "yes" would be read as an answer to the help card, which names an overdose first."""
    await scene.say("i want to die")
    await scene.pipeline.sos("web", "ana")
    await scene.say("yes")
    assert scene.screen.bot_before == CRISIS


async def test_when_help_is_typed_during_a_slow_answer_then_it_does_not_wait(scene: Scene) -> None:
    """The command is as quick as the button, even with a store that hangs."""
    await scene.agree()
    scene.assistant.delays, scene.ledger.delay = [0.3], 5.0
    slow = asyncio.create_task(scene.say("hello"))
    await asyncio.sleep(0.05)
    assert texts(await asyncio.wait_for(scene.say("/sos"), 1.0)) == ["Help now: 911."]
    slow.cancel()


async def test_when_the_conversation_is_opened_again_then_its_history_is_shown(scene: Scene) -> None:
    """A reload greets nobody twice, and the live buttons still work."""
    await scene.pipeline.open("web", "ana")
    again = await scene.pipeline.open("web", "ana")
    assert [line.text for line in again.shown] == ["Welcome.", "Okay to talk?"]
    assert texts(await scene.press(again.latest[-1].buttons[0].key)) == ["You said: affirm"]
    assert len(scene.assistant.asked) == 2


async def test_when_a_session_begins_then_the_profile_goes_along_once(scene: Scene) -> None:
    """Later turns carry neither profile nor new_session."""
    await scene.pipeline.open("web", "ana")
    await scene.say("hi")
    assert [(ask.new_session, ask.profile) for ask in scene.assistant.asked] == [(True, Profile()), (False, None)]


async def test_when_an_hour_passes_then_a_returning_client_starts_a_new_session(scene: Scene) -> None:
    """Same sender, profile from the store, and names of the last session forgotten."""
    await scene.agree()
    await scene.say("tasha called")
    scene.clock.pass_minutes(61)
    opened = await scene.pipeline.open("web", "ana")
    ask = scene.assistant.asked[-1]
    assert (ask.intent, ask.new_session, ask.profile) == ("greet", True, Profile(consented=True, returning=True))
    assert ask.sender == scene.assistant.asked[0].sender
    assert [line.text for line in opened.shown] == ["Welcome.", "Okay to talk?"]
    assert scene.ledger.begun == [ask.sender]


async def test_when_an_hour_passes_without_consent_then_the_visitor_is_a_stranger(scene: Scene) -> None:
    """Nothing connects the two visits, and the assistant's rows of the first are gone."""
    await scene.say("hello")
    scene.clock.pass_minutes(61)
    await scene.say("hello")
    first, second = (ask.sender for ask in scene.assistant.asked)
    assert first != second
    assert scene.ledger.forgotten == [first]


async def test_when_a_visitor_says_no_to_chatting_then_nothing_they_wrote_is_left(scene: Scene) -> None:
    """The assistant's rows go at once, and what comes next comes from somebody it has not met."""
    opened = await scene.pipeline.open("web", "ana")
    await scene.press(opened.latest[-1].buttons[1].key)
    declined = scene.assistant.asked[-1].sender
    assert scene.ledger.forgotten == [declined]
    await scene.say("hello")
    assert scene.assistant.asked[-1].sender != declined


async def test_when_strangers_have_left_then_tidying_forgets_them(scene: Scene) -> None:
    """Without a second visit as well."""
    await scene.say("hello")
    scene.clock.pass_minutes(61)
    await scene.pipeline.tidy()
    assert scene.ledger.forgotten == [scene.assistant.asked[0].sender]
    assert scene.pipeline.history("web", "ana").shown == ()


async def test_when_the_gateway_restarts_in_a_session_then_it_goes_on(scene: Scene) -> None:
    """The client is recognised, and not greeted again."""
    await scene.agree()
    known = scene.ledger.clients["key of ana"]
    scene.ledger.clients["key of ana"] = Recalled(known.sender, known.pseudonym, known.profile, last_at=scene.clock())
    scene.restart()
    await scene.say("still here")
    assert (scene.assistant.asked[-1].sender, scene.assistant.asked[-1].new_session) == (known.sender, False)


async def test_when_the_last_session_left_risk_open_then_the_next_opens_with_a_check_in(scene: Scene) -> None:
    """Also after a restart: the risk state comes from the store; the greeting waits for the next turn."""
    await scene.agree()
    known = scene.ledger.clients["key of ana"]
    risk = RiskState(level="watch", label="suicide_active", at=1.0)
    scene.ledger.clients["key of ana"] = Recalled(known.sender, known.pseudonym, known.profile, risk)
    scene.restart()
    opened = await scene.pipeline.open("web", "ana")
    assert [said.text for said in opened.latest] == ["Last time was heavy. How is it now?"]
    await scene.say("better, thanks")
    assert scene.assistant.asked[-1].new_session


async def test_when_data_are_erased_then_the_gateway_forgets_too(scene: Scene) -> None:
    """Tracker rows go, the reply still arrives, and the next message comes from a stranger."""
    await scene.agree()
    sender = scene.assistant.asked[-1].sender
    reply = await scene.say("erase me")
    kept = len(scene.ledger.entries)
    assert texts(reply) == ["You said: erase me"]
    assert scene.ledger.forgotten == [sender]
    await scene.say("hello")
    assert scene.assistant.asked[-1].sender != sender
    assert len(scene.ledger.entries) == kept


async def test_when_the_store_is_down_at_the_first_word_then_nobody_is_taken_for_a_stranger(scene: Scene) -> None:
    """A returning client is not asked for consent again because of a database that sleeps."""
    scene.ledger.is_broken = True
    reply = await scene.say("hello")
    assert not reply.delivered
    assert scene.assistant.asked == []
