package org.hearsay.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the letters of one page after another. Draws nothing, loads no picture, and follows nothing that leads out of
 * the file.
 */
final class PageReader extends PDFStreamEngine {
  /** Operators or letters between two calls of the pulse, which looks at the clock at each 64th or so. */
  private static final int BEAT = 16;
  /** Marked contents in one another; a file may open them without end. */
  private static final int DEEPEST = 1000;
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final GlyphList NAMES = names();

  private final Pulse pulse;
  private final Map<COSDictionary, Boolean> bold = new IdentityHashMap<>();
  private final Deque<Marked> marked = new ArrayDeque<>();
  private PageLetters letters;
  private int beat;

  PageReader(Pulse pulse) {
    this.pulse = pulse;
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new DrawObject(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** A marked content: its number or that of the one around it, and what it says that its letters mean. */
  private record Marked(int mcid, boolean artifact, String actual, int from) {}

  /** The page as far as it can be read. */
  PageWords read(PDPage page, int number) {
    pulse.run();
    marked.clear();
    letters = new PageLetters(page.getCropBox());
    boolean whole = true;
    try {
      for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
        Unpacking.check(streams.next().getCOSObject(), pulse);
      }
      processPage(page);
    } catch (IOException | RuntimeException e) {
      pulse.rethrow();
      whole = false;
    }
    return letters.page(number, whole);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    beat();
    String name = operator.getName();
    if (name.equals("BI")) {
      letters.addPicture(getGraphicsState().getCurrentTransformationMatrix());
    } else if ((name.equals("Tf") || name.equals("gs")) && !operands.isEmpty() && operands.get(0) instanceof COSName font) {
      FontRanges.bound(getResources(), name, font);
    } else if (name.equals("Do") && !operands.isEmpty() && operands.get(0) instanceof COSName object) {
      PDResources resources = getResources();
      if (resources.isImageXObject(object)) {
        letters.addPicture(getGraphicsState().getCurrentTransformationMatrix());
        return;
      } else if (resources.getXObject(object) instanceof PDFormXObject form) {
        Unpacking.check(form.getCOSObject(), pulse);
      }
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    beat();
    Marked now = marked.peek();
    if (now != null && now.artifact()) {
      return;
    }
    String unicode = font.toUnicode(code, NAMES);
    if (unicode == null && font instanceof PDSimpleFont) {
      // As other readers do: such fonts mostly use Latin-1.
      unicode = String.valueOf((char) code);
    }
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (font instanceof PDType3Font type3) {
      size *= 1000 * Math.abs(type3.getFontMatrix().getScaleY());
    }
    letters.add(unicode, matrix, displacement.getX(), size, isBold(font), now == null ? -1 : now.mcid());
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    Marked around = marked.peek();
    if (marked.size() >= DEEPEST) {
      return;
    }
    int mcid = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    boolean artifact = ARTIFACT.equals(tag) || around != null && around.artifact();
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    marked.push(new Marked(mcid >= 0 || around == null ? mcid : around.mcid(), artifact, actual, letters.count()));
  }

  @Override
  public void endMarkedContentSequence() {
    Marked ended = marked.poll();
    if (ended != null && ended.actual() != null && !ended.artifact()) {
      letters.setActual(ended.from(), ended.actual());
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
    // One operator that cannot be understood must not cost the page.
  }

  private void beat() {
    if (++beat >= BEAT) {
      beat = 0;
      pulse.run();
    }
  }

  private boolean isBold(PDFont font) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Boolean known = bold.get(font.getCOSObject());
    if (known == null) {
      known = isBoldFont(font);
      bold.put(font.getCOSObject(), known);
    }
    return known || mode == RenderingMode.FILL_STROKE;
  }

  private static boolean isBoldFont(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.matches("(?i).*(bold|black|heavy|demi).*")
        || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  private static GlyphList names() {
    try (InputStream in = GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
      return in == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      return GlyphList.getAdobeGlyphList();
    }
  }
}
