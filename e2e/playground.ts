import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test';
import type { PlaygroundDocument } from '../src/document';
import { encodeDocument } from '../src/share';

/** The page as its users see it: panes by their names, fields by their labels. */
export class Playground {
  readonly page: Page;
  readonly backend: Locator;
  readonly responses: Locator;
  readonly reply: Locator;
  readonly scenarios: Locator;

  constructor(page: Page) {
    this.page = page;
    this.backend = page.getByRole('region', { name: 'Backend' });
    this.responses = page.getByRole('region', { name: 'Integration responses' });
    this.reply = page.getByRole('region', { name: 'Method response' });
    this.scenarios = page.getByRole('region', { name: 'All scenarios' });
  }

  /** Opens a document as its link would, and waits for its answer. */
  async openDocument(document: PlaygroundDocument): Promise<void> {
    await this.open(`#${encodeDocument(document)}`);
  }

  /** Opens the page and waits for its first answer. */
  async open(address = ''): Promise<void> {
    await this.page.goto(address);
    await expect(this.status).toBeVisible();
  }

  /** Status code and reason of the reply. */
  get status(): Locator {
    return this.reply.getByRole('group', { name: 'Status' });
  }

  get body(): Locator {
    return this.reply.getByRole('textbox', { name: 'Reply body' });
  }

  /** Rows of the match ledger. */
  get ledger(): Locator {
    return this.responses.getByRole('list', { name: 'Integration responses' }).getByRole('listitem');
  }

  async expectStatus(statusCode: number): Promise<void> {
    await expect(this.status).toContainText(String(statusCode));
  }

  async showScenario(name: string): Promise<void> {
    await this.backend.getByRole('group', { name: 'Scenarios' }).getByRole('button', { name, exact: true }).click();
  }

  async openExample(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Examples' }).click();
    await this.page.getByRole('dialog', { name: 'Examples' }).getByRole('button', { name: title, exact: true }).click();
    await expect(this.page.getByRole('textbox', { name: 'Name of the document' })).toHaveValue(title);
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true });
  }

  /** Chooses an entry of the menu behind a button. */
  async choose(menu: string, entry: string): Promise<void> {
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** Picks one of a few choices that are all in view. */
  async pick(group: string, choice: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click();
  }

  /** Opens a response of the ledger by its pattern; none is the default. */
  async openResponse(pattern: string): Promise<void> {
    await this.responses.getByRole('button', { name: `Open response ${pattern}`, exact: true }).click();
  }

  /** The code editor of that name, anywhere on the page. */
  editor(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /**
   * Highlights in the editors of a pane: the other ends of the link that the pointer or the caret is on. They are drawn
   * behind the text and have neither role nor name, so this goes by the editor's own mark.
   */
  lit(pane: Locator): Locator {
    return pane.locator('.pg-linked');
  }

  /** A row of the table of all scenarios. */
  scenarioRow(name: string): Locator {
    return this.scenarios.getByRole('row').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  /** Shows a tab: a part of the response, or an explanation of the reply. */
  async showTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  async command(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.page.getByRole('combobox', { name: 'Find a command' }).fill(name);
    await this.page.keyboard.press('Enter');
  }

  /** The pattern field of the response that is open. */
  get pattern(): Locator {
    return this.responses.getByRole('textbox', { name: /error regex|status regex/ });
  }

  /** Replaces the whole text of a code editor, as pasting over everything does. */
  async paste(editor: Locator, text: string): Promise<void> {
    await this.codeEditors();
    await editor.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Waits until the code editors have taken over from the plain text areas. */
  async codeEditors(): Promise<void> {
    await expect(this.page.locator('textarea.code')).toHaveCount(0);
  }
}

export const test = base.extend<{ playground: Playground }>({
  playground: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use(new Playground(page));
    expect(errors).toEqual([]);
  },
});

/** The same page in another browser, which shares nothing with the first. */
export async function elsewhere(browser: Browser): Promise<Playground> {
  const context = await browser.newContext();
  return new Playground(await context.newPage());
}

export { expect };
