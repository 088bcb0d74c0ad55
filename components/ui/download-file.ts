/** Hands a text to the agent as a file. */
export function downloadFile({
  fileName,
  mime,
  text,
}: {
  fileName: string;
  mime: string;
  text: string;
}): void {
  const url = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
