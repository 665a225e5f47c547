// Ships to the program designer's page alone.

/** Hands a text to the reader as a file. */
export function saveFile({ name, text }: { readonly name: string; readonly text: string }, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the data once it began.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
