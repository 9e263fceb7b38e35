// @ts-check
export const smallerPng = (/** @type {Buffer} */ bytes) => bytes
