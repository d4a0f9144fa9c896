import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folderOf = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : folderOf(dirname(folder));

/** The folder of this project, from its sources and from its build alike. */
export const projectFolder = folderOf(import.meta.dirname);
