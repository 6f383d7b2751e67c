export const area = {};
