#!/bin/bash
# Roundcube on 127.0.0.1:8112 (rich composer) and :8113 (plain composer), from Debian's packages, with the conversations of
# ../conversations.json as mail. Its IMAP server is on :8153, and :8135 takes what it sends.
#   start.sh             installs and seeds what is missing, starts, waits; last line: READY url login password
#   start.sh --reseed    the same with fresh data
# Exit status 3: not on this machine (see the message on stderr). Anything else but 0: broken.
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=../lib/bed.sh
. "$here/../lib/bed.sh" roundcube
RICH=8112 PLAIN=8113 IMAP=8153 SMTP=8135
reseed=${1:-}

main() {
  require_debian_as_root
  prepare_state
  lock_bed
  home=$HOME_OF_BED
  made_from=$(fingerprint roundcube lib conversations.json attachments)
  if [ "$reseed" != --reseed ] && is_made_from "$home/seeded" "$made_from" && is_all_up; then ready; fi
  install_missing
  local server port
  for server in plain rich smtp imap; do end $server; done
  for port in $RICH $PLAIN $IMAP $SMTP; do require_free_port "$port"; done
  configure
  if [ "$reseed" = --reseed ] || ! is_made_from "$home/seeded" "$made_from"; then seed; fi
  compare_truth
  start_servers
  ready
}

ready() {
  echo "READY http://127.0.0.1:$RICH/ help bed-password"
  exit 0
}

is_all_up() {
  is_alive imap && is_alive smtp && is_alive rich && is_alive plain &&
    is_listening $IMAP && is_listening $SMTP && answers $RICH && answers $PLAIN
}

install_missing() {
  local wanted=(roundcube-core roundcube-sqlite3 php-cli php-sqlite3 sqlite3 dovecot-imapd perl procps)
  # Roundcube depends on php for a web server; the smallest is the CGI program, which nothing starts.
  is_installed libapache2-mod-php8.2 || is_installed php8.2-fpm || wanted+=(php8.2-cgi)
  is_installed dbconfig-common || wanted+=(dbconfig-no-thanks)
  plan_to_disable dovecot-core dovecot
  install_packages "${wanted[@]}" <<'ANSWERS'
roundcube-core roundcube/dbconfig-install boolean false
ANSWERS
  disable_planned
}

configure() {
  mkdir -p "$home/etc" "$home/cache" "$home/dovecot" "$home/bin"
  cp /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php "$here/config.inc.php" "$home/etc/"
  chmod 644 "$home"/etc/*
  sed "s#STATE#$home#g" "$here/dovecot.conf" >"$home/etc/dovecot.conf"
  cp "$BEDS/lib/smtp-sink.pl" "$home/bin/"
  rm -f "$home/dovecot/master.pid"
  chown www-data:www-data "$home/cache" "$home/log"
}

seed() {
  say 'seeding'
  rm -rf "$home/data" "$home/seeded" "$home/cache" "$home/dovecot"
  mkdir -p "$home/data" "$home/cache" "$home/dovecot"
  : >"$home/log/seed.log"
  seed_with perl -I "$BEDS/lib" "$here/seed.pl" "$BEDS" "$home/data" $RICH
  seed_with sqlite3 -bail "$home/data/roundcube.db" '.read /usr/share/roundcube/SQL/sqlite.initial.sql' ".read $home/data/identity.sql"
  mv "$home"/data/roundcube-*.json "$STATE/truth/"
  : >"$home/data/sent.mbox"
  chown -R www-data:www-data "$home/data" "$home/cache"
  chown -R nobody:nogroup "$home/data/mail" "$home/data/sent.mbox"
  echo "$made_from" >"$home/seeded"
}

start_servers() {
  launch imap dovecot -F -c "$home/etc/dovecot.conf"
  launch smtp setpriv --reuid=nobody --regid=nogroup --clear-groups perl "$home/bin/smtp-sink.pl" $SMTP "$home/data/sent.mbox"
  launch_web rich $RICH
  launch_web plain $PLAIN
  wait_for imap 90 is_listening $IMAP
  wait_for smtp 90 is_listening $SMTP
  wait_for rich 90 answers $RICH
  wait_for plain 90 answers $PLAIN
}

# launch_web NAME PORT: PHP's own web server
launch_web() {
  launch "$1" setpriv --reuid=www-data --regid=www-data --clear-groups \
    env -i PATH="$PATH" LC_ALL=C.UTF-8 PHP_CLI_SERVER_WORKERS=3 ROUNDCUBE_CONFIG_DIR="$home/etc" \
    php -d open_basedir= -d upload_max_filesize=20M -S "127.0.0.1:$2" -t /var/lib/roundcube/public_html
}

main
