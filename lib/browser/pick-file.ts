/** Parts of the File System Access standard that TypeScript does not know yet. */
interface Picker {
  showOpenFilePicker(options: {
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle[]>;
}
interface Asking {
  requestPermission(options: { mode: 'read' }): Promise<PermissionState>;
}

/** True where a file can be picked once and read again later. */
export function canFollowFiles(): boolean {
  return 'showOpenFilePicker' in globalThis;
}

/** Lets the agent pick a JSON file. Null when they change their mind. Only from a click. */
export async function pickJsonFile(description: string): Promise<FileSystemFileHandle | null> {
  try {
    const types = [{ description, accept: { 'application/json': ['.json'] } }];
    const [handle] = await (globalThis as unknown as Picker).showOpenFilePicker({ types });
    return handle ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Asks to read a file that was picked before: browsers forget the permission at times. Only from a click. */
export async function askToRead(handle: FileSystemFileHandle): Promise<boolean> {
  return (await (handle as unknown as Asking).requestPermission({ mode: 'read' })) === 'granted';
}
