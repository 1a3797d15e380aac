import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { read } from '../../../helper/reading/read.ts';
import { asText, heardIn } from '../../../helper/system/windows/catch/heard.ts';
import { eachLine } from '../../../helper/system/windows/catch/lines.ts';
import { listenToOutlook, type StartListener, type Told } from '../../../helper/system/windows/catch/listen.ts';
import { catchScript } from '../../../helper/system/windows/catch/script.ts';

describe('a line of the listening child', () => {
  test('with an error is read, and its code comes out as Outlook writes it', () => {
    const heard = heardIn('{"event":"error","code":-2147221233,"description":"The operation failed."}');
    expect(heard).toEqual({ event: 'error', code: -2147221233, description: 'The operation failed.' });
    expect(asText(-2147221233, 'The operation failed.')).toBe("(0x8004010F) : 'The operation failed.'");
  });

  test('as text is what the reader of pasted texts reads', () => {
    const reading = read(
      asText(-2146644978, 'Cannot send the message. The server responded: 535 5.7.139 Authentication unsuccessful'),
    );
    expect(reading.codes).toEqual(['0x800CCC0E']);
    expect(reading.reply).toMatchObject({ code: 535, enhanced: '5.7.139' });
  });

  test('of any other form is nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(() => heardIn(line)).not.toThrow();
      }),
    );
    for (const line of [
      '',
      'null',
      '{"event":"error"}',
      '{"event":"error","code":1e300,"description":""}',
      '{"event":"other"}',
    ])
      expect(heardIn(line)).toBeUndefined();
  });
});

describe('listening to Outlook', () => {
  test('tells what comes, in order, and that it is over', async () => {
    const lines = [
      { event: 'attached', groups: 1, version: '16.0.0.17932' },
      { event: 'started' },
      { event: 'error', code: -2147221239, description: 'x' },
      { event: 'closed' },
    ];
    expect(await heardFrom(`for (const one of ${JSON.stringify(lines)}) console.log(JSON.stringify(one))`)).toEqual([
      ...lines,
      { event: 'gone', why: 'ended' },
    ]);
  });

  test('a program that prints nothing and ends well, as a stub does, is told as silent', async () => {
    expect(await heardFrom('')).toEqual([{ event: 'gone', why: 'silent' }]);
  });

  test('words that are no event are passed over', async () => {
    expect(
      await heardFrom(
        'console.log("Loading personal and system profiles took 900ms.\\n{\\"event\\":\\"not-running\\"}")',
      ),
    ).toEqual([{ event: 'not-running' }, { event: 'gone', why: 'ended' }]);
  });

  test('a line without end is passed over, and what comes behind it is heard', async () => {
    const script = `process.stdout.write('x'.repeat(300_000)); process.stdout.write('y\\n'); console.log('{"event":"ended"}')`;
    expect(await heardFrom(script)).toEqual([{ event: 'ended' }, { event: 'gone', why: 'ended' }]);
    const long = JSON.stringify({ event: 'error', code: 1, description: 'x'.repeat(70_000) });
    const lines: string[] = [];
    const stream = new PassThrough();
    eachLine(stream, (line) => lines.push(line));
    for (const chunk of ['a\r\nb', 'c\n', long.slice(0, 40_000), long.slice(40_000), '\n\u00e9\n']) stream.write(chunk);
    stream.end();
    await once(stream, 'close');
    expect(lines).toEqual(['a', 'bc', 'é']);
  });

  test('without PowerShell that is told', async () => {
    expect(await all(() => spawn('/no/such/powershell.exe', [], { stdio: ['ignore', 'pipe', 'ignore'] }))).toEqual([
      { event: 'gone', why: 'no-powershell' },
    ]);
  });

  test('stopping ends the child', async () => {
    const stop = new AbortController();
    let child: ChildProcess | undefined;
    const over = all(
      () => {
        child = node(
          'console.log(JSON.stringify({event:"attached",groups:1,version:"16"})); setInterval(() => {}, 1000)',
        );
        return child;
      },
      stop,
      (told) => {
        if (told.event === 'attached') stop.abort();
      },
    );
    expect((await over).at(-1)).toEqual({ event: 'gone', why: 'ended' });
    await new Promise((resolve) => child?.once('close', resolve));
    expect(child?.killed).toBe(true);
  });
});

test('the script only listens: it starts no Outlook, sends nothing and sets nothing', () => {
  expect(catchScript).not.toMatch(
    /New-Object -ComObject|Start-Process|SendAndReceive|Set-ItemProperty|\.Start\(|Invoke-Expression/,
  );
  expect(catchScript).toContain('GetActiveObject');
});

function node(script: string): ChildProcess {
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
}

function heardFrom(script: string): Promise<Told[]> {
  return all(() => node(script));
}

function all(start: StartListener, stop = new AbortController(), heard?: (told: Told) => void): Promise<Told[]> {
  return new Promise((resolve) => {
    const told: Told[] = [];
    listenToOutlook(
      (one) => {
        told.push(one);
        heard?.(one);
        if (one.event === 'gone') resolve(told);
      },
      stop.signal,
      start,
    );
  });
}
