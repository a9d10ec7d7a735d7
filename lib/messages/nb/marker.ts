export const marker = {};
