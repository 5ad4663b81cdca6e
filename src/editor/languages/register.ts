import { languages } from 'monaco-editor/editor';
import { JAVA_REGEX_LANGUAGE_ID, javaRegexConfiguration, javaRegexGrammar } from './java-regex-language';
import { jsonConfiguration, jsonGrammar } from './json-language';
import { markupConfiguration, markupGrammar } from './markup-language';
import { VTL_LANGUAGE_ID, vtlConfiguration, vtlGrammar } from './vtl-language';

/** Makes the five languages of the page known to Monaco. Call once. */
export function registerLanguages(): void {
  register(VTL_LANGUAGE_ID, vtlConfiguration, vtlGrammar);
  register('json', jsonConfiguration, jsonGrammar);
  register(JAVA_REGEX_LANGUAGE_ID, javaRegexConfiguration, javaRegexGrammar);
  register('html', markupConfiguration, markupGrammar);
  register('xml', markupConfiguration, markupGrammar);
}

function register(id: string, configuration: languages.LanguageConfiguration, grammar: languages.IMonarchLanguage) {
  languages.register({ id });
  languages.setLanguageConfiguration(id, configuration);
  languages.setMonarchTokensProvider(id, grammar);
}
