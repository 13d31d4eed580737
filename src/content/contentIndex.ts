/**
 * The names of what there is: enough for lists, small, and part of the first screen. Who looks through
 * it before there is a screen asks for it by `loadIndex`.
 */
export { default as contentIndex } from 'virtual:content-index';
