import { type JavaData, JavaMap, type JavaValue } from '../../java';
import { JavaException } from '../../java/outcome';
import type { TypeModel } from '../../java/type-model';
import { compilePath, type LocatedValue, locate, parseJson, printJson, readPath } from '../../json';
import { ModelledObject, objectModel } from './modelled-object';

/** The name in the recordings; AWS's own is not known. */
const CLASS = 'Oracle$Input';

const model: TypeModel = objectModel(CLASS, isInput, 'getBody:>S path:S>O json:S>S params:,S>O', {
  'getBody/': (self) => self.body,
  'path/S': (self, path) => self.path(path),
  'json/S': (self, path) => self.json(path),
  'params/': (self) => self.parameters,
  'params/S': (self, name) => self.parameter(name),
});

function isInput(value: JavaValue): value is InputObject {
  return value instanceof InputObject;
}

/** `$input` (VAR-1 … VAR-4, JP-1 … JP-10). */
export class InputObject extends ModelledObject {
  readonly className = CLASS;
  readonly body: string;
  protected readonly model = model;
  #document: JavaData = null;

  constructor(
    body: string,
    readonly parameters: JavaMap<JavaValue>,
  ) {
    super();
    this.body = body === '' ? '{}' : body;
  }

  /** What the path reads of the body, as live objects; null where a definite path finds nothing (VAR-2, JP-1, JP-2). */
  path(path: JavaValue): JavaData {
    const reading = readPath(compiled(path), this.#root());
    if (reading.ok) return reading.value;
    if (reading.exception === 'PathNotFoundException') return null;
    throw new JavaException(`com.jayway.jsonpath.${reading.exception}`, reading.message);
  }

  /** The same as JSON text; `""` for null (JP-1, JP-3). */
  json(path: JavaValue): string {
    const value = this.path(path);
    return value === null ? '""' : printJson(value, 'compact');
  }

  /** Path parameter, query parameter or header, the first that has this name; "" if none has (VAR-4). */
  parameter(name: JavaValue): JavaValue {
    for (const part of ['path', 'querystring', 'header']) {
      const values = this.parameters.get(part);
      const value = values instanceof JavaMap ? values.get(name) : undefined;
      if (value !== undefined && value !== null) return value;
    }
    return '';
  }

  /** Where in the body a path finds its values. */
  locate(path: string): readonly LocatedValue[] {
    const compilation = compilePath(path);
    return compilation.ok && this.#document !== null ? locate(compilation.path, this.#document) : [];
  }

  /** The body is parsed once (JP-6 … JP-8); what a template changes in it stays changed for this run. */
  #root(): JavaData {
    if (this.#document !== null) return this.#document;
    const parsed = parseJson(this.body);
    if (!parsed.ok) throw new JavaException('com.jayway.jsonpath.InvalidJsonException', parsed.error.message);
    if (parsed.value === null) throw new JavaException('java.lang.IllegalArgumentException', 'json can not be null');
    this.#document = parsed.value;
    return parsed.value;
  }
}

function compiled(path: JavaValue) {
  const compilation = compilePath(typeof path === 'string' ? path : '');
  if (compilation.ok) return compilation.path;
  throw new JavaException('com.jayway.jsonpath.InvalidPathException', compilation.message);
}
