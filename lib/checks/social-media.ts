import type { Candidate, Check } from './check';

const NETWORK =
  /^https?:\/\/(?:[\w-]+\.)?(?:facebook\.com|fb\.com|instagram\.com|tiktok\.com|youtube\.com|linkedin\.com|pinterest\.[a-z.]{2,6}|twitter\.com|x\.com|snapchat\.com|threads\.(?:net|com)|bsky\.app|vimeo\.com|flickr\.com|plus\.google\.com|google\.com\/\+|vk\.com|mastodon\.\w+)\/(.+)/i;
/** What is no profile: sharing, posting, logging in, one film or picture, a network's own pages. */
const NO_PROFILE =
  /^(?:sharer?|share|intent|pin\/create|dialog|plugins|login|embed|watch|hashtag|home\?status|sharearticle|cws\/share|tr\?|policies|policy|legal|about\/|help|privacy|settings|p\/|reel\/|photo|events?\/|groups?\/search|ads|business\b|t\/|iframe|v\/|status|search|oauth|v\d|shorts\/|playlist)|sharer\.php|share\.php|mini=true/i;

/** Links to the shop's own profiles in social media. */
export const socialMedia: Check = (page) => {
  const found: Candidate[] = [];
  for (const item of page.items('link')) {
    const path = NETWORK.exec(item.href)?.[1];
    if (
      !path ||
      NO_PROFILE.test(path) ||
      /shar(?:e|ing)|\bdel\b|dela\b|teilen|partager/i.test(`${item.text} ${item.label}`)
    )
      continue;
    found.push({ item, confidence: item.where === 'main' ? 0.85 : 0.95 });
  }
  return found;
};
