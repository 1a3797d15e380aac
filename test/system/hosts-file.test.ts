import { parseHosts } from '../../helper/system/hosts-file.ts';

test('names are found whatever their case, without a final dot, and past remarks', () => {
  const entries = parseHosts(
    '# 192.0.2.9 smtp.example.test\r\n 192.0.2.1\tSMTP.Example.Test. mail # old\n\n::1 localhost',
  );
  expect(entries.get('smtp.example.test')).toEqual(['192.0.2.1']);
  expect(entries.get('mail')).toEqual(['192.0.2.1']);
  expect(entries.get('localhost')).toEqual(['::1']);
});

test('a name listed twice has both addresses', () => {
  expect(parseHosts('192.0.2.1 a\n192.0.2.2 a\n192.0.2.1 a').get('a')).toEqual(['192.0.2.1', '192.0.2.2']);
});
