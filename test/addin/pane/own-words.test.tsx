/** @jest-environment jsdom */

// The words that all tests begin with are the command line's, too; the page fetches only its own.
test('every state, and the report of it, is told in words that the page fetches', async () => {
  jest.resetModules();
  const { beginIn, fetchFindingWords } = await import('../../../addin/words.ts');
  await beginIn('en');
  await fetchFindingWords('en');
  const { en } = await import('../../../helper/words/en.ts');
  const { isMessage } = await import('../../../helper/words/render.ts');
  const { HIDE_ALL } = await import('../../../helper/report/mask.ts');
  const { sessions } = await import('../../../addin/gallery/sessions.ts');
  const { mount } = await import('./mount.tsx');

  const elsewhere = Object.keys(en).filter((id) => !isMessage(id));
  expect(elsewhere).not.toEqual([]);
  const report = { at: 'report', hidden: HIDE_ALL, note: null } as const;
  for (const [name, session] of Object.entries(sessions)) {
    for (const shown of [session, { ...session, desk: { ...session.desk, paper: report } }]) {
      const { page, words, unmount } = mount(shown);
      const text = [words(), ...[...page.querySelectorAll('textarea')].map(({ value }) => value)].join(' ');
      expect([name, elsewhere.filter((id) => text.includes(id))]).toEqual([name, []]);
      unmount();
    }
  }
});
