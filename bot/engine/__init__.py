"""Everything that runs inside Rasa: channel, NLU components, NLG, stores; Python 3.10, its own environment."""
