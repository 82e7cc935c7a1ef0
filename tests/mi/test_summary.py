"""A client's own words, collected for summaries and plans."""

from __future__ import annotations

from bot.mi.summary import Said, joined, own_words, said_back

SESSION = (
    Said("hey", "greet"),
    Said("im tired of lying to my wife", "change_reason"),
    Said("its the only thing that helps me relax", "sustain_reason"),
    Said("i want my fridays back", "change_desire"),
    Said("ok", "minimal"),
    Said("im so tired of lying to my wife", "change_reason"),
)


def test_when_change_talk_is_collected_then_it_is_theirs_and_nothing_is_said_twice(parse):
    """Later before earlier within a kind, likes left out."""
    words = own_words(SESSION, parse)
    assert words["change_words"] == "you want your Fridays back, and you're so tired of lying to your wife"
    assert words["sustain_words"] == "it's the only thing that helps you relax"


def test_when_mobilising_talk_was_heard_then_it_comes_first(parse):
    """Commitment before reasons."""
    said = (Said("im quitting friday", "change_commitment"), *SESSION)
    assert own_words(said, parse)["change_words"].startswith("you're quitting Friday, ")


def test_when_much_was_said_then_three_clauses_are_enough(parse):
    """A summary is no recital."""
    said = [
        Said("i deleted his number", "change_steps"),
        Said("my kid saw me high", "change_reason"),
        Said("i want to sleep again", "change_desire"),
        Said("i stopped for a month last year", "change_ability"),
    ]
    words = own_words(said, parse)["change_words"]
    assert words == "you deleted his number, you want to sleep again, and your kid saw you high"


def test_when_a_message_was_ambivalent_then_each_side_goes_where_it_belongs(parse):
    """Both sides are theirs."""
    words = own_words([Said("i love it but im tired of being broke", "ambivalence")], parse)
    assert words == {"change_words": "you're tired of being broke", "sustain_words": "you love it"}


def test_when_nothing_was_said_either_way_then_there_are_no_words(parse):
    """The variant with the placeholder is then not eligible."""
    assert own_words([Said("hey", "greet"), Said("im an addict", "change_reason")], parse) == {}


def test_when_names_are_masked_then_they_stay_masked(parse):
    """The gateway restores them."""
    words = own_words([Said("[PERSON_1] found my stash", "change_reason")], parse)
    assert words["change_words"] == "[PERSON_1] found your stash"


def test_when_clauses_are_joined_then_commas_come_before_every_and():
    """So that each clause stands for itself."""
    assert [joined(clauses) for clauses in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a, and b", "a, b, and c"]


def test_when_a_person_spoke_against_themselves_then_it_is_not_given_back(parse):
    """A closing that repeats self-contempt would be cruel."""
    assert own_words([Said("i just lie there and hate myself", "change_reason")], parse) == {}


def test_when_a_client_returns_then_what_mattered_is_said_in_the_second_person(parse):
    """A "Last time you told me ..." goes on with "you"."""
    assert said_back("i deleted his number this morning", parse) == "you deleted his number this morning"
    assert said_back("??", parse) is None
