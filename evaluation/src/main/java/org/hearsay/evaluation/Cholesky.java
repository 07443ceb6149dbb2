package org.hearsay.evaluation;

/** Solves equations with a symmetric positive definite matrix. */
final class Cholesky {

  private Cholesky() {}

  /** Solves {@code a x = b}; of {@code a} only the lower triangle is read, and it is overwritten by its root. */
  static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < j; k++) {
        a[j][k] = (a[j][k] - dot(a[j], a[k], k)) / a[k][k];
      }
      a[j][j] = Math.sqrt(a[j][j] - dot(a[j], a[j], j));
    }
    double[] x = b.clone();
    for (int j = 0; j < n; j++) {
      x[j] = (x[j] - dot(a[j], x, j)) / a[j][j];
    }
    for (int j = n - 1; j >= 0; j--) {
      for (int k = j + 1; k < n; k++) {
        x[j] -= a[k][j] * x[k];
      }
      x[j] /= a[j][j];
    }
    return x;
  }

  private static double dot(double[] a, double[] b, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
