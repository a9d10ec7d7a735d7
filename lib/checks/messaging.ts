import type { Check } from './check';

/** Addresses that open a conversation with the shop. */
const CONVERSATION =
  /^(?:https?:\/\/)?(?:(?:www\.)?m\.me\/[^/?]+|(?:www\.)?messenger\.com\/t\/|wa\.me\/\+?\d|(?:api|web)\.whatsapp\.com\/send\/?\?(?:.*&)?phone=|t\.me\/(?!share)[^/?]+|line\.me\/(?:R\/)?ti\/|msng\.link\/)|^(?:sms:|viber:\/\/(?:chat|pa)|tg:\/\/resolve|whatsapp:\/\/send\/?\?(?:.*&)?phone=|weixin:)/i;

/** Links that start a conversation with the shop in a messaging app; buttons for sharing do not count. */
export const messaging: Check = (page) =>
  page
    .items('link')
    .filter(({ href }) => CONVERSATION.test(href))
    .map((item) => ({ item, confidence: 0.93 }));
