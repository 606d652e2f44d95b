# `make run` plays the show, `make test` runs every gate; both set up what is missing first.
#   make run ARGS="my-show --windowed"      make test ARGS="-k layers"

BIN := .venv/bin
PINS := $(shell cksum pyproject.toml setup/prepare.sh | cksum | cut -d ' ' -f 1)
RUNNABLE := .venv/.run-$(PINS)
TESTABLE := .venv/.test-$(PINS)
MESSAGES := $(patsubst translations/%.ts,kiosk/i18n/%.qm,$(wildcard translations/*.ts))
LUPDATE = $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language en \
	$$(find kiosk -name '*.qml' -o -name '*.py')

.PHONY: run test translations clean
.DELETE_ON_ERROR:
.NOTPARALLEL:

run: $(RUNNABLE) $(MESSAGES)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
		$(BIN)/kiosk export $(ARGS) --to build/screens && \
		echo "There is no screen here; the show is in $(CURDIR)/build/screens as pictures."; \
	else \
		exec $(BIN)/kiosk run $(ARGS); \
	fi

test: $(TESTABLE) $(MESSAGES)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist loadfile $(ARGS)

# Carries the program's new and changed words into translations/*.ts, for Qt Linguist. The words are
# written in English, so that kiosk_en.ts holds only what depends on a number.
translations: $(TESTABLE)
	$(LUPDATE) -ts $(filter-out %_en.ts,$(wildcard translations/*.ts))
	$(LUPDATE) -pluralonly -ts translations/kiosk_en.ts

# Another language begins here: see docs/languages.md.
translations/kiosk_%.ts: | $(TESTABLE)
	$(LUPDATE) -target-language $* -ts $@

clean:
	rm -rf .venv build dist kiosk/i18n

$(RUNNABLE):
	@setup/prepare.sh run $@

$(TESTABLE):
	@setup/prepare.sh test $@
	@touch $(RUNNABLE)

kiosk/i18n/%.qm: translations/%.ts | $(RUNNABLE)
	@mkdir -p $(@D)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@
