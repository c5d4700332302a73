import type { LanguageTag, Member } from '@ogp-kit/core/browser';
import { inLanguage } from './fit.ts';

/** Where a platform is, and where it answers. */
export interface Installation {
  /** The address of the installation, with its last slash; empty for what is no web address. */
  home: string;
  host: string;
  /** The address of its API. */
  api: string;
}

/** Takes the address of an installation, or of its API, which stands at a fixed place below. */
export function installation(url: string, apiName: string): Installation {
  try {
    const address = new URL(url, globalThis.document?.baseURI);
    address.username = address.password = address.search = address.hash = '';
    const path = address.pathname.replace(/\/+$/, '');
    const folder = path.endsWith(`/${apiName}`) ? path.slice(0, -apiName.length - 1) : path;
    address.pathname = `${folder}/`;
    if (/^https?:$/.test(address.protocol))
      return { home: address.href, host: address.hostname, api: address.href + apiName };
  } catch {
    // What is no address makes every method reject.
  }
  return { home: '', host: 'localhost', api: '' };
}

/** Whose plans are on an installation, as far as its address tells. */
export function memberOf(host: string, language: LanguageTag): Member {
  const name = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/.test(host) ? host.replace(/\.+$/, '') : 'unknown';
  return { name: inLanguage(language, host || 'unknown'), slug: name, code: name, level: 'other' };
}
