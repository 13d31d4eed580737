declare module 'virtual:content-index' {
  const index: import('./check/contentIndex').ContentIndex;
  export default index;
}
