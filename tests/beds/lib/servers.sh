# shellcheck shell=bash
# Starts, watches and ends a bed's servers without an init system.
# Each server leads a session of its own; run/NAME holds "session boot start-time", so that a process which later gets
# the same number is never taken for ours.

boot_id() { cat /proc/sys/kernel/random/boot_id; }

# start_time PID: in clock ticks since boot; nothing when the process is gone
start_time() {
  local line fields
  { read -r line <"/proc/$1/stat"; } 2>/dev/null || return 1
  # The command's name may hold blanks and brackets; what follows its last bracket starts with field 3, the state.
  read -ra fields <<<"${line##*) }"
  [ "${fields[0]}" != Z ] && echo "${fields[19]}"
}

# launch NAME COMMAND…
launch() {
  local name=$1 pid
  shift
  (cd / && exec setsid "$@") </dev/null >>"$HOME_OF_BED/log/$name.log" 2>&1 9>&- &
  pid=$!
  echo "$pid $(boot_id) $(start_time "$pid")" >"$HOME_OF_BED/run/$name"
}

is_alive() {
  local pid boot start
  read -r pid boot start 2>/dev/null <"$HOME_OF_BED/run/$1" || return 1
  [ "$boot" = "$(boot_id)" ] && [ "$(start_time "$pid")" = "$start" ]
}

# end NAME: the server and all that it started, also when the server itself has crashed and left its workers
end() {
  local pid boot start now
  read -r pid boot start 2>/dev/null <"$HOME_OF_BED/run/$1" || return 0
  now=$(start_time "$pid")
  # The kernel gives a number again only when no session of that number is left; another start time is another process.
  if [ "$boot" = "$(boot_id)" ] && [ "${now:-$start}" = "$start" ]; then end_session "$pid"; fi
  rm -f "$HOME_OF_BED/run/$1"
}

# Asks first, and insists after four seconds.
end_session() {
  local tries
  pkill -TERM -s "$1"
  for ((tries = 0; tries < 60; tries++)); do
    # Zombies do not count: where no init reaps them they stay for good.
    pgrep -r D,R,S,T -s "$1" >/dev/null || return 0
    [ $tries -lt 40 ] || pkill -KILL -s "$1"
    sleep 0.1
  done
}

is_listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# answers PORT: its front page comes with a status of 2xx or 3xx
answers() (
  exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
  printf 'GET / HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$1" >&3
  IFS= read -r -t 30 line <&3
  [[ $line == HTTP/1.?\ [23]* ]]
) 2>/dev/null

require_free_port() { ! is_listening "$1" || die "port $1 of 127.0.0.1 belongs to another program"; }

# wait_for NAME SECONDS COMMAND…
wait_for() {
  local name=$1 tries=$(($2 * 5))
  shift 2
  while ((tries-- > 0)); do
    "$@" && return 0
    is_alive "$name" || break
    sleep 0.2
  done
  show_log "$name"
  die "$name does not answer, see $HOME_OF_BED/log/$name.log"
}
