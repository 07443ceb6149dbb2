package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Examples as tab-separated text. The first line names the columns: {@code right} holds 1 or 0, {@code group} (if there
 * is one) what belongs together, every other a feature.
 *
 * @param names of the features
 * @param examples in the order of the lines
 */
record ExampleTable(List<String> names, List<Example> examples) {

  private static final String RIGHT = "right";
  private static final String GROUP = "group";

  /** Reads a file. @throws IllegalArgumentException with file and line if a line does not fit the first */
  static ExampleTable read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> columns = lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
    if (!columns.contains(RIGHT)) {
      throw new IllegalArgumentException(file + ": no column is named " + RIGHT);
    }
    List<String> names = columns.stream().filter(column -> !column.equals(RIGHT) && !column.equals(GROUP)).toList();
    List<Example> examples = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        examples.add(example(columns, lines.get(i).split("\t", -1), i));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return new ExampleTable(names, examples);
  }

  private static Example example(List<String> columns, String[] values, int line) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " columns instead of " + columns.size());
    }
    List<Double> features = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (!columns.get(i).equals(RIGHT) && !columns.get(i).equals(GROUP)) {
        features.add(Double.valueOf(values[i]));
      }
    }
    int group = columns.indexOf(GROUP);
    return new Example(features, values[columns.indexOf(RIGHT)].equals("1"), group < 0 ? "line " + line : values[group]);
  }
}
