package org.hearsay.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * One font for all that a file does not bring along. PDFBox would look through all fonts of the system, which takes
 * seconds, and write a list of them into the user's home; but only shapes would come of it, and text needs none.
 */
final class NoSystemFonts implements FontMapper {
  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
    return new FontMapping<>(Holder.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
    return new FontMapping<>(Holder.FONT, true);
  }

  @Override
  public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo cidSystemInfo) {
    return new CIDFontMapping(null, Holder.FONT, true);
  }

  /** Read when a file first needs it. */
  private static final class Holder {
    static final TrueTypeFont FONT = read();

    private static TrueTypeFont read() {
      String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
      try (InputStream in = FontMapper.class.getResourceAsStream(name)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
  }
}
