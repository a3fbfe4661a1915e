declare module 'virtual:sample-digest' {
  const digest: import('../../engine/index.ts').Digest;
  export default digest;
}
