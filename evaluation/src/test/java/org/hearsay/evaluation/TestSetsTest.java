package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Via;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestSetsTest {

  private static final String CHAIN = "A report said the mayor had told aides that Bo Cox denied it.";
  private static final String CHAIN_LINE =
      "{\"id\":\"c1\",\"text\":\"" + CHAIN + "\",\"attributions\":["
          + "{\"source\":\"A report\",\"cue\":\"said\",\"content\":[\"the mayor had told aides that Bo Cox denied it\"],\"within\":null},"
          + "{\"source\":\"the mayor\",\"cue\":\"had told\",\"content\":[\"that Bo Cox denied it\"],\"within\":0},"
          + "{\"source\":\"Bo Cox\",\"cue\":\"denied\",\"content\":[\"it\"],\"within\":1}]}";

  private static final String SENTENCE = "He told Reuters he possibly knew.";
  private static final String SENTENCE_LINE =
      "{\"id\":\"s1\",\"text\":\"" + SENTENCE + "\",\"cue\":\"told\",\"source\":\"He\",\"content\":[\"he possibly knew\"],"
          + "\"expect\":{\"kind\":\"statement\",\"stance\":\"neutral\",\"polarity\":\"affirmed\",\"hedges\":[\"possibly\"],"
          + "\"quotation\":\"indirect\"},\"via\":\"Reuters\",\"sourceType\":\"person\"}";

  private final Marked chain = new Marked(CHAIN);
  private final Marked sentence = new Marked(SENTENCE);

  private static <T> List<T> items(String lines, Function<com.fasterxml.jackson.databind.JsonNode, T> item) throws Exception {
    return TestSet.read("invented.jsonl", new BufferedReader(new StringReader(lines)), item);
  }

  private Attribution link(String id, String cue, String within) {
    Attribution a = chain.attribution(id, 1, "", cue, "it");
    return new Attribution(
        id, a.kind(), a.source(), a.cue(), a.content(), List.of(), null, a.quotation(), within, a.polarity(), List.of(), null, 1);
  }

  private Chains chains(Attribution... read) throws Exception {
    return Chains.score(items(CHAIN_LINE, ChainItem::of), List.of(), text -> chain.reading(read));
  }

  @Test
  void wordsAreFoundByTheirNumberAlsoInsideOtherWords() {
    assertThat(TestSet.find("she said he did", "he#2")).isEqualTo(new Span(9, 11));
    assertThat(TestSet.find("she said he did", "he")).isEqualTo(new Span(1, 3));
    assertThatThrownBy(() -> TestSet.find("she said", "he#2")).hasMessage("not in the text: he#2");
  }

  @Test
  void aChainReadInFullIsPerfect() throws Exception {
    Chains chains = chains(link("a1", "said", null), link("a2", "told", "a1"), link("a3", "denied", "a2"));
    assertThat(chains.pairs()).isEqualTo(new Tally(2, 2, 2));
    assertThat(chains.told()).isEmpty();
  }

  @Test
  void anOuterLinkThatIsNotTheDirectOneIsWrong() throws Exception {
    Chains chains = chains(link("a1", "said", null), link("a2", "told", "a1"), link("a3", "denied", "a1"));
    assertThat(chains.pairs()).isEqualTo(new Tally(1, 2, 2));
    assertThat(chains.told())
        .containsExactly(
            "c1 wrong pair: [denied] within [said] in: " + CHAIN, "c1 missed pair: [denied] within [had told] in: " + CHAIN);
    assertThat(chains.table().get(0)).isEqualTo("chains: pair F1 50.0 (P 50.0, R 50.0; 1 of 2 found, 2 read)");
  }

  @Test
  void onePairIsNotFoundTwice() throws Exception {
    assertThat(chains(link("a1", "said", null), link("a2", "had", "a1"), link("a3", "told", "a1")).pairs())
        .isEqualTo(new Tally(1, 2, 2));
  }

  @Test
  void everyAttributionReadWithinAnotherBesideWhichItStandsIsAFalseChain() throws Exception {
    String side = CHAIN_LINE.replaceAll("\"within\":\\d", "\"within\":null");
    Reading read = chain.reading(link("a1", "said", null), link("a2", "told", "a1"), link("a3", "denied", "a9"));
    Chains chains = Chains.score(List.of(), items(side, ChainItem::of), text -> read);
    assertThat(chains.falseChains()).isEqualTo(2);
    assertThat(chains.table().get(1)).isEqualTo("sides: 2 false chains in 1 texts");
  }

  private Attribution told(Cue cue, Via via, List<Span> hedges, Attribution.Polarity polarity) {
    return new Attribution(
        "a1", Attribution.Kind.STATEMENT, new Source(sentence.spans("He"), List.of(), Source.Type.PERSON), cue,
        sentence.spans("he possibly knew"), List.of(), via, Attribution.Quotation.INDIRECT, null, polarity, hedges, null, 1);
  }

  private Sentences sentences(Attribution... read) throws Exception {
    return Sentences.score(items(SENTENCE_LINE, SentenceItem::of), text -> sentence.reading(read));
  }

  @Test
  void aSentenceReadInFullIsRightInEveryField() throws Exception {
    Sentences score =
        sentences(
            told(
                new Cue(sentence.spans("told"), "tell", Cue.Stance.NEUTRAL),
                new Via(sentence.spans("Reuters"), null),
                sentence.spans("possibly"),
                Attribution.Polarity.AFFIRMED));
    assertThat(score.notFound()).isZero();
    assertThat(SentenceField.values()).allMatch(field -> score.accuracy(field) == 100);
    assertThat(score.told()).isEmpty();
  }

  @Test
  void eachWrongFieldIsCountedAndTold() throws Exception {
    Sentences score =
        sentences(
            told(
                new Cue(sentence.spans("told"), "tell", null),
                null,
                sentence.spans("possibly knew"),
                Attribution.Polarity.DENIED));
    assertThat(score.right())
        .containsEntry(SentenceField.KIND, 1)
        .containsEntry(SentenceField.SOURCE, 1)
        .containsEntry(SentenceField.CONTENT, 1)
        .containsEntry(SentenceField.QUOTATION, 1)
        .containsEntry(SentenceField.SOURCE_TYPE, 1)
        .containsEntry(SentenceField.STANCE, 0)
        .containsEntry(SentenceField.POLARITY, 0)
        .containsEntry(SentenceField.HEDGES, 0)
        .containsEntry(SentenceField.VIA, 0);
    assertThat(score.told())
        .contains(
            "s1 polarity: expected affirmed, read denied in: " + SENTENCE,
            "s1 via: expected [Reuters], read [] in: " + SENTENCE,
            "s1 hedges: expected [possibly], read [possibly knew] in: " + SENTENCE);
  }

  @Test
  void aSentenceWhoseCueWasNotReadIsWrongInEveryFieldAndCountedApart() throws Exception {
    Sentences score =
        sentences(
            told(
                new Cue(sentence.spans("knew"), "know", Cue.Stance.NEUTRAL),
                new Via(sentence.spans("Reuters"), null),
                sentence.spans("possibly"),
                Attribution.Polarity.AFFIRMED));
    assertThat(score.notFound()).isEqualTo(1);
    assertThat(SentenceField.values()).allMatch(field -> score.accuracy(field) == 0);
    assertThat(score.told()).containsExactly("s1 not found: " + SENTENCE);
  }

  @Test
  void aLineThatIsNotAnItemIsNamed() {
    assertThatThrownBy(() -> items(CHAIN_LINE + "\n\n" + CHAIN_LINE.replace("\"said\"", "\"sang\""), ChainItem::of))
        .hasMessage("invented.jsonl, line 3: not in the text: sang");
    assertThatThrownBy(() -> items(SENTENCE_LINE.replace("\"kind\"", "\"sort\""), SentenceItem::of))
        .hasMessageContaining("line 1: an expected field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chains.jsonl", "sides.jsonl", "sentences.jsonl"})
  void everyLineOfTheSetsThatAreKeptHereCanBeRead(String name) {
    assumeTrue(TestSet.class.getResource("testsets/" + name) != null, "skipped: testsets/" + name + " is not there yet");
    List<?> items = TestSet.read(name, name.startsWith("sentences") ? SentenceItem::of : ChainItem::of);
    assertThat(items).hasSizeGreaterThanOrEqualTo(50);
  }
}
