/** What messages mean, for apps that use the format that all devices share. */
export { displayPayloads, displayText, textContent } from './content/display.ts';
