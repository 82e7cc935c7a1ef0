"""The screen: each label's table, what silences it, disguises, context, speed by counting rather than by clock."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety import LABELS, Context, Finding, from_intent, screen
from bot.safety.labels import RULES
from tests.safety.tables import NEGATIVE, POSITIVE

POSITIVES = [(label, text) for label, texts in POSITIVE.items() for text in texts]
PLAIN = [(label, text) for label, text in POSITIVES if all(sign in string.ascii_letters + " " for sign in text)]
WORDY = st.sampled_from(PLAIN)


NOTHING = Context()


def full_labels(text: str, context: Context = NOTHING) -> set[str]:
    return {finding.label for finding in screen(text, context) if finding.level == "full"}


@pytest.mark.parametrize(("label", "text"), POSITIVES)
def test_when_a_sign_is_said_then_its_label_is_found(label, text):
    """The table of each label."""
    assert label in full_labels(text)


@pytest.mark.parametrize(("scope", "text"), [(scope, text) for scope, texts in NEGATIVE.items() for text in texts])
def test_when_the_surroundings_take_it_back_then_nothing_is_found(scope, text):
    """Denials, a settled past, other people, idioms, ordinary talk."""
    assert screen(text, Context()) == (), scope


@given(WORDY, st.data())
@settings(max_examples=150, deadline=None)
def test_when_casing_changes_then_the_label_stays(example, data):
    """Any letter may be upper case."""
    label, text = example
    flips = data.draw(st.lists(st.booleans(), min_size=len(text), max_size=len(text)))
    assert label in full_labels("".join(c.upper() if flip else c for c, flip in zip(text, flips, strict=True)))


@given(WORDY, st.data())
@settings(max_examples=150, deadline=None)
def test_when_invisible_signs_are_put_in_then_the_label_stays(example, data):
    """Zero-width signs and soft hyphens between any two letters."""
    label, text = example
    sign = data.draw(st.sampled_from(["\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060"]))
    at = data.draw(st.integers(0, len(text)))
    assert label in full_labels(text[:at] + sign + text[at:])


@given(WORDY, st.data())
@settings(max_examples=150, deadline=None)
def test_when_blanks_are_stretched_then_the_label_stays(example, data):
    """More blanks, tabs, no-break spaces between words and around."""
    label, text = example
    blank = data.draw(st.sampled_from(["  ", "\t", "\u00a0", "   ", " \u2003"]))
    assert label in full_labels(f"{blank}{text.replace(' ', blank)}{blank}")


@given(WORDY, st.integers(3, 9))
@settings(max_examples=80, deadline=None)
def test_when_the_last_letter_is_stretched_then_the_label_stays(example, times):
    """Moooore of a letter is still the word."""
    label, text = example
    if text[-1] in "aeioutndrlsyefk" and text.split()[-1].isalpha() and len(text.split()[-1]) > 2:
        assert label in full_labels(text + text[-1] * times)


@given(WORDY)
@settings(max_examples=80, deadline=None)
def test_when_letters_are_full_width_then_the_label_stays(example):
    """Full-width forms are the same letters."""
    label, text = example
    assert label in full_labels("".join(chr(ord(c) + 0xFEE0) if c.isalpha() else c for c in text))


@pytest.mark.parametrize(
    "text",
    [
        "k i l l  m y s e l f",
        "k.i.l.l. myself",
        "i w@nt t0 k1ll mys3lf",
        "ki11 myself",
        "k*ll myself",
        "кіll mуself",
        "killmyself",
        "k💀i💀l💀l myself",
        "ｋｉｌｌ ｍｙｓｅｌｆ",
    ],
)
def test_when_the_words_are_disguised_then_they_are_read(text):
    """Spaced, dotted, leet, starred, look-alikes, run together, emoji between letters, full width."""
    assert "suicide_active" in full_labels(text)


@pytest.mark.parametrize("position", ["start", "middle", "end"])
def test_when_a_message_is_very_long_then_all_of_it_is_read(position):
    """10,000 characters and more: no cut."""
    filler = "we talked about work and the weather and then had dinner. " * 200
    sign = "i want to kill myself. "
    text = {"start": sign + filler, "middle": filler[:6000] + ". " + sign + filler[6000:], "end": filler + sign}[
        position
    ]
    assert "suicide_active" in full_labels(text)


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_when_any_text_comes_then_the_screen_does_not_raise(text):
    """Whatever a door lets in."""
    assert isinstance(screen(text, Context()), tuple)


@pytest.mark.parametrize(
    ("asked", "said", "label"),
    [
        ("Are you having thoughts of killing yourself?", "yes", "suicide_active"),
        ("Are you having thoughts of killing yourself?", "sometimes", "suicide_active"),
        ("Are you having thoughts of killing yourself?", "not right now but yeah", "suicide_active"),
        ("Are you 18 or older?", "no", "minor_user"),
        ("How old are you?", "16", "minor_user"),
        ("Is there chest pain or trouble breathing right now?", "yeah", "overdose_medical"),
        ("Are you driving right now, or about to?", "yes", "driving_risk"),
    ],
)
def test_when_the_bot_has_asked_then_the_answer_is_read_in_its_light(asked, said, label):
    """A case: "Yes" after a safety question is a yes."""
    assert label in full_labels(said, Context(bot_before=asked))


@pytest.mark.parametrize("said", ["no", "nah", "not really", "god no", "no im ok"])
def test_when_a_safety_question_is_denied_then_nothing_is_found(said):
    """A no is a no; the state remembers that it was asked."""
    assert screen(said, Context(bot_before="Are you having thoughts of killing yourself?")) == ()


def test_when_the_crash_has_a_hopeless_mood_then_it_is_asked_about_once():
    """Within four days of use, known from this message or from earlier ones; once a session."""
    alone = "everything is black and i hate myself"
    assert [f.rule for f in screen(alone, Context(recent_use=True))] == ["suicide_passive.crash"]
    assert screen("day 2 off coke, i feel so empty", Context())[0].level == "check"
    assert screen("day 2 off coke, i feel so empty", Context(crash_asked=True)) == ()


def test_when_several_signs_are_there_then_the_most_urgent_comes_first():
    """Multi-label, in the order of urgency."""
    found = [f.label for f in screen("i took all my pills and now i cant feel my legs, im 16", Context())]
    assert found[:2] == ["overdose_medical", "suicide_active"] and "minor_user" in found
    assert [LABELS.index(label) for label in found] == sorted(LABELS.index(label) for label in found)


def test_when_evidence_is_kept_then_it_holds_no_word_of_our_own_reading_but_vocabulary():
    """Names in the matched stretch become an ellipsis, so evidence may be stored."""
    found = screen("i am going to stab my boss Zbigniew Kowalczyk", Context())
    assert found and all("zbigniew" not in f.evidence and "kowal" not in f.evidence for f in found)


def test_when_it_is_somebody_else_then_the_finding_says_so():
    """Cards for people near someone in danger."""
    assert screen("my friend is turning blue and wont wake up", Context())[0].about == "other"
    assert screen("my husband beats me", Context())[0].about == "partner"


def test_when_the_language_model_is_sure_then_the_second_net_fires():
    """A risk intent from the threshold on; never where the rules saw a denial."""
    assert from_intent("risk_minor", 0.95, "some text") == (Finding("minor_user", "full", "", "nlu.risk_minor"),)
    assert from_intent("risk_minor", 0.85, "some text")[0].level == "check"
    assert from_intent("risk_minor", 0.2, "some text") == ()
    assert from_intent("greet", 0.99, "some text") == ()
    assert from_intent("risk_suicide_active", 0.99, "i dont want to kill myself") == ()


def test_when_rules_are_listed_then_names_are_unique_within_a_label():
    """The rule id in a finding names one rule."""
    for label, rules in RULES.items():
        names = [rule.name for rule in rules]
        assert len(names) == len(set(names)), label
