"""The only way in for a client: one pipeline for every turn, and the doors (web page, terminal) that lead to it."""
