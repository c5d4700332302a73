declare module 'jsonld' {
  type Document = { contextUrl: null; documentUrl: string; document: unknown };
  const jsonld: {
    expand(
      input: unknown,
      options: { base?: string; safe?: boolean; documentLoader: (url: string) => Promise<Document> },
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
