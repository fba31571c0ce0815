/** What every peer is asked for: open the file, and say whether its key belongs to a certificate in it. */
export interface Opened {
  name: string;
  fits: boolean;
}

export interface PeerModule {
  /** @throws whatever the library throws where it cannot open the file. */
  open: (bytes: Uint8Array<ArrayBuffer>, password: string) => Opened | Promise<Opened>;
}
