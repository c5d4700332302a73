/** The command `quota`: sets how many bytes the page's origin may store (Chromium alone), or lifts the limit. */
export function quotaPlugin() {
  return {
    name: 'quota',
    async executeCommand({ command, payload, session }) {
      if (command !== 'quota') return undefined;
      if (session.browser.type !== 'puppeteer' || session.browser.name !== 'Chromium') return { set: false };
      const page = session.browser.getPage(session.id);
      const protocol = await page.createCDPSession();
      const origin = new URL(page.url()).origin;
      await protocol.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(payload && { quotaSize: payload.bytes }),
      });
      return { set: true };
    },
  };
}
