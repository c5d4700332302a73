import { FileFault, placeFrom, type FileFinding, type Place } from './file-issue.ts';
import { pointerOf, walkJson } from './walk-json.ts';

/** The text of one document, and where in the file it starts. */
export interface JsonText {
  text: string;
  origin: Place;
}

/** A document that was read, and what is to be said about how it is written. */
export interface JsonDocument extends JsonText {
  value: unknown;
  /** Names that stand more than once in an object: `JSON.parse` takes the last, and says nothing. */
  repeated: readonly FileFinding[];
}

function repeatedNames(text: string, origin: Place): FileFinding[] {
  const findings: FileFinding[] = [];
  const open: Map<string, number>[] = [];
  walkJson(text, {
    object: (begins) => void (begins ? open.push(new Map()) : open.pop()),
    name: (path, at) => {
      const lines = open.at(-1)!;
      const name = String(path.at(-1));
      const place = placeFrom(origin, at);
      const before = lines.get(name);
      lines.set(name, place.line!);
      if (before === undefined) return;
      findings.push({
        ...place,
        pointer: pointerOf(path),
        code: 'json-key-repeated',
        severity: 'warning',
        expected: [before, place.line!].map(String),
      });
    },
  });
  return findings;
}

/**
 * Reads the text of one document.
 * @throws FileFault with its place in the file, when it is not JSON or too deep.
 */
export function readDocument({ text, origin }: JsonText): JsonDocument {
  try {
    const repeated = repeatedNames(text, origin);
    return { text, origin, value: JSON.parse(text), repeated };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { code, severity: _severity, ...about } = error.finding;
    throw new FileFault(code, { ...about, ...placeFrom(origin, about) }, { cause: error });
  }
}
