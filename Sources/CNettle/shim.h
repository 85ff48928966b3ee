#ifndef NOTEBOOK_NETTLE_SHIM_H
#define NOTEBOOK_NETTLE_SHIM_H

#include <nettle/sha2.h>

#endif
