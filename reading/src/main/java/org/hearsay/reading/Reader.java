package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Notice;
import org.hearsay.model.Profile;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Via;
import org.hearsay.reading.Reckoner.Reckoned;
import org.hearsay.reading.attribution.Attributor;
import org.hearsay.reading.attribution.Chains;
import org.hearsay.reading.attribution.Confidence;
import org.hearsay.reading.attribution.Dialogue;
import org.hearsay.reading.attribution.Decoding;
import org.hearsay.reading.attribution.Found;
import org.hearsay.reading.encoder.Encoder;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.encoder.Heads;
import org.hearsay.reading.encoder.WordPieces;
import org.hearsay.reading.entity.Choice;
import org.hearsay.reading.entity.Entities;
import org.hearsay.reading.entity.Resolution;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.role.Roles;
import org.hearsay.reading.sentence.Sentences;
import org.hearsay.reading.speaker.Speakers;
import org.hearsay.reading.speaker.Speakers.Voiced;
import org.hearsay.reading.wording.Typed;
import org.hearsay.reading.wording.Wording;

/**
 * Reads documents: who said what, on whose word. One reader serves all threads; the same document gives the same reading, bit for bit,
 * whatever else is read beside it.
 *
 * <pre>{@code
 * try (Reader reader = Reader.open()) {
 *   Reading reading = reader.read(document);
 * }
 * }</pre>
 */
public final class Reader implements AutoCloseable {

  /** Name of the model that is read with unless another is asked for. */
  public static final String DEFAULT_MODEL = "default";

  private final Properties properties;
  private final CompletableFuture<Encoder> encoder = new CompletableFuture<>();
  private final CompletableFuture<Wording> wording;
  /** Done once nothing loads any more: a process that ends while the runtime loads a network crashes. */
  private final CompletableFuture<Void> settled = new CompletableFuture<>();
  private final CompletableFuture<Entities> entities;
  private final CompletableFuture<Roles> roles;
  private final CompletableFuture<Tones> tones;
  private final Reckoner reckoner;
  private final Attributor attributor;
  private final Dialogue dialogue = new Dialogue();
  private final Chains chains;
  private final Sentences sentences;
  private final ReaderInfo info;

  private Reader(ReaderModel model, int threads) {
    properties = model.properties();
    CompletableFuture<WordPieces> words = CompletableFuture.supplyAsync(() -> new WordPieces(model.vocabulary()));
    Thread loading = new Thread("hearsay-load") {
      @Override
      public void run() {
        try {
          Encoder loaded = new Encoder(model.network(), words, whole("window.length"), whole("window.overlap"), threads);
          encoder.complete(loaded);
          loaded.loadBranch(model.branch());
        } catch (RuntimeException | Error e) {
          encoder.completeExceptionally(e);
        } finally {
          settled.complete(null);
        }
      }
    };
    loading.setDaemon(true);
    loading.start();
    wording = CompletableFuture.supplyAsync(Wording::load);
    entities = CompletableFuture.supplyAsync(() -> new Entities(properties, Names.load()));
    roles = CompletableFuture.supplyAsync(Roles::load);
    reckoner = new Reckoner();
    sentences = Sentences.load();
    tones = wording.thenApplyAsync(loaded -> Tones.load(loaded, sentences)); // needed last, so its tables give way to the others
    attributor = new Attributor(Decoding.from(properties), new Confidence(properties));
    chains = new Chains(texts -> encoder().read(texts), attributor, properties);
    info = info(properties);
  }

