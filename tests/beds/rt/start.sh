#!/bin/bash
# Request Tracker 5 on 127.0.0.1:8111, from Debian's packages, with the conversations of ../conversations.json.
#   start.sh             installs and seeds what is missing, starts, waits; last line: READY url login password
#   start.sh --reseed    the same with fresh data
# Exit status 3: not on this machine (see the message on stderr). Anything else but 0: broken.
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=../lib/bed.sh
. "$here/../lib/bed.sh" rt
PORT=8111
reseed=${1:-}

main() {
  require_debian_as_root
  prepare_state
  lock_bed
  home=$HOME_OF_BED
  made_from=$(fingerprint rt lib conversations.json attachments)
  if [ "$reseed" != --reseed ] && is_made_from "$home/seeded" "$made_from" && is_alive web && answers $PORT; then ready; fi
  install_missing
  end web
  require_free_port $PORT
  configure
  is_made_from "$home/pristine/made-from" "$made_from" || seed
  if [ "$reseed" = --reseed ] || ! is_made_from "$home/seeded" "$made_from"; then use_fresh_data; fi
  compare_truth
  launch web setpriv --reuid=www-data --regid=www-data --clear-groups "${environment[@]}" \
    /usr/share/request-tracker5/libexec/rt-server --server Starlet --host 127.0.0.1 --port $PORT --max-workers 3
  wait_for web 120 answers $PORT
  ready
}

ready() {
  echo "READY http://127.0.0.1:$PORT/ nadia bed-password"
  exit 0
}

# The smallest packages that satisfy RT's dependencies: the database is a file of ours and mail goes into another.
install_missing() {
  local wanted=(request-tracker5 rt5-db-sqlite rt5-standalone starlet perl procps)
  is_installed dbconfig-common || wanted+=(dbconfig-no-thanks)
  is_provided mail-transport-agent || wanted+=(msmtp-mta)
  plan_to_disable request-tracker5 request-tracker5
  install_packages "${wanted[@]}" <<'ANSWERS'
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/rtname string larkfield.example
ANSWERS
  disable_planned
}

configure() {
  mkdir -p "$home/etc/RT_SiteConfig.d" "$home/cache/mason" "$home/cache/sessions" "$home/tmp"
  cp "$here/RT_SiteConfig.pm" "$home/etc/"
  chown -R www-data:www-data "$home/cache" "$home/tmp"
  # PERL_HASH_SEED: rows that RT creates in the order of a hash get the same ids every time.
  environment=(env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME="$home/tmp" TMPDIR="$home/tmp" PERL_HASH_SEED=0
    EVENKEEL_BED_HOME="$home" EVENKEEL_BED_PORT="$PORT" RT_SITE_CONFIG="$home/etc/RT_SiteConfig.pm"
    RT_SITE_CONFIG_DIR="$home/etc/RT_SiteConfig.d")
}

# Makes the pristine database. Slow (RT's own tables), so it is kept and every fresh database is a copy of it.
seed() {
  say 'seeding'
  rm -rf "$home/pristine" "$home/data" "$home/seeded" "$home/source"
  mkdir -p "$home/pristine" "$home/data" "$home/source"
  # www-data may be unable to enter the repository.
  cp -r "$BEDS/conversations.json" "$BEDS/attachments" "$BEDS"/lib/*.pm "$here/seed.pl" "$home/source/"
  echo bed-password >"$home/source/root-password"
  chmod -R a+rX "$home/source"
  chown www-data:www-data "$home/data"
  : >"$home/log/seed.log"
  seed_with as www-data "${environment[@]}" EVENKEEL_BED_SEEDING=1 /usr/sbin/rt-setup-database-5 --action init --skip-create \
    --dba '' --root-password-file "$home/source/root-password"
  seed_with as www-data "${environment[@]}" EVENKEEL_BED_SEEDING=1 perl -I "$home/source" "$home/source/seed.pl" \
    "$home/source" "$home/data"
  install -m 644 -t "$STATE/truth" "$home"/data/rt-*.json
  mv "$home/data/rt.db" "$home/pristine/"
  echo "$made_from" >"$home/pristine/made-from"
}

use_fresh_data() {
  rm -rf "$home/data" "$home/seeded" "$home/cache/sessions"
  mkdir -p "$home/data" "$home/cache/sessions"
  cp "$home/pristine/rt.db" "$home/data/"
  : >"$home/data/sent.mbox"
  chown -R www-data:www-data "$home/data" "$home/cache/sessions"
  echo "$made_from" >"$home/seeded"
}

main
