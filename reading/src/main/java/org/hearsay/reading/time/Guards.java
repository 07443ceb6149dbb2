package org.hearsay.reading.time;

/** What stands around a phrase and makes it no time: letters and figures that run on, names, amounts that look like years. */
final class Guards {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final int first;
  private final int end;

  Guards(Tokens tokens, Lexicon lexicon, int first, int end) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.first = first;
    this.end = end;
  }

  /** No time begins inside a word or a number: "A380", "1,500", "$2010". */
  boolean mayBegin(int token) {
    if (token == first || !tokens.glued(token)) {
      return true;
    }
    if (tokens.isNumber(token)) {
      boolean cut = tokens.isWord(token - 1) || ".,:/-".indexOf(tokens.word(token - 1)) >= 0 && tokens.glued(token - 1) && tokens.isNumber(token - 2);
      return !cut && !tokens.word(token - 1).equals("$");
    }
    return !tokens.isNumber(token - 1) && !tokens.isWord(token - 1) && !tag(tokens.word(token - 1)) && !(tokens.word(token - 1).equals("-") && tokens.glued(token - 1));
  }

  /** "$DEC", "#may", "@june" are no months. */
  private static boolean tag(String before) {
    return before.equals("$") || before.equals("#") || before.equals("@");
  }

  boolean allows(int from, int to, Node node) {
    if (node.op().equals("none")) {
      return true;
    }
    boolean runsOn = to < tokens.size && tokens.glued(to) && (tokens.isWord(to) || tokens.isNumber(to))
        && (tokens.isWord(to - 1) || tokens.isNumber(to - 1));
    boolean decimal = to + 1 < tokens.size && tokens.isNumber(to - 1) && tokens.glued(to) && tokens.glued(to + 1) && tokens.isNumber(to + 1)
        && (".,:".indexOf(tokens.word(to)) >= 0 && !tokens.word(to).isEmpty());
    if (runsOn || decimal) {
      return false;
    }
    return switch (node.op()) {
      case "year" -> year(from, to);
      case "rate" -> rate(from);
      case "len" -> !(tokens.is(from, lexicon.type("yyyy")) && tokens.is(to - 1, lexicon.type("unit")));
      case "year3" -> year3(from, to);
      case "range" -> (!year3(node.arg(0)) || tokens.word(from - 1).equals("(") || year3(from, end)) && !open(node.arg(0)) && (!open(node.arg(1)) || closes(to));
      case "slash2" -> slash(from, to);
      case "dom" -> dayOfMonth(from, to);
      case "weekday" -> !tokens.is(from, lexicon.type("dayab"))
          || !verb(from) && (tokens.is(from - 1, lexicon.type("onday")) || tokens.capital(from) && tokens.standsAlone(from, to) || beside(from));
      case "told" -> !tokens.word(from).equals("the") || to - from != 2 || unitAlone(from, to);
      case "at", "hours" -> hourAlone(from, to);
      case "this", "next", "last" -> relative(from, to);
      case "ahead" -> !tokens.word(from).equals("in") || tense(from, to) != Tense.PAST;
      case "lens" -> Resolver.length((Object) node) != null; // "24 hours a day, seven days a week"
      case "lenx" -> tokens.is(from - 1, lexicon.type("lasting"));
      case "today" -> isToday(from);
      case "onthe" -> tokens.word(from - 1).equals("on") && (to >= end || !tokens.isWord(to) && !tokens.glued(to + 1)); // "on the fifth."
      case "ymd" -> !(tokens.is(to - 1, lexicon.type("yy")) && tokens.isWord(to - 2)) || to >= end || !tokens.isWord(to); // "2 May 16 men"
      case "led" -> clockLed(from, to);
      case "ends" -> closes(to);
      case "athour" -> tokens.word(from - 1).equals("at") && tense(from, to) == Tense.FUTURE && closes(to); // "he will be back at 5."
      case "dayhours" -> node.args().length == 1 ? tense(from, to) == Tense.FUTURE && closes(to)
          : tense(from, to) != Tense.PAST && (closes(to) || tokens.is(to, lexicon.type("zone")));
      case "md" -> !tokens.word(to - 1).equals("may") || tokens.capital(to - 1) || to >= end || !tokens.isWord(to); // "of the five, 3 may go"
      case "thatday" -> from == first || tokens.is(from - 1, lexicon.type("onday")); // not "said that Monday"
      case "often" -> to - from > 1 || !tokens.capital(from);
      case "season" -> season(from, to);
      case "in" -> !(node.arg(0) instanceof Node bare && bare.op().equals("season")) || !named(to); // "2012 Winter Olympics"
      case "decade" -> !possessive(from, to);
      case "month" -> to - from > 1 || month(from, to);
      default -> true;
    };
  }

  /** Four figures that count or name something are no year: "2000 pieces", "No. 1999", "1800 metres". */
  private boolean year(int from, int to) {
    if (to - from > 1) {
      // "twenty fifteen-minute talks"
      if (tokens.word(from).equals("two")) {
        // "in two thousand and ten"; "two thousand and ten people"
        return tokens.is(from - 1, lexicon.type("leads3")) && (to >= end || !tokens.isWord(to) || tokens.is(to, lexicon.type("past")));
      }
      boolean counts = tokens.is(from, lexicon.type("tens")) && (tokens.is(to, lexicon.type("unit")) || tokens.word(to).equals("-") && tokens.glued(to + 1));
      return !counts;
    }
    boolean abbreviated = from > first + 1 && tokens.word(from - 1).equals(".") && tokens.is(from - 2, lexicon.type("leads3")); // "c. 1450"
    boolean led = abbreviated || tokens.is(from - 1, lexicon.type("leads"));
    int next = to < end ? to : -1;
    boolean counted = next >= 0 && tokens.is(next, lexicon.type("counted"));
    boolean counts = from > first && tokens.is(from - 1, lexicon.type("counts"));
    if (counted || counts) {
      return false;
    }
    int year = Integer.parseInt(tokens.word[from].isEmpty() ? "0" : tokens.word[from]);
    return led || year >= 1500 && year <= 2100 && !(year % 100 == 0 && plural(next));
  }

  private Tense tense(int from, int to) {
    return Tense.at(tokens, lexicon, new Tense.Place(first, from, to, end));
  }

  /** What must end at a mark. */
  private static boolean open(Object arg) {
    return arg instanceof Node node && node.op().equals("ends");
  }

  private static boolean year3(Object arg) {
    return arg instanceof Node node && node.op().equals("year3");
  }

  /** "The 18th" alone: before a mark or a small word, so that it is not the 18th of something. */
  private boolean dayOfMonth(int from, int to) {
    boolean weekday = tokens.is(from, lexicon.type("weekday")) || tokens.is(from, lexicon.type("dayab"));
    boolean bareNumber = tokens.isNumber(to - 1);
    boolean ends = to >= end || !tokens.isWord(to) && !tokens.glued(to) || ".,;!?)".indexOf(tokens.word(to)) >= 0 && !tokens.isWord(to);
    if (!weekday && bareNumber) {
      return ends && tokens.is(from - 1, lexicon.type("onday"));
    }
    return weekday ? !bareNumber || ends || tokens.word(to).equals("at") || tokens.word(to).equals("between") || tokens.word(to).equals("from") : tokens.is(from - 1, lexicon.type("leads")) && (to >= end || !tokens.isWord(to) || tokens.is(to, lexicon.type("leads")));
  }

  /** "It is Monday", "it's now 7 pm on Monday", "today is 3 May", "tonight's the 3rd of May". */
  boolean isToday(int from) {
    int at = from - 1;
    if (at >= first && tokens.written(at).equals("happy") && tokens.is(from, lexicon.type("weekday"))) {
      return true; // "happy Friday, everyone"
    }
    at -= at > first && tokens.is(at, lexicon.type("nowword")) ? 1 : 0;
    boolean verb = at > first && (tokens.word(at).equals("is") || tokens.word(at).equals("s") && tokens.word(at - 1).equals("'"));
    int subject = verb ? tokens.word(at).equals("s") ? at - 2 : at - 1 : -1;
    return subject >= first && tokens.is(subject, lexicon.type("nowword"));
  }

  /** "On Monday at 4" tells an hour; "at 4 sites" does not. */
  private boolean hourAlone(int from, int to) {
    boolean verb = tokens.is(from, lexicon.type("dayab")) && verb(from) && !tokens.is(from - 1, lexicon.type("onday"));
    if (verb) {
      return false; // "they sat at 5 pm"
    }
    boolean someDay = tokens.word(from).equals("one") && tokens.is(from + 1, lexicon.type("weekday")); // "one Sunday morning"
    if (someDay) {
      return false;
    }
    if (tokens.word(from).equals("at")) {
      return !tokens.isWord(to) && !"%".equals(tokens.word(to));
    }
    boolean hour = tokens.isNumber(to - 1) || tokens.is(to - 1, lexicon.type("hourw"));
    boolean alone = to - from > 1 && hour && tokens.isWord(to - 2);
    return !alone || to >= end || !tokens.isWord(to) && !"%$".contains(tokens.word(to)) || tokens.is(to, lexicon.type("leads"));
  }

  /** "At nine fifty", "by half seven": the words alone could count anything. */
  private boolean clockLed(int from, int to) {
    String before = tokens.word(from - 1);
    boolean led = from > first && (before.equals("at") || before.equals("by") || before.equals("until") || before.equals("till") || before.equals("around")
        || before.equals("before") || before.equals("after"));
    return led && (to >= end || !tokens.isWord(to) && !"%$".contains(tokens.word(to)) || tokens.is(to, lexicon.type("leads")));
  }

  /** Nothing goes on behind it but a mark. */
  private boolean closes(int to) {
    return to >= end || !tokens.isWord(to) && !"%$/".contains(tokens.word(to)) && !(tokens.glued(to) && tokens.glued(to + 1));
  }

  /** "On 4/22" is a day, "4/10" a share; a share of 22 is rare enough. */
  private boolean slash(int from, int to) {
    if (to - from != 3) {
      return true;
    }
    boolean led = tokens.is(from - 1, lexicon.type("onday"));
    boolean slashed = tokens.word(from + 1).equals("/");
    boolean dayLast = tokens.is(from, lexicon.type("mon")) && !tokens.is(from + 2, lexicon.type("mon"));
    boolean day = slashed && (dayLast || !tokens.is(from, lexicon.type("mon")) && tokens.is(from + 2, lexicon.type("mon2")));
    return (led || day) && (!tokens.isWord(to) || tokens.is(to, lexicon.type("leads"))) && !"%".equals(tokens.word(to));
  }

  /** "In the year" and "the week." tell a time; "the week that", "the year of", "of the day" do not. */
  private boolean unitAlone(int from, int to) {
    boolean whole = !tokens.word(from - 1).equals("of") || !tokens.word(to - 1).equals("year"); // "singer of the year"
    return tokens.is(from - 1, lexicon.type("leads")) && whole && !tokens.capital(to - 1) && (to >= end || !tokens.isWord(to));
  }

  /** "Winter Olympics" is a name, "fall" alone a verb. */
  private boolean season(int from, int to) {
    return !named(to) && (to - from > 1 || !tokens.is(from, lexicon.type("verblike")) || tokens.word(from - 1).equals("in") && closes(to));
  }

  /** A name goes on in capitals. */
  private boolean named(int to) {
    return to < end && tokens.capital(to) && tokens.capital(to - 1);
  }

  /** "2013's worst storm" is one of the year, "the 1990's" are ten. */
  private boolean possessive(int from, int to) {
    boolean own = tokens.word(to - 1).equals("s") && tokens.word(to - 2).equals("'") && tokens.is(to - 3, lexicon.type("yyyy"));
    return own && !tokens.word(to - 3).endsWith("0") || own && !tokens.word(from).equals("the") && to < end && tokens.isWord(to) && !tokens.is(from - 1, lexicon.type("leads"));
  }

  /** "Sat" and "wed" without capitals are verbs. */
  private boolean verb(int token) {
    return tokens.is(token, lexicon.type("verblike")) && !tokens.capital(token);
  }

  /** "Mon or Tue", "Mon, Wed". */
  private boolean beside(int from) {
    String between = tokens.word(from - 1);
    boolean joins = between.equals("or") || between.equals("and") || between.equals(",");
    return joins && (tokens.is(from - 2, lexicon.type("dayab")) || tokens.is(from - 2, lexicon.type("weekday")));
  }

  /** Words that lead to a month where "to march" and "they may" do not. */
  private boolean dated(int token) {
    String word = tokens.word(token);
    return !word.equals("to") && !word.equals("from") && tokens.is(token, lexicon.type("onday")) || word.equals("in") || word.equals("of") || word.equals("during");
  }

  /** "This fall", "next may" without capitals; "this fall in prices" and "this may be" tell no time. */
  private boolean relative(int from, int to) {
    boolean verb = tokens.is(to - 1, lexicon.type("verblike")) && !tokens.capital(to - 1) && !tokens.is(from - 1, lexicon.type("onday"));
    return !verb || closes(to) || tokens.is(to - 1, lexicon.type("season")) && !tokens.is(to, lexicon.type("leads"));
  }

  /** "In 373 he left": three figures are a year only after a word that leads to one and before a mark or a name. */
  private boolean year3(int from, int to) {
    int before = tokens.word(from - 1).equals(".") ? from - 2 : from - 1; // "c. 347"
    boolean led = tokens.is(before, lexicon.type("leads3"));
    boolean old = tokens.word(from - 1).equals("around") || tokens.word(from - 1).equals("about") || tokens.word(from - 1).equals("after") || led;
    if (old && ancient()) {
      return !tokens.is(to, lexicon.type("counted")) && !tokens.is(to, lexicon.type("unit")) && !tokens.is(to, lexicon.type("units")) && !plural(to < end ? to : -1);
    }
    return led && (to >= end || !tokens.isWord(to) || tokens.capital(to));
  }

  /** "Twice a year", "40 crowns a night": something is counted before it. */
  private boolean rate(int from) {
    if (tokens.word(from).equals("per")) {
      return true;
    }
    boolean length = from > first && tokens.is(from - 1, lexicon.type("leads"));
    for (int i = from - 1; !length && i >= Math.max(first, from - 4); i--) {
      if (tokens.isNumber(i) || tokens.is(i, lexicon.type("small")) || tokens.is(i, lexicon.type("big")) || tokens.is(i, lexicon.type("once"))) {
        return true;
      }
    }
    return false;
  }

  /** The text tells of years before 1000 so that none can doubt it: "AD 79", "400 BC", "c. 347", "in 373,". */
  private boolean ancient() {
    if (tokens.ancient == null) {
      int years = 0;
      for (int i = 1; i + 1 < tokens.size && years < 2; i++) {
        boolean three = tokens.is(i, lexicon.type("ddd"));
        boolean era = tokens.isNumber(i) && (tokens.is(i - 1, lexicon.type("era")) || tokens.is(i + 1, lexicon.type("era")));
        boolean led = tokens.is(i - 1, lexicon.type("leads3")) || tokens.word(i - 1).equals(".") && tokens.word(i - 2).equals("c");
        boolean ends = !tokens.isWord(i + 1) && ",.;)".contains(tokens.word(i + 1)) && !tokens.glued(i + 2);
        boolean named = tokens.word(i - 1).equals("year") && tokens.isNumber(i) && !tokens.is(i, lexicon.type("yyyy")); // "the year 71"
        boolean life = tokens.word(i + 1).equals("-") || tokens.capital(i + 1) || tokens.word(i - 1).equals("-") && tokens.word(i + 1).equals(")");
        years += era || named ? 2 : three && (led && ends || life && (led || tokens.word(i - 1).equals("-"))) ? 1 : 0;
      }
      tokens.ancient = years >= 2;
    }
    return tokens.ancient;
  }

  private boolean plural(int token) {
    return token >= 0 && tokens.isWord(token) && !tokens.capital(token) && tokens.text.charAt(tokens.end[token] - 1) == 's';
  }

  /** A month alone: "may" and "march" need a word that leads to a time; a name of a person or a thing is none. */
  private boolean month(int from, int to) {
    if (!tokens.capital(from)) {
      boolean verb = tokens.is(from, lexicon.type("verblike"));
      return tokens.is(from - 1, lexicon.type("leads")) && (!verb || dated(from - 1) && (closes(to) || tokens.is(to, lexicon.type("leads"))));
    }
    boolean led = tokens.is(from - 1, lexicon.type("leads"));
    boolean verblike = tokens.is(from, lexicon.type("verblike"));
    boolean named = tokens.capital(to) && to < end && !tokens.is(to, lexicon.type("leads")) || from > first && tokens.capital(from - 1) && !led;
    return led || !verblike && !named;
  }
}
