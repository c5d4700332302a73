import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Compares what a screen reader is told about every invalid field with the error that stands there to be read.
 * Chromium only: the descriptions are those of its accessibility tree.
 * @returns one line a difference, and how many invalid fields there were
 */
export async function describedOtherwise(page: Page): Promise<{ faults: string[]; fields: number }> {
  const list = await page.evaluateHandle(() => {
    const found: Element[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.getAttribute('aria-invalid') === 'true') found.push(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
  const client = await page.createCDPSession();
  const faults: string[] = [];
  const told = new Set<string>();
  const fields = [...(await list.getProperties()).values()];
  for (const field of fields) {
    const element = field.asElement();
    if (!element) continue;
    const { name, errors } = await element.evaluate((node) => {
      const place = (node as Element).closest('[part~="field"]');
      const visible = [...(place?.querySelectorAll<HTMLElement>('[part~="error"]') ?? [])]
        .filter((error) => error.checkVisibility())
        .map((error) => error.innerText.replace(/\s+/g, ' ').trim());
      return { name: (node as Element).id || (node as Element).localName, errors: visible };
    });
    const description = await descriptionOf(client, await element.backendNodeId());
    if (errors.length !== 1) faults.push(`${name} is invalid but has ${errors.length} visible errors`);
    else if (description !== errors[0]) {
      faults.push(`${name} is described as “${description}” but shows “${errors[0]}”`);
    }
    for (const error of errors) told.add(error);
  }
  for (const error of await visibleErrors(page)) {
    if (!told.has(error)) faults.push(`“${error}” is shown, but no field there is aria-invalid`);
  }
  await client.detach();
  return { faults, fields: fields.length };
}

async function descriptionOf(client: CDPSession, backendNodeId: number): Promise<string> {
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    backendNodeId,
    fetchRelatives: false,
  });
  const description = nodes[0]?.description?.value as string | undefined;
  return (description ?? '').replace(/\s+/g, ' ').trim();
}

function visibleErrors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.matches('[part~="field"] [part~="error"]') && element.checkVisibility()) {
          found.push(element.innerText.replace(/\s+/g, ' ').trim());
        }
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
}
