# Everything starts here: `make run` on a fresh clone, `make test` before a commit.
PYTHON := $(shell for p in python3 /usr/bin/python3 /usr/local/bin/python3 python3.13 python3.12 python3.11 python3.10; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 8))' 2>/dev/null && echo "$$p" && break; done)
BIN := .venv/bin
ARGS :=
export PYTHONUNBUFFERED := 1

.DEFAULT_GOAL := help
.PHONY: help setup train run chat test lint types lock clean

help:  ## show this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

setup:  ## install both environments, make secrets, prepare the sentence encoder
	@test -n "$(PYTHON)" || { echo "Python 3.8 or newer is needed to start: install python3 and run again." >&2; exit 1; }
	@$(PYTHON) -m scripts.setup

train: setup  ## train the assistant if anything changed
	@$(BIN)/changetalk train

run: train  ## start everything and print the addresses
	@$(BIN)/changetalk serve

chat: setup  ## talk in the terminal (while `make run` runs elsewhere)
	@$(BIN)/changetalk chat

lint: setup  ## style, types and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint  ## everything, slow tests too (ARGS='-m "not slow"' for the quick ones)
	$(BIN)/pytest $(ARGS)

lock:  ## renew the lock files (ARGS=--upgrade for newer versions)
	@$(PYTHON) -m scripts.setup lock $(ARGS)

clean:  ## remove what was installed, trained and cached; keeps var/ (conversations and secrets)
	rm -rf .bootstrap .venv .venv-engine .cache .rasa models .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .grimp_cache
