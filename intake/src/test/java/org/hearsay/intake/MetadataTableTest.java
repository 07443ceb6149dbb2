package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTableTest {
  @TempDir Path folder;

  @Test
  void columnsMayStandInAnyOrderAndBeMissing() throws IOException {
    MetadataTable table = table("title,file,published\r\n\"Rain, \"\"again\"\"\",a.txt,2014-03-09\r\n,b.txt,\r\n");
    assertThat(table.errors()).isEmpty();
    assertThat(table.of(folder.resolve("a.txt")))
        .isEqualTo(new Given("2014-03-09", "Rain, \"again\"", null, null, null, null));
    assertThat(table.of(folder.resolve("b.txt"))).isEqualTo(Given.NOTHING);
  }

  @Test
  void aFileIsFoundByItsPathFromTheTablesFolderByItsWholePathAndByItsBareName() throws IOException {
    Path beside = Files.writeString(folder.resolve("beside.txt"), "x");
    MetadataTable table = table("file,title\nsub/one.txt,One\n" + folder.resolve("two.txt") + ",Two\nthree.txt,Three\nbeside.txt,Beside\n");
    assertThat(table.of(folder.resolve("sub/../sub/one.txt")).title()).isEqualTo("One");
    assertThat(table.of(folder.resolve("two.txt")).title()).isEqualTo("Two");
    assertThat(table.of(Path.of("/elsewhere/three.txt")).title()).isEqualTo("Three");
    assertThat(table.of(beside).title()).isEqualTo("Beside");
    assertThat(table.of(Path.of("/elsewhere/one.txt"))).as("a row with a folder is that file's alone").isEqualTo(Given.NOTHING);
    assertThat(table.of(Path.of("/elsewhere/beside.txt"))).as("the row's file lies beside the table").isEqualTo(Given.NOTHING);
  }

  @Test
  void aMalformedRowIsOneLineWithItsNumberAndTheOthersHold() throws IOException {
    MetadataTable table = table("file,title,published\n"
        + "a.txt,\"two\nlines\",2014-03-09\n"
        + "b.txt,B,9 March 2014\n"
        + "c.txt,C\n"
        + "d.txt,D \"quoted\",2014-03-09\n"
        + "e.txt,E,2014-02-30\n"
        + ",F,2014-03-09\n"
        + "a.txt,A,2014-03-09\n"
        + "g.txt,\"G\" G,2014-03-09\n"
        + "h.txt,H,2014-03-09T10:00+01:00\n"
        + "i.txt,\"I,2014-03-09\n");
    assertThat(table.errors()).extracting(error -> error.replace(folder.resolve("table.csv").toString(), "table.csv")).containsExactly(
        "table.csv:4: not an ISO date such as 2014-03-09, nor a date and time with its offset such as 2014-03-09T15:30+08:00: \"9 March 2014\"",
        "table.csv:5: has 2 fields, and the header has 3",
        "table.csv:6: a quotation mark stands inside a field that is not quoted",
        "table.csv:7: not an ISO date such as 2014-03-09, nor a date and time with its offset such as 2014-03-09T15:30+08:00: \"2014-02-30\"",
        "table.csv:8: names no file",
        "table.csv:9: the file \"a.txt\" stands in an earlier line too",
        "table.csv:10: a quotation mark is not closed, or text follows it",
        "table.csv:12: a quotation mark is not closed, or text follows it");
    assertThat(table.of(folder.resolve("h.txt")).published()).isEqualTo("2014-03-09T10:00+01:00");
  }

  @Test
  void aMisspeltColumnIsNamedAndNotPassedOver() throws IOException {
    assertThat(table("file,publised\na.txt,2014-03-09\n").errors()).singleElement().asString().contains(":1: unknown column \"publised\"");
    assertThat(table("title\nA\n").errors()).singleElement().asString().contains("there is no column \"file\"");
    assertThat(table("").errors()).singleElement().asString().contains("holds no header");
  }

  @Test
  void aTableThatIsNotThereIsAnError() {
    assertThat(MetadataTable.read(folder.resolve("none.csv")).errors()).singleElement().asString()
        .endsWith("none.csv: there is no such file; check the path");
  }

  private MetadataTable table(String csv) throws IOException {
    return MetadataTable.read(Files.writeString(folder.resolve("table.csv"), csv));
  }
}
