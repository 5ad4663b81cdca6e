/**
 * Everything of Monaco, to be loaded by `import('../editor/load')` once the page stands. The rest of the page sees plain
 * data and the functions exported here.
 */
import './features';
import './editor.css';
import { editor } from 'monaco-editor/editor';
import { installEnvironment } from './environment';
import { leaveKeysToPage } from './keys';
import { registerLanguages } from './languages/register';
import { EDITOR_FONT } from './options';
import { registerProviders } from './providers/register';

export { createEditor } from './create';
export { createDiff } from './diff';
export { forgetTexts } from './open-text';
export { applyTheme } from './theme';

installEnvironment();
registerLanguages();
registerProviders();
leaveKeysToPage();
// Monaco measures characters once; the page's font may arrive later.
document.fonts.load(`12.5px ${EDITOR_FONT}`).then(
  () => editor.remeasureFonts(),
  () => undefined,
);
