export interface Folder {
  /** The last part, as it is shown. */
  name: string;
  /** All parts, separated by `/`. */
  path: string;
  /** How many phrases are in it and below. */
  count: number;
  folders: Folder[];
}

/** Folders as a tree, by name, from the paths of the phrases; '' stands for none. */
export function folderTree(paths: readonly string[]): Folder[] {
  const top: Folder[] = [];
  for (const path of paths) {
    let among = top;
    const parts = path.split('/').filter((part) => part !== '');
    parts.forEach((name, at) => {
      let folder = among.find((one) => one.name === name);
      if (!folder) {
        folder = { name, path: parts.slice(0, at + 1).join('/'), count: 0, folders: [] };
        among.push(folder);
        among.sort((a, b) => a.name.localeCompare(b.name));
      }
      folder.count += 1;
      among = folder.folders;
    });
  }
  return top;
}
