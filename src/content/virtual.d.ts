declare module 'virtual:content-index' {
  const index: import('./types').ContentIndex;
  export default index;
}

declare module 'virtual:search-content' {
  const content: import('./types').SearchContent;
  export default content;
}
