import type { JavaValue } from '../java';
export class Recorder {
  constructor(..._: any[]) {}
  assign(..._: any[]) {}
  print(..._: any[]) {}
  begin(..._: any[]) {}
  empty(..._: any[]) {}
  end(..._: any[]) {}
  follow(..._: any[]) {}
  missing(..._: any[]) {}
  printed(..._: any[]) {}
  set(..._: any[]) {}
  branch(..._: any[]) {}
  literal(..._: any[]) {}
  loop(..._: any[]) {}
  round(..._: any[]) {}
  limited(..._: any[]) {}
  endLoop(..._: any[]) {}
  define(..._: any[]) {}
  leave(..._: any[]) {}
  lost(..._: any[]) {}
  finish(_: string) {
    return { truncated: false };
  }
}
