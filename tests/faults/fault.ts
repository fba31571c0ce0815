import type { Scene } from './scene.ts';

export interface Fault {
  name: string;
  /** Strikes while a person is working; returns what is wrong immediately. */
  happen: (scene: Scene) => Promise<string[]>;
  expected?: RegExp;
}

/** Applies a fault and checks everything afterwards; returns what is wrong or lost. */
export async function inflict({ happen, expected }: Fault, scene: Scene): Promise<string[]> {
  const at = await happen(scene);
  return [...at, ...(await scene.lost(expected))];
}
