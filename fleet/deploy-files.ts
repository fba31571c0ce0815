import { admxFiles } from './admx.ts';
import { appleFiles } from './apple.ts';
import type { DeployFile } from './file.ts';
import { intuneFiles } from './intune.ts';
import { linuxFiles } from './json.ts';
import { openConfiguradorFiles } from './open-configurador.ts';
import type { Identity } from './places.ts';
import { readMeFile } from './read-me.ts';
import { registryFiles } from './registry.ts';

/** Every file of `deploy/`, from the table of policy keys. */
export function deployFiles(version: string, identity: Identity): DeployFile[] {
  return [
    readMeFile(version, identity),
    ...linuxFiles(identity),
    ...registryFiles(identity),
    ...admxFiles(identity),
    ...appleFiles(identity),
    ...intuneFiles(identity),
    ...openConfiguradorFiles(identity),
  ];
}
