package org.hearsay.intake.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The character set of each font of an RTF file: bytes are written in that of their font (specification 1.9.1, "Font Table"). */
final class RtfFonts {
  /** Windows character set numbers and Java's names of their code pages. */
  private static final Map<Integer, String> CHARSETS = Map.ofEntries(Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"), Map.entry(129, "x-windows-949"),
      Map.entry(134, "GBK"), Map.entry(136, "Big5"), Map.entry(161, "windows-1253"), Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"),
      Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"),
      Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"), Map.entry(254, "IBM437"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset usual = named("windows-1252");

  /** The document's own code page, or one of the three other sets that a first word can name. */
  void codePage(int page) {
    usual = page == 65001 ? StandardCharsets.UTF_8 : page == 10000 ? named("x-MacRoman") : named(page >= 1250 && page <= 1258 ? "windows-" + page
        : page == 932 ? "windows-31j" : page == 936 ? "GBK" : page == 949 ? "x-windows-949" : page == 950 ? "Big5" : page == 874 ? "x-windows-874" : "IBM" + page);
  }

  void font(int font, int charset) {
    if (CHARSETS.containsKey(charset)) {
      fonts.put(font, named(CHARSETS.get(charset)));
    }
  }

  Charset of(int font) {
    return fonts.getOrDefault(font, usual);
  }

  private static Charset named(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
