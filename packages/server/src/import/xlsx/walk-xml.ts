import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import sax from 'sax';
import { WholeFileFault } from '../import-fault.ts';

/** An element of XML as it is read. */
export interface XmlReader<T> {
  /** An element begins; its name is without a prefix. */
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text: (text: string) => void;
  close: (name: string) => void;
  /** What was read since it was last asked. */
  taken: () => T[];
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Walks through XML as it comes in, and hands on what a reader makes of it. There is no DOCTYPE in a workbook: one would
 * only be there for its entities.
 */
export async function* walkXml<T>(bytes: Readable, reader: XmlReader<T>): AsyncGenerator<T> {
  const fault = (cause: unknown) => new WholeFileFault('xlsx-xml', [], { cause });
  // The types do not know it; without it, all names of HTML would be entities.
  const options: sax.SAXOptions & { strictEntities: boolean } = { strictEntities: true };
  const parser = sax.parser(true, options);
  parser.onerror = (error) => {
    throw fault(error);
  };
  parser.ondoctype = () => {
    throw fault('DOCTYPE');
  };
  parser.onopentag = ({ name, attributes }) =>
    reader.open(local(name), attributes as Readonly<Record<string, string>>);
  parser.ontext = reader.text;
  parser.oncdata = reader.text;
  parser.onclosetag = (name) => reader.close(local(name));
  const decoder = new StringDecoder('utf8');
  for await (const chunk of bytes) {
    parser.write(decoder.write(chunk as Buffer));
    yield* reader.taken();
  }
  parser.write(decoder.end());
  parser.close();
  yield* reader.taken();
}

/** The same to its end, for parts that a reader keeps something of. */
export async function readXml(bytes: Readable, reader: Omit<XmlReader<never>, 'taken'>): Promise<void> {
  for await (const _nothing of walkXml(bytes, { ...reader, taken: () => [] }));
}