  /** The default model on all processors. */
  public static Reader open() {
    return open(DEFAULT_MODEL, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param model name of a model that ships
   * @param threads how many windows of text are read at a time
   * @throws IllegalArgumentException if there is no such model or it can't be loaded
   */
  public static Reader open(String model, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
    Reader reader = openInBackground(model, threads);
    reader.awaitLoaded();
    return reader;
  }

  /**
   * The same, but returns while the network still loads, for a program that has something else to do meanwhile.
   *
   * @throws IllegalArgumentException if there is no such model; that it can't be loaded, the first call that needs it says
   */
  public static Reader openInBackground(String model, int threads) {
    return new Reader(new ReaderModel(model), threads);
  }

  /**
   * Waits for the network.
   *
   * @throws IllegalArgumentException if it can't be loaded
   */
  public void awaitLoaded() {
    encoder();
  }

  private Encoder encoder() {
    return done(encoder);
  }

  private static <T> T done(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  /** Name, version and hash of a model, without loading its network. */
  public static ReaderInfo describe(String model) {
    return info(new ReaderModel(model).properties());
  }

  /** What this reader writes of itself into a reading. */
  public ReaderInfo info() {
    return info;
  }

  /** Reads a document of which intake had nothing to notice. */
  public Reading read(Document document) {
    return read(document, List.of());
  }

  /** Reads a document; {@code notices} of intake are handed on. */
  public Reading read(Document document, List<Notice> notices) {
    String text = document.text();
    List<Span> split = sentences.of(text);
    CompletableFuture<Reckoned> reckoning = reckoner.begin(document, split);
    Entities.Gathering gathering = done(entities).begin();
    LoadedWords loaded = new LoadedWords();
    List<Attribution> attributions = new ArrayList<>();
    Set<String> guessed = ConcurrentHashMap.newKeySet();
    CompletableFuture<Void> gathered = CompletableFuture.completedFuture(null);
    CompletableFuture<Resolution> resolving = null;
    for (Span section : Sections.of(text)) {
      done(gathered);
      String part = section.of(text);
      Heads heads = encoder().readWhole(part);
      gathered = CompletableFuture.runAsync(() -> { // beside the attributions, which need nothing of it
        EntityHeads branch = heads.entities();
        gathering.add(part, section.start(), branch);
        loaded.add(section.start(), branch);
      });
      resolving = section.end() < text.length() ? null : gathered.thenApply(all -> gathering.resolve(text, split));
      List<Found> turns = dialogue.apart(part, chains.follow(part, heads, attributor.find(part, heads)));
      List<Found> found = turns.stream().map(f -> f.moved(section.start())).toList();
      int before = attributions.size();
      Reckoned reckoned = done(reckoning);
      attributions.addAll(IntStream.range(0, found.size()).parallel()
          .mapToObj(i -> attribution(text, split, found, i, before, reckoned, guessed)).toList());
    }
    done(gathered);
    Reckoned reckoned = done(reckoning);
    CompletableFuture<Toned> toning = tones.thenApplyAsync(tables -> Toned.of(tables, text, split, attributions, loaded));
    List<Notice> noticed = reckoned.after(notices);
    Voiced voiced;
    List<Entity> people;
    try {
      voiced = Speakers.of(text, split, resolving == null ? gathering.resolve(text, split) : done(resolving), attributions, guessed);
      people = Posts.given(text, split, voiced.entities(), voiced.attributions(), done(roles));
    } catch (RuntimeException e) { // a rule that fails on some odd text must not take the attributions with it
      voiced = new Voiced(attributions, List.of());
      people = List.of();
      noticed.add(new Notice(Notice.Code.ENTITIES_NOT_READ, "who is who could not be settled (" + e + "); please report it with the file", null));
    }
    Profile profile = Voices.profile(text, split, voiced.attributions());
    Toned toned = done(toning);
    return new Reading(info, document, split, people, voiced.attributions(), reckoned.times(), reckoned.quantities(), List.of(),
        List.of(), reckoned.checks(), toned.tones(), profile, toned.after(noticed));
  }

  /**
   * Which of the given names a pronoun stands for, in their order; at most one of them, so names that stand for one person should be given once.
   * Pronoun and names should stand within 60,000 characters of one another: beyond that the answer is no.
   *
   * @param pronoun in UTF-16 units of the document's text, as are the names
   */
  public List<Boolean> refersTo(Document document, Span pronoun, List<Span> names) {
    String text = document.text();
    for (Span section : Sections.of(text)) {
      if (section.start() <= pronoun.start() && pronoun.end() <= section.end()) {
        String part = section.of(text);
        Choice choice = new Choice(part, section.start(), encoder().readWhole(part).entities(), sentences.of(part));
        return done(entities).choose(choice, pronoun, names);
      }
    }
    throw new IllegalArgumentException("the pronoun lies outside the text: " + pronoun);
  }

  /** The attributions of a text before chains are followed, each with what its confidence is reckoned from: for fitting the confidence. */
  public List<Evidence> evidence(String text) {
    return attributor.tried(text, encoder().read(List.of(text)).get(0)).stream()
        .map(f -> new Evidence(f.source(), f.cue(), f.content(), Confidence.named(f.evidence()))).toList();
  }

  /** An attribution's spans and, by name, what its confidence is reckoned from. */
  public record Evidence(List<Span> source, List<Span> cue, List<Span> content, Map<String, Double> values) {}

  /**
   * Attribution {@code index} of a section; {@code before} is the number of attributions in the sections before. Its id goes to {@code guessed} if its
   * type of source is a guess.
   */
  private Attribution attribution(String text, List<Span> split, List<Found> all, int index, int before, Reckoned reckoned,
      Set<String> guessed) {
    Found f = all.get(index);
    Span around = around(split, f);
    int outer = encloser(all, f);
    Typed typed = wording.join().type(text, around, f.source(), f.cue(), f.content());
    String id = "a" + (before + index + 1);
    if (typed.guessed()) {
      guessed.add(id);
    }
    Via via = typed.via().isEmpty() ? null : new Via(typed.via(), null);
    Cue cue = f.cue().isEmpty() ? new Cue(List.of(), null, null) : new Cue(f.cue(), typed.lemma(), typed.stance());
    return new Attribution(id, typed.kind(), new Source(f.source(), List.of(), typed.sourceType()), cue, f.content(),
        List.of(), via, typed.quotation(), outer < 0 ? null : "a" + (before + outer + 1), typed.polarity(),
        typed.hedges(), reckoned.said(text, outer < 0 ? around : within(around, all.get(outer)), f.source(), f.cue(), f.content()), f.confidence());
  }

  /** Index of the narrowest attribution whose content holds this one's cue and content, or -1. */
  private static int encloser(List<Found> all, Found inner) {
    int best = -1;
    for (int i = 0; i < all.size(); i++) {
      Found one = all.get(i);
      if (one.encloses(inner) && !inner.encloses(one) && (best < 0 || all.get(best).encloses(one))) {
        best = i;
      }
    }
    return best;
  }

  /** The part of a cue's sentence that lies in the content around the cue: what stands outside tells when the outer source spoke. */
  private static Span within(Span sentence, Found outer) {
    List<Span> content = outer.content();
    int start = Math.max(sentence.start(), content.get(0).start());
    return new Span(start, Math.min(sentence.end(), content.get(content.size() - 1).end()));
  }

  /** The sentences that the cue touches (or, without one, the content), as one stretch. */
  private static Span around(List<Span> split, Found f) {
    List<Span> anchor = f.cue().isEmpty() ? f.content() : f.cue();
    Span cue = new Span(anchor.get(0).start(), anchor.get(anchor.size() - 1).end());
    int start = cue.start();
    int end = cue.end();
    for (int i = Voices.firstEndingAfter(split, start); i < split.size() && split.get(i).start() < cue.end(); i++) {
      start = Math.min(start, split.get(i).start());
      end = Math.max(end, split.get(i).end());
    }
    return new Span(start, end);
  }

  private static ReaderInfo info(Properties p) {
    return new ReaderInfo("hearsay", p.getProperty("reader.version"), p.getProperty("model.name"), p.getProperty("model.version"),
        p.getProperty("model.sha256"));
  }

  private int whole(String name) {
    return Integer.parseInt(properties.getProperty(name));
  }

  /** Frees the network, once it is loaded. */
  @Override
  public void close() {
    settled.join();
    try {
      encoder.join().close();
    } catch (CompletionException e) {
      return; // there is nothing to free
    }
  }
}
