#!/bin/bash
# Makes the files of this folder anew: kinds of files that public test sets have and people bring, from the programs
# that write them. All keys and names are synthetic. Needs OpenSSL 3 with its legacy provider, NSS (certutil, pk12util),
# GnuTLS (certtool), a JDK (keytool) and Bouncy Castle's provider:
#   apt-get install openssl libnss3-tools gnutls-bin default-jdk-headless libbcprov-java
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
password=Copia-2026-segura
bouncy=${BOUNCY_CASTLE:-/usr/share/java/bcprov.jar}

cat > pki.cnf <<'CNF'
[req]
distinguished_name = none
utf8 = yes
string_mask = utf8only
[none]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
[citizen]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
certificatePolicies = 1.3.6.1.4.1.5734.3.10.1
subjectAltName = dirName:person
[citizen_g2]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
certificatePolicies = 1.3.6.1.4.1.5734.3.20.1.0
subjectAltName = dirName:person
[person]
# OpenSSL drops what stands before the first dot.
fnmt.1.3.6.1.4.1.5734.1.4 = 00000000T
fnmt.1.3.6.1.4.1.5734.1.3 = PRUEBAS
fnmt.1.3.6.1.4.1.5734.1.2 = DE LAS
fnmt.1.3.6.1.4.1.5734.1.1 = MARIA
[ca]
default_ca = revoking
[revoking]
database = index.txt
crlnumber = crlnumber
default_md = sha256
default_crl_days = 7300
CNF

# key <name> <openssl genpkey options>; certificate <name> <subject> <section> <issuer>
key() { openssl genpkey -quiet -out "$1.key" "${@:2}"; }
certificate() {
  openssl req -new -config pki.cnf -key "$1.key" -subj "$2" -out "$1.csr"
  local issuer=(-CA "$4.pem" -CAkey "$4.key")
  [ "$4" = "$1" ] && issuer=(-key "$1.key")
  openssl x509 -req -in "$1.csr" -extfile pki.cnf -extensions "$3" -sha384 -set_serial "0x$(openssl rand -hex 8)" \
    -days 7300 "${issuer[@]}" -out "$1.pem" 2> /dev/null
}
key root -algorithm RSA -pkeyopt rsa_keygen_bits:2048
certificate root '/C=ES/O=FNMT-RCM/OU=AC RAIZ FNMT-RCM' authority root
key users -algorithm RSA -pkeyopt rsa_keygen_bits:2048
certificate users '/C=ES/O=FNMT-RCM/OU=Ceres/CN=AC FNMT Usuarios' authority root
key citizen -algorithm RSA -pkeyopt rsa_keygen_bits:2048
certificate citizen '/C=ES/serialNumber=IDCES-00000000T/GN=MARIA/SN=DE LAS PRUEBAS/CN=DE LAS PRUEBAS MARIA - 00000000T' citizen users
# The G2 root has FNMT's real name (2024-10-10). That of the authority below it is the one in use, not seen first-hand.
key root-g2 -algorithm EC -pkeyopt ec_paramgen_curve:P-384
certificate root-g2 '/C=ES/O=FNMT-RCM/organizationIdentifier=VATES-Q2826004J/CN=AC RAIZ FNMT-RCM G2' authority root-g2
key users-g2 -algorithm EC -pkeyopt ec_paramgen_curve:P-384
certificate users-g2 '/C=ES/O=FNMT-RCM/OU=Ceres/organizationIdentifier=VATES-Q2826004J/CN=AC USUARIOS G2' authority root-g2
key citizen-g2 -algorithm EC -pkeyopt ec_paramgen_curve:P-256
certificate citizen-g2 '/C=ES/serialNumber=IDCES-00000000T/GN=MARIA/SN=DE LAS PRUEBAS/CN=DE LAS PRUEBAS MARIA - 00000000T' citizen_g2 users-g2
for name in root root-g2; do openssl x509 -in "$name.pem" -outform der -out "$here/$name.cer"; done

# OpenSSL
export_p12() { openssl pkcs12 -export -inkey citizen.key -in citizen.pem -certfile users.pem -out "$here/$1" "${@:2}"; }
export_p12 openssl-empty-password.p12 -passout pass:
export_p12 openssl-key-in-clear.p12 -passout "pass:$password" -keypbe NONE
export_p12 openssl-rc4.p12 -passout "pass:$password" -legacy -keypbe PBE-SHA1-RC4-128 -certpbe PBE-SHA1-RC4-40
export_p12 openssl-des.p12 -passout "pass:$password" -legacy -keypbe PBE-SHA1-DES -certpbe PBE-SHA1-DES
export_p12 openssl-rc2-64.p12 -passout "pass:$password" -legacy -keypbe PBE-SHA1-RC2-64 -certpbe PBE-SHA1-RC2-64
export_p12 openssl-rc2-128.p12 -passout "pass:$password" -legacy -keypbe PBE-SHA1-2DES -certpbe PBE-SHA1-RC2-128
openssl pkcs12 -export -inkey citizen-g2.key -in citizen-g2.pem -certfile users-g2.pem -passout "pass:$password" \
  -out "$here/g2-without-root.p12"
