"""One recognizer, one module: each finds one kind of identifier."""
