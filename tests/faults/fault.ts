import type { Scene } from './scene.ts';

/** Something that goes wrong. */
export interface Fault {
  name: string;
  /** Does it to a person in the middle of their work; gives what is not as it should be at once. */
  happen: (scene: Scene) => Promise<string[]>;
  /** What consoles may say of it. */
  expected?: RegExp;
}

/** Lets a fault happen and looks at everything afterwards; nothing is lost where nothing is given. */
export async function inflict({ happen, expected }: Fault, scene: Scene): Promise<string[]> {
  const at = await happen(scene);
  return [...at, ...(await scene.lost(expected))];
}
