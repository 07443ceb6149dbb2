package org.hearsay.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.hearsay.intake.bytes.Decoded;
import org.hearsay.intake.bytes.Decoding;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Piece;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.intake.html.HtmlPage;
import org.hearsay.model.Block;

/** The text of a mail's parts in order; of alternatives the plain one, unless it says much less than the page beside it. */
final class MailParts {
  private static final int DEEPEST = 50;

  private final Budget budget;
  private final List<String> attachments = new ArrayList<>();

  MailParts(Budget budget) {
    this.budget = budget;
  }

  /** For people, names or types of parts that were not read. */
  List<String> attachments() {
    return attachments;
  }

  List<Piece> of(Entity entity, int depth) throws IOException {
    budget.check();
    Body body = entity.getBody();
    if (depth > DEEPEST || body == null) {
      return List.of();
    } else if (body instanceof Multipart parts) {
      return "alternative".equalsIgnoreCase(parts.getSubType()) ? alternative(parts, depth) : all(parts, depth);
    }
    String type = entity.getMimeType() == null ? "text/plain" : entity.getMimeType();
    boolean text = type.equals("text/plain") || type.equals("text/html");
    if (body instanceof Message || !text || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
      attachments.add(entity.getFilename() != null ? Piece.fold(entity.getFilename()).replace('\n', ' ') : type);
      return List.of();
    }
    return body instanceof SingleBody single ? words(entity, single, type.equals("text/html")) : List.of();
  }

  private List<Piece> all(Multipart parts, int depth) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (Entity part : parts.getBodyParts()) {
      pieces.addAll(of(part, depth + 1));
    }
    return pieces;
  }

  private List<Piece> alternative(Multipart parts, int depth) throws IOException {
    List<Piece> best = List.of();
    for (Entity part : parts.getBodyParts()) {
      List<Piece> pieces = of(part, depth + 1);
      best = best.isEmpty() || length(best) * 10 < length(pieces) * 6 ? pieces : best;
    }
    return best;
  }

  private static long length(List<Piece> pieces) {
    long length = 0;
    for (Piece piece : pieces) {
      length += piece.text().length();
    }
    return length;
  }

  private static List<Piece> words(Entity entity, SingleBody body, boolean html) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    Decoded decoded = Decoding.decode(bytes.toByteArray(), named(entity.getCharset()));
    if (!html) {
      ContentTypeField type = (ContentTypeField) entity.getHeader().getField("Content-Type");
      boolean flowed = type != null && MailLines.isOn(type.getParameter("format"), "flowed");
      return new MailLines(flowed, flowed && MailLines.isOn(type.getParameter("delsp"), "yes")).of(decoded.text());
    }
    List<Piece> pieces = new ArrayList<>();
    Extract page;
    try {
      page = HtmlPage.read(decoded.text());
    } catch (Refusal e) { // a part that is nothing but a picture; the others have the words
      return pieces;
    }
    for (Block block : page.blocks()) {
      pieces.add(new Piece(block.kind(), block.level(), null, block.row(), block.column(), block.span().of(page.text())));
    }
    return pieces;
  }

  private static Charset named(String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
