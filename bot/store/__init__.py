"""The store: de-identified conversations, scores, consents and findings in SQLite or PostgreSQL."""
