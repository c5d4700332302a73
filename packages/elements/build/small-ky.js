/**
 * What `@ogp-kit/client` asks of ky, and no more, for the self-contained files: there ky would be a third of the
 * weight, and the outbox repeats what fails. One attempt; an answer that is not 2xx is thrown with its `response`.
 */
export default {
  post: (path, { prefix, json, headers, timeout, credentials, signal }) => ({
    async json() {
      const limit = AbortSignal.timeout(timeout);
      const response = await fetch(new URL(path, prefix), {
        method: 'POST',
        body: JSON.stringify(json),
        headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
        credentials,
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      if (!response.ok) throw Object.assign(new Error(String(response.status)), { response });
      return response.json();
    },
  }),
};
