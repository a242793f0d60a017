declare module 'virtual:analysis-worker' {
  /** Where the worker is started from. */
  const address: string;
  export default address;
}
