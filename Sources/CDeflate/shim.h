#ifndef NOTEBOOK_DEFLATE_SHIM_H
#define NOTEBOOK_DEFLATE_SHIM_H

#include <libdeflate.h>

#endif
