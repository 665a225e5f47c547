# For a look on one machine or in one room. Python sets no headers and shows its own words for a missing page;
# the policy that each page carries holds all the same.
{{#root-only}}
exec python3 -m http.server {{port}} --bind {{host}} --directory {{root}}
{{/root-only}}
{{#below}}
mkdir -p {{front}}{{parent}}
ln -sfn {{root}} {{front}}{{bare}}
exec python3 -m http.server {{port}} --bind {{host}} --directory {{front}}
{{/below}}
