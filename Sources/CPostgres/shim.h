// The client library of PostgreSQL; a module needs a header of its own beside its map.

#ifndef RAAKVLAK_CPOSTGRES_SHIM_H
#define RAAKVLAK_CPOSTGRES_SHIM_H

#include <libpq-fe.h>

#endif
