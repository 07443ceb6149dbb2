package org.hearsay.json;

/**
 * Thrown for input that is not a reading. The message is one line for people and says where, what was expected and what
 * stood there instead, as in {@code line 4, column 13: /sentences/0/end: expected a whole number, found "9"}; where the
 * input was a file it begins with the file's path.
 *
 * <p>Lines and columns count from 1, columns in code points. Lines end with LF, CR or CR LF.
 */
public final class MalformedReading extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String expected;

  MalformedReading(int line, int column, String pointer, String expected, String found) {
    this("line " + line + ", column " + column + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + "expected "
        + expected + ", found " + found, line, column, expected);
  }

  private MalformedReading(String message, int line, int column, String expected) {
    super(message);
    this.line = line;
    this.column = column;
    this.expected = expected;
  }

  /** The same fault, with the name of the input before it. */
  MalformedReading in(String input) {
    MalformedReading named = new MalformedReading(input + ": " + getMessage(), line, column, expected);
    named.setStackTrace(getStackTrace());
    return named;
  }

  /** Line of the fault, from 1. */
  public int line() {
    return line;
  }

  /** Column of the fault in code points, from 1. */
  public int column() {
    return column;
  }

  /** What should have stood there, such as {@code a whole number}. */
  public String expected() {
    return expected;
  }
}
