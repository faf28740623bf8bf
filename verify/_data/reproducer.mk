# make        builds every reproducer below this folder
# make run    runs them all: one row each; it fails where a wrong value shows
# make CC=clang, or CC="python -m ziglang cc": any compiler for x86-64 Linux that knows gcc's inline assembly

CFLAGS ?= -g
PROGRAMS := $(patsubst %.c,%,$(sort $(shell find . -name '*.c')))

.PHONY: all run clean
all: $(PROGRAMS)

$(PROGRAMS): %: %.c
	$(CC) $(CFLAGS) -fPIE -pie -o $@ $<

run: all
	@status=0; for program in $(PROGRAMS); do $$program || status=1; done; exit $$status

clean:
	rm -f $(PROGRAMS)
