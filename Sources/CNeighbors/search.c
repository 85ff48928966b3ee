#include "include/neighbors.h"

#include <string.h>

// Sixteen numbers: one register, or two or four, as the processor has them.
typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef int32_t lane_mask __attribute__((vector_size(64)));

// Four vectors of rows at a time keep the units for additions and multiplications busy.
enum { width = 16, vectors = 4, tile = width * vectors };
enum metric { squared, absolute };

/// The one search, compiled for several processors. Rows are only looked at one by one in tiles that
/// hold one within the limit, which are few once the limit is that of the nearest rows.
static inline __attribute__((always_inline)) size_t search(
  enum metric metric, const float *block, const float *query, size_t features, float limit,
  uint16_t *rows, float *distances
) {
#pragma STDC FP_CONTRACT ON
  size_t count = 0;
  for (size_t start = 0; start < CNEIGHBORS_BLOCK; start += tile) {
    lanes sums[vectors] = {0};
    for (size_t feature = 0; feature < features; feature++) {
      const float *column = block + feature * CNEIGHBORS_BLOCK + start;
      for (size_t vector = 0; vector < vectors; vector++) {
        lanes difference = *(const lanes *)(column + width * vector) - query[feature];
        if (metric == squared) {
          sums[vector] += difference * difference;
        } else {
          sums[vector] += __builtin_elementwise_abs(difference);
        }
      }
    }
    lane_mask within = {0};
    for (size_t vector = 0; vector < vectors; vector++) within |= sums[vector] <= limit;
    if (__builtin_reduce_or(within) == 0) continue;
    float values[tile];
    memcpy(values, sums, sizeof values);
    for (size_t row = 0; row < tile; row++) {
      if (!(values[row] <= limit)) continue;
      rows[count] = (uint16_t)(start + row);
      distances[count++] = values[row];
    }
  }
  return count;
}

#define PARAMETERS                                                                        \
  const float *block, const float *query, size_t features, float limit, uint16_t *rows,   \
    float *distances
#define ARGUMENTS block, query, features, limit, rows, distances

#if defined(__x86_64__)

#define VERSIONS(metric)                                                                  \
  __attribute__((target("avx512f"), min_vector_width(512))) static size_t                 \
    metric##_avx512(PARAMETERS) { return search(metric, ARGUMENTS); }                     \
  __attribute__((target("avx2,fma"))) static size_t                                       \
    metric##_avx2(PARAMETERS) { return search(metric, ARGUMENTS); }                       \
  size_t cneighbors_within_##metric(PARAMETERS) {                                         \
    if (__builtin_cpu_supports("avx512f")) return metric##_avx512(ARGUMENTS);             \
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {                \
      return metric##_avx2(ARGUMENTS);                                                    \
    }                                                                                     \
    return search(metric, ARGUMENTS);                                                     \
  }

#else

#define VERSIONS(metric) \
  size_t cneighbors_within_##metric(PARAMETERS) { return search(metric, ARGUMENTS); }

#endif

VERSIONS(squared)
VERSIONS(absolute)