cat users-g2.pem root-g2.pem > g2.pem
openssl pkcs12 -export -inkey citizen-g2.key -in citizen-g2.pem -certfile g2.pem -passout "pass:$password" \
  -out "$here/g2-with-root.p12"

# NSS: an AES backup by the shorter key, certificates in the clear, Camellia, no password
mkdir nss
certutil -N -d sql:nss --empty-password
openssl pkcs12 -export -inkey citizen.key -in citizen.pem -certfile users.pem -name citizen -passout pass:x -out in.p12
pk12util -i in.p12 -d sql:nss -W x -K '' > /dev/null
nss() { pk12util -o "$here/$1" -d sql:nss -K '' -n citizen "${@:2}" > /dev/null; }
nss nss-aes-128.p12 -W "$password" -c AES-128-CBC -C AES-128-CBC
nss nss-certificates-in-clear.p12 -W "$password" -C none
nss nss-camellia.p12 -W "$password" -c CAMELLIA-256-CBC
nss nss-empty-password.p12 -W ''

# GnuTLS
gnutls() {
  certtool --to-p12 --load-privkey citizen.key --load-certificate citizen.pem --load-ca-certificate users.pem \
    --p12-name citizen --outder --outfile "$here/$1" "${@:2}" 2> /dev/null
}
gnutls gnutls-null-password.p12 --null-password
gnutls gnutls-empty-password.p12 --empty-password
gnutls gnutls-3des.p12 --password "$password" --pkcs-cipher 3des-pkcs12

# Java and Bouncy Castle
store() {
  keytool -importkeystore -noprompt -srckeystore in.p12 -srcstorepass x -srckeypass x -srcalias citizen \
    -destkeystore "$here/$1" -deststorepass "$password" -destkeypass "$password" "${@:2}" 2> /dev/null
}
bc=(-providerclass org.bouncycastle.jce.provider.BouncyCastleProvider -providerpath "$bouncy")
rm -f "$here"/store.* "$here"/java-*.p12
store store.jks -deststoretype JKS
store store.jceks -deststoretype JCEKS
store store.bks -deststoretype BKS "${bc[@]}"
store store.uber -deststoretype UBER "${bc[@]}"
store store.bcfks -deststoretype BCFKS "${bc[@]}"
keytool -importcert -noprompt -alias users -file users.pem -keystore "$here/java-trusted.p12" -storetype PKCS12 \
  -storepass "$password" 2> /dev/null
keytool -genseckey -keyalg AES -keysize 256 -alias secret -keystore "$here/java-secret-key.p12" -storetype PKCS12 \
  -storepass "$password" 2> /dev/null

# Files that are no backup
openssl crl2pkcs7 -nocrl -certfile citizen.pem -certfile users.pem -outform der -out "$here/certificates.p7b"
openssl crl2pkcs7 -nocrl -certfile citizen.pem -out "$here/certificates-pem.p7b"
echo 'Un documento.' > document.txt
openssl cms -sign -binary -nodetach -in document.txt -signer citizen.pem -inkey citizen.key -outform der \
  -out "$here/signed-document.p7m"
openssl cms -encrypt -binary -in document.txt -outform der -out "$here/encrypted-document.p7m" citizen.pem
openssl req -in citizen.csr -outform der -out "$here/request.csr"
cp citizen.csr "$here/request-pem.csr"
: > index.txt; echo 01 > crlnumber
openssl ca -config pki.cnf -gencrl -cert users.pem -keyfile users.key -out "$here/revoked-pem.crl" 2> /dev/null
openssl crl -in "$here/revoked-pem.crl" -outform der -out "$here/revoked.crl"
certtool --generate-crl --load-ca-privkey users.key --load-ca-certificate users.pem --outder \
  --outfile "$here/revoked-gnutls.crl" --template <(printf 'crl_next_update = 7300\ncrl_number = 2\n') 2> /dev/null
openssl pkey -in citizen.key -pubout -out "$here/public-key.pem"
openssl pkey -in citizen.key -pubout -outform der -out "$here/public-key.der"
for name in users citizen; do openssl x509 -in "$name.pem" -outform der; done > path
length=$(stat -c %s path)
{ printf "\\x30\\x82\\x$(printf %02x $((length >> 8)))\\x$(printf %02x $((length & 255)))"; cat path; } > "$here/chain.pkipath"
