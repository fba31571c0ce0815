import { isFormAddress, isSedeHost } from '../pages/addresses.ts';
import { ancestorOrigins } from './browser-compat.ts';

/**
 * Whether all ancestor pages are FNMT's; true for a top page. Where the browser does not list them the background's
 * check of the tab decides alone.
 */
export function isFramedByFnmtOnly(location: Location): boolean {
  return ancestorOrigins(location).every((origin) => {
    const [protocol = '', host = ''] = origin.split('//');
    const [hostname = '', port = ''] = host.split(':');
    if (protocol !== 'https:' || port !== '') return false;
    return isSedeHost(hostname) || isFormAddress({ protocol, hostname, port, pathname: '/' });
  });
}
