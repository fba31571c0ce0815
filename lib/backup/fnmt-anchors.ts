/**
 * FNMT's certification authorities: names, fingerprints and public keys.
 *
 * The RSA root is in the lists of Mozilla, Debian and Node; the signatures of the three authorities under it were
 * checked against it (2026-11-21). The G2 root (elliptic curves) is in Microsoft's list; its self-signature was
 * verified (2026-11-29). Of AC USUARIOS G2 only the SHA-1 fingerprint e9f499a0efeff7a60e9fe6b52fa3a8febbbdba0a is
 * known (2025-04), so nothing below the G2 root can be pinned.
 */
export interface PinnedAuthority {
  /** As `nameText` writes it. */
  name: string;
  /** Of the whole certificate. */
  sha256: string;
  /** SubjectPublicKeyInfo in Base64. */
  spki: string;
}

export const fnmtAuthorities: readonly PinnedAuthority[] = [
  {
    name: 'C=ES, O=FNMT-RCM, OU=AC RAIZ FNMT-RCM',
    sha256: 'ebc5570c29018c4d67b1aa127baf12f703b4611ebc17b7dab5573894179b93fa',
    spki:
      'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAunGAekyGbn/IE23Axn0cAJePLAwjuxCaQKkat4eI+JtWavvme46L' +
      'ko6nJV1ZEds2LrdRFx+pCB8EFyRYqjdKGN/lOdRX/dfBLJEBkeIi1APAWPx3R+yPPnRDuqw0jU04dmeOsMhvMDNYcVy09Wtu' +
      '1AFQuBN+bEqjSdEgGe68wCkYZafe/u/dCpAh5xpnkkIQmF9PMLw+HEW0ENdoQBTAQPrndxd65guPZVs82ZpS27W9nkbPPeuR' +
      'BQLAlrJ2TE0QljuS+px/D5nfviM1RR4CXP61qJuZJdpe8yLDOfXkKi7Txh/EbKrFHGoBBUov0sXBqDQmXWal0gIh+Ri3BvVO' +
      'mW+oq0xR6M9QGMV3yDkJLEmSMpmouxcXebBaxeajxFllRzWDXqnoNQuZu+TNIMabSgY5tWj8IrruVYwrTurzseP8tpma1UL6' +
      'cU0Iz4ceanF9+dO06aVxgXvCTkeWpfZ2haMoj+mAboFTpW1fuEj5wvk2pi5J/7iWwowHs5uIWPzrGxzeLXDil5IwoYnjvFWo' +
      'J9ZL7ZCti/pjJVktqDXdypczvOXNx53R7O9eDkqQBiZjrbnZNS0HunZlLKxXj330B5TXgQKWXaMHSdV60Ff5G+dTRnWqsHlC' +
      'y2hxCOlgvTlpzvSvw1ZAx61Sognkb4ZHih/rKCddgyCvBMlsVpqLRvUCAwEAAQ==',
  },
  {
    name: 'C=ES, O=FNMT-RCM, OU=Ceres, CN=AC FNMT Usuarios',
    sha256: '601293ca20b09a03295d196256c6953ff9eba811db8e3ce140413c1bffe9a869',
    spki:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnSAEJi37LWkwy9mTf6XlrtRwcu+UvkVr5Y+yC/m6M4Ylr4bxwNjb' +
      'tj++8b6JBab9wyHhktVSIBa+diYhfsHsWVWgkOlSzNIPqTPKOmjYtL3UJuoW3AbpDNZJEVFgEolkCg51wXKMjO7O5CfJwIA3' +
      'iV2fbeeR4YAOms/1mqm0LSkrWiwwlYF9Vn8aqr/eAnT/d8KdYC5Z/9Mc1azWHWN7zJ6MTduZ9PcVjMm70iviHaohgEUu979b' +
      'y23acx69q7qLPjHkYoGhf2ft1tQqYmjs9icgwPhrzLyy1zzXYy0HoeFns4bi2N+MBTmpf/i8HZOK6By3MS2UlCsjXhHhzamw' +
      'RwIDAQAB',
  },
  {
    name: 'C=ES, O=FNMT-RCM, OU=CERES, CN=AC Representación',
    sha256: '8fd16a179944d5d1d420af09405eda7abf2a9c742883e8c2f89e0d90afaf754b',
    spki:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwjuxPqFGG7kyWlpBELSBYHERw/5B2r8vlwRXXwnVMw4fcO2KuJGH' +
      'JAT1v2FNUEWuL9+R22oxDArOHMi56CcvFss6u6q0sJjR4TGA47RssCV2wqOUmVWyMMmoFooPDW/8fWOVhliGO+hPWoDwKBGD' +
      'sThvIdSeoqTaAW6tEfuDeDg2quewAWO5lEl2+FoI6FYOFscWcNBhi7nPEdYnaF9Rv1asbzcpngme6NWxMG7O19zYUbCttcN4' +
      '7vKZFDWVzej5H5YfaiLJTi4qJCm4g8MAGROJ71P/wfEPBS2JNbIE0EyxE9hEGd9PBZRAkad4ugMuIns3NGHdxSiA5jsQnQ1H' +
      'AwIDAQAB',
  },
  {
    name: 'C=ES, O=FNMT-RCM, OU=Ceres, organizationIdentifier=VATES-Q2826004J, CN=AC Sector Público',
    sha256: '8265756dd5cd8a37ee61e40351288e4b16a89dd248c1ec4eba25aaf161abf498',
    spki:
      'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAiJe1OQj5HBC0u+PEpSMkjoad+GCv7cc9ZBCMHfqVoySV0R9AaxXG' +
      'Dqll1B9b1hCo0Rbk6on9fEyQTEVW3rL38Yk4l9M48XLKzu05u48zDrCTRjL5QpmDnoRr93EkLUPJvqkj+Tj60G/IAUxfPBu9' +
      'Z9PQ+NlJOe9/nV3Urb4gQONDwswU6cdBZQEZo65vyV6Zmcx4ZE4FhcRYCuaPLfASNXA3Fa9pN9jFHD1Jsep+A4eguQAuQyyE' +
      '0zrYIZCceV0YEf3Dyvi+ykXT9cdvee+rYZaQGGrl/HC7Q7OBoGlKIEvgxzrEMlqh6U/EH+ZreJwP5oA2IGv3bPfMKWJNTF7h' +
      'zfcvyo+adXYYpy0AMBHdgRw448IleOflA500NCaM8EsJuLwYvm7l4ng1ldSIXnQs3KigD3PjkG0vnFjZ6z5kI4ixivwv1fmS' +
      'VO+sA/mUouV6hGthtSd8urUtWSkZo47bDMzKg62n1gQl5oDym6ec8jmNIrmfckixV6x9jR++rQOJrhXc0u/2M+c6Zq1u5XUJ' +
      'p1P7C4obRlXKgzTnPMTkbgH4MfhVZ9nLSvpbOI5zhd9BxOJ8yT2FxkRY8lDlbGUaJS5YR869WLOtgjOMl3eddFI3vr7FwdWX' +
      'Lqx3L0jXsMw4MwsuGqfy9HUslrBczu81uY2GzkZx7HaF546HrIGk2iECAwEAAQ==',
  },
  {
    name: 'C=ES, O=FNMT-RCM, organizationIdentifier=VATES-Q2826004J, CN=AC RAIZ FNMT-RCM G2',
    sha256: '020786539f02b623cfdf325b2e4e45e0d9e3f1b8e5ec9600ebf0ac8fbf03fbe2',
    spki:
      'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEcatTZtoNu3x5oyWTbZoE4Np4uE/dda1nKX5MTHel0ntP1BXdbtn5ebLqXoRl1Gm3' +
      'rjwSXke1a/1QV7CdLBBpzpMKGcQapOqdVcohnRoJRkVDO1AXoBnwu948/aiTpeWp',
  },
];
