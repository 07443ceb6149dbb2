package org.hearsay.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.hearsay.intake.extract.Refusal;
import org.junit.jupiter.api.Test;

class PdfFileRefusalTest {
  private static final String LINE = "The mayor said that the bridge would be closed.";

  private static void refused(byte[] pdf, String reason) {
    assertThatThrownBy(() -> PdfFile.read(pdf, 3, () -> {})).isInstanceOf(Refusal.class).hasMessageContaining(reason)
        .message().doesNotContain("\n");
  }

  @Test
  void a_scan_is_refused_and_the_way_out_named() {
    refused(new Drawing().picture(0, 0, 612, 792).pdf(), "is a PDF of pictures without text (a scan); run it through a text recognition program");
    refused(new Drawing().pdf(), "is a PDF without text");
  }

  @Test
  void a_file_with_a_password_is_refused_unless_only_its_owner_needs_one() throws Refusal {
    refused(new Drawing().lines(72, 700, 11, LINE).locked("owner", "user").pdf(), "is locked with a password; save it without one");

    assertThat(PdfFile.read(new Drawing().lines(72, 700, 11, LINE).locked("owner", "").pdf(), 3, () -> {}).text()).isEqualTo(LINE);
  }

  @Test
  void more_pages_than_are_allowed_are_refused() {
    refused(new Drawing().page().page().page().pdf(), "has 4 pages, more than the 3 that are read");
  }

  @Test
  void what_the_pulse_throws_passes_through_unchanged() {
    RuntimeException late = new IllegalStateException("late");
    AtomicInteger beats = new AtomicInteger();
    Drawing drawing = new Drawing();
    for (int i = 0; i < 60; i++) {
      drawing.lines(72, 700 - i, 11, LINE.repeat(2));
    }

    assertThatThrownBy(() -> PdfFile.read(drawing.pdf(), 3, () -> {
      if (beats.incrementAndGet() == 4) {
        throw late;
      }
    })).isSameAs(late);
  }

  @Test
  void a_damaged_file_is_read_or_refused_and_nothing_is_printed() throws IOException {
    byte[] whole = PdfFileRefusalTest.class.getResourceAsStream("ferry-office-two-columns.pdf").readAllBytes();
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    long seed = 42;
    Random random = new Random(seed);
    try {
      for (int i = 0; i < 150; i++) {
        byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int n = i % 3 * 10; n > 0; n--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        try {
          PdfFile.read(damaged, 100, () -> {});
        } catch (Refusal e) {
          assertThat(e).as("seed %d, round %d", seed, i).message().doesNotContain("\n").contains(";");
        }
      }
    } finally {
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void forms_that_hold_themselves_end() throws IOException, Refusal {
    Drawing drawing = new Drawing().lines(72, 700, 11, LINE);
    PDFormXObject form = new PDFormXObject(new PDStream(drawing.document));
    form.setResources(new PDResources());
    form.getResources().put(COSName.getPDFName("F"), form);
    try (OutputStream out = form.getCOSObject().createOutputStream()) {
      out.write("/F Do".getBytes(StandardCharsets.US_ASCII));
    }
    PDResources resources = drawing.document.getPage(0).getResources();
    resources.put(COSName.getPDFName("F"), form);
    COSStream more = drawing.document.getDocument().createCOSStream();
    try (OutputStream out = more.createOutputStream()) {
      out.write("/F Do".getBytes(StandardCharsets.US_ASCII));
    }
    var streams = new java.util.ArrayList<PDStream>();
    drawing.document.getPage(0).getContentStreams().forEachRemaining(streams::add);
    streams.add(new PDStream(more));
    drawing.document.getPage(0).setContents(streams);

    assertThat(PdfFile.read(drawing.pdf(), 3, () -> {}).text()).isEqualTo(LINE);
  }

  @Test
  void a_stream_that_unpacks_to_far_too_much_is_not_unpacked() throws IOException {
    Drawing drawing = new Drawing();
    COSStream bomb = drawing.document.getDocument().createCOSStream();
    try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 80; i++) {
        out.write(spaces);
      }
    }
    drawing.document.getPage(0).setContents(new PDStream(bomb));

    refused(drawing.pdf(), "is a damaged PDF file (none of its pages can be read)");
  }

  @Test
  void no_font_of_the_system_is_looked_at_and_no_list_of_them_written() throws Refusal {
    PdfFile.read(new Drawing().lines(72, 700, 11, LINE).pdf(), 3, () -> {});

    assertThat(FontMappers.instance()).isInstanceOf(NoSystemFonts.class);
    assertThat(Files.exists(Path.of(System.getProperty("user.home"), ".pdfbox.cache"))).isFalse();
  }
}
