import { readFileSync } from 'node:fs';
import { lambdaDocument } from './documents';
import { expect, test } from './playground';

test('a secret is named with its place, and never shown whole', async ({ playground, page }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '200' }], 'connect mysql://root:h7Kp2mXw@db.internal failed'),
  );
  await page.getByRole('button', { name: 'Share' }).click();
  const alert = playground.dialog('Share').getByRole('alert');
  await expect(alert).toContainText('Password in a connection string');
  await expect(alert).toContainText('scenario “Case 1”');
  await expect(alert).not.toContainText('h7Kp2mXw');
});

test('a document too large for a link is offered as a file, which opens by dropping it', async ({
  playground,
  page,
}) => {
  await playground.open();
  let seed = 1;
  const noise = Array.from({ length: 300_000 }, () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(0x21 + (seed % 90));
  }).join('');
  const large = JSON.stringify(lambdaDocument([{ statusCode: '200' }], noise));
  const drop = async (text: string) => {
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'large.json'));
      return data;
    }, text);
    await playground.reply.dispatchEvent('drop', { dataTransfer: transfer });
    await playground.dialog('Import').getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Name of the document' })).toHaveValue('Lambda case');
  };
  await drop(large);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = playground.dialog('Share');
  await expect(dialog).toContainText('too large for a link');
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download as a file' }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(saved)).toEqual(JSON.parse(large));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await drop(saved);
});
