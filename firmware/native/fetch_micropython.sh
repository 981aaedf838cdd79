#!/bin/sh
# Puts MicroPython's source into FOLDER: Debian's source package, from the archives that this machine's apt knows.
# The archive need not be for this release of Debian: what counts is the file's hash.
#
#   fetch_micropython.sh FOLDER
set -eu

folder=$1
file=pool/main/m/micropython/micropython_1.25.0+ds.orig.tar.xz
hash=SHA256:7b25be99a502f070b2de81dafc08da7051d992325d6e67daa9045a918fffdbea
helper=/usr/lib/apt/apt-helper

give_up() {
    echo "$1. Name a checkout of MicroPython 1.25 instead: make firmware-native MPY_DIR=…" >&2
    exit 1
}

[ -x "$helper" ] || give_up "No apt here to get MicroPython's source with"
tar=$folder.tar.xz
rm -rf "$folder" "$folder.new"
mkdir -p "$folder.new"
# Nothing is updated: this prints the addresses that an update would read, and an archive is what precedes /dists/.
for archive in $(apt-get update --print-uris | sed -n "s|^'\(.*\)/dists/.*|\1|p" | sort -u); do
    if "$helper" download-file "$archive/$file" "$tar" "$hash" >"$folder.log" 2>&1; then
        tar -xJf "$tar" -C "$folder.new" --strip-components=1
        mv "$folder.new" "$folder"
        exit 0
    fi
done
cat "$folder.log" >&2 2>/dev/null || true
give_up "None of this machine's archives has Debian's source of MicroPython 1.25.0"
