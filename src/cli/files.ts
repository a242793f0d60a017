/** Files in and out. A file is written whole or not at all. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadInput } from './bad-input.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'part of the path is not a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
};

const reasonOf = (error: unknown): string => {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? (REASONS[code] ?? code) : String(error);
};

/** @throws BadInput that names the file */
export const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadInput(`${path}: cannot be read: ${reasonOf(error)}`);
  }
};

const temporaryFor = (path: string): string =>
  join(dirname(path), `.${process.pid}-${Date.now()}.part`);

/**
 * Find out that a file can be written before hours of work for it; what is there stays.
 * @throws BadInput that names the file
 */
export const assertWritable = (path: string): void => {
  const temporary = temporaryFor(path);
  try {
    writeFileSync(temporary, '', { flag: 'wx' });
  } catch (error) {
    throw new BadInput(`${path}: cannot be written: ${reasonOf(error)}`);
  } finally {
    rmSync(temporary, { force: true });
  }
};

/**
 * Write to a file of a temporary name next to it, then rename: a reader sees the old text or the new one, never a part.
 * @throws BadInput that names the file
 */
export const writeWhole = (path: string, text: string): void => {
  const temporary = temporaryFor(path);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new BadInput(`${path}: cannot be written: ${reasonOf(error)}`);
  }
};
