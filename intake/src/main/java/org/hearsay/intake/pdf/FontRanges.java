package org.hearsay.intake.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Takes impossible ranges out of fonts before they are loaded: PDFBox keeps a width for every code between the two numbers of a range, and a range
 * of a broken or hostile file may span thousands of millions, more than any memory holds.
 */
final class FontRanges {
  /** Codes of a composite font have two bytes (ISO 32000-1, 9.7.4.3). */
  private static final long LAST = 65_535;

  private FontRanges() {}

  /** Bounds the font that an operator is about to load from the resources: {@code Tf}, or {@code gs} with a font in it. */
  static void bound(PDResources resources, String operator, COSName name) {
    COSDictionary all = resources == null ? null : resources.getCOSObject();
    if (all == null) {
      return;
    }
    COSDictionary kind = all.getCOSDictionary(operator.equals("gs") ? COSName.EXT_G_STATE : COSName.FONT);
    COSDictionary found = kind == null ? null : kind.getCOSDictionary(name);
    if (found != null && operator.equals("gs")) {
      COSArray setting = found.getCOSArray(COSName.FONT);
      found = setting != null && setting.size() > 0 && setting.getObject(0) instanceof COSDictionary font ? font : null;
    }
    COSArray descendants = found == null ? null : found.getCOSArray(COSName.DESCENDANT_FONTS);
    for (int i = 0; descendants != null && i < descendants.size(); i++) {
      if (descendants.getObject(i) instanceof COSDictionary font) {
        drop(font, COSName.W, 3);
        drop(font, COSName.W2, 5);
      }
    }
  }

  /** Drops the widths if a range, of so many entries with its widths, is none; the font then has one width for all. */
  private static void drop(COSDictionary font, COSName key, int entries) {
    COSArray widths = font.getCOSArray(key);
    for (int i = 0; widths != null && i + 1 < widths.size();) {
      COSBase first = widths.getObject(i);
      COSBase next = widths.getObject(i + 1);
      if (next instanceof COSArray) {
        i += 2;
      } else if (first instanceof COSNumber from && next instanceof COSNumber to && from.longValue() >= 0 && to.longValue() <= LAST) {
        i += entries;
      } else {
        font.removeItem(key);
        return;
      }
    }
  }
}
