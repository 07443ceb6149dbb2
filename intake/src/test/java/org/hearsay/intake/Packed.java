package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packed documents, made part by part. */
public final class Packed {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** A DOCX file whose body holds these elements. */
  public static byte[] docx(String body) {
    return new Packed().with("word/document.xml", word("<w:body>" + body + "</w:body>", "document")).done();
  }

  /** A part of a DOCX file with its namespaces. */
  public static String word(String inside, String root) {
    return "<?xml version=\"1.0\"?><w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"wps\">" + inside + "</w:" + root + ">";
  }

  /** Adds a part. */
  public Packed with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part. */
  public Packed with(String name, byte[] part) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(part);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The file. */
  public byte[] done() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
