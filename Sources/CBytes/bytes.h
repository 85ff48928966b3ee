// Loads, comparisons and searches over bytes, for the loops that read every byte of a large file.
//
// They are inlined into Swift, which cannot ask a vector of bytes for a mask of bits itself. On
// processors without SSE2 the same is done eight bytes at a time. `Tests/AnalysisTests/Text` compares
// each with a plain loop.

#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define CBYTES_INLINE static inline __attribute__((always_inline))

/// The eight bytes at `bytes`, the first one lowest.
CBYTES_INLINE uint64_t cbytes_load64(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  return word;
}

/// The four bytes at `bytes`, the first one lowest.
CBYTES_INLINE uint32_t cbytes_load32(const uint8_t *bytes) {
  uint32_t word;
  memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap32(word);
#endif
  return word;
}

/// Whether `count` bytes are the same at both places.
CBYTES_INLINE int cbytes_equal(const uint8_t *first, const uint8_t *second, size_t count) {
  size_t index = 0;
#if defined(__SSE2__)
  if (count >= 16) {
    __m128i same = _mm_set1_epi8(-1);
    for (; index + 16 <= count; index += 16) {
      __m128i a = _mm_loadu_si128((const __m128i *)(first + index));
      __m128i b = _mm_loadu_si128((const __m128i *)(second + index));
      same = _mm_and_si128(same, _mm_cmpeq_epi8(a, b));
    }
    // The last sixteen once more, overlapping: cheaper than the rest one by one.
    __m128i a = _mm_loadu_si128((const __m128i *)(first + count - 16));
    __m128i b = _mm_loadu_si128((const __m128i *)(second + count - 16));
    same = _mm_and_si128(same, _mm_cmpeq_epi8(a, b));
    return _mm_movemask_epi8(same) == 0xFFFF;
  }
#endif
  if (count >= 8) {
    uint64_t difference = 0;
    for (; index + 8 <= count; index += 8) {
      difference |= cbytes_load64(first + index) ^ cbytes_load64(second + index);
    }
    difference |= cbytes_load64(first + count - 8) ^ cbytes_load64(second + count - 8);
    return difference == 0;
  }
  for (; index < count; index++) {
    if (first[index] != second[index]) return 0;
  }
  return 1;
}

/// Where the first byte that is `one` or `other` stands at or after `position`; `count` if nowhere.
CBYTES_INLINE size_t cbytes_find(
  const uint8_t *text, size_t position, size_t count, uint8_t one, uint8_t other
) {
#if defined(__SSE2__)
  const __m128i ones = _mm_set1_epi8((char)one), others = _mm_set1_epi8((char)other);
  for (; position + 16 <= count; position += 16) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(text + position));
    __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, ones), _mm_cmpeq_epi8(bytes, others));
    int mask = _mm_movemask_epi8(hits);
    if (mask != 0) return position + (size_t)__builtin_ctz((unsigned)mask);
  }
#else
  const uint64_t low = 0x0101010101010101u, high = 0x8080808080808080u;
  for (; position + 8 <= count; position += 8) {
    uint64_t a = cbytes_load64(text + position) ^ (low * one);
    uint64_t b = cbytes_load64(text + position) ^ (low * other);
    uint64_t hits = (((a - low) & ~a) | ((b - low) & ~b)) & high;
    if (hits != 0) return position + (size_t)__builtin_ctzll(hits) / 8;
  }
#endif
  while (position < count && text[position] != one && text[position] != other) position++;
  return position;
}
