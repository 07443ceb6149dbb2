package org.hearsay.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;

/** Hearsay as it ships: one reader that all threads use. */
final class Hearsay {

  private Hearsay() {}

  /** Loads the reader; a first short text tells what it consists of. */
  static Contestant open(int threads) {
    Function<String, Reading> reader = new ReaderUnderTest().get();
    ReaderInfo info = reader.apply("The mayor said that it rained.").reader();
    Map<String, String> versions = new TreeMap<>();
    versions.put("hearsay", info.version());
    versions.put("model", info.model() + " " + info.modelVersion());
    versions.put("modelSha256", info.modelSha256());
    ToIntFunction<String> read = text -> reader.apply(text).attributions().size();
    return new Contestant("hearsay", versions, List.copyOf(Collections.nCopies(threads, read)));
  }
}
