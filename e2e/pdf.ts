// cspell:ignore begincodespacerange Flate bendobj beginbfchar endbfchar beginbfrange endbfrange
/** The text of each page of a PDF that Chromium wrote, so that a test reads what stands on paper. */
import { inflateSync } from 'node:zlib';

/** Objects of the file by number; only streams that are not packed or deflated are known, which is all that Skia writes. */
function objectsIn(file: string): ReadonlyMap<string, string> {
  return new Map(
    [...file.matchAll(/(\d+) 0 obj\b(.*?)\bendobj/gs)].map(([, number = '', body = '']) => [number, body]),
  );
}

function streamOf(object = ''): string {
  const data = /stream\r?\n(.*?)\r?\nendstream/s.exec(object)?.[1] ?? '';
  return /\/FlateDecode/.test(object) ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
}

const hex = (text: string): number => Number.parseInt(text, 16);
const characters = (codes: string): string =>
  String.fromCharCode(...(codes.match(/.{4}/g) ?? []).map((code) => hex(code)));

interface Font {
  /** Hexadecimal digits of a glyph. */
  readonly digits: number;
  readonly meaning: ReadonlyMap<number, string>;
}

/** What each glyph of a font means. */
function fontOf(map: string): Font {
  const digits = /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4;
  const meaning = new Map<number, string>();
  for (const [, part = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph = '', codes = ''] of part.matchAll(/<(\w+)> <(\w+)>/g)) {
      meaning.set(hex(glyph), characters(codes));
    }
  }
  for (const [, part = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', code = ''] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = hex(from); glyph <= hex(to); glyph += 1) {
        meaning.set(glyph, String.fromCharCode(hex(code) + glyph - hex(from)));
      }
    }
  }
  return { digits, meaning };
}

/** A glyph is one byte of a small font, and two of any other: as wide as the font's own list has it. */
function glyphsIn(codes: string, { digits, meaning }: Font): readonly string[] {
  return (codes.match(new RegExp(`.{${digits}}`, 'g')) ?? []).map((code) => meaning.get(hex(code)) ?? '');
}

/** Text of each page, without what only a line or a column parts: every run of spaces is one. */
export function pdfText(pdf: Buffer): readonly string[] {
  const objects = objectsIn(pdf.toString('latin1'));
  return [...objects.values()]
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((page) => {
      const fonts = new Map(
        [...(/\/Font\s*<<(.*?)>>/s.exec(page)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
          ([, name = '', at = '']) => {
            const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(at) ?? '')?.[1];
            return [name, fontOf(streamOf(objects.get(unicode ?? '')))];
          },
        ),
      );
      const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ''));
      let font: Font = { digits: 4, meaning: new Map() };
      let text = '';
      for (const [, name, glyphs, moves] of content.matchAll(/\/(\w+) [\d.]+ Tf|<(\w+)>|(\bTm\b)/g)) {
        if (name !== undefined) font = fonts.get(name) ?? font;
        else if (glyphs !== undefined) text += glyphsIn(glyphs, font).join('');
        else if (moves !== undefined) text += ' ';
      }
      return text.replace(/\s+/g, ' ').trim();
    });
}
