/**
 * Tells of each link whether a text already holds it, wrapped in a redirect or not; scheme and a closing slash do not
 * matter. The text is taken apart once, however many links are asked about.
 */
export const linksHeldBy = (text: string): ((url: string) => boolean) => {
  const words = new Set(text.split(/\s+/).map(plainLink));
  return (url) => [url, unwrappedLink(url)].some((link) => text.includes(link) || words.has(plainLink(link)));
};

/** Hosts that wrap a shared link in a redirect whose `u` parameter is the real one. */
const redirectHosts: ReadonlySet<string> = new Set([
  'l.facebook.com',
  'lm.facebook.com',
  'l.messenger.com',
  'l.instagram.com',
  'www.facebook.com',
]);

/** The link inside a redirect of the platform's, or the link itself. */
const unwrappedLink = (url: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !redirectHosts.has(parsed.hostname)) return url;
  const isRedirect = parsed.pathname === '/l.php' || parsed.hostname === 'l.instagram.com';
  return (isRedirect && parsed.searchParams.get('u')) || url;
};

function plainLink(link: string): string {
  return link
    .replace(/^[<("'[]+|[>)"'\],.;:!?]+$/g, '')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
