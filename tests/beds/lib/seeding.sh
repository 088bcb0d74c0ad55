# shellcheck shell=bash
# Knows when a bed's data is out of date and whether its truth is the one in the repository.

# fingerprint PATH…: below the beds' folder; another value when any of the files is another
fingerprint() { (cd "$BEDS" && find "$@" -type f | sort | xargs -d '\n' sha256sum | sha256sum | cut -d' ' -f1); }

is_made_from() { [ "$(cat "$1" 2>/dev/null)" = "$2" ]; }

# seed_with COMMAND…: runs it with its words in log/seed.log
seed_with() {
  (cd / && "$@") </dev/null >>"$HOME_OF_BED/log/seed.log" 2>&1 && return 0
  show_log seed
  die "seeding failed, see $HOME_OF_BED/log/seed.log"
}

# Seeding writes the truth beside the data. Where it differs from the repository's, tests go by what was seeded here.
compare_truth() {
  local file
  for file in "$STATE/truth/$BED"-*.json; do
    cmp -s "$file" "$BEDS/truth/${file##*/}" || say "note: $file is not what the repository holds"
  done
}
