package org.hearsay.intake.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Properties;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.intake.office.RtfGroup.Place;
import org.hearsay.model.Block.Kind;

/**
 * Follows the tokens of an RTF file and collects its paragraphs. Headers, footers, pictures, comments and what a field was made from are passed
 * over, deleted and hidden text too; notes come after the body.
 */
final class RtfText {
  private static final int DEEPEST = 10_000;
  private static final Set<String> NOWHERE = Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "pict", "objdata",
      "fldinst", "listtext", "pntext", "colortbl", "listtable", "listoverridetable", "revtbl", "generator", "annotation", "ftnsep", "ftnsepc", "aftnsep",
      "comment", "doccomm", "subject", "keywords", "operator", "printim", "buptim", "nonshppict", "xe", "tc", "rxe", "template", "filetbl", "category",
      "manager", "company", "shp", "do", "themedata", "colorschememapping", "datastore", "bkmkstart", "bkmkend", "private", "nextfile", "object");
  private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("tab", " "), Map.entry("line", "\n"), Map.entry("lbr", "\n"),
      Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"), Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("qmspace", " "),
      Map.entry("bullet", "\u2022"), Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201C"),
      Map.entry("rdblquote", "\u201D"), Map.entry("page", " "), Map.entry("column", " "));

  private final RtfTokens tokens;
  private final Budget budget;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final RtfFonts fonts = new RtfFonts();
  private final Map<Integer, Style> styles = new HashMap<>();
  private final Pieces body = new Pieces();
  private final Pieces notes = new Pieces();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private final StringBuilder name = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder author = new StringBuilder();
  private final int[] created = new int[3];
  private final int[] revised = new int[3];
  private RtfGroup here = new RtfGroup();
  private Charset bytesIn;
  private boolean ignorable;
  private int toSkip;
  private int style;
  private int outline = -1;
  private boolean item;
  private boolean inTable;
  private boolean tableOpen;
  private boolean rowOpen;
  private int styleNumber;
  private int styleOutline;

  RtfText(byte[] file, Budget budget) {
    tokens = new RtfTokens(file);
    this.budget = budget;
  }

  /** Reads to the end of the file; a file that is cut off gives what stands before. */
  RtfText read() throws Refusal {
    for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
      budget.check();
      if (kind != RtfTokens.Kind.BYTE) {
        flushBytes();
      }
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        case SYMBOL -> symbol(tokens.word().charAt(0));
        default -> oneByte(tokens.number());
      }
    }
    flushBytes();
    endParagraph();
    endTable();
    for (var piece : notes.all()) {
      body.add(piece.kind(), piece.level(), piece.text());
    }
    return this;
  }

  Pieces pieces() {
    return body;
  }

  Properties properties() {
    return Properties.of(title.toString(), author.toString(), date(created), date(revised));
  }

  private static String date(int[] date) {
    return date[0] == 0 ? null : String.format(Locale.ROOT, "%04d-%02d-%02d", date[0], date[1], date[2]);
  }

  private void open() throws Refusal {
    if (groups.size() >= DEEPEST) {
      throw new Refusal("nests its groups more than " + DEEPEST + " deep, which no text does; save its text as plain text");
    }
    groups.push(here);
    here = here.inner();
    toSkip = 0;
    ignorable = false;
  }

  private void close() {
    if (here.place == Place.STYLES) {
      nameStyle();
    } else if (here.place == Place.NOTE && (groups.isEmpty() || groups.peek().place != Place.NOTE)) {
      notes.add(Kind.PARAGRAPH, null, note);
      note.setLength(0);
    }
    here = groups.isEmpty() ? new RtfGroup() : groups.pop();
    toSkip = 0;
    ignorable = false;
  }

  private void symbol(char sign) {
    switch (sign) {
      case '*' -> ignorable = true;
      case '~' -> append(" ");
      case '_' -> append("-");
      case '{', '}', '\\' -> append(String.valueOf(sign));
      case '\n', '\r' -> endParagraph();
      default -> { } // optional hyphens and signs of no meaning
    }
  }

  private void oneByte(int value) {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    if (here.place == Place.FONTS || here.place == Place.NOWHERE) {
      return;
    }
    Charset charset = fonts.of(here.font);
    if (!charset.equals(bytesIn)) {
      flushBytes();
      bytesIn = charset;
    }
    bytes.write(value);
  }

  private void flushBytes() {
    if (bytes.size() > 0) {
      String decoded = new String(bytes.toByteArray(), bytesIn);
      bytes.reset();
      append(decoded);
    }
  }

  private void append(String signs) {
    switch (here.place) {
      case TITLE -> title.append(signs);
      case AUTHOR -> author.append(signs);
      case STYLES -> name.append(signs);
      default -> {
        if (here.isRead()) {
          (here.place == Place.NOTE ? note : text).append(signs);
        }
      }
    }
  }

  private void word(String word) {
    int number = tokens.number();
    boolean mayBeIgnored = ignorable;
    ignorable = false;
    if (word.equals("bin")) {
      tokens.skip(number);
    } else if (word.equals("u")) {
      append(String.valueOf((char) number)); // surrogates come one by one and join in the text
      toSkip = here.fallback;
    } else if (word.equals("uc")) {
      here.fallback = Math.max(0, Math.min(100, number));
    } else if (SIGNS.containsKey(word)) {
      append(SIGNS.get(word));
    } else if (!place(word, mayBeIgnored)) {
      if (here.place == Place.FONTS || here.place == Place.STYLES) {
        tableWord(word, number);
      } else if (here.place == Place.CREATED || here.place == Place.REVISED) {
        dateWord(word, number, here.place == Place.CREATED ? created : revised);
      } else if (here.place != Place.NOWHERE) {
        characterWord(word, number);
      }
    }
  }

  /** Words that begin a destination. */
  private boolean place(String word, boolean mayBeIgnored) {
    Place place = NOWHERE.contains(word) ? Place.NOWHERE : switch (word) {
      case "fonttbl" -> Place.FONTS;
      case "stylesheet" -> Place.STYLES;
      case "title" -> Place.TITLE;
      case "author" -> Place.AUTHOR;
      case "creatim" -> Place.CREATED;
      case "revtim" -> Place.REVISED;
      case "footnote" -> Place.NOTE;
      default -> null;
    };
    if (place == null && mayBeIgnored && here.place != Place.STYLES && here.place != Place.FONTS) {
      place = Place.NOWHERE;
    }
    if (place == null || here.place == Place.NOWHERE) {
      return here.place == Place.NOWHERE && !word.equals("bin");
    }
    here.place = place;
    return true;
  }

  private void tableWord(String word, int number) {
    switch (word) {
      case "f" -> here.font = number;
      case "fcharset" -> fonts.font(here.font, number);
      case "s" -> styleNumber = number;
      case "outlinelevel" -> styleOutline = number + 1;
      default -> { }
    }
  }

  private void nameStyle() {
    String named = name.toString().replace(";", "").strip();
    Style made = Style.named(named);
    if (made == null && styleOutline > 0 && styleOutline <= 9) {
      made = Style.heading(styleOutline);
    }
    if (made != null && styleNumber > 0) {
      styles.put(styleNumber, made);
    }
    name.setLength(0);
    styleNumber = 0;
    styleOutline = 0;
  }

  private static void dateWord(String word, int number, int[] date) {
    switch (word) {
      case "yr" -> date[0] = number;
      case "mo" -> date[1] = number;
      case "dy" -> date[2] = number;
      default -> { }
    }
  }

  private void characterWord(String word, int number) {
    boolean on = !tokens.numbered() || number != 0;
    switch (word) {
      case "ansicpg" -> fonts.codePage(number);
      case "mac" -> fonts.codePage(10000);
      case "pc" -> fonts.codePage(437);
      case "pca" -> fonts.codePage(850);
      case "f" -> here.font = number;
      case "v" -> here.hidden = on;
      case "deleted" -> here.deleted = on;
      case "plain" -> {
        here.hidden = false;
        here.deleted = false;
      }
      default -> {
        if (here.place == Place.BODY) {
          paragraphWord(word, number);
        } else if (word.equals("par")) {
          append("\n");
        }
      }
    }
  }

  private void paragraphWord(String word, int number) {
    switch (word) {
      case "par", "sect" -> endParagraph();
      case "pard" -> {
        style = 0;
        outline = -1;
        item = false;
        inTable = false;
      }
      case "s" -> style = number;
      case "outlinelevel" -> outline = number;
      case "ls" -> item = number > 0;
      case "intbl" -> inTable = true;
      case "cell", "nestcell" -> {
        inTable = true;
        endParagraph();
        body.beginCell();
      }
      case "row", "nestrow" -> rowOpen = false;
      default -> { }
    }
  }

  private void endParagraph() {
    if (inTable) {
      beginRow();
    } else if (!isBlank(text)) {
      endTable();
    }
    Style made = styles.getOrDefault(style, Style.PLAIN);
    if (made.kind() != Kind.HEADING && outline >= 0 && outline < 9) {
      made = Style.heading(outline + 1);
    } else if (made.kind() == Kind.PARAGRAPH && item) {
      made = new Style(Kind.LIST_ITEM, null);
    }
    body.add(made.kind(), made.level(), text);
    text.setLength(0);
  }

  private void beginRow() {
    if (!tableOpen) {
      body.beginTable();
      tableOpen = true;
      rowOpen = false;
    }
    if (!rowOpen) {
      body.beginRow();
      body.beginCell();
      rowOpen = true;
    }
  }

  private void endTable() {
    if (tableOpen) {
      body.endTable();
      tableOpen = false;
    }
  }

  private static boolean isBlank(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
