// The whole of Expat; a module needs a header of its own beside its map.

#ifndef RAAKVLAK_CEXPAT_SHIM_H
#define RAAKVLAK_CEXPAT_SHIM_H

#include <expat.h>

#endif
