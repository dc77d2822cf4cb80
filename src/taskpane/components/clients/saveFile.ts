/** Hands a file to the user. Links to data end at about 2 MB in some browsers, so that it is a blob. */
export function saveFile(content: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the time that this runs.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
