// Distances from one query to many rows in single precision, for the loops in which a search spends
// its time.
//
// A block holds `CNEIGHBORS_BLOCK` rows feature by feature: the values of the first feature, then
// those of the second. What is missing in the last block of a matrix is filled with NaN, which is
// within no limit.
//
// The functions that search may fuse multiplications with additions where the processor can, so their
// distances differ in the last bits from machine to machine. They only choose candidates; the bound
// that makes this safe is in `Analysis/Neighbors/FloatMargin.swift`. All other functions give the same
// bits everywhere.

#pragma once

#include <stddef.h>
#include <stdint.h>

#define CNEIGHBORS_BLOCK 512

/// Finds the rows of a block whose squared Euclidean distance is at most `limit`, in ascending order.
///
/// `rows` and `distances` have room for a block; the number of rows found is returned.
size_t cneighbors_within_squared(
  const float *block, const float *query, size_t features, float limit, uint16_t *rows,
  float *distances
);

/// The same by the sum of absolute differences.
size_t cneighbors_within_absolute(
  const float *block, const float *query, size_t features, float limit, uint16_t *rows,
  float *distances
);

/// The squared Euclidean distances of all rows of a block, each step rounded to single precision.
void cneighbors_squared_distances(
  const float *block, const float *query, size_t features, float *distances
);
