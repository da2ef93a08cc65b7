#!/bin/bash
# A real WordPress on loopback, to see the elements read one. Not part of `npm test`.
#
#   test/servers/wordpress.sh          starts it (the first time: sets it up, with 25 invented posts)
#   test/servers/wordpress.sh stop     stops it; the next start has the same posts
#   test/servers/wordpress.sh clean    stops it and deletes everything it made
#
# Then: curl 'http://127.0.0.1:8899/wp-json/wp/v2/posts?_embed=1&per_page=3', http://127.0.0.1:8899/feed/ and
# http://127.0.0.1:8899/wp-admin/ (admin, admin). KPU_WP_PORT and KPU_WP_FOLDER name another port and folder.
#
# It takes Debian's packages and installs them where they are missing (as root only); `wordpress` brings a web
# server that is not used here. WordPress is copied into the folder and has a MariaDB of its own there, reached by a
# socket: nothing of the system is changed, and no other host is asked.
set -euo pipefail

port=${KPU_WP_PORT:-8899}
folder=${KPU_WP_FOLDER:-${TMPDIR:-/tmp}/kpu-news-wordpress}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
site=http://127.0.0.1:$port
packages=(wordpress wordpress-theme-twentytwentythree mariadb-server-core mariadb-client php-cli php-mysql php-gd php-xml php-mbstring)

say() { echo "wordpress.sh: $*"; }
fail() {
  say "$*" >&2
  exit 1
}
running() { [[ -s $folder/$1.pid ]] && kill -0 "$(cat "$folder/$1.pid")" 2>/dev/null; }
# Waits up to half a minute until a command succeeds.
until_true() {
  for _ in {1..150}; do
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.2
  done
  return 1
}
gone() { ! running "$1"; }
# Starts a program that outlives this script, in a process group of its own so that its children end with it.
launch() {
  local name=$1
  shift
  setsid "$@" >>"$folder/$name.log" 2>&1 </dev/null &
  echo $! >"$folder/$name.pid"
}

install_packages() {
  local missing=()
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  [[ $(id -u) == 0 ]] || fail "missing: apt install --no-install-recommends ${missing[*]}"
  say "installing ${missing[*]} …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

sql() { mariadb --no-defaults --socket="$folder/db.sock" --user=root "$@"; }

start_database() {
  running database && return
  local common=(--no-defaults --datadir="$folder/db" --user="$(id -un)")
  if [[ ! -d $folder/db/mysql ]]; then
    say 'making a database …'
    mariadb-install-db "${common[@]}" --auth-root-authentication-method=normal --skip-test-db >"$folder/install-db.log"
  fi
  launch database mariadbd "${common[@]}" --socket="$folder/db.sock" --pid-file="$folder/db.pid" --skip-networking \
    --innodb-buffer-pool-size=32M --skip-log-bin
  until_true sql -e 'SELECT 1' || fail "the database does not start: $folder/database.log"
}

copy_wordpress() {
  [[ -f $folder/site/wp-config.php ]] && return
  rm -rf "$folder/site"
  cp -rL /usr/share/wordpress "$folder/site"
  mkdir -p "$folder/site/wp-content/mu-plugins" "$folder/site/wp-content/uploads"
  cp "$here/wordpress-views.php" "$folder/site/wp-content/mu-plugins/"
  cp "$here/wordpress-config.php" "$folder/site/wp-config.php"
}

start() {
  if running site; then
    say "runs already: $site/"
    return
  fi
  install_packages
  mkdir -p "$folder"
  start_database
  copy_wordpress
  export KPU_WP_SITE=$site KPU_WP_SOCKET=$folder/db.sock
  if [[ ! -f $folder/ready ]]; then
    say 'writing posts …'
    sql -e 'DROP DATABASE IF EXISTS wordpress; CREATE DATABASE wordpress CHARACTER SET utf8mb4'
    php -d memory_limit=512M "$here/wordpress-posts.php" "$folder/site" || fail 'WordPress could not be set up'
    touch "$folder/ready"
  fi
  PHP_CLI_SERVER_WORKERS=4 launch site php -d memory_limit=256M -S "127.0.0.1:$port" -t "$folder/site" \
    "$here/wordpress-router.php"
  until_true curl -sf -o /dev/null "$site/wp-json/wp/v2/posts?per_page=1" || fail "no answer: $folder/site.log"
  say "$site/ (stop it: $0 stop)"
}

stop() {
  for name in site database; do
    running "$name" || continue
    kill -- "-$(cat "$folder/$name.pid")"
    until_true gone "$name" || fail "$name does not stop"
    rm -f "$folder/$name.pid"
    say "$name stopped"
  done
}

case ${1:-start} in
  start) start ;;
  stop) stop ;;
  clean)
    stop
    rm -rf "$folder"
    ;;
  *)
    sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
