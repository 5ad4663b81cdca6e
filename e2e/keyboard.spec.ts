import { httpDocument, withTemplate } from './documents';
import { expect, test } from './playground';

const DOCUMENT = httpDocument([withTemplate('#foreach($i in [1..2])\n  inner\n#end\n{"id": $input.json("$.id")}')]);

test('every command is found in the palette and run by keyboard', async ({ playground, page }) => {
  await playground.open();
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'Find a command' });
  await field.fill('theme dark');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(playground.dialog('How it works')).toBeVisible();
});

test('F6 moves between the panes, also out of an editor', async ({ playground, page }) => {
  await playground.openDocument(DOCUMENT);
  await playground.codeEditors();
  for (const pane of [playground.backend, playground.responses, playground.reply, playground.scenarios]) {
    await page.keyboard.press('F6');
    await expect(pane).toBeFocused();
  }
  await page.keyboard.press('Shift+F6');
  await expect(playground.reply).toBeFocused();
  await playground.editor('Template application/json').focus();
  await page.keyboard.press('F6');
  await expect(playground.reply).toBeFocused();
});

test('Esc, then Tab leaves an editor, and says so', async ({ playground, page }) => {
  await playground.openDocument(DOCUMENT);
  await playground.codeEditors();
  const template = playground.editor('Template application/json');
  await template.focus();
  await expect(page.getByText('Esc, then Tab to leave')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tab leaves the editor')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(template).not.toBeFocused();
  await expect(page.getByText('Tab leaves the editor')).toHaveCount(0);
});

test('the template editor completes, finds, folds, comments and evaluates', async ({ playground, page }) => {
  await playground.openDocument(DOCUMENT);
  await playground.codeEditors();
  const template = playground.editor('Template application/json');
  await template.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('$util.esc', { delay: 40 });
  await expect(page.getByRole('listbox', { name: 'Suggest' })).toContainText('escapeJavaScript');
  await page.keyboard.press('Enter');
  await expect(playground.responses).toContainText('$util.escapeJavaScript');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+/');
  await expect(playground.responses).toContainText('## $util.escapeJavaScript');
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type('foreach');
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+Shift+BracketLeft');
  // The caret steps over the folded line.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('after');
  await expect(playground.responses).toContainText('after#end');
  await page.keyboard.press('ControlOrMeta+Enter');
  await playground.expectStatus(200);
});

test('menus work by keyboard, and give the focus back', async ({ playground, page }) => {
  await playground.openDocument(DOCUMENT);
  const menu = page.getByRole('button', { name: /^Theme/ });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'As the system' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Dark' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

test('the bar between two panes is moved with the arrow keys', async ({ playground, page }) => {
  await playground.openDocument(DOCUMENT);
  const bar = page.getByRole('separator', { name: 'Width of Backend' });
  const before = Number(await bar.getAttribute('aria-valuenow'));
  await bar.press('ArrowRight');
  await expect(bar).toHaveAttribute('aria-valuenow', String(before + 16));
  await page.reload();
  await expect(bar).toHaveAttribute('aria-valuenow', String(before + 16));
});
