#!/bin/bash
# Ends the bed's server. Its data stays.
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=../lib/bed.sh
. "$here/../lib/bed.sh" rt
[ -d "$HOME_OF_BED" ] || exit 0
lock_bed
end web
