import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/*
 * A program for Windows that prints what lies in the file of its own name with ".txt" behind, whatever it is asked: it
 * stands in for programs that Wine has only the names of. Made here, byte for byte, since no compiler for Windows need be
 * installed.
 */

/** In the order in which the code below calls them. */
const IMPORTS = ['GetModuleFileNameW', 'CreateFileW', 'GetStdHandle', 'ReadFile', 'WriteFile', 'ExitProcess'] as const;

/** x86-64, as Windows calls it; the imports' addresses lie 0x100 behind the first byte. */
const CODE = [
  '53 56 57 4881ec60100000 488d5c2460', // push rbx, rsi, rdi; sub rsp, 0x1060; lea rbx, [rsp+0x60]
  '31c9 4889da 41b800040000 ff15e0000000', // rax = GetModuleFileNameW(0, rbx, 0x400)
  '488d0c43 48b82e00740078007400 488901 66c741080000', // ".txt" and a NUL behind it
  '4889d9 ba00000080 41b801000000 4531c9', // rbx, GENERIC_READ, FILE_SHARE_READ, 0,
  '48c744242003000000 48c744242800000000 48c744243000000000 ff159f000000 4889c6', // rsi = CreateFileW(…, OPEN_EXISTING, 0, 0)
  'b9f5ffffff ff1599000000 4889c7', // rdi = GetStdHandle(STD_OUTPUT_HANDLE)
  '4889f1 4889da 41b800100000 4c8d4c2440 c744244000000000', // again: rsi, rbx, 0x1000, [rsp+0x40] = 0,
  '48c744242000000000 ff1576000000', // ReadFile(…, 0)
  '448b442440 4585c0 741c', // if nothing was read: done
  '4889f9 4889da 4c8d4c2440 48c744242000000000 ff155a000000 ebb2', // WriteFile(rdi, rbx, what was read, …); again
  '31c9 ff1558000000', // done: ExitProcess(0)
].join('');

const BASE = 0x1_4000_0000n;
/** Where the only section lies, in memory and in the file. */
const AT = 0x1000;
const IN_FILE = 0x200;
const ADDRESSES = 0x100;
const DIRECTORY = 0x140;
const LOOKUPS = 0x180;
const LIBRARY = 0x1c0;
const NAMES = 0x1d0;

/** The program, as a file of Windows (PE32+; Microsoft's "PE Format"). */
function program(): Buffer {
  const section = Buffer.alloc(0x400);
  Buffer.from(CODE.replaceAll(' ', ''), 'hex').copy(section);
  section.write('KERNEL32.dll\0', LIBRARY, 'latin1');
  let name = NAMES;
  IMPORTS.forEach((one, index) => {
    for (const list of [ADDRESSES, LOOKUPS]) section.writeBigUInt64LE(BigInt(AT + name), list + index * 8);
    section.write(`${one}\0`, name + 2, 'latin1');
    name += 2 + one.length + 1 + ((one.length + 1) % 2);
  });
  section.writeUInt32LE(AT + LOOKUPS, DIRECTORY);
  section.writeUInt32LE(AT + LIBRARY, DIRECTORY + 12);
  section.writeUInt32LE(AT + ADDRESSES, DIRECTORY + 16);

  const head = Buffer.alloc(IN_FILE);
  head.write('MZ', 0, 'latin1');
  head.writeUInt32LE(0x40, 0x3c);
  head.write('PE\0\0', 0x40, 'latin1');
  const coff = 0x44;
  head.writeUInt16LE(0x8664, coff); // x86-64
  head.writeUInt16LE(1, coff + 2); // one section
  head.writeUInt16LE(240, coff + 16); // length of the optional header
  head.writeUInt16LE(0x22, coff + 18); // may be run, knows large addresses
  const optional = coff + 20;
  head.writeUInt16LE(0x20b, optional); // PE32+
  head.writeUInt32LE(section.length, optional + 4);
  head.writeUInt32LE(AT, optional + 16); // begins with the section's first byte
  head.writeUInt32LE(AT, optional + 20);
  head.writeBigUInt64LE(BASE, optional + 24);
  head.writeUInt32LE(0x1000, optional + 32); // alignment in memory
  head.writeUInt32LE(0x200, optional + 36); // and in the file
  head.writeUInt16LE(6, optional + 40); // of system 6.0
  head.writeUInt16LE(6, optional + 48);
  head.writeUInt32LE(0x2000, optional + 56); // size in memory
  head.writeUInt32LE(IN_FILE, optional + 60);
  head.writeUInt16LE(3, optional + 68); // for the console
  for (const [at, size] of [0x100000, 0x1000, 0x100000, 0x1000].entries())
    head.writeBigUInt64LE(BigInt(size), optional + 72 + at * 8); // stack and heap
  head.writeUInt32LE(16, optional + 108);
  head.writeUInt32LE(AT + DIRECTORY, optional + 112 + 8); // imports
  head.writeUInt32LE(40, optional + 112 + 12);
  const row = optional + 240;
  head.write('.text', row, 'latin1');
  head.writeUInt32LE(section.length, row + 8);
  head.writeUInt32LE(AT, row + 12);
  head.writeUInt32LE(section.length, row + 16);
  head.writeUInt32LE(IN_FILE, row + 20);
  head.writeUInt32LE(0xe0000020, row + 36); // code; may be run, read and written
  return Buffer.concat([head, section]);
}

/** Programs by their path below System32, and what each prints. */
export type StandIns = Readonly<Record<string, Uint8Array | string>>;

/**
 * Puts such programs in the place of Wine's own.
 *
 * @param system System32, as Linux sees it
 * @returns what WINEDLLOVERRIDES has to say, for Wine not to take its own
 */
export async function standIn(system: string, programs: StandIns): Promise<string> {
  const one = join(dirname(system), 'stand-in.exe');
  await writeFile(one, program());
  const names: string[] = [];
  for (const [path, prints] of Object.entries(programs)) {
    const file = join(system, ...path.split('\\'));
    await mkdir(dirname(file), { recursive: true });
    await copyFile(one, file);
    await writeFile(`${file}.txt`, prints);
    names.push(basename(file));
  }
  return `${names.join(',')}=n`;
}
