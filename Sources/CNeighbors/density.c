#include "include/neighbors.h"

// What is here gives the same bits on every processor: only additions, subtractions and
// multiplications of IEEE 754, each rounded for itself, and work on the bits of numbers.

typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef int32_t lane_bits __attribute__((vector_size(64)));

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

// eˣ for x in -87...0: x = n ln 2 + r with |r| ≤ ln 2 / 2, and eˣ = 2ⁿ eʳ, with the first terms of
// eʳ = 1 + r + r²/2 + … up to r⁷, of which the next is below 2⁻³⁰ eʳ. What is below -87, or no number, adds
// nothing.
static inline __attribute__((always_inline)) void add_kernel(
  const float *distances, float factor, float weight, float *sums
) {
#pragma STDC FP_CONTRACT OFF
  // To add this rounds a small number to a whole one, whose bits are then the lowest.
  const float rounding = 0x1.8p23f;
  // ln 2 in two parts, the first with so few bits that n times it is exact.
  const float log2e = 0x1.715476p0f, upper = 0x1.62e4p-1f, lower = 0x1.7f7d1cp-20f;
  for (size_t start = 0; start < CNEIGHBORS_BLOCK; start += width) {
    lanes x = *(const lanes *)(distances + start) * factor;
    lane_bits inside = x >= -87;
    lanes shifted = x * log2e + rounding;
    lanes n = shifted - rounding;
    lanes r = (x - n * upper) - n * lower;
    lanes series = r * (1.0f / 5040) + 1.0f / 720;
    series = series * r + 1.0f / 120;
    series = series * r + 1.0f / 24;
    series = series * r + 1.0f / 6;
    series = series * r + 0.5f;
    series = series * (r * r) + r + 1;
    lane_bits power = ((lane_bits)shifted << 23) + 0x3f800000;
    lanes term = series * (lanes)power * weight;
    *(lanes *)(sums + start) += (lanes)((lane_bits)term & inside);
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
VERSIONS(
  add_kernel,
  (const float *distances, float factor, float weight, float *sums),
  (distances, factor, weight, sums)
)
