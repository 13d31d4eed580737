declare module 'virtual:content-index' {
  const index: import('./types').ContentIndex;
  export default index;
}

declare module 'virtual:prepared-pages' {
  const pages: import('./types').Prepared;
  export default pages;
}

declare module 'virtual:procedure-rows' {
  const rows: readonly import('./types').ProcedureRow[];
  export default rows;
}

declare module 'virtual:procedures' {
  type Group = Readonly<
    Record<string, import('./types').Procedure & { own: import('./types').Own }>
  >;
  /** The files the procedures are spread over by `groupOf`. */
  const groups: readonly (() => Promise<{ default: Group }>)[];
  export default groups;
}

declare module 'virtual:search-content' {
  const content: import('./types').SearchContent;
  export default content;
}
