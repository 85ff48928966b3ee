#include "include/neighbors.h"

// What is here gives the same bits on every processor: only additions, subtractions and
// multiplications of IEEE 754, each rounded for itself.

typedef float lanes __attribute__((vector_size(64), aligned(4)));

enum { width = 16, vectors = 4, tile = width * vectors };

static inline __attribute__((always_inline)) void squared_distances(
  const float *block, const float *query, size_t features, float *distances
) {
#pragma STDC FP_CONTRACT OFF
  for (size_t start = 0; start < CNEIGHBORS_BLOCK; start += tile) {
    lanes sums[vectors] = {0};
    for (size_t feature = 0; feature < features; feature++) {
      const float *column = block + feature * CNEIGHBORS_BLOCK + start;
      for (size_t vector = 0; vector < vectors; vector++) {
        lanes difference = *(const lanes *)(column + width * vector) - query[feature];
        sums[vector] += difference * difference;
      }
    }
    for (size_t vector = 0; vector < vectors; vector++) {
      *(lanes *)(distances + start + width * vector) = sums[vector];
    }
  }
}

#if defined(__x86_64__)

#define VERSIONS(name, PARAMETERS, ARGUMENTS)                                               \
  __attribute__((target("avx512f"), min_vector_width(512))) static void                     \
    name##_avx512 PARAMETERS { name ARGUMENTS; }                                            \
  __attribute__((target("avx2"))) static void name##_avx2 PARAMETERS { name ARGUMENTS; }    \
  void cneighbors_##name PARAMETERS {                                                       \
    if (__builtin_cpu_supports("avx512f")) return name##_avx512 ARGUMENTS;                  \
    if (__builtin_cpu_supports("avx2")) return name##_avx2 ARGUMENTS;                       \
    name ARGUMENTS;                                                                         \
  }

#else

#define VERSIONS(name, PARAMETERS, ARGUMENTS) \
  void cneighbors_##name PARAMETERS { name ARGUMENTS; }

#endif

VERSIONS(
  squared_distances,
  (const float *block, const float *query, size_t features, float *distances),
  (block, query, features, distances)
)
