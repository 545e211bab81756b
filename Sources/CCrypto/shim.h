// Digests, keyed digests and random bytes of OpenSSL's libcrypto; a module needs a header of its own beside its map.

#ifndef RAAKVLAK_CCRYPTO_SHIM_H
#define RAAKVLAK_CCRYPTO_SHIM_H

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#endif
