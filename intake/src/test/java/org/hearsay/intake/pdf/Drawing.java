package org.hearsay.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Draws PDF files for tests; x and y in points from the lower left of an A4-like page of 612 by 792. */
final class Drawing {
  static {
    // Fonts are made with PDFBox's own mapper otherwise, which writes into the user's home.
    PdfFile.prepare();
  }

  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  final PDDocument document = new PDDocument();
  private PDPage page;

  Drawing() {
    page();
  }

  static double width(String text, double size) {
    try {
      return PLAIN.getStringWidth(text) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Drawing page() {
    page = new PDPage();
    document.addPage(page);
    return this;
  }

  Drawing turned(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /** Lines from the first one's baseline down, 1.2 sizes apart. */
  Drawing lines(double x, double y, double size, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      line(PLAIN, x, y - i * 1.2 * size, size, lines[i]);
    }
    return this;
  }

  Drawing line(PDFont font, double x, double y, double size, String text) {
    return matrix(font, size, new Matrix(1, 0, 0, 1, (float) x, (float) y), text);
  }

  Drawing matrix(PDFont font, double size, Matrix matrix, String text) {
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(font, (float) size);
      content.setTextMatrix(matrix);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Drawing picture(double x, double y, double width, double height) {
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      var image = LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
      content.drawImage(image, (float) x, (float) y, (float) width, (float) height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Drawing properties(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  Drawing locked(String owner, String user) {
    try {
      document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] pdf() {
    try (document) {
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
