/** Sets which states hold (`:state(…)`), for the page's own styles. */
export function setStates(internals: ElementInternals, now: Readonly<Record<string, unknown>>): void {
  for (const [name, holds] of Object.entries(now)) {
    try {
      internals.states[holds ? 'add' : 'delete'](name);
    } catch {
      // Browsers before `:state()` want a dashed name; they go without.
    }
  }
}
