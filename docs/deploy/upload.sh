#!/usr/bin/env bash
# Copies dist/ to object storage, made by "npm run deploy:files". Use: ./upload.sh s3://your-bucket/any/sub-path
# The CDN before it compresses and adds the headers of cdn-headers.json.
set -euo pipefail
target="${1:?say where to: s3://bucket/path}"
copy() { aws s3 sync dist "$target" "$@"; }

# the name holds a hash of the content
copy --exclude "*" --include "assets/*" --exclude "*.br" --exclude "*.gz" --cache-control "public, max-age=31536000, immutable"
# a replaced file is on the map within a minute
copy --exclude "*" --include "*.csv" --exclude "*.br" --exclude "*.gz" --cache-control "public, max-age=60, must-revalidate"
copy --exclude "*" --include "*.topojson" --exclude "*.br" --exclude "*.gz" --cache-control "public, max-age=60, must-revalidate" --content-type "application/json; charset=utf-8"
copy --exclude "*" --include "*.geojson" --exclude "*.br" --exclude "*.gz" --cache-control "public, max-age=60, must-revalidate" --content-type "application/json; charset=utf-8"
# its type is not known everywhere
copy --exclude "*" --include "*.jsonld" --exclude "*.br" --exclude "*.gz" --cache-control "no-cache" --content-type "application/ld+json; charset=utf-8"
# everything else: ask each time whether it changed
copy --exclude "assets/*" --exclude "*.csv" --exclude "*.topojson" --exclude "*.geojson" --exclude "*.jsonld" --exclude "index.html" --exclude "sw.js" --exclude "*.br" --exclude "*.gz" --cache-control "no-cache"
# last, each on its own because a copy of many has no order: the page when all that it names is there, then the worker
copy --exclude "*" --include "index.html" --cache-control "no-cache"
copy --exclude "*" --include "sw.js" --cache-control "no-cache"
