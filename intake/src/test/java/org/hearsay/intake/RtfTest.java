package org.hearsay.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RtfTest {

  private static List<String> blocks(String rtf) {
    return OfficeFilesTest.blocks(OfficeFilesTest.taken(rtf.getBytes(ISO_8859_1)).document());
  }

  @Test
  void bytes_are_read_in_the_character_set_of_their_font() {
    assertThat(blocks("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}{\\f2\\fcharset238 Times CE;}{\\f3\\fcharset128 Mincho;}}"
        + "\\f0 caf\\'e9 \\f1\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0\\f0  and {\\f2 \\'a3\\'f3d\\'9f} and {\\f3 \\'93\\'8c} said so.\\par}"))
        .containsExactly("PARAGRAPH café Москва and Łódź and 東 said so.");
  }

  @Test
  void unicode_characters_replace_as_many_fallback_characters_as_the_file_says() {
    assertThat(blocks("{\\rtf1\\ansi\\uc1 a\\u8217?b {\\uc2\\u8212--c} \\uc0\\u-10179\\u-8704 d \\uc1\\u233\\'e9.\\par}"))
        .containsExactly("PARAGRAPH a’b —c \uD83D\uDE00d é.");
  }

  @Test
  void headers_pictures_comments_hidden_and_deleted_words_are_left_out_and_notes_come_last() {
    assertThat(blocks("{\\rtf1{\\header Page head\\par}{\\pict\\wmetafile8 0102030405}{\\*\\unknown words}The board{\\v  secretly} said{\\deleted  no} yes"
        + "{\\super\\chftn{\\footnote\\pard A note.}}.{\\*\\atnid JR}{\\annotation A comment.}\\par Next{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt  link}}.\\par}"))
        .containsExactly("PARAGRAPH The board said yes.", "PARAGRAPH Next link.", "PARAGRAPH A note.");
  }

  @Test
  void binary_data_is_passed_over_even_where_it_holds_braces() {
    assertThat(blocks("{\\rtf1 One {\\pict\\bin6 }}}{{{}two.\\par}")).containsExactly("PARAGRAPH One two.");
  }

  @Test
  void a_file_that_is_cut_off_gives_what_stands_before() {
    assertThat(blocks("{\\rtf1\\ansi The first words stand here.\\par And the se")).containsExactly("PARAGRAPH The first words stand here.", "PARAGRAPH And the se");
  }

  @Test
  void cells_have_rows_and_columns() {
    assertThat(blocks("{\\rtf1 Before.\\par\\trowd\\cellx100\\cellx200\\pard\\intbl a\\cell b\\cell\\row\\pard\\intbl c\\cell d\\cell\\row\\pard After.\\par}"))
        .containsExactly("PARAGRAPH Before.", "TABLE_CELL 1,1 a", "TABLE_CELL 1,2 b", "TABLE_CELL 2,1 c", "TABLE_CELL 2,2 d", "PARAGRAPH After.");
  }
}
