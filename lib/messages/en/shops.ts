export const shops = {};
