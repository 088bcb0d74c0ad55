#!/bin/bash
# Ends the bed's servers. Its data stays.
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=../lib/bed.sh
. "$here/../lib/bed.sh" roundcube
[ -d "$HOME_OF_BED" ] || exit 0
lock_bed
for server in plain rich smtp imap; do end $server; done
