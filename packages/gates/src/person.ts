import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';

/** The answers of a person, by question; the same names as in an idea. */
export interface Answers {
  readonly summary: string;
  readonly problem: string;
  readonly solution?: string;
  readonly objectiveImpact?: string;
  readonly beneficiaries?: string;
  readonly improves?: readonly { readonly value: string; readonly prompts: readonly string[] }[];
  readonly agencies?: string;
}

/** How a person signs. */
export interface Author {
  readonly kind: 'person' | 'organisation' | 'anonymous';
  readonly displayName?: string;
}

const steps = {
  full: [
    ['summary', 'area'],
    ['problem', 'solution'],
    ['objectiveImpact', 'beneficiaries'],
    ['improves'],
    ['agencies', 'author'],
  ],
  short: [['summary', 'problem', 'objectiveImpact', 'area'], ['author']],
} as const;

/**
 * Somebody who uses the first form of a page, an idea form where nothing else is said, with keyboard and mouse. Waits by looking again and again: the
 * browser's own waiting makes code from text, which strict pages refuse.
 */
export class Person {
  readonly page: Page;
  readonly form: string;

  constructor(page: Page, form = 'ogp-idea-form') {
    this.page = page;
    this.form = form;
  }

  /** A part of the form, once it is there to be seen. */
  async part(selector: string): Promise<ElementHandle<HTMLElement>> {
    return until(`${selector} in the form`, async () => {
      const handle = await this.page.evaluateHandle(
        (form, inside) => {
          const found = document.querySelector(form)?.shadowRoot?.querySelector<HTMLElement>(inside);
          return found?.checkVisibility() ? found : null;
        },
        this.form,
        selector,
      );
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    });
  }

  /** Whether a part is there now. */
  has(selector: string): Promise<boolean> {
    return this.page.evaluate(
      (form, inside) => Boolean(document.querySelector(form)?.shadowRoot?.querySelector(inside)),
      this.form,
      selector,
    );
  }

  /** What the form shows. */
  text(): Promise<string> {
    return this.page.evaluate((form) => {
      const root = document.querySelector(form)?.shadowRoot;
      return [...(root?.children ?? [])].map((child) => (child as HTMLElement).innerText ?? '').join('\n');
    }, this.form);
  }

  async press(selector: string): Promise<void> {
    await until(`${selector} to be there to be pressed`, async () => {
      const button = await this.part(selector);
      await button.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      return button.click().then(
        () => true,
        (error: Error) => {
          // What is drawn anew meanwhile has no place for a moment: found again, as a person does.
          if (/not clickable/.test(error.message)) return false;
          throw error;
        },
      );
    });
  }

  async type(id: string, words: string): Promise<void> {
    const field = await this.part(`#${id}`);
    await field.focus();
    await typeWords(this.page, words);
  }

  /** What stands in a field. */
  async typed(id: string): Promise<string> {
    return (await this.part(`#${id}`)).evaluate((node) => (node as HTMLTextAreaElement).value);
  }

  /** Goes on, and waits for the next step or for the list of what is wrong. */
  async goOn(): Promise<void> {
    const before = await this.#step();
    await this.press('[type=submit]');
    await until('the next step', async () => (await this.#step()) !== before || (await this.has('#errors')));
  }

  /** Answers everything up to the page to check; an area is chosen where the form asks for one. */
  async answer(form: 'full' | 'short', answers: Answers, author: Author, area?: string): Promise<void> {
    for (const fields of steps[form]) {
      for (const field of fields) {
        if (field === 'area') await this.#chooseArea(area);
        else if (field === 'improves') await this.#chooseValues(answers);
        else if (field === 'author') await this.sign(author);
        else await this.type(field, answers[field] ?? '');
      }
      await this.goOn();
    }
  }

  /** Sends, and gives the receipt's code as it is shown. */
  async send(): Promise<string> {
    await this.press('[type=submit]');
    return this.code();
  }

  /** The code on the receipt, once there is one. */
  async code(): Promise<string> {
    const receipt = await this.part('[part~="receipt"]');
    const shown = await receipt.evaluate((node) => node.innerText);
    const code = /(?:[0-9A-Z]{5}-){3}[0-9A-Z*~$=]{6}/.exec(shown.replace(/\s+/g, ''))?.[0];
    if (!code) throw new Error(`no code on the receipt: ${shown}`);
    return code;
  }

  async #chooseArea(area: string | undefined): Promise<void> {
    if (area && (await this.has(`#area-${area}`))) await this.press(`#area-${area}`);
  }

  async #chooseValues(answers: Answers): Promise<void> {
    for (const { value, prompts } of answers.improves ?? []) {
      await this.press(`#improves-${value}`);
      for (const prompt of prompts) await this.press(`#improves-${prompt}`);
    }
  }

  /** Chooses how to sign. */
  async sign({ kind, displayName }: Author): Promise<void> {
    await this.press(`#author-${kind}`);
    if (displayName) await this.type('name', displayName);
  }

  #step(): Promise<string> {
    return this.page.evaluate(
      (form) => document.querySelector(form)?.shadowRoot?.querySelector('#at')?.textContent ?? '',
      this.form,
    );
  }
}

/** Characters that are typed key by key: enough to see what keys do. */
const byKeys = 24;

/** Types where the focus is: the beginning and the end key by key, what is long between them at once, as it is dictated. */
export async function typeWords(page: Page, words: string): Promise<void> {
  const letters = [...words];
  const between = letters.slice(byKeys, -1).join('');
  await page.keyboard.type(letters.slice(0, byKeys).join(''));
  if (between) await page.evaluate((text) => document.execCommand('insertText', false, text), between);
  await page.keyboard.type(letters.slice(byKeys).at(-1) ?? '');
}

/** Looks again and again, for some minutes at most. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  minutes = 10,
): Promise<T> {
  const end = Date.now() + minutes * 60_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${minutes} min for ${what}`);
    await pause(50);
  }
}
