import { endInTable } from '../../helper/system/end-in-table.ts';

test('an address is written as the kernel does', () => {
  expect(endInTable({ address: '127.0.0.1', port: 3443 })).toBe('0100007F:0D73');
  expect(endInTable({ address: '::1', port: 80 })).toBe('00000000000000000000000001000000:0050');
  expect(endInTable({ address: '2001:db8::1', port: 1 })).toBe('B80D0120000000000000000001000000:0001');
});
