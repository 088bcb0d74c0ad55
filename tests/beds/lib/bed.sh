# shellcheck shell=bash
# What start.sh and stop.sh of all beds share. Sourced with the bed's name, never run.
# In: the name, and EVENKEEL_BEDS for another place than the usual. Out: BED, BEDS (this folder), STATE and HOME_OF_BED
# (where data, logs and process numbers are kept), and the functions of the files below. Only packages write elsewhere.

set -u
umask 022
export LC_ALL=C.UTF-8
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
BED=$1
BEDS=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# shellcheck source=state.sh
. "$BEDS/lib/state.sh"
# shellcheck source=packages.sh
. "$BEDS/lib/packages.sh"
# shellcheck source=servers.sh
. "$BEDS/lib/servers.sh"
# shellcheck source=seeding.sh
. "$BEDS/lib/seeding.sh"
