# Files first, pages after them, what is gone last: a reader never gets a page whose files are not there yet.
BUCKET=s3://{{name}}
aws s3 sync {{root}}/_astro "$BUCKET/_astro" --cache-control "public, max-age=31536000, immutable"
aws s3 sync {{root}} "$BUCKET" --exclude "_astro/*" --exclude "*.html" --exclude "*.webmanifest" --cache-control "no-cache"
aws s3 sync {{root}} "$BUCKET" --exclude "*" --include "*.webmanifest" --content-type "application/manifest+json" --cache-control "no-cache"
aws s3 sync {{root}} "$BUCKET" --exclude "*" --include "*.html" --content-type "text/html; charset=utf-8" --cache-control "no-cache"
aws s3 sync {{root}} "$BUCKET" --exclude "_astro/*" --delete --cache-control "no-cache"
aws s3 website "$BUCKET" --index-document index.html --error-document 404.html
aws cloudfront create-response-headers-policy --response-headers-policy-config file://cloudfront-headers.json
