/** Pages made when the app was built, to be shown before it runs. */
export { default as prepared } from 'virtual:prepared-pages';
