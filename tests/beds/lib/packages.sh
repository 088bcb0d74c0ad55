# shellcheck shell=bash
# Installs Debian packages without questions, without starting their daemons and beside another apt that may be running.

POLICY=/usr/sbin/policy-rc.d

is_installed() { dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }
# A virtual package, such as mail-transport-agent, that some installed package provides.
is_provided() { dpkg-query -W -f='${db:Status-Abbrev} ${Provides}\n' 2>/dev/null | grep -Eq "^ii.* $1([ ,]|$)"; }

# install_packages PACKAGE…  debconf answers on standard input, one "package question type value" a line
install_packages() {
  local missing=() name
  for name in "$@"; do is_installed "$name" || missing+=("$name"); done
  [ ${#missing[@]} = 0 ] && return 0
  say "installing ${missing[*]}"
  (
    exec 8>"$STATE/install.lock"
    flock -w 900 8
    export DEBIAN_FRONTEND=noninteractive
    trap allow_daemons EXIT
    trap 'exit 1' INT TERM
    forbid_daemons
    debconf-set-selections
    install_patiently "${missing[@]}"
  ) >"$HOME_OF_BED/log/install.log" 2>&1 || {
    show_log install
    die "installation failed, see $HOME_OF_BED/log/install.log"
  }
}

# apt waits for dpkg's lock but not for those of its lists and its downloads, so a busy apt is asked again for ten minutes.
# A package that is unknown is looked for once more with fresh lists.
install_patiently() {
  local deadline=$((SECONDS + 600)) updated=
  until run_apt install -y --no-install-recommends "$@"; do
    if [ $SECONDS -ge $deadline ]; then return 1; fi
    if run_apt update; then
      [ -z "$updated" ] || apt_is_busy || return 1
      updated=yes
    fi
    dpkg --configure -a --force-confdef --force-confold
    sleep 3
  done
}

run_apt() {
  apt-get -q -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io \
    -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" 8>&-
}

apt_is_busy() {
  local lock
  for lock in /var/lib/dpkg/lock-frontend /var/lib/apt/lists/lock /var/cache/apt/archives/lock; do
    # apt's locks are POSIX record locks, which /proc/locks names by inode.
    [ -e $lock ] && grep -q "POSIX.*:$(stat -c %i $lock) " /proc/locks && return 0
  done
  return 1
}

# Packages would start their daemons on public addresses. A policy that was there before comes back, after a crash too.
forbid_daemons() {
  allow_daemons
  if [ -e $POLICY ]; then cp -p $POLICY "$STATE/policy-rc.d.before"; else touch "$STATE/policy-rc.d.absent"; fi
  printf '#!/bin/sh\nexit 101\n' >$POLICY
  chmod 755 $POLICY
}

allow_daemons() {
  if [ -e "$STATE/policy-rc.d.before" ]; then
    mv "$STATE/policy-rc.d.before" $POLICY
  elif [ -e "$STATE/policy-rc.d.absent" ]; then
    rm -f $POLICY "$STATE/policy-rc.d.absent"
  fi
}

# plan_to_disable PACKAGE SERVICE: what we are about to install must not start at the next boot either. It is noted before
# the installation, so that a crash between the two loses nothing.
plan_to_disable() { is_installed "$1" || touch "$HOME_OF_BED/disable.$2"; }
disable_planned() {
  local file service
  for file in "$HOME_OF_BED"/disable.*; do
    [ -e "$file" ] || continue
    service=${file##*/disable.}
    systemctl disable "$service.service" "$service.socket" >/dev/null 2>&1
    update-rc.d "$service" disable >/dev/null 2>&1
    rm -f "$file"
  done
}
