package org.hearsay.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Opening;
import org.hearsay.intake.extract.Piece;
import org.hearsay.intake.extract.Properties;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.model.Notice;
import org.hearsay.model.Notice.Code;

/** Reads a mail (RFC 5322, MIME): its text; subject, sender and date are its title, byline and date of publication. Attachments are told, not read. */
public final class MailFile {
  private static final Pattern FORWARDS = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+");
  private static final int MOST_HEADER = 1_000_000;

  private MailFile() {}

  /** The text of the mail, or a refusal that tells what is wrong with the file. */
  public static Extract read(byte[] mail, Budget budget) throws Refusal {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.custom().setStrictParsing(false).setMaxLineLen(-1).setMaxHeaderLen(MOST_HEADER).setMaxHeaderCount(10_000).build());
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    try {
      // Mails kept by Unix programs begin with a line of their own.
      int start = new String(mail, 0, Math.min(5, mail.length), java.nio.charset.StandardCharsets.ISO_8859_1).equals("From ") ? endOfLine(mail) : 0;
      Message message = builder.parseMessage(new ByteArrayInputStream(mail, start, mail.length - start));
      MailParts parts = new MailParts(budget);
      List<Piece> pieces = parts.of(message, 0);
      Extract extract = Opening.of(pieces).extract("message/rfc822", properties(message));
      return parts.attachments().isEmpty() ? extract : extract.with(List.of(new Notice(
          Code.ATTACHMENT_NOT_READ, "what is attached was not read: " + names(parts.attachments()) + "; save it and read it by itself", null)));
    } catch (IOException e) {
      throw new Refusal("is a damaged mail (" + Piece.fold(String.valueOf(e.getMessage())).replace('\n', ' ') + "); save it anew, or save its text as plain text");
    }
  }

  private static int endOfLine(byte[] mail) {
    int at = 0;
    while (at < mail.length && mail[at] != '\n') {
      at++;
    }
    return Math.min(mail.length, at + 1);
  }

  private static String names(List<String> attachments) {
    return String.join(", ", attachments.subList(0, Math.min(5, attachments.size()))) + (attachments.size() > 5 ? " and others" : "");
  }

  private static Properties properties(Message message) {
    String subject = message.getSubject() == null ? "" : Piece.fold(FORWARDS.matcher(message.getSubject()).replaceFirst("")).replace('\n', ' ');
    MailboxList from = message.getFrom();
    Mailbox sender = from == null || from.isEmpty() ? null : from.get(0);
    String name = sender == null || sender.getName() == null ? "" : Piece.fold(sender.getName()).replace('\n', ' ');
    Field date = message.getHeader().getField("Date");
    return new Properties(subject.isEmpty() ? null : subject, name.isEmpty() ? null : name, date == null ? null : MailDate.iso(date.getBody()));
  }
}
