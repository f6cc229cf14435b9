#!/bin/sh
# usage: certificates.sh PARCHEMIN [MEMBERS]
# Times the release program on one core: one certificate from a cold start of the process (the
# best of five), then MEMBERS of them (1000) with their print file, as files a second.
set -eu
parchemin=$1 members=${2:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A list of any length, always the same: given names and surnames walk round two rings of
# different length, so that no two neighbours are alike.
awk -v members="$members" 'BEGIN {
  g = split("Rosalie Éloi Camille Anaëlle Jean-François Maïwenn Loïc Zoé Gaëtan Océane Félix", given, " ")
  s = split("Tremblay Gagné D’Amours St-Pierre Lévesque Guivarc’h Côté Bouchard-Roy Kerangal", family, " ")
  print "Prénom,Nom"
  for (i = 0; i < members; i++) print given[i % g + 1] "," family[i % s + 1]
}' >"$work/membres.csv"
cp examples/fr-CA/cjs.yaml "$work/"
# Logos are named beside the project; without them the bench would time an error message.
find examples/fr-CA -mindepth 1 ! -name '*.csv' ! -name cjs.yaml -maxdepth 1 -exec cp -R {} "$work/" \;

milliseconds() {
  start=$(date +%s%N)
  taskset -c 0 "$parchemin" certificates "$work/membres.csv" --quiet --jobs 1 --output "$@" >/dev/null
  echo $((($(date +%s%N) - start) / 1000000))
}

for i in 1 2 3 4 5; do milliseconds "$work/one-$i" --only 2; done | sort -n | head -1 >"$work/first"
all=$(milliseconds "$work/all")
echo "first file:  $(cat "$work/first") ms"
echo "$members files: $all ms, $((members * 1000 / (all > 0 ? all : 1))) files/s on one core"
