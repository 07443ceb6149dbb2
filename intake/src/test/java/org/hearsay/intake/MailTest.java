package org.hearsay.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Document;
import org.hearsay.model.Document.Found;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Notice.Code;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final String HEAD = "Received: by mx.example.org; Sun, 9 Mar 2014 07:31:02 +0000\r\nFrom: =?UTF-8?Q?Ren=C3=A9e_Roe?= <roe@example.org>\r\n"
      + "To: desk@example.org\r\nSubject: Fwd: =?UTF-8?B?SGFyYm91ciDigJMgc3BsaXQ=?=\r\nDate: Sun, 9 Mar 2014 15:30:00 +0800\r\nMIME-Version: 1.0\r\n";

  private static TakenIn taken(String mail) {
    return OfficeFilesTest.taken(mail.getBytes(UTF_8));
  }

  @Test
  void headers_become_facts_and_the_date_keeps_its_offset() {
    Document document = taken(HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\nThe mayor said no.\r\n").document();
    assertThat(document.title()).isEqualTo("Harbour – split");
    assertThat(document.byline()).isEqualTo("Renée Roe");
    assertThat(document.published()).isEqualTo("2014-03-09T15:30:00+08:00");
    assertThat(document.from().published()).isEqualTo(Found.PROPERTIES);
    assertThat(document.mediaType()).isEqualTo("message/rfc822");
    assertThat(document.text()).isEqualTo("The mayor said no.");
  }

  @Test
  void lines_that_a_program_broke_are_joined_and_the_signature_is_left_out() {
    Document document = taken(HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        + "The mayor said on Tuesday that nothing was settled yet and that the\r\nboard would meet again before the end of the month.\r\n\r\n"
        + "Short line\r\nanother\r\n\r\n> She was asked twice about it and gave the same answer both times,\r\n> they said.\r\n- one\r\n- two\r\n-- \r\nRenée\r\n").document();
    assertThat(OfficeFilesTest.blocks(document)).containsExactly(
        "PARAGRAPH The mayor said on Tuesday that nothing was settled yet and that the board would meet again before the end of the month.",
        "PARAGRAPH Short line\nanother", "QUOTE She was asked twice about it and gave the same answer both times, they said.", "LIST_ITEM one", "LIST_ITEM two");
  }

  @Test
  void flowed_lines_go_on_where_they_end_with_a_space() {
    Document document = taken(HEAD + "Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nThe mayor \r\nsaid no. \r\nTwice.\r\nNew line.\r\n").document();
    assertThat(document.text()).isEqualTo("The mayor said no. Twice.\nNew line.");
  }

  @Test
  void of_two_alternatives_one_is_read_and_the_longer_if_the_plain_one_is_a_stub() {
    String both = HEAD + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n%s\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + "PHA+VGhlIG1heW9yIHNhaWQgdGhhdCBub3RoaW5nIHdhcyBzZXR0bGVkLCBhbmQgdGhhdCB0aGUg\r\nYm9hcmQgd291bGQgbWVldC48L3A+\r\n--b--\r\n";
    assertThat(taken(both.formatted("The mayor said that nothing was settl=\r\ned, and that the board would meet =E2=80=93 soon.")).document().text())
        .isEqualTo("The mayor said that nothing was settled, and that the board would meet – soon.");
    assertThat(taken(both.formatted("See the web version.")).document().text()).isEqualTo("The mayor said that nothing was settled, and that the board would meet.");
  }

  @Test
  void what_is_attached_is_told_and_not_read() {
    TakenIn taken = taken(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe mayor said no.\r\n"
        + "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"minutes.pdf\"\r\n\r\nxyz\r\n--b--\r\n");
    assertThat(taken.document().text()).isEqualTo("The mayor said no.");
    assertThat(taken.notices()).singleElement().satisfies(notice -> {
      assertThat(notice.code()).isEqualTo(Code.ATTACHMENT_NOT_READ);
      assertThat(notice.message()).contains("minutes.pdf");
    });
  }

  @Test
  void a_press_release_that_only_looks_like_a_mail_stays_plain_text() {
    String text = "From: the Harbour Board\nDate: 9 March\n\nThe board said no.\n";
    assertThat(taken(text).document().text()).isEqualTo(text);
  }

  @Test
  void a_mail_kept_by_a_unix_program_begins_with_a_line_of_its_own() {
    assertThat(taken("From roe@example.org Sun Mar  9 07:31:02 2014\n" + HEAD + "\r\nThe mayor said no.\r\n").document().title()).isEqualTo("Harbour – split");
  }
}
