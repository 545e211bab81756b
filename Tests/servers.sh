# PostgreSQL for the tests; read by ../dev.

# Starts PostgreSQL servers of our own on loopback, which last as long as the tests: one that is left in peace, and one that
# a test may stop. Without PostgreSQL the tests that need it are skipped, and say so; CI installs it.
start_postgres() {
    [ -z "${RAAKVLAK_TEST_POSTGRES:-}" ] || return 0
    postgres=$(postgres_programs)
    if [ -z "$postgres" ] && [ -n "${CI:-}" ]; then
        step "Installing postgresql"
        apt update && apt install -y --no-install-recommends postgresql || true
        postgres=$(postgres_programs)
    fi
    if [ -z "$postgres" ] || ! command -v openssl >/dev/null 2>&1; then
        without_postgres "There is no PostgreSQL server here, or no openssl."
        return 0
    fi
    servers=$(mktemp -d)
    trap stop_postgres EXIT
    trap 'exit 130' HUP INT TERM
    PGPASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    export PGPASSWORD
    printf '%s\n' "$PGPASSWORD" >"$servers/password"
    openssl req -new -x509 -nodes -days 2 -subj /CN=localhost -keyout "$servers/key" -out "$servers/certificate" \
        >/dev/null 2>&1
    chmod 600 "$servers/key" "$servers/password"
    [ -z "$server_user" ] || chown -R "$server_user" "$servers"
    step "Starting PostgreSQL: $("$postgres/postgres" --version)"
    if start_server peaceful; then
        export RAAKVLAK_TEST_POSTGRES="postgres://raakvlak@127.0.0.1:$port/postgres"
    else
        without_postgres "PostgreSQL does not start here."
        return 0
    fi
    if start_server fragile; then
        export RAAKVLAK_TEST_POSTGRES_FRAGILE="postgres://raakvlak@127.0.0.1:$port/postgres"
        export RAAKVLAK_TEST_POSTGRES_RESTART="$servers/restart"
    fi
}

without_postgres() { # without_postgres WHY
    say "dev: $1 The tests that need it are skipped."
}

postgres_programs() { # the folder of the newest server's programs
    for folder in "$(pg_config --bindir 2>/dev/null)" /usr/lib/postgresql/*/bin; do
        if [ -x "$folder/initdb" ]; then printf '%s\n' "$folder"; fi
    done | tail -n 1
}

# A server refuses to run as root.
server_user=
if [ "$(id -u)" -eq 0 ]; then server_user=$(id -un postgres 2>/dev/null || echo nobody); fi

as_server() { if [ -n "$server_user" ]; then runuser -u "$server_user" -- "$@"; else "$@"; fi; }

start_server() { # start_server NAME: sets $port, and writes a script that kills the server and starts it again
    data=$servers/$1
    as_server "$postgres/initdb" -D "$data" -U raakvlak -E UTF8 --locale=C --auth=scram-sha-256 \
        --pwfile="$servers/password" >/dev/null || return 1
    for _ in 1 2 3 4 5 6 7 8; do
        port=$(($(od -An -N2 -tu2 /dev/urandom) % 20000 + 30000))
        options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$servers -c ssl=on"
        options="$options -c ssl_cert_file=$servers/certificate -c ssl_key_file=$servers/key -c max_connections=200"
        if as_server "$postgres/pg_ctl" -D "$data" -w -l "$data.log" -o "$options" start >/dev/null; then
            cat >"$servers/restart" <<SCRIPT
#!/bin/sh
run() { ${server_user:+runuser -u $server_user --} "$postgres/pg_ctl" -D "$data" -w "\$@" >/dev/null; }
run -m immediate stop
run -l "$data.log" -o "$options" start
SCRIPT
            chmod 755 "$servers/restart"
            return 0
        fi
    done
    return 1
}

stop_postgres() {
    for data in "$servers/peaceful" "$servers/fragile"; do
        as_server "$postgres/pg_ctl" -D "$data" -m immediate stop >/dev/null 2>&1 || true
    done
    rm -rf "$servers"
}
