package org.hearsay.evaluation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToIntFunction;

/** CoreNLP with the annotators that together find what a reading holds: who is who, and who said what. */
final class CoreNlp {

  static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private CoreNlp() {}

  /**
   * Loads one pipeline for each thread. The pool by which pipelines share annotators is emptied in between, so that no
   * thread waits for another.
   */
  static Contestant open(int threads) {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("coref.algorithm", "statistical");
    List<ToIntFunction<String>> readers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      StanfordCoreNLP.clearAnnotatorPool();
      StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
      readers.add(text -> tokens(pipeline, text));
    }
    String version = StanfordCoreNLP.class.getPackage().getImplementationVersion();
    return new Contestant(
        "corenlp", Map.of("corenlp", version == null ? "unknown" : version, "annotators", ANNOTATORS, "coref", "statistical"), readers);
  }

  /** Annotates an article; how many tokens it has. */
  private static int tokens(StanfordCoreNLP pipeline, String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
