// Ships to the browser where a script looks at what the address names after its "#".

/**
 * The id that an address names after its "#". What cannot be read, as a link that was cut in the middle of a sign, is
 * given back as it is: it names nothing.
 */
export function decodedHash(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
