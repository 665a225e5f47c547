/** Straight quotation marks and apostrophes, as authors type them in YAML, to the marks that a reader expects. */
export function typographicQuotes(text: string): string {
  return text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(\p{L}|\d)'/gu, '$1’')
    .replace(/'(?=\p{L})/gu, '‘');
}
