/** Hands a JSON file to the user. */
export function downloadJson(value: unknown, name: string): void {
  const link = document.createElement("a");
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(value, undefined, 2))}`;
  link.download = name;
  link.click();
}
