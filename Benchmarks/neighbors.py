"""The searches of NeighborBenchmark by faiss and scikit-learn: neighbors.py ROWS_FILE FEATURES THREADS"""
import os, sys, time

path, features, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = str(threads)
import faiss, numpy as np
from sklearn.neighbors import NearestNeighbors

faiss.omp_set_num_threads(threads)
base = np.fromfile(path).reshape(-1, features)


def least(name, body, runs):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        body()
        times.append(time.perf_counter() - start)
    print(f"{name}\t{min(times) * 1000:.3f}", flush=True)


for count, runs in ((114_000, 15), (1_200_000, 7)):
    index = np.arange(count)
    rows = np.ascontiguousarray(base[index % len(base)] * (1 + index // len(base) / 1000)[:, None])
    seeds = rows[np.arange(50) * count // 50]
    floats, queries = rows.astype(np.float32), seeds.astype(np.float32)
    flat = faiss.IndexFlatL2(features)
    flat.add(floats)
    least(f"faiss search {count}", lambda: flat.search(queries, 10), runs)
    brute = NearestNeighbors(n_neighbors=10, algorithm="brute", n_jobs=threads).fit(rows)
    least(f"sklearn search {count}", lambda: brute.kneighbors(seeds), runs)

songs = base[np.arange(34_000) * len(base) // 34_000]
folds = [(songs[np.arange(34_000) % 5 != f], songs[np.arange(34_000) % 5 == f]) for f in range(5)]


def by_sklearn():
    for training, test in folds:
        NearestNeighbors(n_neighbors=5, algorithm="brute", n_jobs=threads).fit(training).kneighbors(test)


def by_faiss():
    for training, test in folds:
        flat = faiss.IndexFlatL2(features)
        flat.add(training.astype(np.float32))
        flat.search(test.astype(np.float32), 5)


least("sklearn fold searches 34000", by_sklearn, 3)
least("faiss fold searches 34000", by_faiss, 3)
