declare module "tiny-inflate" {
  /** Inflates raw deflate data into `output`, which must be as long as the result. Throws on what is none. */
  export default function inflate(source: Uint8Array, output: Uint8Array): Uint8Array;
}
