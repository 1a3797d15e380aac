/** Products as Format-List prints them, made into what our script prints of the same. */
export function listed(list: string) {
  const rows = list
    .replaceAll('\r', '')
    .split('\n\n')
    .map(
      (block) =>
        Object.fromEntries(block.split('\n').map((line) => line.split(' : ').map((part) => part.trim()))) as Record<
          string,
          string
        >,
    );
  return rows
    .filter((row) => row['displayName'] !== undefined)
    .map((row) => ({ displayName: row['displayName'], productState: Number(row['productState']) }));
}
