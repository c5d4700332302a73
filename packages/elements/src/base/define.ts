import { version } from './version.ts';

interface Versioned extends CustomElementConstructor {
  ogpKit?: string;
}

/**
 * Registers an element under a tag; does nothing when the tag is taken by the same class or the same version, and warns
 * when another version has it.
 * @param tag the tag name, such as `ogp-idea-form`
 * @param element the class
 * @param registry where to register; the page's own when absent
 */
export function define(
  tag: string,
  element: Versioned,
  registry: CustomElementRegistry = customElements,
): void {
  const known = registry.get(tag) as Versioned | undefined;
  if (!known) {
    element.ogpKit = version;
    registry.define(tag, element);
  } else if (known !== element && known.ogpKit !== version) {
    console.warn(
      `<${tag}> is registered already, by version ${known.ogpKit ?? 'unknown'}; ${version} is not used.`,
    );
  }
}
