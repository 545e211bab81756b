// The whole of libzip; a module needs a header of its own beside its map.

#ifndef RAAKVLAK_CZIP_SHIM_H
#define RAAKVLAK_CZIP_SHIM_H

#include <zip.h>

#endif
