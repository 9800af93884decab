# Needs Python 3.11 or newer with venv, and make. Everything else is brought along into .venv/ from the lock
# files, which need not be activated. `make demo ARGS="--no-open --ports-file F"` hands options to the demo.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
LOCKS := requirements-dev.lock requirements-node.lock

.PHONY: demo test check lint bench evaluate

demo: $(READY)
	@$(BIN)/provisioning-bot demo $(ARGS)

# In CI a missing browser is a failure; elsewhere the browser tests say why they were skipped.
test: lint
	$(BIN)/pytest $(if $(CI),--require-browser) $(ARGS)

check: lint
	$(BIN)/pytest -m "not browser and not slow" $(ARGS)

lint: $(READY)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python benchmarks/run.py $(ARGS)

evaluate: $(READY)
	$(BIN)/python -m evaluation $(ARGS)

$(READY): $(LOCKS) pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "$(PYTHON) is missing or older than 3.11. Name a newer one: make PYTHON=python3.12" >&2; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv || { \
	  echo "Python has no venv here (on Debian: apt-get install python3-venv)." >&2; exit 1; }
	@echo "Filling .venv from the lock files; this takes about a minute, once."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@# The chat page and the card renderer need Node; where the machine has none, pip brings it.
	@{ command -v node && command -v npm; } >/dev/null || $(BIN)/pip install --quiet \
	  --disable-pip-version-check --only-binary :all: --require-hashes -r requirements-node.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
