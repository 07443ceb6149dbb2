package org.hearsay.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.hearsay.reading.encoder.Encoder.Network;

/**
 * A model's four files: reader.onnx, entities.onnx, vocab.txt and reader.properties. They lie in the jar; a launcher that has unpacked them names the
 * folder in the system property {@value #FOLDER}, so that the runtime reads the network from the file itself.
 */
final class ReaderModel {

  static final String FOLDER = "hearsay.models";

  private static final String NETWORK = "reader.onnx";
  private static final String BRANCH = "entities.onnx";

  private final String name;
  private final Path folder;
  private final Properties properties = new Properties();

  /** @throws IllegalArgumentException if there is no model of that name */
  ReaderModel(String name) {
    this.name = name;
    String unpacked = System.getProperty(FOLDER);
    Path there = unpacked == null ? null : Path.of(unpacked, name);
    this.folder = there != null && Files.isRegularFile(there.resolve(NETWORK)) ? there : null;
    try (InputStream in = open("reader.properties"); InputStream version = ReaderModel.class.getResourceAsStream("version.properties")) {
      properties.load(in);
      properties.load(version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Properties properties() {
    return properties;
  }

  Network network() {
    return network(NETWORK);
  }

  Network branch() {
    return network(BRANCH);
  }

  private Network network(String file) {
    return folder != null ? new Network.InFile(folder.resolve(file)) : new Network.InMemory(bytes(file));
  }

  byte[] vocabulary() {
    return bytes("vocab.txt");
  }

  private byte[] bytes(String file) {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(String file) throws IOException {
    InputStream in = folder != null ? Files.newInputStream(folder.resolve(file))
        : ReaderModel.class.getResourceAsStream("models/" + name + "/" + file);
    if (in == null) {
      throw new IllegalArgumentException("there is no model \"" + name + "\"");
    }
    return in;
  }
}
