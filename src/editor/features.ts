/**
 * The parts of Monaco that the page uses. Each import switches one feature on; leaving one out makes no error, the
 * feature is simply missing. Not here: the command palette (the page has its own) and the clipboard and context menu
 * (the browser's own work, and weigh nothing).
 */
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/cursorUndo/register';
// In the same chunk: Monaco's core holds nearly all of it, and a chunk of its own would cost more than it saves.
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
// `features/suggest` holds inline suggestions only; the completion list is this module.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
