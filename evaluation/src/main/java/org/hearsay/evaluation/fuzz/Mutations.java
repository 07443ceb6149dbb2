package org.hearsay.evaluation.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes broken and hostile files out of real ones; the same seed makes the same file. */
final class Mutations {
  private static final int MOST_CHANGES = 12;
  private static final int LONGEST = 400_000;
  private static final List<byte[]> WORDS = words();

  private final List<byte[]> seeds;

  Mutations(List<byte[]> seeds) {
    this.seeds = List.copyOf(seeds);
  }

  private static List<byte[]> words() {
    List<byte[]> words = new ArrayList<>();
    for (String word : List.of("<div>", "</div>", "<script>", "<!--", "<![CDATA[", "]]>", "&#x110000;", "&amp", "<table><tr><td>", "<svg><title>", "<p style=display:none>",
        "<meta charset=utf-7>", "<base href=file:///etc/passwd>", "<script type=application/ld+json>{\"@graph\":[", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
        "<w:p>", "</w:p>", "<w:tbl>", "<w:del>", "<text:s text:c=\"999999999\"/>", "<text:list>", "<table:table-cell table:number-columns-repeated=\"99999999\"/>", "\\bin99999999 ",
        "\\u-99999 ", "\\'", "{\\*", "}", "{", "\\uc99999999", "\\fcharset128", "\\trowd", "\\cell", "\\row", "Content-Type: multipart/mixed; boundary=", "boundary=\"\"", "--b",
        "Content-Transfer-Encoding: base64\r\n\r\n", "=?utf-8?B?", "charset=x-nothing", "format=flowed", "\r\n\r\n", "# ", "| a |\n|---|", "> ", "- ", "```", "[a](", "---\n",
        "stream\r\n", "endstream", "endobj", " 0 R", "/Kids [1 0 R]", "/Length 999999999", "/Filter [/FlateDecode /FlateDecode]", "/Type /Page", "/Encrypt", "trailer", "startxref",
        "xref\n0 99999999\n", "/ToUnicode", "beginbfrange <00> <ffffffff> <0000> endbfrange", "BT /F1 1e38 Tf (x) Tj ET", "1e999 0 0 0 0 0 cm", "q ", "/Fm0 Do", "\uFFFF",
        "\u0000", "\uFEFF", "\uD83D\uDE00", "99999999999999999999", "-1", "2147483648", "NaN")) {
      words.add(word.getBytes(StandardCharsets.UTF_8));
    }
    return words;
  }

  /** The file of a seed. */
  byte[] make(long seed) {
    Random random = new Random(seed);
    int kind = random.nextInt(20);
    if (kind == 0) {
      byte[] bytes = new byte[random.nextInt(4000)];
      random.nextBytes(bytes);
      return bytes;
    } else if (kind == 1) {
      return soup(random);
    }
    byte[] file = seeds.get(random.nextInt(seeds.size()));
    boolean packed = file.length > 4 && file[0] == 'P' && file[1] == 'K';
    return packed && random.nextInt(5) > 0 ? repacked(file, random) : changed(file, random);
  }

  /** Nothing but words of all formats. */
  private static byte[] soup(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new String[] {"<html>", "{\\rtf1 ", "%PDF-1.4\n", "MIME-Version: 1.0\r\nFrom: a@example.org\r\n", "# A\n[a](https://example.org)\n"}[random.nextInt(5)]
        .getBytes(StandardCharsets.UTF_8));
    for (int i = random.nextInt(300); i >= 0; i--) {
      byte[] word = WORDS.get(random.nextInt(WORDS.size()));
      for (int times = random.nextInt(20) == 0 ? random.nextInt(2000) : 1; times > 0; times--) {
        out.writeBytes(word);
      }
    }
    return out.toByteArray();
  }

  private byte[] repacked(byte[] file, Random random) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      List<String> names = new ArrayList<>(parts.keySet());
      names.removeIf(name -> !name.endsWith(".xml"));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(bytes)) {
        String target = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          boolean change = part.getKey().equals(target) || part.getKey().endsWith("document.xml") || part.getKey().equals("content.xml");
          IntakeFuzzTarget.store(out, part.getKey(), change ? changed(part.getValue(), random) : part.getValue());
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      return changed(file, random);
    }
  }

  private byte[] changed(byte[] file, Random random) {
    byte[] bytes = file;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0 && bytes.length > 0 && bytes.length < LONGEST; i--) {
      bytes = change(bytes, random);
    }
    return bytes;
  }

  private byte[] change(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 2000));
    byte[] middle = Arrays.copyOfRange(bytes, at, at + length);
    return switch (random.nextInt(8)) {
      case 0 -> {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        yield flipped;
      }
      case 1 -> {
        byte[] set = bytes.clone();
        set[at] = (byte) random.nextInt(256);
        yield set;
      }
      case 2 -> joined(bytes, at, new byte[0], at + length);
      case 3 -> joined(bytes, at, joined(middle, length, middle, length), at + length);
      case 4 -> joined(bytes, at, WORDS.get(random.nextInt(WORDS.size())), at);
      case 5 -> joined(bytes, at, WORDS.get(random.nextInt(WORDS.size())), at + length);
      case 6 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : joined(bytes, random.nextInt(bytes.length), middle, bytes.length);
      default -> {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = other.length == 0 ? 0 : random.nextInt(other.length);
        yield joined(bytes, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + length)), at + length);
      }
    };
  }

  /** Bytes to {@code at}, then others, then those from {@code from} on. */
  private static byte[] joined(byte[] bytes, int at, byte[] others, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(others);
    out.write(bytes, Math.min(from, bytes.length), bytes.length - Math.min(from, bytes.length));
    return out.toByteArray();
  }
}
