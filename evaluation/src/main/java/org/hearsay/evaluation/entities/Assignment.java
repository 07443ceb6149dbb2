package org.hearsay.evaluation.entities;

import java.util.Arrays;

/**
 * The greatest sum of values with one taken at most from each row and each column: the method of Kuhn and Munkres with potentials, in
 * O(n²m) (Kuhn 1955, "The Hungarian method for the assignment problem").
 */
final class Assignment {

  private final double[][] values;
  private final int rows;
  private final int columns;
  private final double[] ofRow;
  private final double[] ofColumn;
  private final int[] rowAt;

  private Assignment(double[][] values) {
    this.values = values;
    rows = values.length;
    columns = Math.max(rows, rows == 0 ? 0 : values[0].length);
    ofRow = new double[rows + 1];
    ofColumn = new double[columns + 1];
    rowAt = new int[columns + 1];
  }

  /** @param values rows of equal length, none negative */
  static double greatest(double[][] values) {
    Assignment assignment = new Assignment(values);
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.place(row);
    }
    double sum = 0;
    for (int column = 1; column <= assignment.columns; column++) {
      sum += assignment.rowAt[column] == 0 ? 0 : -assignment.cost(assignment.rowAt[column], column);
    }
    return sum;
  }

  /** Columns beyond the values' own are worth nothing: a row there is not matched. */
  private double cost(int row, int column) {
    return column > values[row - 1].length ? 0 : -values[row - 1][column - 1];
  }

  /** Gives a row its column, and others new ones on the cheapest way to a free column. */
  private void place(int row) {
    rowAt[0] = row;
    double[] least = new double[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int[] from = new int[columns + 1];
    boolean[] seen = new boolean[columns + 1];
    int at = 0;
    while (rowAt[at] != 0) {
      seen[at] = true;
      int next = nearest(at, least, from, seen);
      shift(least[next], least, seen);
      at = next;
    }
    while (at != 0) {
      rowAt[at] = rowAt[from[at]];
      at = from[at];
    }
  }

  private int nearest(int at, double[] least, int[] from, boolean[] seen) {
    int best = -1;
    for (int column = 1; column <= columns; column++) {
      if (!seen[column]) {
        double reduced = cost(rowAt[at], column) - ofRow[rowAt[at]] - ofColumn[column];
        if (reduced < least[column]) {
          least[column] = reduced;
          from[column] = at;
        }
        best = best < 0 || least[column] < least[best] ? column : best;
      }
    }
    return best;
  }

  private void shift(double by, double[] least, boolean[] seen) {
    for (int column = 0; column <= columns; column++) {
      if (seen[column]) {
        ofRow[rowAt[column]] += by;
        ofColumn[column] -= by;
      } else {
        least[column] -= by;
      }
    }
  }
}
