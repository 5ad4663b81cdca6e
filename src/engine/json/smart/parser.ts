import { type JavaData, JavaList, JavaMap, SMALL_MAP } from '../../java/collections';
import { JavaFloat } from '../../java/values';
import { CODE, END, isBlank, isDigit } from './characters';
import { KnownKeys } from './known-keys';
import { tooDeep, unexpectedCharacter, unexpectedEnd, unexpectedToken } from './parse-failure';
import { ARRAY_STOPS, KEY_STOPS, MEMBER_STOPS, Scanner, type Stops } from './scanner';

/** json-smart's limit since 2.4.9 (S-11). */
const MAX_DEPTH = 400;

const NAN = new JavaFloat(Number.NaN);

/**
 * json-smart in permissive mode (section 5). Besides whole values it offers the steps through an object or array, for
 * those who need to know where members stand. Failures are thrown `ParseFailure`s.
 */
export class Parser extends Scanner {
  #depth = 0;
  readonly #keys = new KnownKeys();
  /** Elements and members of the containers being read: each is copied once, at the length it turns out to have. */
  readonly #read: JavaData[] = [];
  #readCount = 0;

  constructor(
    text: string,
    /** Class of the objects made: LinkedHashMap for documents, HashMap (JSONObject) for literals in filters (S-12). */
    readonly mapType: 'LinkedHashMap' | 'HashMap' = 'LinkedHashMap',
  ) {
    super(text);
  }

  /** One value, after blanks (S-4). */
  readValue(stops: Stops): JavaData {
    this.skipBlanks();
    const code = this.code;
    switch (code) {
      case CODE.quote:
      case CODE.apostrophe:
        return this.readString();
      case CODE.openBrace:
        return this.#readObject();
      case CODE.openBracket:
        return this.#readArray();
      case CODE.colon:
      case CODE.closeBrace:
      case CODE.closeBracket:
        throw unexpectedCharacter(this.character, this.pos);
      default:
        return isDigit(code) || code === CODE.minus ? this.readNumber(stops) : this.#readWordValue(stops);
    }
  }

  /** A bare word; behind a control character it is always a string. */
  #readWordValue(stops: Stops): JavaData {
    const keyword = this.code > CODE.space;
    const word = this.readWord(stops);
    return keyword ? wordValue(word) : word;
  }

  /** Steps over an opening brace or bracket, counting depth. */
  open(): void {
    if (++this.#depth > MAX_DEPTH) throw tooDeep(this.character, this.pos);
    this.pos++;
  }

  /** Moves to the next element of an array; false behind the closing bracket (S-7). */
  toElement(): boolean {
    for (;;) {
      const code = this.code;
      if (code === CODE.closeBracket) return this.#close();
      if (code === CODE.colon || code === CODE.closeBrace) throw unexpectedCharacter(this.character, this.pos);
      if (code === END) throw unexpectedEnd(this.pos - 1, 'EOF');
      if (code !== CODE.comma && !isBlank(code)) return true;
      this.pos++;
    }
  }

  /** Reads the next key and its colon; null behind the closing brace (S-8). */
  readKey(): string | null {
    while (this.code === CODE.comma || isBlank(this.code)) this.pos++;
    const code = this.code;
    switch (code) {
      case CODE.closeBrace:
        this.#close();
        return null;
      case CODE.colon:
      case CODE.closeBracket:
      case CODE.openBracket:
      case CODE.openBrace:
        throw unexpectedCharacter(this.character, this.pos);
    }
    const key =
      code === CODE.quote || code === CODE.apostrophe ? this.readString(this.#keys) : this.readWord(KEY_STOPS);
    this.skipControls();
    if (this.code === END) throw unexpectedEnd(this.pos - 1, 'null');
    if (this.code !== CODE.colon) throw unexpectedCharacter(this.character, this.pos - 1);
    this.pos++;
    if (this.pos >= this.text.length) throw unexpectedEnd(this.pos - 1, 'EOF');
    return key;
  }

  /** Steps behind a member; false if it was the last (S-8). */
  endMember(): boolean {
    this.skipControls();
    const code = this.code;
    if (code === CODE.closeBrace) return this.#close();
    if (code === END) throw unexpectedEnd(this.pos - 1, 'null');
    if (code !== CODE.comma) throw unexpectedToken(this.character, this.pos - 1);
    this.pos++;
    return true;
  }

  #close(): false {
    this.#depth--;
    this.pos++;
    return false;
  }

  #readArray(): JavaList {
    const start = this.#readCount;
    this.open();
    while (this.toElement()) this.#keep(this.readValue(ARRAY_STOPS));
    return new JavaList('JSONArray', this.#take(start));
  }

  #readObject(): JavaMap {
    const start = this.#readCount;
    this.open();
    for (let key = this.readKey(); key !== null; key = this.readKey()) {
      const value = this.readValue(MEMBER_STOPS);
      this.#keep(key);
      this.#keep(value);
      if (!this.endMember()) break;
    }
    return mapOf(this.mapType, this.#take(start));
  }

  #keep(value: JavaData): void {
    this.#read[this.#readCount++] = value;
  }

  #take(start: number): JavaData[] {
    const taken = this.#read.slice(start, this.#readCount);
    this.#readCount = start;
    return taken;
  }
}

/** A repeated key keeps its place and takes the last value (JP-5). */
function mapOf(type: JavaMap['type'], members: JavaData[]): JavaMap {
  if (members.length <= SMALL_MAP * 2 && !repeatsKey(members)) return new JavaMap(type, members);
  const map = new JavaMap(type);
  for (let at = 0; at < members.length; at += 2) map.put(members[at] ?? null, members[at + 1] ?? null);
  return map;
}

function repeatsKey(members: readonly JavaData[]): boolean {
  for (let at = 2; at < members.length; at += 2)
    for (let before = 0; before < at; before += 2) if (members[before] === members[at]) return true;
  return false;
}

function wordValue(word: string): JavaData {
  switch (word) {
    case 'null':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'NaN':
      return NAN;
    default:
      return word;
  }
}
