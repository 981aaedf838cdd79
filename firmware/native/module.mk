# One native module for one processor, by MicroPython's own rules. The Makefile beside this calls it.

MOD := exonomy_ed25519
SRC := exonomy_ed25519.c
BUILD := build
CFLAGS_EXTRA := -fwhole-program -I$(MONOCYPHER)
vpath %.c $(HERE)
vpath Makefile $(HERE)

ifeq ($(ARCH),armv6m)
# No instruction multiplies into 64 bits there; GCC calls this one function of its own library.
SRC_O += lmul.o
endif

include $(MPY_DIR)/py/dynruntime.mk

lmul.o:
	$(Q)$(CROSS)ar p $(shell $(CROSS)gcc $(CFLAGS_ARCH) -print-libgcc-file-name) _muldi3.o > $@
