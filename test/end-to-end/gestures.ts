import type { Frame, Page } from 'playwright-core';

/* What a person does with the pane, for every test alike. */

export const title = (page: Page | Frame, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const button = (page: Page | Frame, name: string) => page.getByRole('button', { name, exact: true });

/** Types an account as Outlook has it, and has it checked. */
export async function typeAccount(
  page: Page | Frame,
  { email = 'anna@practice.test', host = 'smtp.practice.test', port = '587', encryption = 'STARTTLS' } = {},
): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByText('What Outlook has now, if you know it').click();
  await page.getByLabel('Outgoing server (SMTP)').fill(host);
  await page.getByLabel('Port', { exact: true }).fill(port);
  await page.getByLabel('Encryption', { exact: true }).selectOption({ label: encryption });
  await button(page, 'Check').click();
}

/** Drops a file on the page. */
export async function drop(page: Page | Frame, name: string, content: string | Uint8Array): Promise<void> {
  const isText = typeof content === 'string';
  await page.evaluate(
    ([called, text, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text ?? new Uint8Array(bytes)], called));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, isText ? content : null, isText ? [] : [...content]] as const,
  );
}

/** Pastes outside of every field. */
export async function paste(page: Page | Frame, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
