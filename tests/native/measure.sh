#!/usr/bin/env bash
# Publishes the same program, one request and its response, on the generated client and on the official SDK as native code, and prints the
# size and the time from start to end as a Markdown table. It needs clang, and AWS's model of DynamoDB in ../shared/models.
set -euo pipefail
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"; [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true' EXIT

for program in Generated Official; do
    dotnet publish "$program" --use-current-runtime -o "$out/$program" --nologo -v q > "$out/$program.log" 2>&1 || { cat "$out/$program.log"; exit 1; }
done

dotnet build ../benchmarks -c Release --nologo -v q > "$out/server.log"
mkfifo "$out/input"
dotnet ../benchmarks/bin/Release/net10.0/AmplifyGen.Benchmarks.dll load-server < "$out/input" > "$out/server.txt" &
server=$!
exec 3> "$out/input"
until grep -q listening "$out/server.txt"; do sleep 0.1; done
url=$(sed 's/listening on //' "$out/server.txt")

# The least of 21 runs in turn: the others show what else the machine does.
time_of() {
    local start end
    start=$(date +%s%N)
    "$out/$1/$1" "$url" > "$out/$1.txt"
    end=$(date +%s%N)
    echo $(((end - start) / 1000))
}

declare -A best=([Generated]=999999999 [Official]=999999999)
for _ in $(seq 21); do
    for program in Generated Official; do
        micros=$(time_of "$program")
        [ "$micros" -ge "${best[$program]}" ] || best[$program]=$micros
    done
done
cmp "$out/Generated.txt" "$out/Official.txt"

echo "| program | size (kB) | warnings | start, request and end (generated = 1) |"
echo "| --- | --- | --- | --- |"
for program in Generated Official; do
    size=$(($(stat -c %s "$out/$program/$program") / 1000))
    warnings=$(grep -c "warning" "$out/$program.log" || true)
    ratio=$(awk "BEGIN { printf \"%.2f\", ${best[$program]} / ${best[Generated]} }")
    echo "| $program | $size | $warnings | $ratio |"
done
