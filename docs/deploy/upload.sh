#!/usr/bin/env bash
# Copies dist/ to object storage, made by "npm run deploy:files". Use: ./upload.sh s3://your-bucket/any/sub-path
# Options of "aws s3" may follow: --endpoint-url https://storage.example, --exclude "data/*", --dryrun.
# The CDN before it compresses and adds the headers of cdn-headers.json.
set -euo pipefail
target="${1:?say where to: s3://bucket/path}"
shift
# for versions of aws before 2.13, which do not look at this variable; what follows it on the command line counts
options=(${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"} --exclude "*.br" --exclude "*.gz" "$@")
copy() { aws s3 "$1" dist "$target" "${@:2}" "${options[@]}"; }

# All but the first send every file: "sync" skips an older one of the same length, such as the page of an earlier build.
# the name holds a hash of the content
copy sync --size-only --exclude "*" --include "assets/*" --cache-control "public, max-age=31536000, immutable"
# a replaced file is on the map within a minute
copy cp --recursive --exclude "*" --include "*.csv" --cache-control "public, max-age=60, must-revalidate"
copy cp --recursive --exclude "*" --include "*.topojson" --cache-control "public, max-age=60, must-revalidate" --content-type "application/json; charset=utf-8"
copy cp --recursive --exclude "*" --include "*.geojson" --cache-control "public, max-age=60, must-revalidate" --content-type "application/json; charset=utf-8"
# its type is not known everywhere
copy cp --recursive --exclude "*" --include "*.jsonld" --cache-control "no-cache" --content-type "application/ld+json; charset=utf-8"
# everything else: ask each time whether it changed
copy cp --recursive --exclude "assets/*" --exclude "*.csv" --exclude "*.topojson" --exclude "*.geojson" --exclude "*.jsonld" --exclude "index.html" --exclude "sw.js" --cache-control "no-cache"
# last, each on its own because a copy of many has no order: the page when all that it names is there, then the worker
copy cp --recursive --exclude "*" --include "index.html" --cache-control "no-cache"
copy cp --recursive --exclude "*" --include "sw.js" --cache-control "no-cache"
