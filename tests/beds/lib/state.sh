# shellcheck shell=bash
# Where a bed keeps what it writes, and on which machines it may.

STATE=${EVENKEEL_BEDS:-/var/tmp/evenkeel-test-beds}
HOME_OF_BED=$STATE/$BED

# Standard output is kept for the READY line.
say() { echo "$BED: $*" >&2; }
die() { say "$*"; exit 1; }
# Exit status 3 tells the test runner that this machine cannot have the bed, which is not a failure.
unavailable() { say "$*"; exit 3; }

require_debian_as_root() {
  local release=
  [ -r /etc/os-release ] && release=$(. /etc/os-release && echo "${ID:-} ${VERSION_ID:-}")
  [ "$release" = 'debian 12' ] || unavailable 'the beds need Debian 12, whose packages they are made from'
  [ "$(id -u)" = 0 ] || unavailable 'the beds need root, to install packages and to run servers as their own users'
}

# The servers do not run as root, so every folder on the way must be open to them.
prepare_state() {
  # A unix socket's path has 108 bytes; the longest below STATE takes 30.
  [ ${#STATE} -le 70 ] || die "EVENKEEL_BEDS is longer than 70 characters: $STATE"
  mkdir -p "$HOME_OF_BED/run" "$HOME_OF_BED/log" "$STATE/truth" || die "cannot write to $STATE"
  chmod 755 "$STATE" "$HOME_OF_BED"
  as www-data test -x "$HOME_OF_BED" || die "www-data cannot enter $HOME_OF_BED: set EVENKEEL_BEDS to another folder"
}

# Two starts at once take turns. Servers are started without the descriptor of the lock; what seeds and installs keeps it,
# so that it is still waited for when this script has been killed.
lock_bed() {
  exec 9>"$HOME_OF_BED/lock"
  flock -w 900 9 || die 'another start or stop of this bed does not end'
}

as() {
  local user=$1
  shift
  setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups "$@"
}

# show_log NAME: the end of a log, for the person who has to find out what went wrong.
show_log() { tail -n 20 "$HOME_OF_BED/log/$1.log" >&2; }
