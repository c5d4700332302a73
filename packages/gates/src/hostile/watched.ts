/** What a page has noted of itself. */
export interface Watched {
  /** How often something ran that came out of a text. */
  ran: number;
  /** Elements, handlers and addresses that must not come out of a text. */
  markup: string[];
  /** All elements that were drawn, and their attributes: `a`, `a href`. */
  names: string[];
  /** What nobody caught. */
  errors: string[];
}

/** What came of putting texts into a page. */
export interface Shown {
  /** How many texts were put into how many places. */
  insertions: number;
  /** How many were compared with what the page shows. */
  compared: number;
  /** Where another text was shown than was given. */
  differing: string[];
}
