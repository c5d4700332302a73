/** The Lit names that elements use, in one place: every `cdn/` file carries exactly these, and a page runs them once. */
export { css, html, LitElement, nothing, unsafeCSS } from 'lit';
export { guard } from 'lit/directives/guard.js';
export type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
