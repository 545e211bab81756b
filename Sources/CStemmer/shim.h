// The whole of libstemmer; a module needs a header of its own beside its map.

#ifndef RAAKVLAK_CSTEMMER_SHIM_H
#define RAAKVLAK_CSTEMMER_SHIM_H

#include <libstemmer.h>

#endif
